import Statistics

/// How often something held in simulated samples of known truth.
struct Simulation: CustomStringConvertible {
  let seed: UInt64
  let held: Int
  let runs: Int

  /// Runs a trial again and again; one that answers `nil` is not counted.
  static func coverage(
    seed: UInt64, runs: Int, _ trial: (inout SplitMix64) throws -> Bool?
  ) rethrows -> Simulation {
    var random = SplitMix64(seed: seed)
    var held = 0
    var counted = 0
    for _ in 0..<runs {
      guard let holds = try trial(&random) else { continue }
      counted += 1
      if holds { held += 1 }
    }
    return Simulation(seed: seed, held: held, runs: counted)
  }

  /// The share of runs in which it held.
  var rate: Double { Double(held) / Double(max(1, runs)) }

  /// Within two points of 95 in 100, in at least nine tenths of what was to be run.
  var isNominal: Bool { abs(rate - 0.95) <= 0.02 }

  var description: String { "\(held) of \(runs) with seed \(seed)" }
}

extension SplitMix64 {
  /// A normal deviate, by the quantile of a probability.
  mutating func normal(_ mean: Double = 0, _ deviation: Double = 1) -> Double {
    mean + deviation * (NormalDistribution.quantile(unit() + 0x1p-54) ?? 0)
  }

  /// An exponential time with the given mean.
  mutating func exponential(_ mean: Double) -> Double {
    let chi = ChiSquareOfTwo.quantile(unit())
    return mean * chi / 2
  }
}

/// Chi-squared with two degrees of freedom is twice an exponential time.
enum ChiSquareOfTwo {
  static func quantile(_ p: Double) -> Double {
    guard p > 0, let chi = try? ChiSquaredDistribution(degreesOfFreedom: 2) else { return 0 }
    return chi.quantile(p) ?? 0
  }
}
