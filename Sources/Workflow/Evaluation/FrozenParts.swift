import Evaluation
import Records
import Wording

/// What the runs of a round kept of the fit of their pairs: its parts, and the second best.
///
/// A pairing that was made by hand has nothing here.
struct FrozenParts {
  /// What is kept of one proposed pair.
  struct Pair: Equatable {
    let parts: [FrozenPart]
    /// The fit of the organisation's best other mentor, in millionths; nil where there was none.
    let runnerUpMicro: Int?
  }

  private let runs: [String: [ApplicationPair: Pair]]

  /// Reads the documents of all runs of a round.
  ///
  /// - Throws: status 65 for a document that is not one of ours any more.
  init(of round: String, _ record: OpenRecord) throws(Refusal) {
    let documents = try record.read { (reader) throws(RecordError) in
      try reader.matchRuns(of: round).map { (run) throws(RecordError) in
        (id: run.id, text: try reader.documents(ofMatchRun: run.id).document)
      }
    }
    var runs: [String: [ApplicationPair: Pair]] = [:]
    for (id, text) in documents {
      let document = try DocumentText.value(MatchDocument.self, from: text)
      var pairs: [ApplicationPair: Pair] = [:]
      for pairing in document.pairings {
        let pair = ApplicationPair(mentor: pairing.mentor, organisation: pairing.need)
        pairs[pair] = Pair(
          parts: try pairing.parts.map { (part) throws(Refusal) in
            FrozenPart(name: part.name, valueMicro: try Self.micro(part.value, in: id))
          },
          runnerUpMicro: try pairing.runnerUp.map { (other) throws(Refusal) in
            try Self.micro(other.fit, in: id)
          })
      }
      runs[id] = pairs
    }
    self.runs = runs
  }

  /// What was kept of a pairing; nil where it was made by hand.
  func pair(of pairing: RecordedPairing) -> Pair? {
    guard let run = pairing.matchRun else { return nil }
    return runs[run]?[
      ApplicationPair(mentor: pairing.mentor, organisation: pairing.organisation)]
  }

  private static func micro(_ value: Double, in run: String) throws(Refusal) -> Int {
    let micro = (value * 1_000_000).rounded()
    guard (0...1_000_000).contains(micro) else {
      throw Refusal(.badData, .recordDamaged(run, detail: "fit"))
    }
    return Int(micro)
  }
}
