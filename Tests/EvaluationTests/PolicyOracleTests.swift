import Assignment
import Statistics
import Testing

@testable import Evaluation

/// Policies against all that could be done, on rounds small enough to try everything.
@Suite struct PolicyOracleTests {
  static let seeds: ClosedRange<UInt64> = 1...150

  @Test(arguments: seeds) func `no choice of pairs does better than a policy at its own aim`(
    seed: UInt64
  ) throws {
    let scene = PolicyComparisonTests.random(seed: seed, parts: 2, most: 4)
    let fit = scene.fit(weights: scene.statedWeights)
    let costs = scene.costs(fit: fit)
    let all = Self.everyChoice(of: scene, costs)
    let values = all.map { pairs in
      let fits = pairs.map { Int(fit[scene.index($0)]) }
      return (pairs.count, fits.reduce(0, +), fits.min() ?? 0)
    }
    let bestTotal = try #require(values.max { $0 < $1 })
    let bestWorst = try #require(
      values.max { ($0.0, $0.2, $0.1) < ($1.0, $1.2, $1.1) })
    let noise = WeightNoise(shareMicro: 0, repetitions: 0, seed: 1)
    let comparison = try PolicyComparison(scene, standing: nil, noise: noise)
    let total = try #require(comparison.figures(.total))
    #expect(total.servedMicro == bestTotal.0 * 1_000_000)
    #expect(total.totalMicro == bestTotal.1)
    #expect((total.worstMicro ?? 0) == bestTotal.2)
    let worst = try #require(comparison.figures(.worstFirst))
    #expect(worst.servedMicro == bestWorst.0 * 1_000_000)
    #expect((worst.worstMicro ?? 0) == bestWorst.2)
    #expect(worst.totalMicro == bestWorst.1)
    #expect(comparison.figures(.stable)?.blockingMicro == 0)
  }

  @Test(arguments: seeds) func `blocking pairs and envy are those found by looking at everybody`(
    seed: UInt64
  ) throws {
    let scene = PolicyComparisonTests.random(seed: seed, parts: 2, most: 4)
    let fit = scene.fit(weights: scene.statedWeights)
    let costs = scene.costs(fit: fit)
    let meter = try PolicyMeter(scene, fit: fit, costs: costs, best: [])
    for pairs in Self.everyChoice(of: scene, costs).prefix(200) {
      let figures = try meter.figures(of: pairs)
      let (blocking, envy) = Self.complaints(of: pairs, scene, fit, costs)
      #expect(figures.blockingMicro == blocking * 1_000_000, "\(pairs)")
      #expect(figures.envyMicro == envy * 1_000_000, "\(pairs)")
    }
  }

  /// Every set of allowed pairs within the places.
  private static func everyChoice(of scene: PolicyScene, _ costs: [Int64]) -> [[AssignedPair]] {
    var choices: [[AssignedPair]] = [[]]
    for row in 0..<scene.organisations {
      choices = choices.flatMap { pairs in
        [pairs]
          + (0..<scene.mentors).compactMap { column in
            let taken = pairs.count { $0.column == column }
            guard costs[row * scene.mentors + column] != .max, taken < scene.places[column] else {
              return nil
            }
            return pairs + [AssignedPair(row: row, column: column)]
          }
      }
    }
    return choices
  }

  /// Written from the definitions alone: who would change, asked one by one.
  private static func complaints(
    of pairs: [AssignedPair], _ scene: PolicyScene, _ fit: [Int64], _ costs: [Int64]
  ) -> (blocking: Int, envy: Int) {
    func worth(_ pair: AssignedPair, _ wished: Set<AssignedPair>) -> (Int, Int64) {
      (wished.contains(pair) ? 1 : 0, fit[scene.index(pair)])
    }
    var blocking = 0
    var envious: Set<Int> = []
    for row in 0..<scene.organisations {
      let own = pairs.first { $0.row == row }
      for column in 0..<scene.mentors {
        let pair = AssignedPair(row: row, column: column)
        guard costs[scene.index(pair)] != .max, own != pair else { continue }
        let others = pairs.filter { $0.column == column }
        if !others.isEmpty, own.map({ fit[scene.index($0)] < fit[scene.index(pair)] }) ?? true {
          envious.insert(row)
        }
        let wantsIt =
          own.map {
            worth($0, scene.wishedByOrganisations) < worth(pair, scene.wishedByOrganisations)
          } ?? true
        let isWanted =
          others.count < scene.places[column]
          || (scene.places[column] > 0
            && others.contains {
              worth($0, scene.wishedByMentors) < worth(pair, scene.wishedByMentors)
            })
        if wantsIt && isWanted { blocking += 1 }
      }
    }
    return (blocking, envious.count)
  }
}
