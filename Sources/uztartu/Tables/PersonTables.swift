import Foundation
import Wording
import Workflow

/// Persons as a list.
enum PersonTable {
  static func lines(_ list: PersonListDocument) -> [String] {
    guard !list.persons.isEmpty else { return [say(.noPersons)] }
    var table = TextTable([
      (say(.columnPerson), .left), (say(.columnName), .left), (say(.columnEmail), .left),
      (say(.columnNeed), .left), (say(.columnApplications), .left),
    ])
    for person in list.persons {
      table.add([
        person.id, person.name, person.email ?? "", person.organisation ?? "",
        person.applications.joined(separator: ", "),
      ])
    }
    return table.lines()
  }
}

/// Consents as a list.
enum ConsentTable {
  static func lines(_ list: ConsentListDocument) -> [String] {
    guard !list.consents.isEmpty else { return [say(.noConsents)] }
    var table = TextTable([
      (say(.columnPerson), .left), (say(.columnPurpose), .left), (say(.columnTextVersion), .left),
      (say(.columnGranted), .left), (say(.columnState), .left), (say(.columnEnded), .left),
    ])
    for consent in list.consents {
      table.add([
        consent.person, purpose(consent.purpose), consent.textVersion,
        ForumTime.day(consent.grantedAt), state(consent.ending),
        consent.endedAt.map(ForumTime.day) ?? "",
      ])
    }
    return table.lines()
  }

  private static func purpose(_ name: String) -> String {
    switch RecordConsent.Purpose(rawValue: name) {
    case .programme: say(.purposeProgramme)
    case .evaluation: say(.purposeEvaluation)
    case .contactSharing: say(.purposeContactSharing)
    case .image: say(.purposeImage)
    case .newsletter: say(.purposeNewsletter)
    case nil: name
    }
  }

  private static func state(_ ending: String?) -> String {
    switch ending {
    case "withdrawn": say(.consentWithdrawn)
    case "replaced": say(.consentReplaced)
    default: say(.consentInForce)
    }
  }
}

/// What an erasure would do, or did.
enum ErasureTable {
  static func lines(_ answer: ErasureDocument) -> [String] {
    guard let receipt = answer.receipt else { return plan(answer) }
    var lines = [headline(answer)]
    if answer.lettersRemoved > 0 { lines.append(say(.lettersRemoved(answer.lettersRemoved))) }
    lines.append(say(.receiptLine(receipt.id, digest: receipt.digest)))
    guard answer.state != "lifted" else { return lines }
    if answer.keysStillCopied > 0, let folder = answer.keyFolder {
      lines.append(say(.keysStillInCopies(answer.keysStillCopied, folder: folder)))
    }
    return lines + traces(answer) + [say(.filesLeftBehind)]
  }

  /// Where the person stays beside the rows about them.
  private static func traces(_ answer: ErasureDocument) -> [String] {
    var lines: [String] = []
    if !answer.likelySame.isEmpty {
      lines.append(say(.eraseLikelySame(answer.likelySame.joined(separator: ", "))))
    }
    if !answer.mentions.isEmpty {
      let places = answer.mentions.map { mention in
        let table = Message.personTable(mention.table).map(say) ?? mention.table
        return mention.place.isEmpty ? table : "\(table) \(mention.place)"
      }
      lines.append(say(.eraseMentions(places.joined(separator: ", "))))
    }
    return lines
  }

  private static func headline(_ answer: ErasureDocument) -> String {
    switch answer.state {
    case "blocked": say(.personBlocked(answer.person, until: answer.dueDay ?? ""))
    case "lifted": say(.personLifted(answer.person))
    default: say(.personErased(answer.person))
    }
  }

  /// A table in the reader's words; one without any is named as the record does.
  private static func name(of table: ErasureDocument.Table) -> String {
    // The page of an export says «you» there.
    if table.table == "person" { return say(.columnPerson) }
    return Message.personTable(table.table).map(say) ?? table.table
  }

  private static func plan(_ answer: ErasureDocument) -> [String] {
    var lines = [say(.erasePlanTitle(answer.person, applications: answer.applications))]
    lines.append(say(.eraseEmptied))
    lines += answer.emptied.map { table in
      let columns = table.columns.map { Message.personField($0).map(say) ?? $0 }
      return say(
        .eraseLine(
          name(of: table), rows: table.rows, columns: columns.joined(separator: ", ")))
    }
    lines.append(say(.eraseKept))
    lines += answer.kept.map { say(.eraseLine(name(of: $0), rows: $0.rows, columns: "")) }
    if !answer.runningApplications.isEmpty {
      lines.append(say(.eraseLeaves(answer.runningApplications.joined(separator: ", "))))
    }
    if answer.isBlocked { lines.append(say(.eraseBlockedUntil(answer.dueDay ?? ""))) }
    lines += traces(answer)
    guard answer.openPairings.isEmpty else {
      return lines + [say(.eraseStopped(answer.openPairings.joined(separator: ", ")))]
    }
    let how: Message =
      answer.isBlocked ? .eraseBlockedHow(answer.dueDay ?? "") : .eraseHow(answer.dueDay ?? "")
    return lines + [say(how)]
  }
}
