import TestSupport
import Testing

@testable import Matchmaking

struct PhraseEquationsTests {
  @Test func `what is solved gives the right sides back`() throws {
    for (size, seed) in [(1, 1), (2, 2), (7, 3), (50, 4), (131, 5)] {
      var numbers = SeededNumbers(seed: UInt64(seed))
      let rows = (0..<size).map { _ in
        (0..<size).map { _ in Double.random(in: -1...1, using: &numbers) }
      }
      // A matrix times its own transpose is positive definite, with something on the diagonal.
      var matrix = [Double](repeating: 0, count: size * size)
      for row in 0..<size {
        for column in 0..<size {
          matrix[row * size + column] =
            zip(rows[row], rows[column]).reduce(0) { $0 + $1.0 * $1.1 } + (row == column ? 1 : 0)
        }
      }
      let wanted = (0..<size * 3).map { _ in Double.random(in: -1...1, using: &numbers) }
      var sides = [Double](repeating: 0, count: size * 3)
      for row in 0..<size {
        for other in 0..<size {
          for column in 0..<3 {
            sides[row * 3 + column] += matrix[row * size + other] * wanted[other * 3 + column]
          }
        }
      }
      try PhraseEquations(matrix: matrix, size: size).solve(&sides, columns: 3)
      let worst = zip(sides, wanted).map { abs($0 - $1) }.max() ?? 0
      #expect(worst < 1e-9, "size \(size), seed \(seed)")
    }
  }

  @Test func `a matrix that is not positive definite names its first bad row`() {
    var sides = [1.0, 1, 1]
    #expect(throws: ConceptModelError.unsolvable(statement: 1)) {
      try PhraseEquations(matrix: [1, 0, 0, 2, 1, 0, 0, 0, 1], size: 3).solve(&sides, columns: 1)
    }
  }
}
