import Wording
import Workflow

/// Who waits for a mentor and why, and which mentors have places.
struct WaitingTable {
  private let document: WaitingDocument

  init(_ document: WaitingDocument) { self.document = document }

  func lines() -> [String] {
    var lines: [String] = []
    if document.organisations.isEmpty {
      lines.append(say(.nobodyWaits))
    } else {
      var table = TextTable([(say(.columnNeed), .left), (say(.columnReason), .left)])
      for entry in document.organisations {
        table.add(["\(entry.need) \(entry.organisation)", why(entry)])
      }
      lines += table.lines()
    }
    guard !document.mentors.isEmpty else { return lines }
    return lines + ["", Style.heading(say(.headingSpare))]
      + document.mentors.map { mentor in
        let places = "\(mentor.mentor) \(mentor.name): \(say(.places(mentor.places)))"
        guard let declined = mentor.declined else { return TextTable.printable(places) }
        let why = [mentor.cause.map { say(.cause($0)) }, mentor.text].compactMap(\.self)
          .joined(separator: ": ")
        return TextTable.printable(
          places + " — " + say(.mentorSaidNo(mentor.mentor, pairing: declined, why: why)))
      }
  }

  /// Why an organisation waits: what ended, by whom, and the reason in their words.
  private func why(_ entry: WaitingDocument.Organisation) -> String {
    let side = entry.by.map { by -> String in
      switch by {
      case "mentor": say(.sideMentor)
      case "organisation": say(.sideOrganisation)
      default: say(.sideCoordination)
      }
    }
    let details = [entry.pairing, side, entry.cause.map { say(.cause($0)) }].compactMap(\.self)
    let head = say(.waitingReason(entry.reason))
    return head + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
      + (entry.text.map { ": " + $0 } ?? "")
  }
}
