import Foundation
import Records
import TestSupport
import Workflow

/// A round in a real record, in a folder of its own.
struct TestRound {
  let folder: TemporaryFolder
  /// The two files, as the options of the program name them.
  let files: [String]

  /// An instant of 2026, so that nothing depends on the day on which the tests run.
  static let instant = Date(timeIntervalSince1970: 1_795_000_000)

  init(_ files: SampleFiles = .small) throws {
    folder = try TemporaryFolder()
    self.files = try files.options(in: folder)
    try CreateRecord(access()).run()
    try OpenRound(access(), name: "spring").run()
  }

  func access(as actor: String = "nerea", daysLater days: Double = 0) -> RecordAccess {
    RecordAccess(
      path: folder.path("record.sqlite"), actor: actor,
      instant: Self.instant.addingTimeInterval(days * 86_400))
  }

  @discardableResult
  func importing(_ kind: ImportApplications.Kind, file: String? = nil, as actor: String = "nerea")
    throws -> ImportDocument
  {
    try ImportApplications(
      access(as: actor), kind: kind, file: file ?? (kind == .mentors ? files[1] : files[3]),
      mapping: nil, round: nil
    ).run()
  }

  func accept(_ ids: [String]) throws {
    _ = try ScreenApplications(access(), round: nil, decision: .accept(ids)).run()
  }

  /// Imports both files and accepts everybody.
  func screened() throws -> TestRound {
    try importing(.mentors)
    try importing(.needs)
    _ = try ScreenApplications(access(), round: nil, decision: .acceptAll).run()
    return self
  }

  /// Proposes with the starting rules or those of a text.
  @discardableResult
  func propose(rules: String? = nil, as actor: String = "nerea") throws -> RoundDocument {
    let file = try rules.map { try folder.write($0, as: "rules.json") }
    return try ProposePairs(access(as: actor), round: nil, rules: file, threads: 1).run().round
  }

  @discardableResult
  func send(deadline: String = "2026-12-24") throws -> [PairingDocument] {
    try SendProposals(access(), round: nil, deadlineDay: deadline).run().pairings
  }

  @discardableResult
  func answer(
    _ pairing: String, _ side: AnswerProposal.Side, _ reply: AnswerProposal.Reply,
    reason: String? = nil, text: String? = nil, as actor: String = "nerea"
  ) throws -> PairingDocument {
    try AnswerProposal(
      access(as: actor), pairing: pairing, side: side, reply: reply, reason: reason, text: text
    ).run()
  }

  func entries() throws -> [AuditEntry] {
    let record = try Record.open(at: folder.path("record.sqlite"), access: .read)
    defer { try? record.close() }
    return try record.read { (reader) throws(RecordError) in try reader.auditEntries() }
  }

  /// Whether the record and its log are as they were.
  func head() throws -> String? { try VerifyAudit(access()).run().head }
}
