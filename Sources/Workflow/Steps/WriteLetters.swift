import Exchange
import Forum
import Foundation
import Mentoring
import Records
import Wording

/// Writes the letters of proposals that wait for an answer: `uztartu round letters`.
///
/// One file for each recipient, in that person's language, into an outbox from which a coordinator
/// sends them. Writing them again gives the same letters.
package struct WriteLetters: Sendable {
  private let access: RecordAccess
  private let roundName: String?
  private let folder: String?

  /// `folder`: the outbox; beside the record without one.
  package init(_ access: RecordAccess, round: String?, folder: String?) {
    self.access = access
    roundName = round
    self.folder = folder
  }

  /// Writes a letter to each side that has not answered a proposal it was sent.
  package func run() throws(Refusal) -> OutboxDocument {
    let thesaurus = try Knowledge.loadThesaurus()
    let folder = folder ?? access.path + "-outbox"
    return try access.opened(for: .read, to: .writeLetters) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      let (mentors, organisations, pairings) = try record.read { (reader) throws(RecordError) in
        (
          try reader.mentors(of: round.name), try reader.organisations(of: round.name),
          try reader.pairings(of: round.name, openOnly: true)
        )
      }
      let people = Dictionary(uniqueKeysWithValues: mentors.map { ($0.content.id, $0.content) })
      let asking = Dictionary(
        uniqueKeysWithValues: organisations.map { ($0.content.id, $0.content) })
      // After the deadline there is nothing left to answer.
      let letters = pairings.filter {
        $0.state == .proposed && $0.sentAt != nil && $0.deadlineDay ?? "" >= access.day
      }
      .flatMap { pairing -> [ProposalLetter] in
        guard let mentor = people[pairing.mentor], let need = asking[pairing.organisation]
        else { return [] }
        return ProposalLetter.pending(pairing, mentor, need)
      }
      try removeOthers(than: letters, from: folder)
      guard !letters.isEmpty else { throw Refusal(.badData, .noLetters(round.name)) }
      return try write(letters, into: folder, labels: ConceptNames(thesaurus))
    }
  }

  /// Takes letters of earlier times out of the outbox: whoever answered gets none any more.
  private func removeOthers(
    than letters: [ProposalLetter], from folder: String
  ) throws(Refusal) {
    guard FileManager.default.fileExists(atPath: folder) else { return }
    let kept = Set(letters.map(\.file))
    do {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder)
      where name.wholeMatch(of: /P\d+-(?:mentor|organisation)\.eml/) != nil
        && !kept.contains(name)
      {
        try FileManager.default.removeItem(atPath: folder + "/" + name)
      }
    } catch {
      throw Refusal(.inputOutput, .cannotWrite(folder, SystemReason(error)))
    }
  }

  private func write(
    _ letters: [ProposalLetter], into folder: String, labels: ConceptNames
  ) throws(Refusal) -> OutboxDocument {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Refusal(.cannotCreate, .cannotWrite(folder, SystemReason(error)))
    }
    let entries = try letters.map { (letter) throws(Refusal) -> OutboxDocument.Letter in
      let file = folder + "/" + letter.file
      if let message = letter.message(labels: labels) {
        try OutputFile(name: file).write(message.bytes)
      }
      return OutboxDocument.Letter(
        pairing: letter.pairing.id, side: letter.side.rawValue, name: letter.name,
        language: letter.language.rawValue, file: letter.address == nil ? nil : file)
    }
    return OutboxDocument(folder: folder, letters: entries)
  }
}

/// What lies in the outbox.
package struct OutboxDocument: Encodable, Sendable {
  /// One letter; without a file where nobody knows an address.
  package struct Letter: Encodable, Sendable {
    package let pairing: String
    package let side: String
    package let name: String
    package let language: String
    package let file: String?
  }

  package let folder: String
  package let letters: [Letter]
}
