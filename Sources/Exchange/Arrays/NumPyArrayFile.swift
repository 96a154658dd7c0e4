package import Foundation

/// A one- or two-dimensional array of numbers in NumPy's `.npy` format, versions 1 to 3.
///
/// The elements stay where the file's bytes are: a mapped file of 800 MB is read without a second
/// copy. Format: numpy.org, `numpy.lib.format`.
package struct NumPyArrayFile: Sendable {
  /// The type of the elements, little-endian.
  package enum Element: String, CaseIterable, Sendable {
    case float32 = "<f4"
    case float64 = "<f8"
    case int32 = "<i4"
    case int64 = "<i8"

    /// The size of one element in bytes.
    package var size: Int {
      switch self {
      case .float32, .int32: 4
      case .float64, .int64: 8
      }
    }

    /// Whether the elements are whole numbers.
    package var isInteger: Bool { self == .int32 || self == .int64 }
  }

  package let element: Element
  /// The number of elements along each of one or two dimensions.
  package let shape: [Int]
  /// Whether columns, not rows, lie together.
  package let isColumnMajor: Bool
  private let data: Data
  private let offset: Int

  /// The number of elements.
  package let count: Int

  /// Reads the array in a file, mapped where the system can.
  ///
  /// - Throws: ``InputFileError`` if the file cannot be opened, ``FileRefusal`` if it is no such
  ///   array.
  package static func read(path: String) throws -> NumPyArrayFile {
    try NumPyArrayFile(InputFile.mapped(path), file: path)
  }

  /// Reads the array that `data` holds.
  ///
  /// - Throws: ``FileRefusal`` with the first thing that is wrong.
  package init(_ data: Data, file: String) throws(FileRefusal) {
    let header: NumPyHeader
    do throws(FileDefectError) {
      header = try NumPyHeader(data)
    } catch {
      throw FileRefusal(
        FileProblem(file: file, line: nil, value: error.value, error.defect))
    }
    element = header.element
    shape = header.shape
    isColumnMajor = header.isColumnMajor
    count = header.count
    offset = header.length
    self.data = data
  }

  /// Whether bytes begin like an array of this format.
  package static func isLikely(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: NumPyHeader.magic)
  }

  /// Calls `body` with the bytes of all elements, in file order and little-endian.
  ///
  /// The bytes are aligned for any number if the data is: NumPy pads its headers.
  package func withElementBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let size = count * element.size
    var outcome: Swift.Result<Result, Failure>?
    data.withUnsafeBytes { bytes in
      let elements = UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + size)])
      do throws(Failure) {
        outcome = .success(try body(elements))
      } catch {
        outcome = .failure(error)
      }
    }
    guard let outcome else { preconditionFailure("the body is called once") }
    return try outcome.get()
  }

  /// Calls `body` with each element as a `Double` in row-major order: position, then value.
  ///
  /// Integers beyond 2⁵³ are rounded to the nearest `Double`.
  ///
  /// - Complexity: O(count).
  package func forEachDouble(_ body: (Int, Double) -> Void) {
    withElementBytes { bytes in
      switch element {
      case .float32: visit(bytes, Float.self) { body($0, Double($1)) }
      case .float64: visit(bytes, Double.self, body)
      case .int32: visit(bytes, Int32.self) { body($0, Double($1)) }
      case .int64: visit(bytes, Int64.self) { body($0, Double($1)) }
      }
    }
  }

  /// The elements in row-major order; nil if they are not whole numbers by type.
  ///
  /// - Complexity: O(count).
  package var integers: [Int]? {
    guard element.isInteger else { return nil }
    var result = [Int](repeating: 0, count: count)
    withElementBytes { bytes in
      if element == .int32 {
        visit(bytes, Int32.self) { result[$0] = Int($1) }
      } else {
        visit(bytes, Int64.self) { result[$0] = Int($1) }
      }
    }
    return result
  }

  /// Visits the elements in row-major order, whichever order they lie in.
  @inline(__always)
  private func visit<Value: BitwiseCopyable>(
    _ bytes: UnsafeRawBufferPointer, _ type: Value.Type, _ body: (Int, Value) -> Void
  ) {
    let size = MemoryLayout<Value>.size
    guard isColumnMajor, shape.count == 2 else {
      for position in 0..<count {
        body(position, bytes.loadUnaligned(fromByteOffset: position * size, as: type))
      }
      return
    }
    let (rows, columns) = (shape[0], shape[1])
    for row in 0..<rows {
      for column in 0..<columns {
        let place = (column * rows + row) * size
        body(row * columns + column, bytes.loadUnaligned(fromByteOffset: place, as: type))
      }
    }
  }

  /// The bytes of an int64 array of shape (n, 2), version 1.0.
  package static func bytes(ofPairs pairs: [(Int, Int)]) -> [UInt8] {
    var header = "{'descr': '<i8', 'fortran_order': False, 'shape': (\(pairs.count), 2), }"
    // Magic, version and length take 10 bytes; the elements begin at a multiple of 64.
    let unpadded = 10 + header.utf8.count + 1
    header += String(repeating: " ", count: (64 - unpadded % 64) % 64) + "\n"
    var bytes = NumPyHeader.magic + [1, 0]
    bytes.append(UInt8(header.utf8.count & 0xFF))
    bytes.append(UInt8(header.utf8.count >> 8))
    bytes.append(contentsOf: header.utf8)
    bytes.reserveCapacity(bytes.count + pairs.count * 16)
    for (first, second) in pairs {
      for value in [first, second] {
        withUnsafeBytes(of: Int64(value).littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
    return bytes
  }
}
