import GRDB

extension RecordWriter {
  /// Records a matching run and its proposals.
  ///
  /// Its proposals take the place of those that nobody has seen yet: see
  /// ``choose(run:proposals:for:)``. Runs and proposals are numbered over the whole record, in the
  /// order given.
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
        certificate, denseReadings, scene)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, id, name, stamp.actor, stamp.instant, run.inputDigest, run.rules,
        run.thesaurusVersion, run.modelVersion, run.solver, run.seed, run.served, run.totalMicro,
        run.worstMicro, run.document, run.certificate, run.denseReadings, run.scene,
      ])
    try append(.create, .matchRun, id: id, fields: [])
    try choose(run: id, proposals: proposals, for: name)
    return try matchRun(id)
  }

  /// Makes the proposals of a recorded run those of its round.
  ///
  /// A proposal that stands already and that nobody has seen keeps its number; the other unseen
  /// ones of runs are withdrawn. What was sent, and what was made by hand, stays.
  ///
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` when a proposal breaks a rule of pairs.
  package func choose(
    run: String, proposals: [NewProposal], for round: String
  ) throws(RecordError) {
    let id = try matchRun(run).id
    let name = try self.round(named: round).name
    let wanted = Dictionary(
      proposals.map {
        (
          ApplicationPair(mentor: $0.mentor.composed, organisation: $0.organisation.composed),
          $0.fitMicro
        )
      }, uniquingKeysWith: { first, _ in first })
    var kept: Set<ApplicationPair> = []
    for pairing in try pairings(of: name, openOnly: true)
    where pairing.sentAt == nil && !pairing.isManual {
      let pair = ApplicationPair(mentor: pairing.mentor, organisation: pairing.organisation)
      guard let fitMicro = wanted[pair] else {
        try withdraw(pairing: pairing.id)
        continue
      }
      kept.insert(pair)
      try take(pairing, into: id, fitMicro: fitMicro)
    }
    for proposal in proposals {
      let pair = ApplicationPair(
        mentor: proposal.mentor.composed, organisation: proposal.organisation.composed)
      if !kept.contains(pair) { try propose(proposal, of: id, in: name) }
    }
    try execute(
      .round, id: name, "UPDATE round SET chosenRun = ? WHERE name = ?", [id, name])
    try append(.choose, .matchRun, id: id, fields: ["chosenRun"])
  }

  private func take(
    _ pairing: RecordedPairing, into run: String, fitMicro: Int
  ) throws(RecordError) {
    guard pairing.matchRun != run || pairing.predictedFitMicro != fitMicro else { return }
    try execute(
      .pairing, id: pairing.id,
      "UPDATE pairing SET matchRun = ?, predictedFitMicro = ? WHERE id = ?",
      [run, fitMicro, pairing.id])
    try append(.propose, .pairing, id: pairing.id, fields: ["matchRun", "predictedFitMicro"])
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
