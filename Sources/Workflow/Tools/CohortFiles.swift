import Exchange
import Forum
import Mentoring
import Wording

/// The files of a run without a record: mentors, needs and, if the person wants, rules.
package struct CohortFiles: Sendable {
  let mentors: String
  let needs: String
  let rules: String?

  package init(mentors: String, needs: String, rules: String? = nil) {
    self.mentors = mentors
    self.needs = needs
    self.rules = rules
  }

  /// What the files hold, ready for a run.
  struct Content {
    let cohort: Cohort
    let rules: MentoringRules
    let warnings: ProblemList
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
    return Content(
      cohort: cohort, rules: try readRules(for: cohort), warnings: ProblemList(problems))
  }

  private func readRules(for cohort: Cohort) throws(Refusal) -> MentoringRules {
    guard let rules else { return .starting }
    return try RulesFile.read(
      rules, mentors: Set(cohort.mentors.map(\.id)), needs: Set(cohort.organisations.map(\.id)))
  }
}
