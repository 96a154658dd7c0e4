import Forum
import Glibc
import Mentoring
import Statistics

@testable import Evaluation

/// Rounds whose truth is known: which part of fit makes a pairing last, and how much.
struct SimulatedRounds {
  /// The weights in force when the pairs were made.
  static let present = [
    PartWeight(name: "needs", thousandths: 550), PartWeight(name: "field", thousandths: 150),
    PartWeight(name: "practicalities", thousandths: 120),
    PartWeight(name: "wishes", thousandths: 80),
  ]

  /// What each part truly adds to the logit of completion, from none of it to all of it.
  let slopes: [String: Double]
  let rounds: Int
  let pairings: Int

  /// Pairings with parts as runs make them: needs rather high, field often unknown, practicalities
  /// in few steps, wishes unknown. A round has a level of its own, half a logit up or down.
  func drawn(seed: UInt64) -> [RoundData] {
    var random = SplitMix64(seed: seed)
    return (0..<rounds).map { number in
      let level = random.unit() - 0.5
      var data = RoundData(
        round: "\(2020 + number)", state: .closed, firstDay: "2020-01-01", lastDay: 300)
      for place in 0..<pairings { data.pairings.append(pairing(place, level, &random)) }
      return data
    }
  }

  private func pairing(
    _ place: Int, _ level: Double, _ random: inout SplitMix64
  ) -> PairingFacts {
    var parts = [
      FrozenPart(name: "needs", valueMicro: 200_000 + random.number(below: 800_000)),
      FrozenPart(
        name: "practicalities", valueMicro: [400_000, 700_000, 1_000_000][random.number(below: 3)]),
    ]
    if random.number(below: 4) > 0 {
      parts.append(
        FrozenPart(name: "field", valueMicro: [0, 400_000, 1_000_000][random.number(below: 3)]))
    }
    let logit = slopes.sorted { $0.key < $1.key }.reduce(level - centre) { sum, slope in
      let known = parts.first { $0.name == slope.key }
      return sum + slope.value * (known.map { Double($0.valueMicro) / 1e6 } ?? Self.fit(of: parts))
    }
    let isCompleted = random.unit() < 1 / (1 + exp(-logit))
    return PairingFacts(
      id: "p\(place)", mentor: "m\(place)", organisation: "o\(place)",
      state: isCompleted ? .completed : .endedEarly, fitMicro: 500_000, parts: parts)
  }

  /// A part without data counts as what the others say: that is what leaving it out means.
  private static func fit(of parts: [FrozenPart]) -> Double {
    let known = present.filter { weight in parts.contains { $0.name == weight.name } }
    let sum = known.reduce(0.0) { sum, weight in
      let value = parts.first { $0.name == weight.name }?.valueMicro ?? 0
      return sum + Double(weight.thousandths) * Double(value) / 1e6
    }
    return sum / Double(known.reduce(0) { $0 + $1.thousandths })
  }

  /// So that about six in ten are completed, whatever the slopes.
  private var centre: Double {
    let means = ["needs": 0.6, "practicalities": 0.7, "field": 0.45]
    return slopes.reduce(0) { $0 + $1.value * (means[$1.key] ?? 0) } - 0.4
  }
}
