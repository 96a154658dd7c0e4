import Evaluation
import Forum
import Records
import Wording

/// What a report is asked of.
package enum ReportSubject: Equatable, Sendable {
  /// A round by name; nil for the newest that is not closed, else the newest.
  case round(String?)
  case year(Int)
}

extension OpenRecord {
  /// The scope that somebody means.
  func scope(of subject: ReportSubject) throws(Refusal) -> ReportScope {
    switch subject {
    case .year(let year): return .year(year)
    case .round(let name): return .round(try roundToEvaluate(name).name)
    }
  }

  /// The round with a name; without one, the newest that is not closed, else the newest.
  func roundToEvaluate(_ name: String?) throws(Refusal) -> RecordedRound {
    if let name { return try round(name) }
    let (current, all) = try read { (reader) throws(RecordError) in
      (try reader.currentRound(), try reader.rounds())
    }
    if let current { return current }
    guard let newest = all.max(by: { ($0.createdAt, $0.name) < ($1.createdAt, $1.name) }) else {
      throw Refusal(.notFound, .noRound)
    }
    return newest
  }

  /// The report of a scope as the record stands now.
  func report(of scope: ReportScope, keys: KeyLocation) throws(Refusal) -> EvaluationReport {
    let collection = try RoundDataCollection(self, keys: keys)
    let targets = try targets(of: scope)
    let published = try published()
    switch scope {
    case .round(let name):
      let round = try round(name)
      let (data, earlier) = try (collection.data(of: round), collection.dataBefore(round))
      return try Refusal.onEvaluation { () throws(EvaluationError) in
        try EvaluationReport.round(
          data, earlier: earlier, targets: targets, published: published)
      }
    case .year(let year):
      let rounds = try collection.data(ofYear: year)
      guard !rounds.isEmpty else { throw Refusal(.notFound, .noRoundsOfYear(year)) }
      let previous = try collection.data(ofYear: year - 1)
      return try Refusal.onEvaluation { () throws(EvaluationError) in
        try EvaluationReport.year(
          year, rounds, previous: previous, targets: targets, published: published)
      }
    }
  }

  /// What was planned for a scope.
  func targets(of scope: ReportScope) throws(Refusal) -> [IndicatorTarget] {
    let recorded = try read { (reader) throws(RecordError) in try reader.targets(of: scope) }
    return try recorded.map { (target) throws(Refusal) in
      guard let indicator = Indicator(rawValue: target.indicator) else {
        throw Refusal(
          .badData, .recordDamaged("indicatorTarget", detail: target.indicator))
      }
      return IndicatorTarget(indicator, micro: target.valueMicro)
    }
  }

  /// All frozen reports: what is withheld must not be worked out from them.
  private func published() throws(Refusal) -> [EvaluationReport] {
    let frozen = try read { (reader) throws(RecordError) in try reader.snapshots() }
    return try frozen.map { (snapshot) throws(Refusal) in
      try DocumentText.value(EvaluationReport.self, from: snapshot.model)
    }
  }
}

extension Refusal {
  /// Runs an evaluation and tells its errors for people: the record contradicts itself.
  static func onEvaluation<Value>(
    _ body: () throws(EvaluationError) -> Value
  ) throws(Refusal) -> Value {
    do throws(EvaluationError) { return try body() } catch {
      let (place, detail) =
        switch error {
        case .twice(let round, let kind, let id): (round, "\(kind) \(id)")
        case .unknown(let round, let kind, let id): (round, "\(kind) \(id)")
        case .outside(let round, let kind, let value): (round, "\(kind) \(value)")
        case .measure(let cause): ("evaluation", String(describing: cause))
        }
      throw Refusal(.badData, .recordDamaged(place, detail: detail))
    }
  }
}
