package import Forum

/// Something about a pairing that a coordinator should look at.
package struct PairingAlert: Equatable, Sendable {
  /// What it is; the names are stable.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    /// A side took its consent to the programme back.
    case consentWithdrawn = "consent-withdrawn"
    /// An open incident.
    case incident
    /// The latest check-in was red.
    case redLight = "red-light"
    /// A side says that a session was not as written.
    case disputed
    /// The day of a follow-up has come.
    case followUp = "follow-up"
    /// Next steps are open after their day.
    case overdue
    /// A planned hour has passed, and nobody wrote down what became of it.
    case unlogged
    /// Accepted two weeks ago and not signed by both.
    case unsigned
    /// Signed, the first day has come, and nobody has started it.
    case notStarted = "not-started"
    /// The two have not met for as long as was asked about.
    case silent
    /// Nobody asked how it goes in the first month.
    case noFirstCheckIn = "no-first-check-in"
    /// Nobody asked how it goes for a month.
    case noCheckIn = "no-check-in"
    /// Half of the sessions or days have passed without a check-in since.
    case midTerm = "mid-term"
    /// The planned end has passed.
    case overTime = "over-time"
    /// Paused for two months.
    case longPause = "long-pause"
  }

  package let kind: Kind
  /// The day since when it holds.
  package let since: DayNumber
  /// The sessions or next steps that it is about; empty where it is about the pairing.
  package let ids: [String]

  package init(_ kind: Kind, since: DayNumber, ids: [String] = []) {
    self.kind = kind
    self.since = since
    self.ids = ids
  }
}

extension PairingSituation {
  /// After how many days something is told: signing, check-ins, a pause.
  package enum Patience {
    package static let signing = 14
    package static let checkIn = 30
    package static let pause = 60
    package static let silence = 30
  }

  /// What a coordinator should look at on a day.
  ///
  /// - Parameter silence: after how many days without a meeting a pairing is silent.
  package func alerts(
    on today: DayNumber, silentAfter silence: Int = Patience.silence
  ) -> [PairingAlert] {
    guard state.isOpen else { return incidentAlerts + sessionAlerts }
    var alerts = withdrawnOn.map { [PairingAlert(.consentWithdrawn, since: $0)] } ?? []
    alerts += incidentAlerts + sessionAlerts + contactAlerts(on: today)
    switch state {
    case .accepted: alerts += silentAlerts(on: today, silence) + beginningAlerts(on: today)
    case .active: alerts += silentAlerts(on: today, silence) + runningAlerts(on: today)
    case .paused:
      if let pausedOn, today - pausedOn > Patience.pause {
        alerts.append(PairingAlert(.longPause, since: pausedOn))
      }
    case .proposed, .declined, .expired, .withdrawn, .completed, .endedEarly: break
    }
    return alerts
  }

  private var incidentAlerts: [PairingAlert] {
    incidentsOn.map { PairingAlert(.incident, since: $0) }
  }

  private var sessionAlerts: [PairingAlert] {
    [(PairingAlert.Kind.disputed, disputed), (.overdue, overdue), (.unlogged, unlogged)]
      .compactMap { kind, waiting in
        waiting.map { PairingAlert(kind, since: $0.since, ids: $0.ids) }
      }
  }

  /// A pause is no silence: days count from its end.
  private func silentAlerts(on today: DayNumber, _ silence: Int) -> [PairingAlert] {
    guard let agreed = acceptedOn else { return [] }
    let last = max(heldOn.last ?? agreed, resumedOn ?? agreed)
    return today - last >= silence ? [PairingAlert(.silent, since: last)] : []
  }

  private func contactAlerts(on today: DayNumber) -> [PairingAlert] {
    guard let last = contacts.last else { return [] }
    var alerts: [PairingAlert] = []
    if last.light == .red { alerts.append(PairingAlert(.redLight, since: last.day)) }
    if let followUp = last.followUp, followUp <= today {
      alerts.append(PairingAlert(.followUp, since: followUp))
    }
    return alerts
  }

  private func beginningAlerts(on today: DayNumber) -> [PairingAlert] {
    if let plan, plan.isSigned {
      return plan.start <= today ? [PairingAlert(.notStarted, since: plan.start)] : []
    }
    guard let acceptedOn, today - acceptedOn > Patience.signing else { return [] }
    return [PairingAlert(.unsigned, since: acceptedOn)]
  }

  private func runningAlerts(on today: DayNumber) -> [PairingAlert] {
    guard let plan else { return [] }
    var alerts: [PairingAlert] = []
    // A check-in of before the start is of the pairing's preparation.
    let last = contacts.last { $0.day >= plan.start }?.day
    // A month of pause is no month of silence.
    let heard = max(last ?? plan.start, resumedOn ?? plan.start)
    if today - heard > Patience.checkIn {
      alerts.append(PairingAlert(last == nil ? .noFirstCheckIn : .noCheckIn, since: heard))
    }
    if let half = midTerm(of: plan, on: today), last.map({ $0 < half }) ?? true {
      alerts.append(PairingAlert(.midTerm, since: half))
    }
    if today > plan.until { alerts.append(PairingAlert(.overTime, since: plan.until)) }
    return alerts
  }

  /// The day on which half of the sessions were held or half of the days had passed, whichever
  /// came first; nil before.
  private func midTerm(of plan: Plan, on today: DayNumber) -> DayNumber? {
    let halfOfSessions = (plan.sessions + 1) / 2
    let bySessions = heldOn.count >= halfOfSessions ? heldOn[halfOfSessions - 1] : nil
    let byDays = plan.start + (plan.until - plan.start + 1) / 2
    return [bySessions, byDays <= today ? byDays : nil].compactMap(\.self).min()
  }
}
