import Foundation
import TestSupport
import Testing

/// What a person does with one command, on a record that is ready for it.
struct Work: Sendable, CustomTestStringConvertible {
  let name: String
  /// How far the round has come before.
  let stage: PreparedRecord.Stage
  /// The command; `{files}` stands for the folder of the record and its files.
  let command: [String]
  /// What must be done first, in the same words.
  var before: [[String]] = []

  var testDescription: String { name }

  static let all = [
    Work(name: "first start", stage: .nothing, command: ["init"]),
    Work(
      name: "import of a thousand rows", stage: .opened,
      command: ["import", "mentors", "{files}/thousand.csv"]),
    Work(
      name: "correction of an application", stage: .imported,
      command: ["import", "mentors", "{files}/corrected.csv"]),
    Work(name: "screening", stage: .imported, command: ["round", "screen", "--accept-all"]),
    Work(name: "matching run", stage: .screened, command: ["round", "propose"]),
    Work(name: "matching run again", stage: .proposed, command: ["round", "propose"]),
    Work(
      name: "sending", stage: .proposed, command: ["round", "send", "--deadline", "2099-12-31"]),
    Work(
      name: "answer", stage: .sent,
      command: ["pairing", "answer", "P2", "--side", "mentor", "no", "--reason", "no_time"]),
    Work(
      name: "session", stage: .accepted,
      command: [
        "session", "log", "P1", "--on", PreparedRecord.today, "--at", "00:00", "--minutes", "60",
        "--summary", "Lehen saioa",
      ]),
    Work(
      name: "lock", stage: .screened,
      command: ["round", "lock", "--need", "E1", "--mentor", "M2", "--reason", "Ezagunak"],
      before: [["round", "propose"]]),
    Work(
      name: "withdrawal of a pairing", stage: .sent,
      command: ["pairing", "withdraw", "P2", "--reason", "Mentorea gaixo dago"]),
    Work(
      name: "goals", stage: .accepted,
      command: [
        "goal", "add", "P1", "--statement", "Aurrekontua", "--weight", "2", "--baseline", "-1",
        "--levels", "bat", "bi", "hiru", "lau", "bost",
      ]),
    Work(
      name: "blocking a person", stage: .imported, command: ["person", "erase", "H1", "--confirm"],
      // The first command that makes keys notes in the record which they are: a step of its own.
      before: [["backup"]]),
    Work(name: "backup", stage: .accepted, command: ["backup", "--backups", "{files}/backups"]),
  ]

  /// A record ready for this work, in a folder of its own.
  func prepared() throws -> WorkPlace {
    let place = WorkPlace(folder: try PreparedRecord.shared.get().copy(at: stage))
    let program = try Program()
    for command in before {
      let outcome = try program.run(place.arguments(of: command))
      precondition(outcome.status == 0, "\(name): \(command): \(outcome.diagnostics)")
    }
    return place
  }
}

/// A folder with a record in which one piece of work is done.
struct WorkPlace {
  let folder: TemporaryFolder

  /// Where the record lies.
  var record: String { folder.path(PreparedRecord.fileName) }

  /// A command on this record.
  func arguments(of command: [String]) -> [String] {
    command.map { $0.replacing("{files}", with: folder.url.path) } + ["--database", record]
  }

  func content() throws -> RecordContent { try RecordContent(ofRecordAt: record) }

  /// Another folder with the same files in it.
  func copied() throws -> WorkPlace {
    let copy = try TemporaryFolder()
    let files = FileManager.default
    for name in try files.contentsOfDirectory(atPath: folder.url.path) {
      try files.copyItem(atPath: folder.path(name), toPath: copy.path(name))
    }
    return WorkPlace(folder: copy)
  }
}
