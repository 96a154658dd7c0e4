package import Assignment

/// What policies are compared on: who could be paired with whom, and what each pair is worth.
///
/// Rows are organisations and columns mentors, both by number; the tables are row by row, o × m.
/// There is no name in it, and nothing of it depends on a policy.
package struct PolicyScene: Sendable {
  /// One part of fit for every pair.
  package struct Part: Sendable {
    /// The weight of the part in thousandths, at least 0.
    package let weight: Int
    /// 0 to 1,000,000; below 0 where the data is missing and the part is left out of the mean.
    package let values: [Int32]

    package init(weight: Int, values: [Int32]) {
      self.weight = weight
      self.values = values
    }
  }

  package let organisations: Int
  package let mentors: Int
  /// How many organisations each mentor can still take.
  package let places: [Int]
  package let parts: [Part]
  /// Whether the hard rules allow a pair.
  package let isAllowed: [Bool]
  /// Pairs that are to be made whatever they are worth.
  package let locked: Set<AssignedPair>
  /// Pairs below this fit are not made, in millionths; locked ones are.
  package let minimumFitMicro: Int
  /// Pairs that the organisation wishes for.
  package let wishedByOrganisations: Set<AssignedPair>
  /// Pairs that the mentor wishes for.
  package let wishedByMentors: Set<AssignedPair>

  /// What a pair with no fit at all costs.
  static let wholeFit: Int64 = 1_000_000

  /// - Precondition: the tables have organisations × mentors values, places one for each mentor
  ///   and none below 0, weights 0 to 1,000 and values up to 1,000,000.
  package init(
    organisations: Int, mentors: Int, places: [Int], parts: [Part], isAllowed: [Bool],
    locked: Set<AssignedPair> = [], minimumFitMicro: Int = 0,
    wishedByOrganisations: Set<AssignedPair> = [], wishedByMentors: Set<AssignedPair> = []
  ) {
    precondition(places.count == mentors && places.allSatisfy { $0 >= 0 }, "places by mentor")
    precondition(
      isAllowed.count == organisations * mentors
        && parts.allSatisfy { $0.values.count == isAllowed.count },
      "tables have a value for each pair")
    precondition(
      parts.allSatisfy {
        (0...1_000).contains($0.weight) && $0.values.allSatisfy { $0 <= 1_000_000 }
      }, "parts are millionths, and their weights thousandths")
    self.organisations = organisations
    self.mentors = mentors
    self.places = places
    self.parts = parts
    self.isAllowed = isAllowed
    self.locked = locked
    self.minimumFitMicro = minimumFitMicro
    self.wishedByOrganisations = wishedByOrganisations
    self.wishedByMentors = wishedByMentors
  }

  /// The weights as the rules state them, in millionths of a thousandth.
  var statedWeights: [Int64] { parts.map { Int64($0.weight) * 1_000_000 } }

  /// The fit of every pair with some weights, in millionths: the weighted mean of the parts that
  /// have data, rounded half up, 0 where none has.
  ///
  /// - Parameter weights: one for each part, at most 2·10⁹, so that sums stay exact.
  /// - Complexity: O(pairs × parts).
  func fit(weights: [Int64]) -> [Int64] {
    var sums = [Int64](repeating: 0, count: isAllowed.count)
    var totals = [Int64](repeating: 0, count: isAllowed.count)
    for (part, weight) in zip(parts, weights) where weight > 0 {
      for pair in part.values.indices {
        let value = Int64(part.values[pair])
        guard value >= 0 else { continue }
        sums[pair] += weight * value
        totals[pair] += weight
      }
    }
    for pair in sums.indices {
      let total = totals[pair]
      sums[pair] = total == 0 ? 0 : (2 * sums[pair] + total) / (2 * total)
    }
    return sums
  }

  /// What every pair costs, `Int64.max` where it may not be made: what it lacks of a whole fit,
  /// and for a locked pair so much less that no other cost outweighs it.
  func costs(fit: [Int64]) -> [Int64] {
    var costs = [Int64](repeating: .max, count: fit.count)
    let least = Int64(minimumFitMicro)
    for pair in fit.indices where isAllowed[pair] && fit[pair] >= least {
      costs[pair] = Self.wholeFit - fit[pair]
    }
    let bonus = Int64(organisations + 1) * Self.wholeFit
    for pair in locked where isAllowed[index(pair)] {
      costs[index(pair)] = Self.wholeFit - fit[index(pair)] - bonus
    }
    return costs
  }

  /// The place of a pair in the tables.
  func index(_ pair: AssignedPair) -> Int { pair.row * mentors + pair.column }

  /// The problem of a round: everybody wants one mentor, and as many as can be are served.
  func problem(costs: [Int64]) throws(AssignmentError) -> AssignmentProblem {
    try AssignmentProblem(
      costs: try dense(costs), columnCapacity: places, service: .most)
  }

  /// What both sides wish for: locked pairs first, then those that the side itself wishes, then
  /// by fit; equal ones by number.
  func wishes(costs: [Int64]) throws(AssignmentError) -> TwoSidedWishes {
    let ofRows = Self.preferring(wishedByOrganisations.map(index), costs)
    let ofColumns = Self.preferring(wishedByMentors.map(index), costs)
    return try TwoSidedWishes(
      ofRows: try dense(ofRows), ofColumns: try dense(ofColumns), columnCapacity: places)
  }

  /// A wish outweighs any fit, and no lock.
  private static func preferring(_ pairs: [Int], _ costs: [Int64]) -> [Int64] {
    var costs = costs
    for pair in pairs where costs[pair] != .max { costs[pair] -= wholeFit + 1 }
    return costs
  }

  private func dense(_ costs: [Int64]) throws(AssignmentError) -> AssignmentCosts {
    .dense(try DenseCosts(rows: organisations, columns: mentors, values: costs))
  }
}
