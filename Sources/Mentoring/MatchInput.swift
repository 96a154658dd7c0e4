package import Forum
package import Matchmaking

/// Everything that a matching run depends on: the same input gives the same bytes.
package struct MatchInput: Sendable {
  package let cohort: Cohort
  package let rules: MentoringRules
  package let thesaurus: Thesaurus
  package let model: ConceptModel
  /// What dense vectors say of the texts, where the run was given any.
  package let dense: DenseReadings?
  /// How many threads the solver may use; the answer does not depend on it.
  package let threads: Int
  /// Which pairs stand that a run's pairs must not mirror; nil where mirrored pairs are allowed.
  package let reciprocity: Reciprocity?

  package init(
    cohort: Cohort, rules: MentoringRules, thesaurus: Thesaurus, model: ConceptModel,
    dense: DenseReadings? = nil, threads: Int = 2, reciprocity: Reciprocity? = nil
  ) {
    self.cohort = cohort
    self.rules = rules
    self.thesaurus = thesaurus
    self.model = model
    self.dense = dense
    self.threads = threads
    self.reciprocity = reciprocity
  }
}
