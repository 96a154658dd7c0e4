import Exchange
import Foundation
import TestSupport
import Testing

/// Vectors of texts from files: both formats, and everything that is refused.
struct TextVectorsFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func bytes<Value: BitwiseCopyable>(_ values: [Value]) -> Data {
    values.withUnsafeBytes { Data($0) }
  }

  private func safetensors(_ header: String, _ body: Data) throws -> String {
    let path = folder.path("v.safetensors")
    try (bytes([UInt64(header.utf8.count)]) + Data(header.utf8) + body)
      .write(to: URL(fileURLWithPath: path))
    return path
  }

  private func array(
    _ shape: String, type: String = "<f4", _ body: Data, ids: String
  ) throws -> String {
    let header = "{'descr': '\(type)', 'fortran_order': False, 'shape': \(shape), }\n"
    var start = Data([0x93] + Array("NUMPY".utf8) + [1, 0])
    start.append(UInt8(header.utf8.count))
    start.append(0)
    let path = folder.path("v.npy")
    try (start + Data(header.utf8) + body).write(to: URL(fileURLWithPath: path))
    try ids.write(toFile: folder.path("v.ids"), atomically: true, encoding: .utf8)
    return path
  }

  private func problems(_ path: String) -> [FileProblem] {
    do {
      _ = try TextVectorsFile.read(path: path)
      return []
    } catch let refusal as FileRefusal {
      return refusal.problems
    } catch {
      Issue.record("another error: \(error)")
      return []
    }
  }

  @Test func `a matrix has its ids beside it, a line each`() throws {
    let path = try array(
      "(2, 3)", bytes([1, 2, 3, 4, 5, 6] as [Float]), ids: "mentor:M1\r\nneed:N1\n\n")
    let vectors = try TextVectorsFile.read(path: path)
    #expect(vectors.dimension == 3)
    #expect(vectors.rows == ["mentor:M1": [1, 2, 3], "need:N1": [4, 5, 6]])
  }

  @Test func `doubles are read as well`() throws {
    let path = try array("(1, 2)", type: "<f8", bytes([0.5, -2] as [Double]), ids: "need:N1")
    #expect(try TextVectorsFile.read(path: path).rows == ["need:N1": [0.5, -2]])
  }

  @Test func `ids and rows that do not pair are refused`() throws {
    let body = bytes([1, 2] as [Float])
    #expect(problems(try array("(2, 1)", body, ids: "a")).map(\.code) == [.vectorsID])
    #expect(problems(try array("(2, 1)", body, ids: "a\na")).map(\.code) == [.vectorsID])
    #expect(problems(try array("(2, 1)", body, ids: "a\na")).map(\.line) == [2])
    #expect(problems(try array("(2,)", body, ids: "a\nb")).map(\.code) == [.vectorsShape])
    let whole = bytes([1, 2] as [Int32])
    #expect(
      problems(try array("(2, 1)", type: "<i4", whole, ids: "a\nb")).map(\.code)
        == [.vectorsShape])
  }

  @Test func `numbers that are none are told with every row`() throws {
    let path = try array(
      "(4, 1)", bytes([.nan, 1, .infinity, 0] as [Float]),
      ids: "mentor:M1\nmentor:M2\nneed:N1\nneed:N2")
    #expect(problems(path).map(\.field) == ["mentor:M1", "need:N1", "need:N2"])
    #expect(problems(path).allSatisfy { $0.code == .vectorsValue })
  }

  @Test func `a matrix without its list of ids is missing a file`() throws {
    let path = try array("(1, 1)", bytes([1] as [Float]), ids: "a")
    try FileManager.default.removeItem(atPath: folder.path("v.ids"))
    #expect(throws: InputFileError.noSuchFile(folder.path("v.ids"))) {
      try TextVectorsFile.read(path: path)
    }
  }

  @Test func `each tensor of safetensors is a vector under its name`() throws {
    let path = try safetensors(
      """
      {"need:N1":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},
       "mentor:M1":{"dtype":"F64","shape":[2],"data_offsets":[8,24]},
       "label:need-board@eu":{"dtype":"F16","shape":[2],"data_offsets":[24,28]},
       "label:need-board@es":{"dtype":"BF16","shape":[2],"data_offsets":[28,32]}}
      """,
      bytes([1, -2] as [Float]) + bytes([0.5, 3] as [Double])
        + bytes([0x3C00, 0xC180] as [UInt16]) + bytes([0x3F80, 0xC000] as [UInt16]))
    let vectors = try TextVectorsFile.read(path: path)
    #expect(
      vectors.rows == [
        "need:N1": [1, -2], "mentor:M1": [0.5, 3], "label:need-board@eu": [1, -2.75],
        "label:need-board@es": [1, -2],
      ])
  }

  @Test(
    arguments: [
      (0x0000, 0.0), (0x0001, 0x1p-24), (0x83FF, -0x1.ff8p-15), (0x0400, 0x1p-14),
      (0x7BFF, 65_504), (0x3555, 0.333_251_953_125),
    ] as [(UInt16, Double)])
  func `halves have the values of IEEE 754`(bits: UInt16, value: Double) throws {
    let path = try safetensors(
      #"{"a":{"dtype":"F16","shape":[2],"data_offsets":[0,4]}}"#, bytes([bits, 0x3C00]))
    #expect(try TextVectorsFile.read(path: path).rows["a"] == [Float(value), 1])
  }

  @Test func `one tensor of two dimensions has its ids in the metadata`() throws {
    let path = try safetensors(
      #"{"__metadata__":{"ids":"[\"need:N1\",\"need:N2\"]"},"#
        + #""x":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]}}"#, bytes([7, 8] as [Float]))
    #expect(try TextVectorsFile.read(path: path).rows == ["need:N1": [7], "need:N2": [8]])
  }

  @Test(arguments: [
    #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}"#,
    #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}"#,
    #"{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,8]}}"#,
    #"{"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,8]}}"#,
    #"{"a":{"dtype":"I8","shape":[8],"data_offsets":[0,8]}}"#,
    #"{"a":{"shape":[2],"data_offsets":[0,8]}}"#, #"{"a":3}"#, #"[1]"#, "{", "",
    #"{"x":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]}}"#,
    #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"#
      + #""b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#,
  ])
  func `a header that does not fit the file is refused`(header: String) throws {
    #expect(!problems(try safetensors(header, bytes([1, 2] as [Float]))).isEmpty)
  }

  @Test(arguments: [[], [1], [255, 255, 255, 255, 255, 255, 255, 255], [9, 0, 0, 0, 0, 0, 0, 0]])
  func `bytes that are nothing of the kind are refused`(bytes: [UInt8]) throws {
    let path = folder.path("x.bin")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    #expect(problems(path).map(\.code) == [.safetensorsHeader])
  }
}
