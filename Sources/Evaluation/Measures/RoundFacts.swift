import Forum
import Mentoring
import Statistics

/// How far an organisation's application got.
enum Stage: Int, CaseIterable, Comparable {
  /// It did not pass the screening, or has not yet.
  case received
  /// It passed, the waiting list included.
  case eligible
  /// A mentor was proposed to it.
  case proposed
  /// Both sides said yes.
  case accepted
  /// A pairing became active.
  case started
  /// A pairing was completed.
  case completed

  static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }

  /// The name of the cell of applications that got exactly so far.
  var cell: String { "stage.\(self)" }

  /// The cells of applications that got at least so far.
  var cells: [String] { Stage.allCases.filter { $0 >= self }.map(\.cell) }
}

/// What became of a pairing that started.
enum Life: Hashable {
  case open
  case completed
  case early(EarlyEndReason?)
}

/// A round put in order, with what several measures need.
struct RoundFacts {
  let data: RoundData
  /// Applications of organisations, by pseudonym.
  let applications: [ApplicationFacts]
  /// How far each of them got.
  let stages: [Stage]
  /// Pairings that both sides were asked about, by pseudonym.
  let sent: [PairingFacts]
  /// Those that became active.
  let started: [PairingFacts]
  let goals: [String: [GoalFacts]]
  /// Sessions held, by pairing, the first one first.
  let held: [String: [SessionFacts]]
  let byID: [String: ApplicationFacts]

  init(_ unordered: RoundData) throws(EvaluationError) {
    try unordered.check()
    let data = unordered.inOrder
    self.data = data
    byID = Dictionary(uniqueKeysWithValues: data.applications.map { ($0.id, $0) })
    sent = data.pairings.filter(\.wasAsked)
    started = sent.filter { $0.kickOffDay != nil }
    let kept = Set(started.map(\.id))
    goals = Dictionary(grouping: data.goals.filter { kept.contains($0.pairing) }, by: \.pairing)
    held = Dictionary(
      grouping: data.sessions.filter { $0.state == .held && kept.contains($0.pairing) },
      by: \.pairing)
    let own = Dictionary(grouping: sent, by: \.organisation)
    let organisations = data.applications.filter { $0.side == .organisation }
    applications = organisations
    stages = organisations.map { application in
      let reached = (own[application.id] ?? []).map(\.stage).max()
      let passed = application.state == .eligible || application.state == .waitlisted
      return reached ?? (passed ? .eligible : .received)
    }
  }

  /// Applications that passed the screening, with whether both sides accepted a pairing.
  var eligible: [(application: ApplicationFacts, isServed: Bool)] {
    zip(applications, stages).filter { $0.1 >= .eligible }.map { ($0.0, $0.1 >= .accepted) }
  }
}

extension PairingFacts {
  /// Whether both sides were asked; a proposal withdrawn before that never reached anybody.
  var wasAsked: Bool { sentDay != nil || kickOffDay != nil }

  /// Whoever met has said yes, whatever was written down.
  func said(_ side: ApplicationSide) -> Answer {
    if kickOffDay != nil { return .yes }
    return side == .mentor ? mentorReply.answer : organisationReply.answer
  }

  func reply(_ side: ApplicationSide) -> Reply {
    side == .mentor ? mentorReply : organisationReply
  }

  var stage: Stage {
    if kickOffDay != nil { return state == .completed ? .completed : .started }
    return said(.mentor) == .yes && said(.organisation) == .yes ? .accepted : .proposed
  }

  /// What became of it since its kick-off.
  var life: Life {
    switch state {
    case .completed: .completed
    case .endedEarly: .early(endReason)
    default: .open
    }
  }

  var isEarly: Bool { state == .endedEarly }

  /// Days from the kick-off to the end, or to the last day on which anything is known.
  func days(until lastDay: Int) -> Int {
    guard let kickOffDay else { return 0 }
    let end = life == .open ? lastDay : endDay ?? lastDay
    return max(0, end - kickOffDay)
  }
}

extension RoundData {
  /// The same data sorted, so that the order in which they came never reaches a report.
  fileprivate var inOrder: RoundData {
    var data = self
    data.applications.sort { $0.id < $1.id }
    data.pairings.sort { $0.id < $1.id }
    data.goals.sort { $0.order.lexicographicallyPrecedes($1.order) }
    data.sessions.sort { $0.order.lexicographicallyPrecedes($1.order) }
    data.answers.sort { $0.order.lexicographicallyPrecedes($1.order) }
    return data
  }
}

extension GoalFacts {
  fileprivate var order: [String] {
    [pairing] + [weight, baseline, mid ?? 9, final ?? 9].map { String($0 + 10) }
  }
}

extension SessionFacts {
  fileprivate var order: [String] {
    [pairing, padded(day), padded(minutes), state.rawValue]
      + [isConfirmedByMentor, isConfirmedByOrganisation].map(String.init)
  }
}

extension AnswerFacts {
  fileprivate var order: [String] {
    [instrument, wave.rawValue, side.rawValue, pairing, person]
      + [scoreMicro.map(padded) ?? ""] + items.map { $0.map(padded) ?? "" }
  }
}

/// A number as text that sorts like the number.
private func padded(_ number: Int) -> String {
  let digits = String(number.magnitude)
  let wide = String(repeating: "0", count: max(0, 20 - digits.count)) + digits
  return number < 0
    ? "-" + String(wide.map { Character("\(9 - ($0.wholeNumberValue ?? 0))") }) : "0" + wide
}
