import Foundation

/// A list of whole numbers: text with one on each line, or a one-dimensional `.npy` array.
package enum NumberListFile {
  /// Reads a list.
  ///
  /// - Throws: ``FileRefusal`` with every defect and its line, at most a thousand.
  package static func read(_ bytes: [UInt8], file: String) throws(FileRefusal) -> [Int] {
    if NumPyArrayFile.isLikely(bytes) {
      let array = try NumPyArrayFile(Data(bytes), file: file)
      guard array.shape.count == 1, let numbers = array.integers else {
        throw FileRefusal(
          FileProblem(
            file: file, line: nil, value: "\(array.element.rawValue) \(array.shape)",
            .notAListOfIntegers))
      }
      return numbers
    }
    let (numbers, problems) = bytes.withUnsafeBytes { lines(of: $0, file: file) }
    guard problems.isEmpty else { throw FileRefusal(problems) }
    return numbers
  }

  private static func lines(
    of bytes: UnsafeRawBufferPointer, file: String
  ) -> ([Int], [FileProblem]) {
    var reader = NumberReader(bytes)
    var numbers: [Int] = []
    var problems: [FileProblem] = []
    while reader.skipToContent(), problems.count < 1000 {
      let line = reader.line
      if let number = reader.whole(), reader.endsLine() {
        numbers.append(number)
      } else {
        let text = reader.lineText()
        problems.append(FileProblem(file: file, line: line, value: text, .notAnInteger))
      }
    }
    return (numbers, problems)
  }
}
