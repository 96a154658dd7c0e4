import Forum
import Mentoring
import Records

/// What of a document its reader may see: the one place where things are taken out.
///
/// A coordinator, and everybody while the record has no users, sees what stands in the document.
/// A side of a pairing sees its own pairings once they are sent, and of the other side's answer
/// nothing before it has answered itself (invariant 7).
struct View: Equatable, Sendable {
  /// Whether the reader follows all pairings.
  let isWhole: Bool
  /// The sides that the reader speaks for, by pairing.
  let sides: [String: Set<ApplicationSide>]

  /// Whether the reader may see a pairing, once it is sent.
  func isOwn(_ pairing: String) -> Bool { isWhole || sides[pairing] != nil }

  /// A pairing as the reader sees it; nil where it is not for them.
  func shown(_ pairing: PairingDocument) -> PairingDocument? {
    if isWhole { return pairing }
    guard let own = sides[pairing.id], pairing.sent else { return nil }
    var shown = pairing
    let hasAnswered = own.contains { answer(of: $0, in: pairing) != Answer.pending.rawValue }
    shown.fit = nil
    if !hasAnswered {
      shown.state = PairingViewDocument.stateSeen(pairing.state, hasAnswered: false)
      if !own.contains(.mentor) { shown.mentorAnswer = Answer.pending.rawValue }
      if !own.contains(.organisation) { shown.organisationAnswer = Answer.pending.rawValue }
    }
    return shown
  }

  private func answer(of side: ApplicationSide, in pairing: PairingDocument) -> String {
    side == .mentor ? pairing.mentorAnswer : pairing.organisationAnswer
  }
}

extension OpenRecord {
  /// What whoever opened the record may see of its pairings.
  func view() throws(Refusal) -> View {
    if asker.isOne(of: .coordinator) { return View(isWhole: true, sides: [:]) }
    guard let person = asker.person, let roles = asker.roles else {
      return View(isWhole: false, sides: [:])
    }
    let spoken = Set(
      ApplicationSide.allCases.filter { roles.contains($0 == .mentor ? .mentor : .contact) })
    let sides = try read { (reader) throws(RecordError) in try reader.sides(of: person) }
    return View(
      isWhole: false, sides: sides.mapValues { $0.intersection(spoken) }.filter { !$1.isEmpty })
  }
}
