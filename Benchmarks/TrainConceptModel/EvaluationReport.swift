import Foundation
import Lexicon

/// Lines for people, printed as they come and kept for a file.
struct EvaluationReport {
  private(set) var text = "# Evaluation of the concept model\n"

  mutating func add(_ line: String) {
    print(line)
    text += "\n\(line)\n"
  }

  mutating func addHeading(_ line: String) {
    print("\n## \(line)")
    text += "\n## \(line)\n"
  }

  mutating func addQuality(_ name: String, _ quality: LeftOutAuthor.Quality) {
    let directions = quality.directions.map {
      String(format: "%@-%@ %.3f", $0.from.rawValue, $0.to.rawValue, $0.value)
    }
    let head = name.padding(toLength: 20, withPad: " ", startingAt: 0)
    add(
      head
        + String(format: " nDCG@10 all %.3f, between languages %.3f; ", quality.all, quality.cross)
        + directions.joined(separator: " "))
  }
}
