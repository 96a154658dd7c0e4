import Assignment

extension AssignDocument {
  /// The best assignments in order.
  package struct Best: Codable, Sendable {
    /// One of them.
    package struct Assignment: Codable, Sendable {
      /// 1 for the answer itself.
      package let rank: Int
      package let objective: Double
      package let unserved: Int
      package let pairs: [[Int]]

      init(_ ranked: RankedAssignment, objective: Double) {
        rank = ranked.rank
        self.objective = objective
        unserved = ranked.unserved.reduce(0, +)
        pairs = AssignDocument.list(ranked.pairs)
      }
    }

    package let assignments: [Assignment]
    /// Whether there are no others.
    package let areAll: Bool

    private enum CodingKeys: String, CodingKey {
      case assignments
      case areAll = "all"
    }
  }

  /// How often each pair is part of the best assignment when the weights vary.
  package struct Stability: Codable, Sendable {
    /// A pair and in which share of the versions that have an assignment it was chosen.
    package struct Share: Codable, Sendable {
      package let row: Int
      package let column: Int
      package let share: Double
    }

    package let versions: Int
    package let noise: Double
    package let seed: UInt64
    /// Versions without an assignment.
    package let infeasible: Int
    /// The pairs of the answer.
    package let pairs: [Share]
    /// Other pairs that ever were chosen, the most frequent first.
    package let others: [Share]

    init(_ found: RankStability, noise: Double, seed: UInt64) {
      versions = found.versions
      self.noise = noise
      self.seed = seed
      infeasible = found.infeasible
      let solved = Double(max(1, found.versions - found.infeasible))
      func share(_ count: RankStability.Count) -> Share {
        Share(
          row: count.pair.row, column: count.pair.column, share: Double(count.versions) / solved)
      }
      pairs = found.kept.map(share)
      others = found.others.map(share)
    }
  }

  /// A stable assignment, held against the best one.
  package struct Stable: Codable, Sendable {
    package let pairs: [[Int]]
    package let objective: Double
    /// The objective in parts of the best one.
    package let relative: Double?
    package let unserved: Int
    /// Columns below their minimum, which deferred acceptance does not know.
    package let missedMinimums: [Int]
    /// Pairs that would rather have each other than what the stable assignment gives them.
    package let blocking: [[Int]]
    /// The same for the best assignment.
    package let blockingTheBest: [[Int]]

    init(
      pairs: [AssignedPair], objective: Double, relative: Double?, unserved: Int,
      missedMinimums: [Int], blocking: [AssignedPair], blockingTheBest: [AssignedPair]
    ) {
      self.pairs = AssignDocument.list(pairs)
      self.objective = objective
      self.relative = relative
      self.unserved = unserved
      self.missedMinimums = missedMinimums
      self.blocking = AssignDocument.list(blocking)
      self.blockingTheBest = AssignDocument.list(blockingTheBest)
    }
  }

  /// The best lottery in which no pair is likelier than a cap.
  package struct Capped: Codable, Sendable {
    /// A pair and its probability.
    package struct Chance: Codable, Sendable {
      package let row: Int
      package let column: Int
      package let probability: Double
    }

    /// Rows that want more than their columns can give under the cap.
    package struct Short: Codable, Sendable {
      package let rows: [Int]
      package let wanted: Double
      package let possible: Double
    }

    package let cap: Double
    /// The expected sum of weights.
    package let expected: Double?
    /// The expected sum in parts of the best one.
    package let relative: Double?
    package let pairs: [Chance]?
    /// Assignments drawn with these probabilities.
    package let draws: [[[Int]]]?
    /// Why no lottery keeps the cap, where none does.
    package let infeasible: Short?

    init(
      _ cap: AssignQuestions.Cap, _ lottery: RandomisedAssignment, expected: Double,
      relative: Double?, draws: [[AssignedPair]]
    ) {
      self.cap = Double(cap.numerator) / Double(cap.denominator)
      self.expected = expected
      self.relative = relative
      pairs = lottery.shares.map {
        Chance(
          row: $0.pair.row, column: $0.pair.column,
          probability: Double($0.units) / Double(cap.denominator))
      }
      self.draws = draws.isEmpty ? nil : draws.map { AssignDocument.list($0) }
      infeasible = nil
    }

    init(
      _ cap: AssignQuestions.Cap, shortRows rows: [Int], wanted: Double, possible: Double
    ) {
      self.cap = Double(cap.numerator) / Double(cap.denominator)
      expected = nil
      relative = nil
      pairs = nil
      draws = nil
      infeasible = Short(rows: rows, wanted: wanted, possible: possible)
    }
  }
}
