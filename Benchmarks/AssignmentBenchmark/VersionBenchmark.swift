import Assignment
import Statistics

/// Versions of the costs, each solved from the prices of the first problem and from nothing.
enum VersionBenchmark {
  static func run(
    _ families: [BenchmarkInstance.Family], sizes: [Int], seeds: [UInt64], _ versions: Int
  ) throws {
    print("family rows seed | seconds from prices (so many of all), from nothing, ratio")
    for family in families {
      for size in sizes {
        for seed in seeds {
          try measure(BenchmarkInstance(family, rows: size, seed: seed), versions)
        }
      }
    }
  }

  private static func measure(_ instance: BenchmarkInstance, _ versions: Int) throws {
    let problem = try instance.problem()
    guard instance.starts.isEmpty, case .optimal(let solution) = try problem.solve() else {
      return print("\(instance.family.rawValue) is sparse or has no assignment")
    }
    let noisy = try (0..<min(versions, 4)).map {
      try instance.withNoise(seed: UInt64($0)).problem()
    }
    var fromPrices = 0
    let kept = try Meter.median(3) {
      fromPrices = try problem.stability(of: solution, versions: versions) {
        noisy[$0 % noisy.count].costs
      }.fromPrices
    }
    let fresh = try Meter.median(3) {
      for version in 0..<versions { _ = try noisy[version % noisy.count].solve() }
    }
    print(
      "\(instance.family.rawValue) \(instance.rows) \(instance.seed) | \(Meter.text(kept))",
      "(\(fromPrices)) \(Meter.text(fresh)) \(Int(kept / fresh * 1_000))‰")
  }
}

extension BenchmarkInstance {
  /// The same with up to a thousandth of the unit more on each cost.
  fileprivate func withNoise(seed: UInt64) -> BenchmarkInstance {
    var random = SplitMix64(seed: seed)
    return changingCosts { $0 + Int32(random.number(below: Self.unit / 1_000)) }
  }
}
