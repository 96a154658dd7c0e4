import Forum
import Mentoring
import Records
import Wording

/// Ends a round, or says what stands in the way: `uztartu round close`.
package struct CloseRound: Sendable {
  private let access: RecordAccess
  private let roundName: String?

  /// `round`: its name, which may be left out only while no other round is open: what is closed
  /// stays closed.
  package init(_ access: RecordAccess, round: String?) {
    self.access = access
    roundName = round
  }

  /// Closes a round in which nothing is left to decide; otherwise changes nothing and says what is.
  ///
  /// Applications that nobody screened and pairings that were sent and are open stand in the way.
  /// Proposals that nobody has seen are withdrawn with the round, and named.
  package func run() throws(Refusal) -> ClosingDocument {
    try access.opened(for: .write, to: .moveRound) { (record) throws(Refusal) in
      let round = try named(record)
      let found = try record.read { (reader) throws(RecordError) in
        try Findings(of: round, reader)
      }
      guard found.isClear else { return ClosingDocument(round, found, isRehearsal: false) }
      return try record.write { (writer) throws(RecordError) in
        for pairing in found.unseen { try writer.withdraw(pairing: pairing.id) }
        var state = round.state
        while let next = state.next { state = try writer.move(round: round.name, to: next).state }
        return ClosingDocument(
          try writer.round(named: round.name), found, isRehearsal: false)
      }
    }
  }

  /// Says what closing would do, or what stands in its way, and writes nothing.
  package func rehearse() throws(Refusal) -> ClosingDocument {
    try access.opened(for: .read, to: .moveRound) { (record) throws(Refusal) in
      let round = try named(record)
      return try record.read { (reader) throws(RecordError) in
        ClosingDocument(round, try Findings(of: round, reader), isRehearsal: true)
      }
    }
  }

  /// The round to close. There is no way back, so that none is guessed among several.
  private func named(_ record: OpenRecord) throws(Refusal) -> RecordedRound {
    if roundName == nil {
      let open = try record.read { (reader) throws(RecordError) in
        try reader.rounds().filter { $0.state != .closed }.map(\.name)
      }
      guard open.count <= 1 else { throw Refusal(.usage, .closeWhichRound(open)) }
    }
    let round = try record.round(roundName)
    guard round.state != .closed else { throw Refusal(.badData, .roundIsClosed(round.name)) }
    return round
  }

  /// What a round that is to be closed still holds.
  fileprivate struct Findings {
    /// Applications that nobody decided on, as `side/id`.
    let undecided: [String]
    let inTheWay: [RecordedPairing]
    /// Proposals that nobody has seen.
    let unseen: [RecordedPairing]

    var isClear: Bool { undecided.isEmpty && inTheWay.isEmpty }

    init(of round: RecordedRound, _ reader: RecordReader) throws(RecordError) {
      let open = try reader.pairings(of: round.name, openOnly: true)
      (inTheWay, unseen) = (open.filter { $0.sentAt != nil }, open.filter { $0.sentAt == nil })
      // A round that an older program left closing can screen nobody any more.
      guard round.state != .closing else {
        undecided = []
        return
      }
      let mentors = try reader.mentors(of: round.name).filter { $0.state == .received }
      let needs = try reader.organisations(of: round.name).filter { $0.state == .received }
      undecided =
        mentors.map { "mentor/" + $0.content.id } + needs.map { "organisation/" + $0.content.id }
    }
  }
}

/// How far the end of a round has come.
package struct ClosingDocument: Codable, Equatable, Sendable {
  package let round: String
  /// Where it stands now: `closed`, or where it was.
  package let state: String
  /// The pairings that have to end first.
  package let inTheWay: [PairingDocument]
  /// The applications to be decided on first, as `side/id`.
  package let undecided: [String]
  /// The proposals that nobody has seen and that go with the round.
  package let withdrawn: [PairingDocument]
  /// Whether it was only tried, and nothing written.
  package let isRehearsal: Bool
  /// Whether nothing stands in the way.
  package let canClose: Bool

  package var isClosed: Bool { state == RoundState.closed.rawValue }

  fileprivate init(_ round: RecordedRound, _ found: CloseRound.Findings, isRehearsal: Bool) {
    self.round = round.name
    state = round.state.rawValue
    inTheWay = found.inTheWay.map(PairingDocument.init)
    undecided = found.undecided
    withdrawn = found.unseen.map(PairingDocument.init)
    self.isRehearsal = isRehearsal
    canClose = found.isClear
  }
}
