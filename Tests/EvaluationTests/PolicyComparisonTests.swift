import Assignment
import Statistics
import Testing

@testable import Evaluation

/// Policies side by side.
@Suite struct PolicyComparisonTests {
  static let still = WeightNoise(shareMicro: 200_000, repetitions: 4, seed: 3)

  @Test func `the figures of a small round are those worked out by hand`() throws {
    // Fits: A .9 .8 –, B .8 .1 –, C .7 – –; the second and the third mentor have places too.
    let scene = Self.scene(
      [[900_000, 800_000, nil], [800_000, 100_000, nil], [700_000, nil, nil]], places: [1, 1, 1])
    let comparison = try PolicyComparison(scene, standing: nil, noise: Self.still)
    // Two can be served: A and B. B takes the first mentor: .8 + .8 is more than .9 + .1.
    let total = try #require(comparison.figures(.total))
    #expect(total.servedMicro == 2_000_000)
    #expect(total.totalMicro == 1_600_000)
    #expect(total.worstMicro == 800_000)
    #expect(total.tenthMicro == 800_000)
    // Loads 1, 1, 0: (−2·0 + 0·1 + 2·1) / (3 · 2).
    #expect(total.giniMicro == 333_333)
    // A and the first mentor would rather have each other; A envies B, and so does C.
    #expect(total.blockingMicro == 1_000_000)
    #expect(total.envyMicro == 2_000_000)
    #expect(total.sharedMicro == 2_000_000)
    // Stable: A has the first mentor, B the second; B and C envy A, in vain.
    let stable = try #require(comparison.figures(.stable))
    #expect(stable.totalMicro == 1_000_000)
    #expect(stable.worstMicro == 100_000)
    #expect(stable.tenthMicro == 180_000)
    #expect(stable.blockingMicro == 0)
    #expect(stable.envyMicro == 2_000_000)
    #expect(stable.sharedMicro == 0)
  }

  @Test func `worst first gives up total fit for the weakest pair`() throws {
    let scene = Self.scene([[900_000, 500_000], [500_000, 200_000]], places: [1, 1])
    let comparison = try PolicyComparison(scene, standing: nil, noise: Self.still)
    #expect(comparison.figures(.total)?.totalMicro == 1_100_000)
    #expect(comparison.figures(.total)?.worstMicro == 200_000)
    #expect(comparison.figures(.worstFirst)?.totalMicro == 1_000_000)
    #expect(comparison.figures(.worstFirst)?.worstMicro == 500_000)
  }

  @Test func `the pairings as they stand are measured, forbidden ones too`() throws {
    let scene = Self.scene([[900_000, 500_000], [nil, 200_000]], places: [1, 1])
    let standing = [AssignedPair(row: 1, column: 0), AssignedPair(row: 0, column: 1)]
    let comparison = try PolicyComparison(scene, standing: standing, noise: Self.still)
    let figures = try #require(comparison.figures(.standing))
    #expect(figures.servedMicro == 2_000_000)
    // A forbidden pair is worth what its parts say.
    #expect(figures.totalMicro == 500_000 + 0)
    #expect(figures.survivingMicro == nil)
    // The first two would rather have each other; the second mentor is content.
    #expect(figures.blockingMicro == 1_000_000)
    #expect(try PolicyComparison(scene, standing: nil, noise: Self.still).figures(.standing) == nil)
  }

  @Test func `a wish of one side makes a pair stable that fit alone would not`() throws {
    let fits: [[Int?]] = [[900_000, 500_000], [500_000, 400_000]]
    let wish = AssignedPair(row: 0, column: 1)
    let plain = Self.scene(fits, places: [1, 1])
    #expect(try Self.stable(plain) == [[0, 0], [1, 1]])
    let wished = Self.scene(fits, places: [1, 1], wishedByOrganisations: [wish])
    #expect(try Self.stable(wished) == [[0, 1], [1, 0]])
  }

  @Test func `without noise every pair survives, and one part alone has no weight to lose`() throws
  {
    for seed in 1...20 as ClosedRange<UInt64> {
      let whole = Self.random(seed: seed, parts: 3)
      let none = WeightNoise(shareMicro: 0, repetitions: 3, seed: 1)
      let comparison = try PolicyComparison(whole, standing: nil, noise: none)
      for policy in [PairingPolicy.total, .worstFirst, .stable] {
        #expect(comparison.figures(policy)?.survivingMicro == 1_000_000, "seed \(seed)")
      }
      #expect(comparison.kept.allSatisfy { $0.versions == 3 })
      let single = Self.random(seed: seed, parts: 1)
      let noisy = try PolicyComparison(single, standing: nil, noise: Self.still)
      #expect(noisy.figures(.total)?.survivingMicro == 1_000_000, "seed \(seed)")
    }
  }

