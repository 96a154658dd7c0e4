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
        let text = entry.text.map { ": " + $0 } ?? ""
        table.add([
          "\(entry.need) \(entry.organisation)", say(.waitingReason(entry.reason)) + text,
        ])
      }
      lines += table.lines()
    }
    guard !document.mentors.isEmpty else { return lines }
    return lines + ["", Style.heading(say(.headingSpare))]
      + document.mentors.map {
        TextTable.printable("\($0.mentor) \($0.name): \(say(.places($0.places)))")
      }
  }
}
