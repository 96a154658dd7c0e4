import Foundation

/// Tensors by name as the safetensors format keeps them.
///
/// The format, by its own description (huggingface.co/docs/safetensors): the length of the header
/// as a 64-bit little-endian number, the header as a JSON object, then the bytes of the tensors,
/// which `data_offsets` count from the end of the header.
struct SafetensorsFile {
  /// The type of the numbers, little-endian.
  private enum Element: String, CaseIterable {
    case half = "F16"
    case brain = "BF16"
    case single = "F32"
    case double = "F64"

    var size: Int {
      switch self {
      case .half, .brain: 2
      case .single: 4
      case .double: 8
      }
    }
  }

  private struct Tensor {
    let name: String
    let line: Int
    let element: Element
    let shape: [Int]
    let range: Range<Int>
  }

  private static let longestHeader = 100 << 20
  private let data: Data
  private let file: String
  private let headerEnd: Int
  private let tensors: [Tensor]
  private let metadata: JSONNode?

  /// Reads the header and checks that every tensor lies within the file.
  init(_ data: Data, file: String) throws(FileRefusal) {
    self.data = data
    self.file = file
    guard data.count >= 8 else {
      throw FileRefusal(FileProblem(file: file, line: nil, .notTensors))
    }
    let length = data.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: 0, as: UInt64.self))
    }
    guard length <= UInt64(min(Self.longestHeader, data.count - 8)) else {
      throw FileRefusal(FileProblem(file: file, line: nil, .notTensors))
    }
    headerEnd = 8 + Int(length)
    let bytes = [UInt8](data[data.startIndex + 8..<data.startIndex + headerEnd])
    let header = try JSONParser.parse(bytes, file: file)
    guard let members = header.members else {
      throw FileRefusal(FileProblem(file: file, line: header.line, .notTensors))
    }
    metadata = members.first { $0.key == "__metadata__" }?.value
    var tensors: [Tensor] = []
    for member in members where member.key != "__metadata__" {
      tensors.append(try Self.tensor(member, bytes: data.count - headerEnd, file: file))
    }
    self.tensors = tensors
  }

  private static func tensor(
    _ member: JSONNode.Member, bytes: Int, file: String
  ) throws(FileRefusal) -> Tensor {
    let reader = try JSONObjectReader(
      member.value, known: ["dtype", "shape", "data_offsets"], file: file)
    guard let element = try reader.choice("dtype", of: Element.allCases) else {
      throw FileRefusal(
        FileProblem(file: file, line: member.line, field: "dtype", .missingKey))
    }
    let shape = try reader.required("shape", \.integers)
    let offsets = try reader.required("data_offsets", \.integers)
    var size = element.size
    var isSound = offsets.count == 2 && shape.allSatisfy { $0 >= 0 }
    for length in shape where isSound {
      let (product, overflow) = size.multipliedReportingOverflow(by: length)
      isSound = !overflow
      size = product
    }
    guard isSound, 0 <= offsets[0], offsets[0] <= offsets[1], offsets[1] <= bytes,
      offsets[1] - offsets[0] == size
    else {
      throw FileRefusal(
        FileProblem(file: file, line: member.line, field: member.key, .tensorRange))
    }
    return Tensor(
      name: member.key, line: member.line, element: element, shape: shape,
      range: offsets[0]..<offsets[1])
  }

  /// The tensors as vectors by row id.
  func textVectors() throws(FileRefusal) -> TextVectors {
    if let only = tensors.first, tensors.count == 1, only.shape.count == 2 {
      let ids = try ids(of: only)
      return try TextVectors(ids: ids, values: values(of: only), file: file)
    }
    let width = tensors.first?.shape.first ?? 0
    if let odd = tensors.first(where: { $0.shape != [width] }) {
      throw FileRefusal(
        FileProblem(
          file: file, line: odd.line, field: odd.name, value: "\(odd.shape)", .vectorLength))
    }
    return try TextVectors(
      ids: tensors.map { ($0.name, $0.line) }, values: tensors.flatMap(values), file: file)
  }

  private func ids(of matrix: Tensor) throws(FileRefusal) -> [(id: String, line: Int?)] {
    guard let text = metadata?.members?.first(where: { $0.key == "ids" })?.value.text else {
      throw FileRefusal(FileProblem(file: file, line: matrix.line, field: "ids", .missingKey))
    }
    let list = try JSONParser.parse(Array(text.utf8), file: file)
    let ids = (list.elements ?? []).compactMap(\.text)
    guard ids.count == matrix.shape[0], ids.count == list.elements?.count else {
      throw FileRefusal(
        FileProblem(
          file: file, line: matrix.line, field: "ids",
          .vectorIDCount(found: ids.count, expected: matrix.shape[0])))
    }
    return ids.map { ($0, matrix.line) }
  }

  private func values(of tensor: Tensor) -> [Float] {
    data.withUnsafeBytes { bytes in
      let start = headerEnd + tensor.range.lowerBound
      return (0..<tensor.range.count / tensor.element.size).map { index in
        let place = start + index * tensor.element.size
        func load<Value: BitwiseCopyable>(_ type: Value.Type) -> Value {
          bytes.loadUnaligned(fromByteOffset: place, as: type)
        }
        return switch tensor.element {
        case .half: Self.float(half: load(UInt16.self))
        case .brain: Float(bitPattern: UInt32(load(UInt16.self)) << 16)
        case .single: load(Float.self)
        case .double: Float(load(Double.self))
        }
      }
    }
  }

  /// A number of the format binary16 of IEEE 754.
  private static func float(half bits: UInt16) -> Float {
    let sign = UInt32(bits & 0x8000) << 16
    let exponent = UInt32(bits >> 10) & 0x1F
    let fraction = UInt32(bits & 0x3FF)
    switch exponent {
    case 0:
      let magnitude = Float(fraction) * 0x1p-24
      return sign == 0 ? magnitude : -magnitude
    case 31: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
    default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
  }
}
