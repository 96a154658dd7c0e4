import Statistics
import Testing

@testable import Evaluation

/// Calibration on programmes whose truth is known: it neither invents nor misses a relation.
@Suite struct CalibrationTruthTests {
  /// The share of simulated programmes of four rounds of 60 in which other weights are proposed.
  private func share(
    _ slopes: [String: Double], of count: Int, from seed: UInt64
  ) throws -> (proposed: Int, contradicted: Int) {
    var (proposed, contradicted) = (0, 0)
    for number in 0..<UInt64(count) {
      let rounds = SimulatedRounds(slopes: slopes, rounds: 4, pairings: 60)
        .drawn(seed: seed + number)
      let found = try CalibrationProposal(
        rounds, outcome: .completed, present: SimulatedRounds.present)
      if found.verdict == .proposed { proposed += 1 }
      if let p = found.pValueMicro, p < CalibrationProposal.levelMicro { contradicted += 1 }
    }
    return (proposed, contradicted)
  }

  @Test func `where the weights are right, others are hardly ever proposed`() throws {
    // Level 5 in 100: of 40 programmes more than 7 have one chance in 1,000.
    let found = try share(CalibrationTests.right, of: 40, from: 1_000)
    #expect(found.proposed <= 7, "\(found)")
    #expect(found.contradicted <= 7, "\(found)")
  }

  @Test func `where nothing foresees anything, no weights are invented`() throws {
    let found = try share([:], of: 40, from: 2_000)
    #expect(found.proposed <= 7, "\(found)")
  }

  @Test func `where the weights are badly wrong, others are proposed nearly always`() throws {
    let found = try share(CalibrationTests.wrong, of: 4, from: 3_000)
    #expect(found.proposed == 4, "\(found)")
  }
}
