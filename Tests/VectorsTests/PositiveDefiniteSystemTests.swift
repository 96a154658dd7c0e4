import Testing
import Vectors

struct PositiveDefiniteSystemTests {
  /// A matrix B Bᵀ + n I with small integers in B: positive definite, and known exactly.
  private func system(size: Int, random: inout SeededNumbers) -> [Float] {
    let root = (0..<size * size).map { _ in Int.random(in: -3...3, using: &random) }
    var matrix = [Float](repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0...row {
        let sum = (0..<size).reduce(0) { $0 + root[row * size + $1] * root[column * size + $1] }
        matrix[row * size + column] = Float(sum + (row == column ? size * 4 : 0))
      }
    }
    return matrix
  }

  @Test(arguments: [1, 2, 5, 127, 128, 129, 200])
  func `what was multiplied is found again, at sizes around the block's`(size: Int) throws {
    var random = SeededNumbers(seed: UInt64(size))
    var matrix = system(size: size, random: &random)
    let solution = (0..<size * 3).map { _ in Int.random(in: -5...5, using: &random) }
    var sides = [Float](repeating: 0, count: size * 3)
    for row in 0..<size {
      for column in 0..<size {
        let value = matrix[max(row, column) * size + min(row, column)]
        for side in 0..<3 { sides[row * 3 + side] += value * Float(solution[column * 3 + side]) }
      }
    }
    try PositiveDefiniteSystem.solve(&matrix, size: size, rightSides: &sides, columns: 3)
    for (found, expected) in zip(sides, solution) {
      #expect(abs(found - Float(expected)) < 0.01, "seed \(size)")
    }
  }

  @Test func `a matrix that is not positive definite is refused with its row`() {
    var matrix: [Float] = [4, 0, 2, 1]
    var sides: [Float] = [1, 1]
    #expect(throws: VectorsError.notPositiveDefinite(row: 1)) {
      matrix[3] = 1
      try PositiveDefiniteSystem.solve(&matrix, size: 2, rightSides: &sides, columns: 1)
    }
    var nothing: [Float] = [.nan]
    var side: [Float] = [1]
    #expect(throws: VectorsError.notPositiveDefinite(row: 0)) {
      try PositiveDefiniteSystem.solve(&nothing, size: 1, rightSides: &side, columns: 1)
    }
  }

  @Test func `sizes that do not fit are refused`() {
    var matrix: [Float] = [1, 2, 3]
    var sides: [Float] = [1, 1]
    #expect(throws: VectorsError.self) {
      try PositiveDefiniteSystem.solve(&matrix, size: 2, rightSides: &sides, columns: 1)
    }
    #expect(throws: VectorsError.self) {
      try PositiveDefiniteSystem.solve(&matrix, size: -1, rightSides: &sides, columns: 1)
    }
  }

  @Test func `no equations have no solution to find`() throws {
    var matrix: [Float] = []
    var sides: [Float] = []
    try PositiveDefiniteSystem.solve(&matrix, size: 0, rightSides: &sides, columns: 1)
    #expect(sides.isEmpty)
  }
}
