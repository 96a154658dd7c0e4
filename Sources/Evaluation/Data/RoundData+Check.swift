import Mentoring

extension RoundData {
  /// Days and minutes beyond this are no facts of a programme, and sums of them stay small.
  static let most = 1_000_000

  /// Refuses data that contradict themselves or leave their scales.
  func check() throws(EvaluationError) {
    let known = try unique("application", applications.map(\.id))
    let pairs = try unique("pairing", pairings.map(\.id))
    for pairing in pairings {
      try require(known, "application", pairing.mentor)
      try require(known, "application", pairing.organisation)
      try within(0...1_000_000, "fit", [pairing.fitMicro, pairing.runnerUpMicro])
      try within(-Self.most...Self.most, "day", pairing.days)
      try within(0...1_000, "sessions", [pairing.plannedSessions])
    }
    for goal in goals {
      try require(pairs, "pairing", goal.pairing)
      try within(1...3, "weight", [goal.weight])
      try within(GoalLevels.scale, "level", [goal.baseline, goal.mid, goal.final])
    }
    for session in sessions {
      try require(pairs, "pairing", session.pairing)
      try within(0...Self.most, "minutes", [session.minutes])
      try within(-Self.most...Self.most, "day", [session.day])
    }
    try checkAnswers(pairs)
    try within(-Self.most...Self.most, "day", applications.map(\.day))
    try within(0...Self.most, "day", [lastDay])
  }

  private func checkAnswers(_ pairs: Set<String>) throws(EvaluationError) {
    var items: [String: Int] = [:]
    for answer in answers {
      try require(pairs, "pairing", answer.pairing)
      try within(-Self.most...Self.most, "answer", answer.items)
      let micro = 1_000_000 * Self.most
      try within(-micro...micro, "score", [answer.scoreMicro])
      if KnownInstrument.recommendation.isIn(answer.instrument) {
        try within(0...10_000_000, "score", [answer.scoreMicro])
      }
      let count = items[answer.instrument] ?? answer.items.count
      guard count == answer.items.count else {
        throw .outside(round: round, kind: "items", value: answer.items.count)
      }
      items[answer.instrument] = count
    }
  }

  private func unique(_ kind: String, _ ids: [String]) throws(EvaluationError) -> Set<String> {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted {
      throw .twice(round: round, kind: kind, id: id)
    }
    return seen
  }

  private func require(
    _ known: Set<String>, _ kind: String, _ id: String
  ) throws(EvaluationError) {
    guard known.contains(id) else { throw .unknown(round: round, kind: kind, id: id) }
  }

  private func within(
    _ range: ClosedRange<Int>, _ kind: String, _ values: [Int?]
  ) throws(EvaluationError) {
    for case let value? in values where !range.contains(value) {
      throw .outside(round: round, kind: kind, value: value)
    }
  }
}

extension PairingFacts {
  fileprivate var days: [Int?] {
    [proposedDay, sentDay, kickOffDay, endDay, mentorReply.day, organisationReply.day]
  }
}
