import Forum
import Mentoring
import Records
import Wording

/// What the best of a round is worth with and without a change by hand.
struct PairWeighing {
  private let scene: RoundScene
  private let rules: MentoringRules
  private let knowledge: Knowledge
  private let round: RecordedRound

  /// The round as it stands, by the rules in force in it.
  ///
  /// `need`: an organisation that is weighed as if no unseen proposal of its own stood.
  init(
    _ round: RecordedRound, _ knowledge: Knowledge, _ record: OpenRecord,
    freeing need: String? = nil
  ) throws(Refusal) {
    self.round = round
    self.knowledge = knowledge
    rules = try record.standingRules(of: round).rules
    scene = try record.read { (reader) throws(RecordError) in
      try RoundScene.now(round, freeing: need, reader)
    }
  }

  /// Whether both sides of a pair are still to be decided on.
  func holds(_ pair: ApplicationPair) -> Bool {
    scene.cohort.organisations.contains { $0.id == pair.organisation }
      && scene.cohort.mentors.contains { $0.id == pair.mentor }
  }

  /// The best that a run would reach now.
  func best() throws(Refusal) -> WeighedRound { try weighed(scene.preferences) }

  /// The best with other preferences than the record's.
  func best(stating preferences: [PairPreference]) throws(Refusal) -> WeighedRound {
    try weighed(preferences)
  }

  /// The record's preferences with one more.
  func preferences(
    and pair: ApplicationPair, _ kind: PairPreference.Kind, by side: ApplicationSide? = nil
  ) -> [PairPreference] {
    scene.preferences + [
      PairPreference(mentor: pair.mentor, need: pair.organisation, kind: kind, statedBy: side)
    ]
  }

  /// The record's preferences without what some kinds say of a pair.
  func preferences(
    without kinds: Set<PairPreference.Kind>, of pair: ApplicationPair
  ) -> [PairPreference] {
    scene.preferences.filter {
      $0.mentor != pair.mentor || $0.need != pair.organisation || !kinds.contains($0.kind)
    }
  }

  /// The fit of a pair, in millionths, and the rules that forbid it.
  func standing(
    of pair: ApplicationPair
  ) throws(Refusal) -> (fitMicro: Int, blocks: [BlockReason]) {
    // A lock of the pair itself forbids nothing here, and one to another mentor is told.
    let explanation: PairExplanation?
    do throws(MatchError) {
      explanation = try MentoringDecision.explain(
        organisation: pair.organisation, mentor: pair.mentor, in: try input(scene.preferences))
    } catch { throw Refusal(error) }
    guard let explanation else {
      throw Refusal(
        .notFound,
        .pairNotEligible(need: pair.organisation, mentor: pair.mentor, round: round.name))
    }
    guard case .blocked(let reasons) = explanation.standing else {
      return (explanation.fitMicro, [])
    }
    return (explanation.fitMicro, reasons)
  }

  private func weighed(_ preferences: [PairPreference]) throws(Refusal) -> WeighedRound {
    do throws(MatchError) {
      return try MentoringDecision.weigh(try input(preferences))
    } catch { throw Refusal(error) }
  }

  private func input(_ preferences: [PairPreference]) throws(MatchError) -> MatchInput {
    var all = rules
    all.preferences += preferences
    return MatchInput(
      cohort: scene.cohort, rules: all, thesaurus: knowledge.thesaurus, model: knowledge.model,
      reciprocity: scene.reciprocity)
  }
}

extension RecordedPrice {
  /// What it costs to go from one best to another.
  init(_ before: MatchObjective, _ after: MatchObjective) {
    self.init(
      servedBefore: before.served, servedAfter: after.served,
      totalBeforeMicro: before.totalMicro, totalAfterMicro: after.totalMicro,
      worstBeforeMicro: before.worstMicro, worstAfterMicro: after.worstMicro)
  }
}