  @Test func `a pair that a hair decides survives every other version`() throws {
    // One mentor is as good in one part as the other in the other: whichever weighs more.
    let scene = PolicyScene(
      organisations: 1, mentors: 2, places: [1, 1],
      parts: [
        .init(weight: 500, values: [800_001, 200_000]),
        .init(weight: 500, values: [200_000, 800_000]),
      ], isAllowed: [true, true])
    let noise = WeightNoise(shareMicro: 200_000, repetitions: 1_000, seed: 9)
    let comparison = try PolicyComparison(scene, standing: nil, noise: noise)
    let share = try #require(comparison.figures(.total)?.survivingMicro)
    // One half, within four standard errors.
    #expect(abs(share - 500_000) < 64_000)
    #expect(comparison.kept.map(\.versions) == [share / 1_000])
  }

  @Test func `a lottery serves by chance and keeps the locks`() throws {
    let scene = Self.scene([[200_000, 800_000]], places: [1, 1])
    let noise = WeightNoise(shareMicro: 200_000, repetitions: 2_000, seed: 7)
    let figures = try #require(
      try PolicyComparison(scene, standing: nil, noise: noise).figures(.random))
    #expect(figures.servedMicro == 1_000_000)
    // The mean of .2 and .8 within four standard errors.
    #expect(abs(figures.totalMicro - 500_000) < 27_000)
    #expect(figures.survivingMicro == nil)
    let locked = Self.scene(
      [[200_000, 800_000], [300_000, 300_000]], places: [1, 1],
      locked: [AssignedPair(row: 0, column: 0)])
    let kept = try #require(
      try PolicyComparison(locked, standing: nil, noise: noise).figures(.random))
    #expect(kept.totalMicro == 500_000)
  }

  @Test func `the same seed gives the same figures, whatever the threads`() throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      let scene = Self.random(seed: seed, parts: 3)
      let noise = WeightNoise(shareMicro: 200_000, repetitions: 20, seed: seed)
      let one = try PolicyComparison(scene, standing: nil, noise: noise, threads: 1)
      let two = try PolicyComparison(scene, standing: nil, noise: noise, threads: 2)
      #expect(one.lines == two.lines)
      #expect(one.kept == two.kept)
    }
  }

  @Test func `a round without anybody compares to nothing`() throws {
    let scene = PolicyScene(
      organisations: 0, mentors: 0, places: [], parts: [.init(weight: 1, values: [])],
      isAllowed: [])
    let comparison = try PolicyComparison(scene, standing: [], noise: Self.still)
    for line in comparison.lines {
      #expect(line.figures == PolicyFigures(), "\(line.policy)")
    }
  }
}

extension PolicyComparison {
  func figures(_ policy: PairingPolicy) -> PolicyFigures? {
    lines.first { $0.policy == policy }?.figures
  }
}

extension PolicyComparisonTests {
  static func stable(_ scene: PolicyScene) throws -> [[Int]] {
    let costs = scene.costs(fit: scene.fit(weights: scene.statedWeights))
    return try (PairingPolicy.stable.pairs(of: scene, costs: costs) ?? []).map {
      [$0.row, $0.column]
    }
  }

  /// A scene of one part; nil forbids a pair.
  static func scene(
    _ fits: [[Int?]], places: [Int], locked: Set<AssignedPair> = [],
    wishedByOrganisations: Set<AssignedPair> = []
  ) -> PolicyScene {
    PolicyScene(
      organisations: fits.count, mentors: places.count, places: places,
      parts: [.init(weight: 1_000, values: fits.joined().map { Int32($0 ?? 0) })],
      isAllowed: fits.joined().map { $0 != nil }, locked: locked,
      wishedByOrganisations: wishedByOrganisations)
  }

  /// A small scene with missing data, forbidden pairs, wishes and few different values.
  static func random(seed: UInt64, parts: Int, most: Int = 5) -> PolicyScene {
    var random = SplitMix64(seed: seed)
    let (rows, columns) = (1 + random.number(below: most), 1 + random.number(below: most))
    let count = rows * columns
    var wished: Set<AssignedPair> = []
    for row in 0..<rows where random.number(below: 3) == 0 {
      wished.insert(AssignedPair(row: row, column: random.number(below: columns)))
    }
    return PolicyScene(
      organisations: rows, mentors: columns,
      places: (0..<columns).map { _ in random.number(below: 3) },
      parts: (0..<parts).map { _ in
        .init(
          weight: 1 + random.number(below: 900),
          values: (0..<count).map { _ in Int32(random.number(below: 12) - 1) * 90_000 })
      }, isAllowed: (0..<count).map { _ in random.number(below: 4) > 0 },
      minimumFitMicro: 100_000, wishedByOrganisations: wished)
  }
}
