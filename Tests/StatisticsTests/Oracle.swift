import Foundation

/// Answers of other people's libraries, as `Oracles/oracles.py` wrote them.
struct Oracle {
  /// The lists asked about.
  let lists: [[Double]]
  /// The answers.
  let values: [Double]
  /// Who answered, with version.
  let library: String

  /// The rows of one name; an error when there is none, so that no test passes for want of one.
  static func rows(_ name: String) throws -> [Oracle] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Oracles/oracles.tsv")
    let text = try String(contentsOf: file, encoding: .utf8)
    var rows: [Oracle] = []
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 4, fields[0] == name else { continue }
      let lists = fields[1].split(separator: ";").map { numbers($0) }
      rows.append(
        Oracle(lists: lists, values: numbers(fields[2]), library: String(fields[3])))
    }
    guard !rows.isEmpty else { throw NoAnswer(name: name) }
    return rows
  }

  private static func numbers(_ text: Substring) -> [Double] {
    text.split(separator: " ").compactMap { Double($0) }
  }

  struct NoAnswer: Error {
    let name: String
  }

  /// A list of whole numbers.
  func integers(_ list: Int) -> [Int] { lists[list].map { Int($0) } }

  /// A list of yes and no.
  func flags(_ list: Int) -> [Bool] { lists[list].map { $0 != 0 } }

  /// Columns of equal length as rows.
  func rows(_ columns: Range<Int>) -> [[Double]] {
    lists[columns.lowerBound].indices.map { row in columns.map { lists[$0][row] } }
  }
}

/// Whether two numbers agree to a share of the expected one, or of 1 where that is smaller.
func agrees(_ found: Double?, _ expected: Double, _ tolerance: Double = 1e-10) -> Bool {
  guard let found else { return false }
  return abs(found - expected) <= tolerance * max(1, abs(expected))
}

/// Whether two numbers agree to a share of the expected one, however small that is.
func agreesRelatively(_ found: Double?, _ expected: Double, _ tolerance: Double) -> Bool {
  guard let found else { return false }
  return abs(found - expected) <= tolerance * abs(expected)
}
