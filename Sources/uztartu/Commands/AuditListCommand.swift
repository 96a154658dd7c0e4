import ArgumentParser
import Wording
import Workflow

/// `uztartu audit list`: who did what, from the log.
struct AuditListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpAuditList))
  }

  @Option(name: .customLong("of"), help: ArgumentHelp(say(.helpAuditOf), valueName: "id"))
  var subject: String?

  @Option(help: ArgumentHelp(say(.helpAuditBy), valueName: "user"))
  var by: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpAuditLast), valueName: "n"))
  var last: Int?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json, .jsonl, .csv)
    if let last, last < 1 { throw ValidationError(say(.optionAtLeast("--last", 1))) }
  }

  func run() throws {
    let lines = try ListAudit(record.access, of: subject, by: by, last: last).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: lines)
    case .jsonl: for line in lines { try Output.result(json: line) }
    case .csv: try Output.result(lines: lines.csv)
    default: try Output.result(Self.table(lines).joined(separator: "\n"))
    }
  }

  private static func table(_ lines: [AuditLine]) -> [String] {
    guard !lines.isEmpty else { return [say(.noAuditEntries)] }
    var table = TextTable([
      ("", .right), (say(.columnWhen), .left), (say(.columnBy), .left), (say(.columnDid), .left),
      (say(.columnThing), .left), (say(.columnFields), .left),
    ])
    for line in lines {
      table.add([
        String(line.seq), ForumTime.minute(line.at), line.actor, line.action,
        "\(line.entity) \(line.id)", line.fields.joined(separator: ", "),
      ])
    }
    return table.lines()
  }
}
