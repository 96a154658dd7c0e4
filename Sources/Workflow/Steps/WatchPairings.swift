import Forum
import Mentoring
import Records

/// What a coordinator should look at in a round: `uztartu pairing alerts`.
package struct WatchPairings: Sendable {
  /// After how many days without a meeting a pairing is silent, unless somebody says otherwise.
  package static let usualDays = PairingSituation.Patience.silence

  private let access: RecordAccess
  private let roundName: String?
  private let days: Int

  /// `days`: after how many days without a meeting a pairing is silent.
  package init(_ access: RecordAccess, round: String?, days: Int = usualDays) {
    self.access = access
    roundName = round
    self.days = days
  }

  /// Reads the round; alerts stand by kind, the most pressing first, then the longest first.
  package func run() throws(Refusal) -> [PairingAlertDocument] {
    let today = ForumTime.number(access.instant)
    return try access.opened(for: .read, to: .readAlerts) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      let watched = try record.read { (reader) throws(RecordError) in
        try WatchedPairing.all(of: round.name, reader, access)
      }
      let alerts = watched.flatMap { pairing in
        pairing.situation.alerts(on: today, silentAfter: days).map {
          (kind: $0.kind, document: PairingAlertDocument($0, of: pairing, on: today))
        }
      }
      return PairingAlert.Kind.allCases.flatMap { kind in
        // Sorting keeps the order of proposal among equals.
        alerts.filter { $0.kind == kind }.map(\.document).enumerated().sorted {
          ($1.element.days, $0.offset) < ($0.element.days, $1.offset)
        }.map(\.element)
      }
    }
  }
}

/// A pairing as alerts see it.
struct WatchedPairing {
  let pairing: RecordedPairing
  let situation: PairingSituation
  /// What its held sessions add up to.
  let held: Int
  let heldMinutes: Int

  /// The pairings of a round, in the order of their proposal.
  ///
  /// Sessions are read as far as alerts need them: a round has thousands.
  static func all(
    of round: String, _ reader: RecordReader, _ access: RecordAccess
  ) throws(RecordError) -> [WatchedPairing] {
    let scope = PairingScope.round(round)
    let agreements = Dictionary(grouping: try reader.agreements(of: scope), by: \.pairing)
    let goals = Dictionary(grouping: try reader.goals(of: scope), by: \.pairing)
    let checkIns = Dictionary(grouping: try reader.checkIns(of: scope), by: \.pairing)
    let pauses = Dictionary(grouping: try reader.pauses(of: scope), by: \.pairing)
    let incidents = Dictionary(grouping: try reader.incidents(of: scope), by: \.pairing)
    let withdrawals = try reader.withdrawals(of: scope)
    let standings = try reader.sessionStandings(
      of: round, at: access.instant, today: access.day)
    return try reader.pairings(of: round).map { pairing in
      let id = pairing.id
      let standing = standings[id] ?? SessionStanding()
      var situation = PairingSituation(
        of: pairing, agreements[id] ?? [], goals[id] ?? [], checkIns[id] ?? [],
        pauses[id] ?? [], incidents[id] ?? [])
      situation.withdrawnOn = withdrawals[id].map(ForumTime.number)
      situation.heldOn = standing.heldAt.map(ForumTime.number)
      situation.disputed = waiting(standing.disputed)
      situation.unlogged = waiting(standing.unlogged)
      situation.overdue = waiting(standing.overdueActions)
      return WatchedPairing(
        pairing: pairing, situation: situation, held: standing.heldAt.count,
        heldMinutes: standing.heldMinutes)
    }
  }

  private static func waiting(
    _ all: [SessionStanding.Waiting]
  ) -> PairingSituation.Waiting? {
    all.first.map { first in
      PairingSituation.Waiting(ids: all.map(\.id), since: ForumTime.number(first.since))
    }
  }
}
