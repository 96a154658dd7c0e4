package import Assignment
import Statistics

/// How the weights of fit are varied, and how often.
package struct WeightNoise: Equatable, Sendable {
  /// By how much at most, in millionths of each weight, 0 to 1,000,000.
  package let shareMicro: Int
  /// How many versions of the weights are tried, and how many lotteries are held.
  package let repetitions: Int
  /// Where the generators start; announced with the answer.
  package let seed: UInt64

  package init(shareMicro: Int, repetitions: Int, seed: UInt64) {
    precondition((0...1_000_000).contains(shareMicro), "a weight is never turned round")
    precondition(repetitions >= 0, "versions are counted")
    self.shareMicro = shareMicro
    self.repetitions = repetitions
    self.seed = seed
  }

  /// Each weight multiplied by a factor of its own in 1 ± share, drawn in millionths.
  func weights(_ stated: [Int], _ random: inout SplitMix64) -> [Int64] {
    stated.map {
      Int64($0) * Int64(1_000_000 - shareMicro + random.number(below: 2 * shareMicro + 1))
    }
  }
}

/// The policies side by side on one scene.
package struct PolicyComparison: Sendable {
  /// One policy.
  package struct Line: Equatable, Sendable {
    package let policy: PairingPolicy
    package let figures: PolicyFigures
  }

  /// A pair of the run's own policy, and in how many versions of the weights it is made.
  package struct KeptPair: Equatable, Sendable {
    package let pair: AssignedPair
    package let versions: Int
  }

  /// In the order of ``PairingPolicy``; without `standing` where no pairs were given.
  package let lines: [Line]
  /// The pairs of the run's own policy, by row.
  package let kept: [KeptPair]
  package let noise: WeightNoise

  /// Compares all policies.
  ///
  /// Versions of the weights are the same for all policies, so that what differs is the policy.
  ///
  /// - Parameters:
  ///   - standing: the pairings as they stand, among those that the scene could make; nil where
  ///     there are none to compare with.
  ///   - threads: how many threads a single solve may use; the answer does not depend on it.
  /// - Throws: ``PolicyError`` where numbers leave the range that is proven exact.
  /// - Complexity: `repetitions` re-solves of three policies, and as many lotteries.
  package init(
    _ scene: PolicyScene, standing: [AssignedPair]?, noise: WeightNoise, threads: Int = 1
  ) throws(PolicyError) {
    let fit = scene.fit(weights: scene.statedWeights)
    let costs = scene.costs(fit: fit)
    let bases = try Self.bases(scene, costs: costs, threads)
    let best = bases.first { $0.policy == .total }?.pairs ?? []
    let meter = try PolicyError.onAssignment { () throws(AssignmentError) in
      try PolicyMeter(scene, fit: fit, costs: costs, best: best)
    }
    var generator = SplitMix64(seed: noise.seed)
    let (weightSeed, drawSeed) = (generator.next(), generator.next())
    let survivals = try PolicyError.onAssignment { () throws(AssignmentError) in
      try Self.survivals(of: bases, in: scene, noise, seed: weightSeed, threads)
    }
    var lines: [Line] = []
    for (base, survival) in zip(bases, survivals) {
      var figures = try meter.figures(of: base.pairs)
      figures.survivingMicro = survival.shareMicro
      lines.append(Line(policy: base.policy, figures: figures))
    }
    if let standing {
      lines.append(Line(policy: .standing, figures: try meter.figures(of: standing.sorted())))
    }
    lines.append(
      Line(
        policy: .random,
        figures: try Self.expected(scene, costs: costs, meter, noise, seed: drawSeed)))
    self.lines = lines
    self.noise = noise
    kept = survivals[0].counts
  }

  private typealias Base = (policy: PairingPolicy, pairs: [AssignedPair])

  private static func bases(
    _ scene: PolicyScene, costs: [Int64], _ threads: Int
  ) throws(PolicyError) -> [Base] {
    try PolicyError.onAssignment { () throws(AssignmentError) in
      var bases: [Base] = []
      for policy in PairingPolicy.allCases {
        if let pairs = try policy.pairs(of: scene, costs: costs, threads: threads) {
          bases.append((policy, pairs))
        }
      }
      return bases
    }
  }

  /// In how many versions of the weights the pairs of each policy are made again.
  private static func survivals(
    of bases: [Base], in scene: PolicyScene, _ noise: WeightNoise, seed: UInt64, _ threads: Int
  ) throws(AssignmentError) -> [Survival] {
    var survivals = bases.map { Survival($0.pairs) }
    var random = SplitMix64(seed: seed)
    for _ in 0..<noise.repetitions {
      let weights = noise.weights(scene.parts.map(\.weight), &random)
      let costs = scene.costs(fit: scene.fit(weights: weights))
      for (place, base) in bases.enumerated() {
        if let pairs = try base.policy.pairs(of: scene, costs: costs, threads: threads) {
          survivals[place].add(pairs)
        }
      }
    }
    return survivals
  }

  /// The mean of the figures over the lotteries; what a lottery may lack, over those that have it.
  private static func expected(
    _ scene: PolicyScene, costs: [Int64], _ meter: PolicyMeter, _ noise: WeightNoise, seed: UInt64
  ) throws(PolicyError) -> PolicyFigures {
    var random = SplitMix64(seed: seed)
    var drawn: [PolicyFigures] = []
    for _ in 0..<max(1, noise.repetitions) {
      let pairs = PairingPolicy.drawn(of: scene, costs: costs, &random)
      drawn.append(try meter.figures(of: pairs))
    }
    return PolicyFigures(meanOf: drawn)
  }
}

/// How often the pairs of one policy are made again.
private struct Survival {
  private let pairs: [AssignedPair]
  private var versions: [AssignedPair: Int] = [:]
  private var tried = 0

  init(_ pairs: [AssignedPair]) { self.pairs = pairs }

  mutating func add(_ other: [AssignedPair]) {
    tried += 1
    for pair in other { versions[pair, default: 0] += 1 }
  }

  var counts: [PolicyComparison.KeptPair] {
    pairs.map { PolicyComparison.KeptPair(pair: $0, versions: versions[$0] ?? 0) }
  }

  /// nil without pairs or versions.
  var shareMicro: Int? {
    let cases = tried * pairs.count
    guard cases > 0 else { return nil }
    let made = counts.reduce(0) { $0 + $1.versions }
    return (2 * made * 1_000_000 + cases) / (2 * cases)
  }
}

extension PolicyFigures {
  /// The means of several figures, each rounded once.
  fileprivate init(meanOf all: [PolicyFigures]) {
    func mean(_ values: [Int]) -> Int? {
      values.isEmpty
        ? nil : (2 * values.reduce(0, +) + values.count) / (2 * values.count)
    }
    func mean(_ value: (PolicyFigures) -> Int) -> Int { mean(all.map(value)) ?? 0 }
    servedMicro = mean(\.servedMicro)
    totalMicro = mean(\.totalMicro)
    worstMicro = mean(all.compactMap(\.worstMicro))
    tenthMicro = mean(all.compactMap(\.tenthMicro))
    giniMicro = mean(all.compactMap(\.giniMicro))
    blockingMicro = mean(\.blockingMicro)
    envyMicro = mean(\.envyMicro)
    sharedMicro = mean(\.sharedMicro)
  }
}
