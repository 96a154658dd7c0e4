import Forum
import Mentoring
import Records

/// Terms and goals as the tests agree on them.
enum SampleAgreement {
  static let terms = AgreementTerms(
    startDay: "2026-11-22", untilDay: "2027-05-22", sessions: 8, everyDays: 21, mode: .either,
    language: .eu, confidentiality: "2026-1")

  static func goal(_ pairing: String = "P1", levels: [String] = texts) -> NewGoal? {
    GoalLevels(levels).map {
      NewGoal(
        pairing: pairing, statement: "Urteko plana idatzita", concept: "need-strategy", weight: 2,
        levels: $0, baseline: -1)
    }
  }

  static let texts = [
    "Ez dago asmorik", "Asmoa dago", "Plana idatzita", "Plana onartuta", "Plana abian",
  ]
}

extension TemporaryRecord {
  /// Brings P1 from accepted to active: signed by both, with the goals G1, rated on the way, and
  /// G2.
  func beginPairing() throws {
    try write { writer in
      try writer.sign("P1", as: .mentor, terms: SampleAgreement.terms)
      try writer.sign("P1", as: .organisation, terms: nil)
      for _ in 1...2 {
        if let goal = SampleAgreement.goal() { try writer.add(goal) }
      }
      try writer.begin(pairing: "P1")
      try writer.rate("G1", .mid, level: 0, side: .organisation)
    }
  }

  /// Pauses P1 from the first to the second day and again from the third on, and writes down a
  /// check-in and two incidents, the second of which is closed.
  func pausePairing() throws {
    try write(days: 1) { try $0.pause(pairing: "P1", reason: "Gabonak") }
    try write(days: 2) { try $0.resume(pairing: "P1") }
    try write(days: 3) { writer in
      try writer.pause(pairing: "P1", reason: "Gaixotasuna")
      try writer.add(
        NewCheckIn(
          pairing: "P1", onDay: "2026-11-24", channel: .phone, light: .amber, summary: "Lasai",
          followUpDay: "2026-12-01"))
      try writer.report(pairing: "P1", severity: .high, text: "Zerbait larria")
      let other = try writer.report(pairing: "P1", severity: .low, text: "Zerbait txikia")
      try writer.close(incident: other.id, outcome: "Hitz eginda")
    }
  }
}
