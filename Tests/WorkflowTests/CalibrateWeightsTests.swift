import Evaluation
import Forum
import Foundation
import Matchmaking
import Mentoring
import TestSupport
import Testing

@testable import Workflow

/// From outcomes to a file of rules.
@Suite struct CalibrateWeightsTests {
  /// Rounds in which what is near is completed three times in four, what is far once; what is
  /// needed has no part in it.
  private static func rounds(_ count: Int, isNearBetter: Bool = true) -> [RoundData] {
    (0..<count).map { number in
      var round = RoundData(
        round: "\(2020 + number)", state: .closed, firstDay: "2020-01-01", lastDay: 300)
      for place in 0..<64 {
        let isNear = place % 2 == 0
        let share = isNear == isNearBetter ? 3 : 1
        let isCompleted = (place / 2 + number) % 4 < share
        round.pairings.append(
          PairingFacts(
            id: "p\(place)", mentor: "m\(place)", organisation: "o\(place)",
            state: isCompleted ? .completed : .endedEarly, fitMicro: 500_000,
            parts: [
              FrozenPart(name: "needs", valueMicro: 300_000 + (place * 37 % 64) * 10_000),
              FrozenPart(name: "practicalities", valueMicro: isNear ? 1_000_000 : 400_000),
            ]))
      }
      return round
    }
  }

  private func step(_ output: String?) -> CalibrateWeights {
    CalibrateWeights(
      RecordAccess(path: "nowhere", actor: "eva", instant: Date(timeIntervalSince1970: 0)),
      rounds: [], outcome: .completed, keys: KeyLocation(named: nil, environment: [:]),
      output: output)
  }

  @Test func `the proposed file of rules reads back with the proposed weights and no wishes`()
    throws
  {
    let folder = try TemporaryFolder()
    let file = folder.path("rules.json")
    var rules = MentoringRules.starting
    rules.minimumFitMicro = 200_000
    rules.preferences = [PairPreference(mentor: "M1", need: "E1", kind: .wish)]
    let answer = try step(file).document(Self.rounds(4), rules)
    #expect(answer.isProposed)
    #expect(answer.output == file)
    let read = try RulesFile.read(file)
    let shares = answer.weights.map { Int((($0.proposed ?? -1) * 1_000).rounded()) }
    #expect(shares.reduce(0, +) == 1_000)
    for (weight, share) in zip(answer.weights, shares) {
      #expect(read.fit.weights.first { $0.key.rawValue == weight.part }?.value == share)
    }
    #expect(read.preferences == [])
    #expect(read.minimumFitMicro == 200_000)
    let near = try #require(answer.weights.first { $0.part == "practicalities" })
    #expect(try #require(near.proposed) > 2 * near.present)
    // Field and wishes have no data here: their shares stay, 150 and 80 of 900.
    #expect(shares[1] == 167 && shares[3] == 89)
    #expect(answer.weights.map(\.weighed) == [true, false, true, false])
  }

  @Test func `without a proposal no file is written`() throws {
    let folder = try TemporaryFolder()
    let file = folder.path("rules.json")
    let answer = try step(file).document(Self.rounds(2), .starting)
    #expect(answer.verdict == "too-few-rounds")
    #expect(answer.output == nil)
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(answer.weights.allSatisfy { $0.proposed == nil })
  }

  @Test func `the answer keeps its keys`() throws {
    let answer = try step(nil).document(Self.rounds(4), .starting)
    let value = try JSONValue(Data(DocumentText.text(of: answer).utf8))
    #expect(
      value.keys == [
        "outcome", "verdict", "rounds", "cases", "rarer", "needed", "weights", "pValue",
        "present", "proposed", "gain", "lowestFit", "highestFit",
      ])
  }
}
