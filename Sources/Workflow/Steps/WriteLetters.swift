import Exchange
import Forum
import Foundation
import Mentoring
import Records
import Wording

/// Writes the letters that a round's pairings wait for: `uztartu round letters`.
///
/// One file for each recipient, in that person's language, into an outbox from which a coordinator
/// sends them. A letter that lies there already may have been edited or sent, and is left alone
/// unless all are asked for again; one that nobody needs any more is taken out of the outbox.
package struct WriteLetters: Sendable {
  /// Which letters are written.
  package enum Choice: Equatable, Sendable {
    /// Proposals to who has not answered, and contacts to who has agreed.
    case due
    /// Reminders to who has not answered, from so many days before the deadline on.
    case reminders(daysBefore: Int)
  }

  private let access: RecordAccess
  private let roundName: String?
  private let folder: String?
  private let choice: Choice
  private let signature: String?
  private let again: Bool

  /// How many days before the deadline reminders begin, unless said otherwise.
  package static let usualReminderDays = 5

  /// `folder`: the outbox; beside the record without one.
  /// `signature`: who signs; the coordination of the round without one.
  /// `again`: whether letters that lie in the outbox already are written anew.
  package init(
    _ access: RecordAccess, round: String?, folder: String?, choice: Choice = .due,
    signature: String? = nil, again: Bool = false
  ) {
    self.again = again
    self.access = access
    roundName = round
    self.folder = folder
    self.choice = choice
    self.signature = signature
  }

  /// Writes them.
  package func run() throws(Refusal) -> OutboxDocument {
    let labels = ConceptNames(try Knowledge.loadThesaurus())
    let folder = folder ?? access.path + "-outbox"
    return try access.opened(for: .read, to: .writeLetters) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      let due = try lettersDue(in: round, record)
      try removeOthers(than: try lettersDue(in: round, record, early: true), from: folder)
      let letters = due.filter {
        choice == .due ? $0.kind != .reminder : $0.kind == .reminder
      }
      guard !letters.isEmpty else {
        throw Refusal(
          .badData, choice == .due ? .noLetters(round.name) : .noReminders(round.name))
      }
      let frame = RoundLetter.Frame(round: round.name, signature: signature, labels: labels)
      return try write(letters, into: folder, frame)
    }
  }

  /// The letters of the round.
  ///
  /// `early`: with every reminder that could be written before its time, so that none that a
  /// coordinator asked for earlier is taken away.
  private func lettersDue(
    in round: RecordedRound, _ record: OpenRecord, early: Bool = false
  ) throws(Refusal) -> [RoundLetter] {
    let (mentors, organisations, pairings, silent) = try record.read {
      (reader) throws(RecordError) in
      // Nobody is told how to reach somebody who takes part no longer.
      let withdrawn = try reader.withdrawals(of: .round(round.name))
      return (
        try reader.mentors(of: round.name), try reader.organisations(of: round.name),
        try reader.pairings(of: round.name, openOnly: true).filter { withdrawn[$0.id] == nil },
        try Set(reader.personsWithdrawn(from: .contactSharing))
      )
    }
    func isHidden(_ person: String?) -> Bool { person.map(silent.contains) ?? false }
    let hiddenMentors = Set(mentors.filter { isHidden($0.person) }.map(\.content.id))
    let hiddenContacts = Set(organisations.filter { isHidden($0.person) }.map(\.content.id))
    let people = Dictionary(uniqueKeysWithValues: mentors.map { ($0.content.id, $0.content) })
    let asking = Dictionary(uniqueKeysWithValues: organisations.map { ($0.content.id, $0.content) })
    let days =
      if early { Int(Int16.max) } else if case .reminders(let days) = choice { days } else {
        Self.usualReminderDays
      }
    return pairings.flatMap { pairing -> [RoundLetter] in
      guard let mentor = people[pairing.mentor], let need = asking[pairing.organisation] else {
        return []
      }
      var withheld: Set<ApplicationSide> = []
      if hiddenMentors.contains(pairing.mentor) { withheld.insert(.mentor) }
      if hiddenContacts.contains(pairing.organisation) { withheld.insert(.organisation) }
      return RoundLetter.due(
        pairing, mentor, need, withheld: withheld, today: ForumTime.number(access.instant),
        reminderDays: days)
    }
  }

  /// Takes letters of earlier times out of the outbox: whoever answered gets none any more.
  private func removeOthers(
    than letters: [RoundLetter], from folder: String
  ) throws(Refusal) {
    guard FileManager.default.fileExists(atPath: folder) else { return }
    let kept = Set(letters.map(\.file))
    do {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder)
      where name.wholeMatch(of: /P\d+-(?:mentor|organisation)(?:-reminder|-contact)?\.eml/) != nil
        && !kept.contains(name)
      {
        try FileManager.default.removeItem(atPath: folder + "/" + name)
      }
    } catch {
      throw Refusal(.inputOutput, .cannotWrite(folder, SystemReason(error)))
    }
  }

  private func write(
    _ letters: [RoundLetter], into folder: String, _ frame: RoundLetter.Frame
  ) throws(Refusal) -> OutboxDocument {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Refusal(.cannotCreate, .cannotWrite(folder, SystemReason(error)))
    }
    let entries = try letters.map { (letter) throws(Refusal) -> OutboxDocument.Letter in
      let file = folder + "/" + letter.file
      // A letter of before the consent was taken back tells what this one must not.
      let isNew =
        again || letter.withholdsContact || !FileManager.default.fileExists(atPath: file)
      if isNew, let message = letter.message(in: frame) {
        try OutputFile(name: file).write(message.bytes)
      }
      return OutboxDocument.Letter(
        pairing: letter.pairing.id, kind: letter.kind.rawValue, side: letter.side.rawValue,
        name: letter.name, language: letter.language.rawValue,
        file: letter.address == nil ? nil : file, isNew: isNew && letter.address != nil)
    }
    return OutboxDocument(folder: folder, letters: entries)
  }
}

/// What lies in the outbox.
package struct OutboxDocument: Encodable, Sendable {
  /// One letter; without a file where nobody knows an address.
  package struct Letter: Encodable, Sendable {
    package let pairing: String
    /// `proposal`, `reminder` or `contact`.
    package let kind: String
    package let side: String
    package let name: String
    package let language: String
    package let file: String?
    /// Whether it was written now; one that lay there already is as it was.
    package let isNew: Bool
  }

  package let folder: String
  package let letters: [Letter]
}
