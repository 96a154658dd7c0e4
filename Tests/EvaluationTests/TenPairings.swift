import Evaluation
import Forum
import Mentoring

/// Twenty organisations, ten of them served by ten mentors: small enough to work out by hand, and
/// such that nobody stands out.
enum TenPairings {
  /// Fits of the five completed pairings, then of the five that ended early.
  static let fits = [900, 800, 700, 600, 500, 550, 450, 350, 250, 500].map { $0 * 1_000 }

  static var round: RoundData {
    var data = RoundData(round: "A", state: .closed, firstDay: "2026-01-01", lastDay: 140)
    for number in 0..<20 {
      data.applications.append(
        ApplicationFacts(
          id: "o\(number)", side: .organisation, state: .eligible, organisation: "org\(number)",
          person: "p\(number)", territory: number % 2 == 0 ? .araba : .bizkaia, mode: .either,
          languages: [.eu], fields: ["field"], day: -10))
    }
    for number in 0..<10 {
      data.applications.append(
        ApplicationFacts(
          id: "m\(number)", side: .mentor, state: .eligible, organisation: "home\(number)",
          person: "q\(number)", territory: .araba, fields: ["field"], capacity: 1))
      add(number, to: &data)
    }
    return data
  }

  private static func add(_ number: Int, to data: inout RoundData) {
    let isCompleted = number < 5
    let id = "pair\(number)"
    data.pairings.append(
      PairingFacts(
        id: id, mentor: "m\(number)", organisation: "o\(number)",
        state: isCompleted ? .completed : .endedEarly, fitMicro: fits[number],
        runnerUpMicro: fits[number] - 100_000, proposedDay: 0, sentDay: 0,
        mentorReply: .init(.yes, day: 4), organisationReply: .init(.yes, day: 6), kickOffDay: 20,
        endDay: isCompleted ? 120 : 40, endReason: isCompleted ? nil : .external,
        plannedSessions: 4))
    data.goals.append(
      GoalFacts(pairing: id, weight: 1, baseline: -1, final: isCompleted ? 1 : -1))
    for day in [5, 15] {
      data.sessions.append(
        SessionFacts(
          pairing: id, state: .held, day: day, minutes: 90, isConfirmedByMentor: true,
          isConfirmedByOrganisation: true))
    }
    data.answers.append(
      AnswerFacts(
        pairing: id, side: .mentor, person: "q\(number)", instrument: "uztartu-recommendation 1",
        wave: .end, items: [isCompleted ? 10 : 5], scoreMicro: isCompleted ? 10_000_000 : 5_000_000
      ))
  }
}

extension EvaluationReport {
  /// The values of a row.
  func row(_ figure: ReportFigureID, _ label: ReportLabel) -> [ReportValue]? {
    sections.flatMap(\.figures).first { $0.id == figure }?.rows.first { $0.label == label }?.values
  }

  var allValues: [ReportValue] {
    sections.flatMap(\.figures).flatMap(\.rows).flatMap(\.values)
  }
}
