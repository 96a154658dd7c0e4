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

  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let demo = try RunDemo(
      mentors: DemonstrationCohort.mentors.path, needs: DemonstrationCohort.needs.path,
      instant: Date()
    ).run { step in Output.diagnostic("· " + say(step)) }
    try RoundTable(demo.round, withReasons: true).print(as: general.peopleFormat)
    guard general.peopleFormat == .table else { return }
    try Output.result("")
    try Output.result(say(.demoRecord(demo.path, seconds: seconds(demo.seconds))))
    try Output.result(say(.demoNext))
    for line in next(demo) { try Output.result("  " + line) }
  }

  private func seconds(_ value: Double) -> String {
    Number.decimal(micro: Int(value * 1_000_000), decimals: 2, in: Speech.language)
  }

  /// Commands that show what else can be asked of this record, with its own identifiers.
  private func next(_ demo: DemoAnswer) -> [String] {
    var lines = [
      "export UZTARTU_DATABASE=\(demo.path)",
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
