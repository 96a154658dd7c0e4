import Foundation
import Records
import Wording

/// Blocks or erases what is personal of a person: `uztartu person erase`.
package struct ErasePerson: Sendable {
  /// What is done.
  package enum Decision: Equatable, Sendable {
    /// Only say what it would do.
    case plan
    /// Hide everything now, and erase it at the end of the term.
    case block
    /// Erase at once.
    case erase
    /// Take a blocking back.
    case lift
  }

  private let access: RecordAccess
  private let person: String
  private let keys: KeyLocation
  private let decision: Decision
  private let receiptFile: String?

  /// `receipt`: a file for the receipt; nil for none.
  package init(
    _ access: RecordAccess, person: String, keys: KeyLocation, decision: Decision, receipt: String?
  ) {
    self.access = access
    self.person = person.uppercased()
    self.keys = keys
    self.decision = decision
    receiptFile = receipt
  }

  /// Shows the plan, or does it.
  package func run() throws(Refusal) -> ErasureDocument {
    let purpose: Record.Access = decision == .plan ? .read : .write
    if let receiptFile, decision != .plan { try OutputFile(name: receiptFile).refuseExisting() }
    return try access.opened(for: purpose, to: .erasePerson) { (record) throws(Refusal) in
      let (plan, term, pairings, traces) = try record.read { (reader) throws(RecordError) in
        (
          try reader.erasurePlan(for: person), try reader.term(of: .blocked),
          try reader.personalFile(of: person).counterparts.map(\.pairing),
          try reader.traces(of: person)
        )
      }
      let dueDay = term.end(from: access.instant)
      guard decision != .plan else {
        return ErasureDocument(plan: plan, dueDay: dueDay, traces: traces)
      }
      let tools = ErasureTools(keys: try record.keys(at: keys))
      let done = try erase(record, until: dueDay, with: tools)
      var document = ErasureDocument(
        done, applications: plan.person.applications.count,
        lettersRemoved: try removeLetters(of: pairings), traces: traces)
      let (changes, last) = try Refusal.onRecord { () throws(RecordError) in
        (try tools.keys.changesSinceBackup(), try tools.keys.lastBackup())
      }
      document.keysStillCopied = changes.destroyed
      document.keyFolder = last?.folder
      if let receiptFile, let receipt = document.receipt {
        let text = try DocumentText.text(of: receipt) + "\n"
        try OutputFile(name: receiptFile).write(Array(text.utf8))
      }
      return document
    }
  }

  private func erase(
    _ record: OpenRecord, until dueDay: String, with tools: ErasureTools
  ) throws(Refusal) -> RecordedErasure {
    try Refusal.onRecord { () throws(RecordError) in
      if decision == .lift {
        return try record.record.lift(
          blockingOf: person, by: record.asker.name, at: access.instant, with: tools)
      }
      let done = try record.record.erase(
        [person], keepingUntil: decision == .block ? dueDay : nil, by: record.asker.name,
        at: access.instant, with: tools)
      guard let erasure = done.first else { throw RecordError.notFound(.person, id: person) }
      return erasure
    }
  }

  /// Takes letters that name the person, to them or to the other side, out of the outbox beside the
  /// record.
  private func removeLetters(of pairings: [String]) throws(Refusal) -> Int {
    let folder = access.path + "-outbox"
    guard decision != .lift, FileManager.default.fileExists(atPath: folder) else { return 0 }
    do {
      let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { name in
        pairings.contains { name.hasPrefix("\($0)-") } && name.hasSuffix(".eml")
      }
      for name in files { try FileManager.default.removeItem(atPath: folder + "/" + name) }
      return files.count
    } catch {
      throw Refusal(.inputOutput, .cannotWrite(folder, SystemReason(error)))
    }
  }
}
