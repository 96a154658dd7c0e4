import GRDB

extension RecordWriter {
  /// Records a matching run and its proposals.
  ///
  /// Proposals of earlier runs that were not sent yet are withdrawn first: the new run takes their
  /// place. Runs and proposals are numbered over the whole record, in the order given.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` for the round; ``RecordError/ruleBroken(_:_:id:)``
  ///   when a proposal breaks a rule of pairs: the whole run is then refused.
  @discardableResult
  package func store(
    _ run: NewMatchRun, proposals: [NewProposal], for round: String
  ) throws(RecordError) -> RecordedMatchRun {
    let name = try self.round(named: round).name
    let number = try nextNumber(in: "matchRun")
    let id = "R\(number)"
    try execute(
      .matchRun, id: id,
      """
      INSERT INTO matchRun (number, id, round, createdBy, createdAt, inputDigest, rules,
        thesaurusVersion, modelVersion, solver, seed, served, totalMicro, worstMicro, document,
        certificate, denseReadings)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, id, name, stamp.actor, stamp.instant, run.inputDigest, run.rules,
        run.thesaurusVersion, run.modelVersion, run.solver, run.seed, run.served, run.totalMicro,
        run.worstMicro, run.document, run.certificate, run.denseReadings,
      ])
    try append(.create, .matchRun, id: id, fields: [])
    try withdrawUnsent(of: name)
    for proposal in proposals { try propose(proposal, of: id, in: name) }
    return try matchRun(id)
  }

  private func propose(
    _ proposal: NewProposal, of run: String, in round: String
  ) throws(RecordError) {
    let number = try nextNumber(in: "pairing")
    let id = "P\(number)"
    try execute(
      .pairing, id: "\(proposal.mentor)–\(proposal.organisation)",
      """
      INSERT INTO pairing (number, id, round, matchRun, mentor, organisation, state, proposedBy,
        proposedAt, predictedFitMicro)
      VALUES (?, ?, ?, ?, ?, ?, 'proposed', ?, ?, ?)
      """,
      [
        number, id, round, run, proposal.mentor.composed, proposal.organisation.composed,
        stamp.actor, stamp.instant, proposal.fitMicro,
      ])
    try append(.propose, .pairing, id: id, fields: ["state", "predictedFitMicro"])
  }
}
