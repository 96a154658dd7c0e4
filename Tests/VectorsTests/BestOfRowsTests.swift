import Testing
import Vectors

/// The best of each row against sorting the whole row.
struct BestOfRowsTests {
  /// Sorts each row of the whole product, lower columns first among equals.
  private func sorted(
    _ left: ExactMatrix, _ right: ExactMatrix, k: Int
  ) -> (columns: [Int32], values: [Int32]) {
    let product = integerProduct(left, right)
    let kept = min(k, right.rows)
    var columns: [Int32] = []
    var values: [Int32] = []
    for row in 0..<left.rows {
      let line = Array(product[row * right.rows..<(row + 1) * right.rows])
      let order = line.indices.sorted { (-line[$0], $0) < (-line[$1], $1) }.prefix(kept)
      columns += order.map { Int32($0) }
      values += order.map { line[$0] }
    }
    return (columns, values)
  }

  @Test(arguments: [(1, 1, 1), (3, 5, 2), (2, 300, 7), (600, 40, 40), (5, 2500, 50)])
  func `the best are those of a full sort`(rows: Int, others: Int, k: Int) throws {
    var random = SeededNumbers(seed: 5)
    let left = try random.matrix(rows: rows, columns: 9, length: 4095)
    let right = try random.matrix(rows: others, columns: 9, length: 4095)
    let best = try left.bestOfEachRow(transposed: right, k: k)
    let expected = sorted(left, right, k: k)
    #expect(best.columns == expected.columns, "seed 5, \(rows) x \(others), k \(k)")
    #expect(best.values == expected.values, "seed 5, \(rows) x \(others), k \(k)")
  }

  @Test func `among equal values the lower columns are kept, across blocks too`() throws {
    let left = try ExactMatrix(rows: 2, columns: 1, integers: [1, 0])
    let right = try ExactMatrix(
      rows: 5000, columns: 1, integers: (0..<5000).map { $0 % 2 == 0 ? 0 : 3 })
    let best = try left.bestOfEachRow(transposed: right, k: 3)
    #expect(best[row: 0].map(\.column) == [1, 3, 5])
    #expect(best[row: 0].map(\.value) == [3, 3, 3])
    #expect(best[row: 1].map(\.column) == [0, 1, 2])
  }

  @Test(arguments: [2, 3, 7])
  func `the threads that share the rows change nothing`(threads: Int) throws {
    var random = SeededNumbers(seed: 11)
    let left = try random.matrix(rows: 1_700, columns: 5, length: 60)
    let right = try random.matrix(rows: 700, columns: 5, length: 60)
    let shared = try left.bestOfEachRow(transposed: right, k: 9, threads: threads)
    #expect(try shared == left.bestOfEachRow(transposed: right, k: 9), "seed 11")
  }

  @Test func `more than there is gives all there is`() throws {
    let left = try ExactMatrix(rows: 1, columns: 1, integers: [2])
    let right = try ExactMatrix(rows: 3, columns: 1, integers: [1, -5, 4])
    let best = try left.bestOfEachRow(transposed: right, k: 9)
    #expect(best.kept == 3)
    #expect(best.columns == [2, 0, 1])
    #expect(best.values == [8, 2, -10])
  }

  @Test func `nothing asked for or nothing there gives nothing`() throws {
    let some = try ExactMatrix(rows: 2, columns: 1, integers: [2, 3])
    let none = try ExactMatrix(rows: 0, columns: 1, integers: [])
    #expect(try some.bestOfEachRow(transposed: some, k: 0).columns.isEmpty)
    #expect(try some.bestOfEachRow(transposed: none, k: 4).kept == 0)
    #expect(try none.bestOfEachRow(transposed: some, k: 1).values.isEmpty)
  }

  @Test func `the same bound holds as for the whole product`() throws {
    let side = try ExactMatrix(rows: 1, columns: 1, integers: [5000])
    #expect(throws: VectorsError.self) { try side.bestOfEachRow(transposed: side, k: 1) }
  }
}
