import Foundation
import Lexicon

/// Lines for people: printed as they come, and kept as Markdown for a file.
struct Report {
  private(set) var text: String

  init(title: String) { text = "# \(title)\n" }

  mutating func heading(_ line: String) { add("\n## \(line)\n") }

  mutating func add(_ line: String) {
    print(line)
    text += line + "\n"
  }

  /// A table of qualities: a line for each way of comparing, a column for each direction.
  mutating func table(_ rows: [(name: String, quality: Quality)]) {
    guard let directions = rows.first?.quality.directions else { return }
    let names = directions.map { "\($0.from.rawValue) → \($0.to.rawValue)" }
    add("| nDCG@10 | all | between languages | \(names.joined(separator: " | ")) |")
    add("|---|---|---|" + String(repeating: "---|", count: names.count))
    for row in rows {
      let values = [row.quality.all, row.quality.cross] + row.quality.directions.map(\.value)
      let cells = values.map { String(format: "%.3f", $0) }
      add("| \(row.name) | \(cells.joined(separator: " | ")) |")
    }
  }
}
