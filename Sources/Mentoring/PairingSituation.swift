package import Forum

/// What is known of a pairing on its way, in days, as alerts and next steps need it.
package struct PairingSituation: Equatable, Sendable {
  /// The days of a signed or drafted agreement.
  package struct Plan: Equatable, Sendable {
    package let start: DayNumber
    package let until: DayNumber
    /// How many sessions are planned.
    package let sessions: Int
    /// The sides that have signed this version.
    package let signed: Set<ApplicationSide>

    package init(
      start: DayNumber, until: DayNumber, sessions: Int, signed: Set<ApplicationSide>
    ) {
      self.start = start
      self.until = until
      self.sessions = sessions
      self.signed = signed
    }

    /// Whether both sides have signed.
    package var isSigned: Bool { signed.count == ApplicationSide.allCases.count }
  }

  /// A check-in as alerts see it.
  package struct Contact: Equatable, Sendable {
    package let day: DayNumber
    package let light: TrafficLight
    package let followUp: DayNumber?

    package init(day: DayNumber, light: TrafficLight, followUp: DayNumber?) {
      self.day = day
      self.light = light
      self.followUp = followUp
    }
  }

  /// What waits for somebody.
  package struct Waiting: Equatable, Sendable {
    /// Sessions or next steps, what has waited longest first.
    package let ids: [String]
    /// The day since when the first of them waits.
    package let since: DayNumber

    package init(ids: [String], since: DayNumber) {
      self.ids = ids
      self.since = since
    }
  }

  package var state: PairingState
  package var isSent = false
  /// The sides that have said yes.
  package var agreed: Set<ApplicationSide> = []
  /// When the second side agreed.
  package var acceptedOn: DayNumber?
  /// The latest version of the agreement.
  package var plan: Plan?
  package var goals = 0
  /// When a side took its consent to the programme back, and gave none since.
  package var withdrawnOn: DayNumber?
  /// How many goals have no final rating, nor a reason for having none.
  package var unratedGoals = 0
  /// The days of held sessions, the first first.
  package var heldOn: [DayNumber] = []
  /// The check-ins, the first first.
  package var contacts: [Contact] = []
  /// The day on which a pause that lasts began.
  package var pausedOn: DayNumber?
  /// The day of the last pause's end.
  package var resumedOn: DayNumber?
  /// Sessions that a side says were not as written, and nobody has settled it.
  package var disputed: Waiting?
  /// Planned sessions whose hour has passed, and nobody wrote down what became of them.
  package var unlogged: Waiting?
  /// Next steps that are open after their day.
  package var overdue: Waiting?
  /// The days on which open incidents were reported, the first first.
  package var incidentsOn: [DayNumber] = []

  package init(state: PairingState) { self.state = state }
}
