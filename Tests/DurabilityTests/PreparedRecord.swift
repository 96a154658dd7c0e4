import Foundation
import TestSupport

/// Records on which a piece of work can begin, made once by the program itself.
final class PreparedRecord: Sendable {
  /// How far a round has come.
  enum Stage: Int, CaseIterable, Comparable {
    /// There is no record yet.
    case nothing
    case opened, imported, screened, proposed, sent, accepted

    static func < (one: Stage, other: Stage) -> Bool { one.rawValue < other.rawValue }
  }

  /// How many mentors and how many organisations apply.
  static let count = 12

  /// The name of the record in every folder.
  static let fileName = "record.sqlite"

  /// The record itself and the sums of its pages.
  private static let ends = ["", "-sums"]

  /// The day of the test: sessions lie within their pairing, and pairings begin when they are made.
  static let today = Date.now.formatted(
    .iso8601.year().month().day().dateSeparator(.dash))

  private let folder: TemporaryFolder

  /// Every stage, one after the other.
  static let shared = Result { try PreparedRecord() }

  private init() throws {
    folder = try TemporaryFolder()
    let program = try Program()
    let record = folder.path(Self.fileName)
    try Self.writeFiles(into: folder)
    for stage in Stage.allCases {
      for command in Self.commands(to: stage) {
        let arguments = command.map { $0.replacing("{files}", with: folder.url.path) }
        let outcome = try program.run(arguments + ["--database", record])
        precondition(outcome.status == 0, "\(arguments): \(outcome.diagnostics)")
      }
      guard stage != .nothing else { continue }
      for end in Self.ends {
        try FileManager.default.copyItem(
          atPath: record + end, toPath: folder.path("\(stage)" + end))
      }
    }
  }

  /// Puts the record of a stage, and the files that people send, into a folder of its own.
  func copy(at stage: Stage) throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    try Self.writeFiles(into: copy)
    if stage != .nothing {
      for end in Self.ends {
        try FileManager.default.copyItem(
          atPath: folder.path("\(stage)" + end), toPath: copy.path(Self.fileName + end))
      }
    }
    return copy
  }

  /// The commands that lead to a stage from the one before; `{files}` stands for the folder.
  static func commands(to stage: Stage) -> [[String]] {
    switch stage {
    case .nothing: []
    case .opened: [["init"], ["round", "open", "first"]]
    case .imported:
      [
        ["import", "mentors", "{files}/mentors.csv"], ["import", "needs", "{files}/needs.csv"],
      ]
    case .screened: [["round", "screen", "--accept-all"]]
    case .proposed: [["round", "propose"]]
    case .sent: [["round", "send", "--deadline", "2099-12-31"]]
    case .accepted:
      ["mentor", "organisation"].map { ["pairing", "answer", "P1", "--side", $0, "yes"] }
    }
  }

  /// Files of people: those who apply, and a longer one of a thousand who apply later.
  private static func writeFiles(into folder: TemporaryFolder) throws {
    _ = try folder.write(mentors(1...count), as: "mentors.csv")
    _ = try folder.write(needs, as: "needs.csv")
    _ = try folder.write(mentors(1...1000), as: "thousand.csv")
    let corrected = mentors(1...count).replacing("Izen1,", with: "Izena1,")
    _ = try folder.write(corrected, as: "corrected.csv")
  }

  private static let concepts = [
    "need-fundraising", "need-volunteers", "need-accounting", "need-equality", "need-leadership",
  ]

  private static func mentors(_ numbers: ClosedRange<Int>) -> String {
    let head = "id,name,organisation,email,languages,capacity,expertise\n"
    return head
      + numbers.map { number in
        let concept = concepts[number % concepts.count]
        return "M\(number),Izen\(number),Elkarte\(number),m\(number)@example.org,eu|es,2,"
          + "\(concept):\(1 + number % 4)\n"
      }.joined()
  }

  private static var needs: String {
    "id,organisation,contact,email,languages,needs\n"
      + (1...count).map { number in
        let concept = concepts[number * 2 % concepts.count]
        return "E\(number),Erakunde\(number),Kide\(number),e\(number)@example.org,eu,"
          + "\(concept):\(1 + number % 5):1:\(2 + number % 3)\n"
      }.joined()
  }
}
