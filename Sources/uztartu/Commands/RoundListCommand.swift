import ArgumentParser
import Wording
import Workflow

/// `uztartu round list`: every round with its state.
struct RoundListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpRoundList))
  }

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let rounds = try ListRounds(record.access).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: rounds)
    case .jsonl: for round in rounds { try Output.result(json: round) }
    case .csv: try Output.result(lines: rounds.csv)
    default: try Output.result(Self.lines(rounds).joined(separator: "\n"))
    }
  }

  private static func lines(_ rounds: [RoundSummary]) -> [String] {
    guard !rounds.isEmpty else { return [say(.noRounds)] }
    var table = TextTable([
      (say(.columnRound), .left), (say(.columnState), .left), (say(.columnWhen), .left),
      (say(.columnMentors), .right), (say(.columnOrganisations), .right),
      (say(.columnOpenPairings), .right), (say(.stateCompleted), .right),
    ])
    for round in rounds {
      table.add([
        round.round, RoundTable.state(round.state), ForumTime.minute(round.openedAt),
        String(round.mentors), String(round.organisations), String(round.openPairings),
        String(round.completed),
      ])
    }
    return table.lines()
  }
}
