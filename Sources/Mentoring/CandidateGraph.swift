package import Assignment
package import Forum
package import Matchmaking

/// The allowed pairs of a run with their costs, and why every other pair is not allowed.
///
/// Rows are organisations and columns mentors, both in the order of the cohort. The cost of a pair
/// is what it lacks of a whole fit, in millionths.
package struct CandidateGraph: Sendable {
  package let cohort: Cohort
  package let fit: Fit
  /// Row by row, o × m.
  private var standings: [Standing]
  /// Row by row, whether the organisation is locked to the mentor; empty without locks.
  private let locks: [Bool]

  /// What a pair with no fit at all costs.
  package static let wholeFitMicro = 1_000_000

  /// What the graph says of one pair.
  package enum Standing: Equatable, Sendable {
    case allowed
    case blocked([BlockReason])
    case belowMinimum
  }

  /// Applies the hard rules and the minimum fit to every pair.
  ///
  /// - Complexity: O(o × m).
  package init(cohort: Cohort, fit: Fit, rules: MentoringRules) {
    precondition(
      fit.organisations == cohort.organisations.count && fit.offers == cohort.mentors.count,
      "fit has a row for each organisation and a column for each mentor")
    self.cohort = cohort
    self.fit = fit
    let filter = PairFilter(cohort, rules: rules)
    let hasLocks = rules.preferences.contains { $0.kind == .must }
    let locks =
      hasLocks
      ? cohort.organisations.indices.flatMap { row in
        cohort.mentors.indices.map { filter.isLocked(organisation: row, mentor: $0) }
      } : []
    standings = cohort.organisations.indices.flatMap { row in
      cohort.mentors.indices.map { column in
        let blocks = filter.blocks(organisation: row, mentor: column)
        if !blocks.isEmpty { return .blocked(blocks) }
        let isEnough =
          fit.micro(organisation: row, offer: column) >= rules.minimumFitMicro
          || (hasLocks && locks[row * cohort.mentors.count + column])
        return isEnough ? .allowed : .belowMinimum
      }
    }
    self.locks = locks
  }

  /// The same graph without some of its pairs: each would be another's mirror.
  package func separating(_ pairs: some Sequence<AssignedPair>) -> CandidateGraph {
    var copy = self
    for pair in pairs {
      let index = pair.row * cohort.mentors.count + pair.column
      if case .blocked(let reasons) = standings[index] {
        copy.standings[index] = .blocked(reasons + [.reciprocal])
      } else {
        copy.standings[index] = .blocked([.reciprocal])
      }
    }
    return copy
  }

  /// Whether the organisation is locked to the mentor.
  package func isLocked(organisation: Int, mentor: Int) -> Bool {
    !locks.isEmpty && locks[organisation * cohort.mentors.count + mentor]
  }

  /// What a locked pair costs less than its fit says: more than all other costs together, so that
  /// every lock that can be kept is. A lock never costs a place: the mentor's place serves one
  /// organisation either way.
  package var lockBonus: Int64 {
    locks.contains(true)
      ? Int64(cohort.organisations.count + 1) * Int64(CandidateGraph.wholeFitMicro) : 0
  }

  /// Whether a pair may be made, and if not, why.
  package func standing(organisation: Int, mentor: Int) -> Standing {
    standings[organisation * cohort.mentors.count + mentor]
  }

  /// The assignment problem: every organisation wants one mentor, every mentor has their capacity,
  /// and as many organisations as can be are served.
  ///
  /// - Complexity: O(o × m).
  package func problem() throws(AssignmentError) -> AssignmentProblem {
    let bonus = lockBonus
    let costs = standings.indices.map { index in
      guard standings[index] == .allowed else { return Int64.max }
      let cost = Int64(CandidateGraph.wholeFitMicro) - Int64(fit.micro[index])
      return bonus > 0 && locks[index] ? cost - bonus : cost
    }
    let dense = try DenseCosts(
      rows: cohort.organisations.count, columns: cohort.mentors.count, values: costs,
      forbidden: .max)
    return try AssignmentProblem(
      costs: .dense(dense), columnCapacity: cohort.mentors.map(\.capacity), service: .most)
  }

  /// The allowed mentors of an organisation, best fit first, ties to the lower identifier.
  package func mentors(for organisation: Int) -> [Int] {
    cohort.mentors.indices
      .filter { standing(organisation: organisation, mentor: $0) == .allowed }
      .sorted {
        let one = fit.micro(organisation: organisation, offer: $0)
        let other = fit.micro(organisation: organisation, offer: $1)
        return one != other ? one > other : $0 < $1
      }
  }

  /// The mentor who fits an organisation best among the allowed ones, or among all where nobody is
  /// allowed; ties to the lower identifier.
  package func bestMentor(for organisation: Int) -> Int? {
    mentors(for: organisation).first
      ?? cohort.mentors.indices.max {
        let one = fit.micro(organisation: organisation, offer: $0)
        let other = fit.micro(organisation: organisation, offer: $1)
        return one != other ? one < other : $0 > $1
      }
  }

  /// The allowed organisations of a mentor, best fit first, ties to the lower identifier.
  package func organisations(for mentor: Int) -> [Int] {
    cohort.organisations.indices
      .filter { standing(organisation: $0, mentor: mentor) == .allowed }
      .sorted {
        let one = fit.micro(organisation: $0, offer: mentor)
        let other = fit.micro(organisation: $1, offer: mentor)
        return one != other ? one > other : $0 < $1
      }
  }

  /// What the sum of fits loses by moves, in millionths: whoever moves brings the fit of the new
  /// pair and takes along that of the old one.
  package func loss(by moves: [PairPrice.Move]) -> Int {
    moves.reduce(0) { sum, move in
      sum + (move.from.map { fit.micro(organisation: move.row, offer: $0) } ?? 0)
        - (move.to.map { fit.micro(organisation: move.row, offer: $0) } ?? 0)
    }
  }
}
