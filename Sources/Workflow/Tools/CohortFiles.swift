import Exchange
import Forum
import Matchmaking
import Mentoring
import Wording

/// The files of a run without a record: mentors, needs and, if the person wants, rules.
package struct CohortFiles: Sendable {
  let mentors: String
  let needs: String
  let rules: String?
  let vectors: VectorSource?

  package init(
    mentors: String, needs: String, rules: String? = nil, vectors: VectorSource? = nil
  ) {
    self.mentors = mentors
    self.needs = needs
    self.rules = rules
    self.vectors = vectors
  }

  /// What the files hold, ready for a run.
  struct Content {
    let cohort: Cohort
    let rules: MentoringRules
    let dense: DenseReadings?
    let warnings: ProblemList

    /// The input of a run over the people of the files.
    func input(_ knowledge: Knowledge, threads: Int = 2) -> MatchInput {
      MatchInput(
        cohort: cohort, rules: rules, thesaurus: knowledge.thesaurus, model: knowledge.model,
        dense: dense, threads: threads)
    }
  }

  /// Reads all of them; every defect of both files is told in one refusal.
  func read(_ knowledge: Knowledge) throws(Refusal) -> Content {
    try Refusal.ofStandardInputTwice([mentors, needs, rules])
    let people = ApplicationFile.read(
      kind: .mentors, bytes: try Refusal.bytes(of: mentors), file: mentors,
      thesaurus: knowledge.thesaurus)
    let asking = ApplicationFile.read(
      kind: .needs, bytes: try Refusal.bytes(of: needs), file: needs,
      thesaurus: knowledge.thesaurus)
    let problems = people.problems + asking.problems
    let errors = problems.filter { $0.severity == .error }.count
    guard errors == 0 else {
      let names = [people, asking].filter(\.hasErrors).map { $0 == people ? mentors : needs }
      throw Refusal(
        .badData, .fileHasErrors(names.joined(separator: ", "), count: errors),
        problems: ProblemList(problems))
    }
    let cohort = Cohort(
      mentors: people.mentors.map(\.application),
      organisations: asking.organisations.map(\.application))
    let rules = try readRules(for: cohort)
    let read = try vectors.map { (source) throws(Refusal) in
      try source.readings(for: cohort, knowledge: knowledge)
    }
    return Content(
      cohort: cohort, rules: rules, dense: read?.dense,
      warnings: ProblemList(problems + (read?.warnings ?? [])))
  }

  private func readRules(for cohort: Cohort) throws(Refusal) -> MentoringRules {
    guard let rules else { return .starting }
    return try RulesFile.read(
      rules, mentors: Set(cohort.mentors.map(\.id)), needs: Set(cohort.organisations.map(\.id)))
  }
}
