import Assignment
import Statistics
import Testing

@testable import Evaluation

/// The tables that policies are compared on.
@Suite struct PolicySceneTests {
  @Test func `fit is the weighted mean of the parts that have data`() {
    let scene = PolicyScene(
      organisations: 1, mentors: 3, places: [1, 1, 1],
      parts: [
        .init(weight: 550, values: [640_000, 640_000, -1]),
        .init(weight: 150, values: [1_000_000, -1, -1]),
      ], isAllowed: [true, true, true])
    // (550 · 640,000 + 150 · 1,000,000) / 700 = 717,142.857…
    #expect(scene.fit(weights: scene.statedWeights) == [717_143, 640_000, 0])
  }

  @Test func `a mean of one half is rounded up`() {
    let scene = PolicyScene(
      organisations: 1, mentors: 1, places: [1],
      parts: [.init(weight: 500, values: [1]), .init(weight: 500, values: [2])],
      isAllowed: [true])
    #expect(scene.fit(weights: scene.statedWeights) == [2])
  }

  @Test func `a pair below the minimum may not be made, a locked one may`() {
    let scene = PolicyScene(
      organisations: 2, mentors: 1, places: [2],
      parts: [.init(weight: 1_000, values: [100_000, 100_000])], isAllowed: [true, true],
      locked: [AssignedPair(row: 1, column: 0)], minimumFitMicro: 200_000)
    let costs = scene.costs(fit: scene.fit(weights: scene.statedWeights))
    #expect(costs == [.max, 1_000_000 - 100_000 - 3_000_000])
  }

  @Test func `weights vary within their share and no further`() {
    let noise = WeightNoise(shareMicro: 200_000, repetitions: 1, seed: 5)
    var random = SplitMix64(seed: 5)
    let drawn = (0..<2_000).map { _ in noise.weights([1_000], &random)[0] }
    #expect(drawn.allSatisfy { (800_000_000...1_200_000_000).contains($0) })
    #expect(drawn.contains { $0 < 810_000_000 } && drawn.contains { $0 > 1_190_000_000 })
    let mean = drawn.reduce(0, +) / 2_000
    #expect(abs(mean - 1_000_000_000) < 15_000_000)
  }
}
