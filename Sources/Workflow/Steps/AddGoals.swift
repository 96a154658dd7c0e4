import Exchange
import Forum
import Mentoring
import Records
import Wording

/// Sets goals of a pairing: `uztartu goal add`.
package struct AddGoals: Sendable {
  /// A goal as somebody states it.
  package struct Stated: Equatable, Sendable {
    package var statement: String
    /// 1 to 3.
    package var weight: Int
    /// The five levels in words, −2 first.
    package var levels: [String]
    /// A concept by id or label.
    package var concept: String?
    /// −1 or −2.
    package var baseline: Int

    package init(
      statement: String, weight: Int, levels: [String], concept: String?, baseline: Int
    ) {
      self.statement = statement
      self.weight = weight
      self.levels = levels
      self.concept = concept
      self.baseline = baseline
    }
  }

  private enum Source {
    case goal(Stated)
    case file(String)
  }

  private let access: RecordAccess
  private let pairing: String
  private let source: Source

  package init(_ access: RecordAccess, pairing: String, goal: Stated) {
    self.access = access
    self.pairing = pairing
    source = .goal(goal)
  }

  /// The goals of a CSV file.
  package init(_ access: RecordAccess, pairing: String, file: String) {
    self.access = access
    self.pairing = pairing
    source = .file(file)
  }

  /// Records the goals, all or none.
  package func run() throws(Refusal) -> [GoalDocument] {
    let labels = LabelIndex(try Knowledge.loadThesaurus())
    let goals: [NewGoal]
    switch source {
    case .goal(let stated): goals = [try Self.goal(stated, of: pairing, labels)]
    case .file(let name): goals = try self.goals(ofFile: name, labels)
    }
    return try access.opened(for: .write, to: .setGoals, on: .pairing(pairing)) {
      (record) throws(Refusal) in
      let added = try record.write { (writer) throws(RecordError) in
        try goals.map { (goal) throws(RecordError) in try writer.add(goal) }
      }
      return added.map(GoalDocument.init)
    }
  }

  private func goals(
    ofFile name: String, _ labels: LabelIndex
  ) throws(Refusal) -> [NewGoal] {
    let reading = GoalFile.read(try Refusal.bytes(of: name), file: name, labels: labels)
    guard !reading.problems.hasErrors else {
      let errors = reading.problems.count { $0.severity == .error }
      throw Refusal(
        .badData, .fileHasErrors(name, count: errors), problems: ProblemList(reading.problems))
    }
    return try reading.goals.map { (goal) throws(Refusal) in
      try Self.goal(
        Stated(
          statement: goal.statement, weight: goal.weight, levels: goal.levels,
          concept: goal.concept, baseline: goal.baseline), of: pairing, labels)
    }
  }

  private static func goal(
    _ stated: Stated, of pairing: String, _ labels: LabelIndex
  ) throws(Refusal) -> NewGoal {
    guard let levels = GoalLevels(stated.levels) else {
      throw Refusal(.usage, .goalNeedsFiveLevels(stated.levels.count))
    }
    return NewGoal(
      pairing: pairing, statement: stated.statement,
      concept: try stated.concept.map { (name) throws(Refusal) in
        try Refusal.concept(name, labels)
      }, weight: stated.weight, levels: levels, baseline: stated.baseline)
  }
}

extension Refusal {
  /// The concept of a need that somebody names by id or label.
  static func concept(_ name: String, _ labels: LabelIndex) throws(Refusal) -> String {
    switch labels.find(name, scheme: .need) {
    case .concept(let id): return id
    case .ambiguous(let ids): throw Refusal(.usage, .conceptAmbiguous(name, ids: ids))
    case .otherScheme(let id): throw Refusal(.usage, .conceptIsNoNeed(name, id: id))
    case .nothing:
      throw Refusal(
        .usage, .conceptUnknown(name, near: labels.suggestion(for: name, scheme: .need)))
    }
  }
}
