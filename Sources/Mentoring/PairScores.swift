package import Forum
package import Matchmaking
package import Vectors

/// The fit of every pair of a cohort with all that explains it: steps 4 to 6 of the straight path.
package struct PairScores: Sendable {
  package let cohort: Cohort
  package let fit: Fit
  package private(set) var evidence: NeedsEvidence

  /// Turns applications into vectors, vectors into coverage, coverage and the other parts into fit.
  ///
  /// - Throws: ``VectorsError`` where the numbers are beyond what one exact product can hold.
  package init(_ input: MatchInput) throws(VectorsError) {
    let cohort = input.cohort
    let rules = input.rules.fit
    let space = ConceptSpace(thesaurus: input.thesaurus, rules: rules)
    let evidence = try NeedsEvidence(
      needs: cohort.organisations.map {
        MentoringOffer.side($0, dense: input.dense?.needs[$0.id])
      },
      offers: cohort.mentors.map { MentoringOffer.side($0, dense: input.dense?.mentors[$0.id]) },
      space: space, model: input.model, rules: rules)
    self.cohort = cohort
    self.evidence = evidence
    fit = Fit(
      parts: [
        evidence.table(),
        .field(
          organisations: cohort.organisations.map(\.fields), offers: cohort.mentors.map(\.fields),
          thesaurus: input.thesaurus, rules: rules),
        .practicalities(
          organisations: cohort.organisations.map(MeetingPlace.init),
          offers: cohort.mentors.map(MeetingPlace.init)),
        PairScores.wishes(cohort, rules: input.rules),
      ], rules: rules)
  }

  /// The same scores, ready to explain many pairs quickly.
  package func withWords() -> PairScores {
    var copy = self
    copy.evidence = evidence.withWords()
    return copy
  }

  /// What made the fit of a pair; the shares sum to it exactly.
  package func reasons(organisation: Int, mentor: Int) -> [FitReason] {
    fit.parts(organisation: organisation, offer: mentor).flatMap { value -> [FitReason] in
      guard value.shareMicro > 0 else { return [] }
      return value.part == .needs
        ? evidence.reasons(organisation: organisation, offer: mentor, shareMicro: value.shareMicro)
        : [.part(value.part, shareMicro: value.shareMicro)]
    }
  }

  /// Wishes count where a side of the pair stated any wish itself: whoever was only wished by
  /// others is not measured by it.
  private static func wishes(_ cohort: Cohort, rules: MentoringRules) -> PartTable {
    let wishes = rules.preferences.filter { $0.kind == .wish }
    let mentors = Set(wishes.filter { $0.statedBy != .organisation }.map(\.mentor))
    let needs = Set(wishes.filter { $0.statedBy != .mentor }.map(\.need))
    let filter = PairFilter(cohort, rules: rules)
    return PartTable(
      .wishes, organisations: cohort.organisations.count, offers: cohort.mentors.count
    ) { row, offer in
      guard
        needs.contains(cohort.organisations[row].id) || mentors.contains(cohort.mentors[offer].id)
      else { return nil }
      return filter.isWished(organisation: row, mentor: offer) ? 1_000_000 : 0
    }
  }
}
