import ArgumentParser
import Fixtures
import Foundation
import Wording
import Workflow

/// `uztartu demo`: a whole round on the invented cohort, before one's eyes.
struct DemoCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "demo", abstract: say(.helpDemo))
  }

  /// The demonstration as one document.
  private struct Document: Encodable {
    let record: String
    let seconds: Double
    let round: RoundDocument
  }

  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let demo = try RunDemo(
      mentors: DemonstrationCohort.mentors.path, needs: DemonstrationCohort.needs.path,
      instant: Date()
    ).run { step in Output.diagnostic("· " + say(step)) }
    guard general.peopleFormat == .table else {
      try Output.result(
        json: Document(record: demo.path, seconds: demo.seconds, round: demo.round))
      return
    }
    try RoundTable(demo.round, withReasons: true).print(as: .table)
    try Output.result("")
    try Output.result(say(.demoRecord(demo.path, seconds: seconds(demo.seconds))))
    try Output.result(say(.demoNext))
    for line in next(demo) { try Output.result("  " + line) }
  }

  /// A path as a shell takes it, in quotes only where it needs them.
  private func quoted(_ path: String) -> String {
    let isPlain = path.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "/._-".contains($0))
    }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }

  private func seconds(_ value: Double) -> String {
    Number.decimal(micro: Int(value * 1_000_000), decimals: 2, in: Speech.language)
  }

  /// Commands that show what else can be asked of this record, with its own identifiers.
  private func next(_ demo: DemoAnswer) -> [String] {
    var lines = [
      "export UZTARTU_DATABASE=\(quoted(demo.path))",
      "uztartu round show",
    ]
    if let pair = demo.round.pairings.first {
      lines.append("uztartu round explain --need \(pair.need) --mentor \(pair.mentor)")
    }
    return lines + [
      "uztartu round send --deadline \(demo.deadline)", "uztartu audit verify",
    ]
  }
}
