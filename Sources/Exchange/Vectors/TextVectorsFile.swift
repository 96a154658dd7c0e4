import Foundation

/// Reads vectors of texts from `.npy` with a list of ids beside it, or from safetensors.
package enum TextVectorsFile {
  /// Reads a file by its content.
  ///
  /// A `.npy` file holds one matrix, a row a text; the ids stand beside it in a file of the same
  /// name with the ending `.ids`, one a line. A safetensors file names each one-dimensional tensor
  /// by its row id, or holds one matrix with the ids as a JSON array of texts under the key `ids`
  /// of its metadata.
  ///
  /// - Throws: ``InputFileError`` for a file that cannot be opened, ``FileRefusal`` with what is
  ///   wrong in it.
  package static func read(path: String) throws -> TextVectors {
    let data = try InputFile.mapped(path)
    guard NumPyArrayFile.isLikely(data) else {
      return try SafetensorsFile(data, file: path).textVectors()
    }
    let array = try NumPyArrayFile(data, file: path)
    guard array.shape.count == 2, !array.element.isInteger else {
      throw FileRefusal(
        FileProblem(
          file: path, line: nil, value: "\(array.element.rawValue) \(array.shape)",
          .vectorsNotAMatrix))
    }
    let idsPath = idsPath(besides: path)
    let ids = try ids(InputFile.bytes(idsPath), file: idsPath)
    guard ids.count == array.shape[0] else {
      throw FileRefusal(
        FileProblem(
          file: idsPath, line: nil, .vectorIDCount(found: ids.count, expected: array.shape[0])))
    }
    var values: [Float] = []
    values.reserveCapacity(array.count)
    array.forEachDouble { _, value in values.append(Float(value)) }
    return try TextVectors(ids: ids, values: values, file: idsPath)
  }

  /// `vectors.npy` → `vectors.ids`.
  static func idsPath(besides path: String) -> String {
    URL(fileURLWithPath: path).deletingPathExtension().appendingPathExtension("ids").path
  }

  /// The ids of a list, one a line, with their lines; empty lines are left out.
  static func ids(
    _ bytes: [UInt8], file: String
  ) throws(FileRefusal) -> [(id: String, line: Int?)] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileRefusal(FileProblem(file: file, line: nil, .invalidUTF8))
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.enumerated().compactMap { index, line in
      line.isEmpty ? nil : (String(line), index + 1)
    }
  }
}
