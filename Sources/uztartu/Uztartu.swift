import ArgumentParser
import Foundation
import Glibc
import Wording
import Workflow

/// The command line of Uztartu.
@main
struct Uztartu: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "uztartu", abstract: say(.helpRoot), version: ProductVersion.text,
      subcommands: [
        DemoCommand.self, RankCommand.self, MatchCommand.self, SupplyCommand.self,
        AssignCommand.self, VerifyCommand.self, ConceptsCommand.self, InitCommand.self,
        ImportCommand.self, RoundCommand.self, PairingCommand.self, GoalCommand.self,
        IncidentCommand.self, SessionCommand.self, LexiconCommand.self,
        UserCommand.self,
        NoteCommand.self,
        AuditCommand.self, BackupCommand.self, RestoreCommand.self, DoctorCommand.self,
        PersonCommand.self, RetentionCommand.self,
      ])
  }

  /// Parses and runs; every way to end goes through one place, with its status.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    guard ForumTime.isKnown else {
      Output.diagnostic("uztartu: " + say(.timeZonesMissing))
      Glibc.exit(ExitStatus.ourFault.rawValue)
    }
    let words = CommandWords(Array(CommandLine.arguments.dropFirst()))
    if let complaint = words.complaint {
      Output.diagnostic("uztartu: " + say(complaint))
      Glibc.exit(ExitStatus.usage.rawValue)
    }
    var format: OutputFormat?
    do {
      var command = try parseAsRoot(words.ordered)
      format = (command as? any FormattedCommand)?.general.format
      try command.run()
    } catch {
      Glibc.exit(end(with: error, format: format))
    }
  }

  /// Tells the person what happened and answers the exit status.
  private static func end(with error: any Error, format: OutputFormat?) -> Int32 {
    switch error {
    case let refusal as Refusal:
      // A reader who has enough changes nothing of what was refused.
      do { try Complaint(refusal, format: format).show() } catch OutputError.closedPipe {} catch {
        return end(with: error, format: nil)
      }
      return refusal.status.rawValue
    case OutputError.closedPipe:
      return ExitStatus.done.rawValue
    case OutputError.system(let code):
      Output.diagnostic(
        "uztartu: " + say(.cannotWriteResult(SystemReason(number: code))))
      return ExitStatus.inputOutput.rawValue
    case is AnswerIsNo:
      return ExitStatus.answerIsNo.rawValue
    case let error as EncodingError:
      Output.diagnostic("uztartu: " + say(.documentBroken(detail: "\(error)")))
      return ExitStatus.ourFault.rawValue
    default:
      return endByParser(error)
    }
  }

  private static func endByParser(_ error: any Error) -> Int32 {
    let code = exitCode(for: error)
    let text = ParserSpeech.translate(fullMessage(for: error), into: Speech.language)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { TextTable.printable(String($0)) }.joined(separator: "\n")
    if code == .success {
      do { try Output.result(text) } catch { return ExitStatus.inputOutput.rawValue }
    } else {
      Output.diagnostic(text)
    }
    return code.rawValue
  }
}

/// The command did its work, and the answer is "no".
struct AnswerIsNo: Error {
  /// Prints a result whose answer may be "no": a reader who has enough does not turn it to "yes".
  static func print(isNo: Bool, _ body: () throws -> Void) throws {
    do { try body() } catch OutputError.closedPipe where isNo {}
    if isNo { throw AnswerIsNo() }
  }
}
