import Mentoring
import Records
import Wording

/// Makes the proposals of an earlier run those of its round: `uztartu round propose --run R3`.
package struct ChooseRun: Sendable {
  private let access: RecordAccess
  private let chosenRun: String

  /// `run`: the identifier of a recorded run.
  package init(_ access: RecordAccess, run: String) {
    self.access = access
    chosenRun = run
  }

  /// Chooses it, if it still is an answer to what the round holds.
  ///
  /// - Throws: a refusal where applications, preferences or what stands have changed since.
  package func run() throws(Refusal) -> RoundDocument {
    let knowledge = try Knowledge.load()
    return try access.opened(for: .write, to: .runMatch) { (record) throws(Refusal) in
      let chosen = try record.read { (reader) throws(RecordError) in
        try reader.matchRun(chosenRun)
      }
      let round = try record.round(chosen.round)
      let basis = try RoundInput(
        .asOfNow, replaying: chosen, of: round, knowledge: knowledge, record: record)
      guard basis.digest == chosen.inputDigest else {
        throw Refusal(.badData, .runIsOutOfDate(round.name, run: chosen.id))
      }
      let proposals = try RunDocument.proposals(of: chosen, record)
      try record.write { (writer) throws(RecordError) in
        try writer.choose(run: chosen.id, proposals: proposals, for: round.name)
      }
      return try RoundDocument(
        round: try record.round(round.name), record: record,
        labels: ConceptNames(knowledge.thesaurus))
    }
  }
}
