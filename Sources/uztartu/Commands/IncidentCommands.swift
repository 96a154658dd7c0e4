import ArgumentParser
import Foundation
import Wording
import Workflow

extension ReportIncident.Severity: ExpressibleByArgument {}

/// `uztartu incident …`.
struct IncidentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "incident", abstract: say(.helpIncident),
      subcommands: [
        IncidentReportCommand.self, IncidentListCommand.self, IncidentShowCommand.self,
        IncidentCloseCommand.self,
      ])
  }
}

/// `uztartu incident report PAIRING --severity high`.
struct IncidentReportCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "report", abstract: say(.helpIncidentReport))
  }

  @Argument(help: ArgumentHelp(say(.helpPairingID)))
  var pairing: String

  @Option(help: ArgumentHelp(say(.helpSeverity), valueName: "low|medium|high"))
  var severity: ReportIncident.Severity

  @Option(help: ArgumentHelp(say(.helpIncidentText), valueName: "text"))
  var text: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let said =
      text
      ?? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let incident = try ReportIncident(
      record.access, pairing: pairing, severity: severity, text: said
    ).run()
    try Output.show(incident, general)
  }
}

/// `uztartu incident list [ROUND]`.
struct IncidentListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpIncidentList))
  }

  @Argument(help: ArgumentHelp(say(.helpRoundName)))
  var round: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let incidents = try ListIncidents(record.access, round: round).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: incidents)
    case .jsonl: for incident in incidents { try Output.result(json: incident) }
    case .csv: try Output.result(lines: incidents.csv)
    default: try Output.result(IncidentTable(incidents).lines().joined(separator: "\n"))
    }
  }
}

/// `uztartu incident show INCIDENT`.
struct IncidentShowCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: say(.helpIncidentShow))
  }

  @Argument(help: ArgumentHelp(say(.helpIncidentID)))
  var incident: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let incident = try ShowIncident(record.access, incident: incident).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: incident)
    default:
      let words = [incident.text, incident.outcome].compactMap(\.self).map(TextTable.printable)
      try Output.result((IncidentTable([incident]).lines() + [""] + words).joined(separator: "\n"))
    }
  }
}

/// `uztartu incident close INCIDENT --outcome …`.
struct IncidentCloseCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "close", abstract: say(.helpIncidentClose))
  }

  @Argument(help: ArgumentHelp(say(.helpIncidentID)))
  var incident: String

  @Option(help: ArgumentHelp(say(.helpIncidentOutcome), valueName: "text"))
  var outcome: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    try Output.show(
      CloseIncident(record.access, incident: incident, outcome: outcome).run(), general)
  }
}

extension Output {
  /// Tells of an incident without its text.
  static func show(_ incident: IncidentDocument, _ general: GeneralOptions) throws {
    switch general.peopleFormat {
    case .json: try result(json: incident)
    default: try result(say(.incidentKept(incident.id, state: IncidentTable.state(incident.state))))
    }
  }
}
