import Foundation

/// A list of pairs of a row and a column, both counted from 0.
///
/// Three forms: text with two whole numbers on each line, a `.npy` array of shape (n, 2), and a
/// JSON answer of the solver, whose `pairs` are taken, so that yesterday's answer is a list of
/// pairs as it stands.
package enum PairListFile {
  /// A row and a column, of any value: whether they exist is for the reader to say.
  package struct Pair: Equatable, Sendable {
    package let row: Int
    package let column: Int
  }

  /// Reads a list.
  ///
  /// - Throws: ``FileRefusal`` with every defect and its line, at most a thousand.
  /// - Complexity: O(n) for n bytes.
  package static func read(_ bytes: [UInt8], file: String) throws(FileRefusal) -> [Pair] {
    if NumPyArrayFile.isLikely(bytes) { return try array(bytes, file: file) }
    if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      return try answer(bytes, file: file)
    }
    let (pairs, problems) = bytes.withUnsafeBytes { lines(of: $0, file: file) }
    guard problems.isEmpty else { throw FileRefusal(problems) }
    return pairs
  }

  private static func array(_ bytes: [UInt8], file: String) throws(FileRefusal) -> [Pair] {
    let array = try NumPyArrayFile(Data(bytes), file: file)
    guard array.shape.count == 2, array.shape[1] == 2, let numbers = array.integers else {
      throw FileRefusal(
        FileProblem(
          file: file, line: nil, value: "\(array.element.rawValue) \(array.shape)",
          .notAListOfPairs))
    }
    return (0..<array.shape[0]).map { Pair(row: numbers[2 * $0], column: numbers[2 * $0 + 1]) }
  }

  private static func answer(_ bytes: [UInt8], file: String) throws(FileRefusal) -> [Pair] {
    let root = try JSONParser.parse(bytes, file: file)
    let list = root.members?.first { $0.key == "pairs" }?.value
    guard let elements = list?.elements else {
      throw FileRefusal(
        FileProblem(file: file, line: list?.line ?? root.line, field: "pairs", .missingKey))
    }
    var pairs: [Pair] = []
    for element in elements {
      guard let places = element.integers, places.count == 2 else {
        throw FileRefusal(
          FileProblem(file: file, line: element.line, field: "pairs", .notAPair))
      }
      pairs.append(Pair(row: places[0], column: places[1]))
    }
    return pairs
  }

  private static func lines(
    of bytes: UnsafeRawBufferPointer, file: String
  ) -> ([Pair], [FileProblem]) {
    var reader = NumberReader(bytes)
    var pairs: [Pair] = []
    var problems: [FileProblem] = []
    while reader.skipToContent(), problems.count < 1000 {
      let line = reader.line
      if let row = reader.whole(), let column = reader.whole(), reader.endsLine() {
        pairs.append(Pair(row: row, column: column))
      } else {
        // The value is what could not be read of the line.
        problems.append(FileProblem(file: file, line: line, value: reader.lineText(), .notAPair))
      }
    }
    return (pairs, problems)
  }
}
