import Mentoring
import Records

/// What a coordinator should look at in a round: `uztartu pairing alerts`.
package struct WatchPairings: Sendable {
  private let access: RecordAccess
  private let roundName: String?

  package init(_ access: RecordAccess, round: String?) {
    self.access = access
    roundName = round
  }

  /// Reads the round; alerts stand by kind, the most pressing first, then the longest first.
  package func run() throws(Refusal) -> [PairingAlertDocument] {
    let today = ForumTime.number(access.instant)
    return try access.opened(for: .read, to: .readAlerts) { (record) throws(Refusal) in
      let round = try record.round(roundName)
      let all = try record.read { (reader) throws(RecordError) in
        try PairingRecords.all(of: round.name, from: reader)
      }
      return PairingAlert.Kind.allCases.flatMap { kind in
        let alerts = all.flatMap { records in
          records.situation.alerts(on: today).filter { $0.kind == kind }.map {
            PairingAlertDocument($0, of: records.pairing, on: today)
          }
        }
        // Sorting keeps the order of proposal among equals.
        return alerts.enumerated().sorted {
          ($1.element.days, $0.offset) < ($0.element.days, $1.offset)
        }.map(\.element)
      }
    }
  }
}
