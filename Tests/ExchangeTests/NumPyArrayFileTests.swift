import Exchange
import Foundation
import Testing

/// Arrays of NumPy: what is read, and everything that is refused.
struct NumPyArrayFileTests {
  private func file(
    _ header: String, version: UInt8 = 1, body: [UInt8] = []
  ) -> Data {
    var bytes: [UInt8] = [0x93] + Array("NUMPY".utf8) + [version, 0]
    let length = header.utf8.count
    let size = version == 1 ? 2 : 4
    for place in 0..<size { bytes.append(UInt8(length >> (8 * place) & 0xFF)) }
    return Data(bytes + header.utf8 + body)
  }

  private func header(_ type: String, _ shape: String, fortran: String = "False") -> String {
    "{'descr': '\(type)', 'fortran_order': \(fortran), 'shape': \(shape), }\n"
  }

  private func bytes<Value: BitwiseCopyable>(_ values: [Value]) -> [UInt8] {
    values.withUnsafeBytes { Array($0) }
  }

  private func doubles(_ array: NumPyArrayFile) -> [Double] {
    var result = [Double](repeating: .nan, count: array.count)
    array.forEachDouble { result[$0] = $1 }
    return result
  }

  @Test(arguments: [1, 2, 3] as [UInt8])
  func `every version and type gives its numbers`(version: UInt8) throws {
    let expected: [Double] = [1, -2, 3, 4, 5, 6]
    let bodies: [(String, [UInt8])] = [
      ("<f4", bytes(expected.map { Float($0) })), ("<f8", bytes(expected)),
      ("<i4", bytes(expected.map { Int32($0) })), ("<i8", bytes(expected.map { Int64($0) })),
    ]
    for (type, body) in bodies {
      let data = file(header(type, "(2, 3)"), version: version, body: body)
      let array = try NumPyArrayFile(data, file: "x.npy")
      #expect(array.shape == [2, 3] && array.element.rawValue == type)
      #expect(doubles(array) == expected)
      #expect(array.withElementBytes { $0.count } == body.count)
    }
  }

  @Test func `column-major arrays come out by rows`() throws {
    let data = file(
      header("<i8", "(2, 3)", fortran: "True"), body: bytes([1, 4, 2, 5, 3, 6] as [Int64]))
    let array = try NumPyArrayFile(data, file: "x.npy")
    #expect(array.isColumnMajor)
    #expect(array.integers == [1, 2, 3, 4, 5, 6])
  }

  @Test func `pairs that are written are read again`() throws {
    let written = NumPyArrayFile.bytes(ofPairs: [(0, 5), (7, 1 << 40)])
    #expect(written.count % 64 == 32)
    let array = try NumPyArrayFile(Data(written), file: "x.npy")
    #expect(array.shape == [2, 2])
    #expect(array.integers == [0, 5, 7, 1 << 40])
    #expect(try NumPyArrayFile(Data(NumPyArrayFile.bytes(ofPairs: [])), file: "").shape == [0, 2])
  }

  @Test(arguments: [
    ("<f2", "(1,)", "npy-type"), (">f8", "(1,)", "npy-type"), ("|b1", "(1,)", "npy-type"),
    ("<f8", "()", "npy-shape"), ("<f8", "(1, 1, 1)", "npy-shape"), ("<f8", "(2,)", "npy-size"),
    ("<f8", "(0,)", "npy-size"), ("<f8", "(4611686018427387904, 4)", "npy-shape"),
    ("<f8", "(2305843009213693952,)", "npy-size"), ("<f8", "(99999999999999999999,)", "npy-header"),
    ("<f8", "(0, 1000000000)", "npy-shape"), ("<f8", "(-1,)", "npy-header"),
    ("<f8", "1", "npy-header"),
    ("<f8", "(1,), 'shape': (1,)", "npy-header"),
    ("<f8", "(1,), 'more': True", "npy-header"),
  ])
  func `each defect of a header is refused`(type: String, shape: String, code: String) {
    let data = file(header(type, shape), body: [0, 0, 0, 0, 0, 0, 0, 0])
    do {
      _ = try NumPyArrayFile(data, file: "x.npy")
      Issue.record("not refused")
    } catch {
      #expect(error.problems.map(\.code.rawValue) == [code])
    }
  }

  @Test func `every cut of a file is refused`() throws {
    let whole = file(header("<i8", "(2, 3)"), body: bytes([Int64](repeating: 7, count: 6)))
    for length in 0..<whole.count {
      #expect(throws: FileRefusal.self) {
        try NumPyArrayFile(whole.prefix(length), file: "x.npy")
      }
    }
    #expect(throws: FileRefusal.self) { try NumPyArrayFile(whole + [0], file: "x.npy") }
    #expect(throws: FileRefusal.self) {
      try NumPyArrayFile(file(header("<i8", "(0,)"), version: 4), file: "x.npy")
    }
  }

  @Test func `lists of integers come from text and from arrays`() throws {
    #expect(try NumberListFile.read(Array("1\n-2\r\n\n 3 \n".utf8), file: "x") == [1, -2, 3])
    let array = file(header("<i4", "(2,)"), body: bytes([5, -6] as [Int32]))
    #expect(try NumberListFile.read([UInt8](array), file: "x") == [5, -6])
    do {
      _ = try NumberListFile.read(Array("1\nx\n2 3\n9999999999999999999999\n".utf8), file: "x")
      Issue.record("not refused")
    } catch {
      #expect(error.problems.summary == [2, 3, 4].map { "error \($0) bad-number" })
    }
    let table = file(header("<i4", "(1, 1)"), body: bytes([5] as [Int32]))
    #expect(throws: FileRefusal.self) { try NumberListFile.read([UInt8](table), file: "x") }
    let real = file(header("<f4", "(1,)"), body: bytes([5] as [Float]))
    #expect(throws: FileRefusal.self) { try NumberListFile.read([UInt8](real), file: "x") }
  }
}
