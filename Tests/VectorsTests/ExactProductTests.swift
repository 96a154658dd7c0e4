import Testing
import Vectors

/// Products through BLAS against integer arithmetic.
struct ExactProductTests {
  @Test func `a small product is the table one works out by hand`() throws {
    let left = try ExactMatrix(rows: 2, columns: 3, integers: [1, 2, 3, -4, 0, 5])
    let right = try ExactMatrix(rows: 2, columns: 3, integers: [7, 8, 9, 1, -1, 2])
    #expect(try left.productTransposed(right) == [50, 5, 17, 6])
  }

  @Test(arguments: [1, 2, 3, 7, 64, 129])
  func `a product equals integer arithmetic at every size up to the bound`(size: Int) throws {
    var random = SeededNumbers(seed: UInt64(size))
    let columns = size * 3 + 1
    let left = try random.matrix(rows: size, columns: columns, length: 4095)
    let right = try random.matrix(rows: size + 5, columns: columns, length: 4095)
    let expected = integerProduct(left, right)
    #expect(try left.productTransposed(right) == expected, "seed \(size)")
  }

  @Test func `thread counts give the same values`() throws {
    var random = SeededNumbers(seed: 11)
    let left = try random.matrix(rows: 300, columns: 257, length: 4095)
    let right = try random.matrix(rows: 200, columns: 257, length: 4095)
    let before = BLASLibrary.threads
    defer { BLASLibrary.setThreads(before) }
    let products = try [1, 2, 3].map { count in
      BLASLibrary.setThreads(count)
      return try left.productTransposed(right)
    }
    #expect(products[0] == products[1])
    #expect(products[0] == products[2])
  }

  @Test func `rows of unequal length are refused`() throws {
    let left = try ExactMatrix(rows: 1, columns: 2, integers: [1, 2])
    let right = try ExactMatrix(rows: 1, columns: 3, integers: [1, 2, 3])
    #expect(throws: VectorsError.columns(left: 2, right: 3)) {
      try left.productTransposed(right)
    }
  }

  @Test func `a sum that could reach two to the twenty-fourth is refused`() throws {
    let side = try ExactMatrix(rows: 1, columns: 1, integers: [4096])
    #expect(throws: VectorsError.tooLong(leftSquare: 16_777_216, rightSquare: 16_777_216)) {
      try side.productTransposed(side)
    }
  }

  @Test func `the longest rows that are allowed are multiplied`() throws {
    let side = try ExactMatrix(rows: 1, columns: 1, integers: [4095])
    #expect(try side.productTransposed(side) == [16_769_025])
  }

  @Test func `the bound by sums admits what the bound by lengths would refuse`() throws {
    let selectors = try ExactMatrix(rows: 1, columns: 3, integers: [1, 1, 1])
    let large = try ExactMatrix(rows: 1, columns: 3, integers: [16_000_000, 700_000, 77_215])
    #expect(throws: VectorsError.self) { try large.productTransposed(large) }
    #expect(try selectors.productTransposed(large) == [16_777_215])
  }

  @Test func `a value that is no integer is refused with its place`() {
    #expect(throws: VectorsError.notExact(row: 1, column: 0, value: 0.5)) {
      try ExactMatrix(rows: 2, columns: 2, values: [1, 2, 0.5, 4])
    }
    #expect(throws: VectorsError.notExact(row: 0, column: 1, value: .infinity)) {
      try ExactMatrix(rows: 1, columns: 2, values: [1, .infinity])
    }
    #expect(throws: VectorsError.notExact(row: 0, column: 0, value: 16_777_216)) {
      try ExactMatrix(rows: 1, columns: 1, integers: [16_777_216])
    }
  }

  @Test func `not a number is refused`() {
    #expect(throws: VectorsError.self) {
      try ExactMatrix(rows: 1, columns: 1, values: [.nan])
    }
  }

  @Test func `a wrong number of values is refused`() {
    #expect(throws: VectorsError.shape(rows: 2, columns: 2, values: 3)) {
      try ExactMatrix(rows: 2, columns: 2, integers: [1, 2, 3])
    }
    #expect(throws: VectorsError.shape(rows: 1, columns: 2, values: 1)) {
      try ExactMatrix(rowVectors: [[1, 2], [3]], columns: 2)
    }
    #expect(throws: VectorsError.shape(rows: Int.max, columns: 4, values: 0)) {
      try ExactMatrix(rows: Int.max, columns: 4, integers: [])
    }
  }

  @Test func `empty matrices have empty products`() throws {
    let none = try ExactMatrix(rows: 0, columns: 4, integers: [])
    let some = try ExactMatrix(rows: 2, columns: 4, integers: [1, 2, 3, 4, 5, 6, 7, 8])
    let flat = try ExactMatrix(rows: 2, columns: 0, integers: [])
    #expect(try none.productTransposed(some) == [])
    #expect(try some.productTransposed(none) == [])
    #expect(try flat.productTransposed(flat) == [0, 0, 0, 0])
  }

  @Test func `the library in use describes itself`() {
    #expect(!BLASLibrary.describe.isEmpty)
    #expect(BLASLibrary.threads >= 1)
  }
}
