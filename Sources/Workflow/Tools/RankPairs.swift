import Forum
import Matchmaking
import Mentoring

/// For each need, the mentors by fit: `uztartu rank`.
package struct RankPairs: Sendable {
  private let files: CohortFiles
  private let top: Int
  private let showsBlocked: Bool

  /// `top`: how many mentors a need; 0 is every allowed one.
  package init(files: CohortFiles, top: Int, showsBlocked: Bool) {
    precondition(top >= 0, "a count is not negative")
    self.files = files
    self.top = top
    self.showsBlocked = showsBlocked
  }

  /// Reads, scores and ranks; the lines are by need, then rank, then forbidden pairs by mentor.
  package func run() throws(Refusal) -> RankAnswer {
    let knowledge = try Knowledge.load()
    let content = try files.read(knowledge)
    let input = content.input(knowledge)
    let scores: PairScores
    ProductThreads.settle(
      input.threads, pairs: content.cohort.mentors.count * content.cohort.organisations.count)
    do throws(MatchError) { scores = try MentoringDecision.scores(input).withWords() } catch {
      throw Refusal(error)
    }
    let graph = CandidateGraph(cohort: content.cohort, fit: scores.fit, rules: content.rules)
    let unclear = scores.unclearTexts()
    let lines = content.cohort.organisations.indices.flatMap { organisation in
      ranked(organisation, in: graph, scores: scores, unclear: unclear)
        + (showsBlocked ? blocked(organisation, in: graph) : [])
    }
    return RankAnswer(
      lines: lines, unclear: unclear.documents, warnings: content.warnings,
      labels: ConceptNames(knowledge.thesaurus),
      mentors: Dictionary(uniqueKeysWithValues: content.cohort.mentors.map { ($0.id, $0.name) }),
      organisations: Dictionary(
        uniqueKeysWithValues: content.cohort.organisations.map { ($0.id, $0.organisation) }))
  }

  private func ranked(
    _ organisation: Int, in graph: CandidateGraph, scores: PairScores, unclear: UnclearTexts
  ) -> [RankLine] {
    let need = graph.cohort.organisations[organisation].id
    let mentors = graph.mentors(for: organisation)
    return mentors.prefix(top == 0 ? mentors.count : top).enumerated().map { rank, mentor in
      RankLine(
        need: need, mentor: graph.cohort.mentors[mentor].id, rank: rank + 1,
        fit: decimal(graph.fit.micro(organisation: organisation, offer: mentor)),
        parts: graph.fit.parts(organisation: organisation, offer: mentor).map(PartDocument.init),
        because: scores.reasons(organisation: organisation, mentor: mentor)
          .map(ReasonDocument.init),
        missing: graph.fit.missingParts(organisation: organisation, offer: mentor)
          .map(\.rawValue),
        unclear: unclear.names(organisation: need, mentor: graph.cohort.mentors[mentor].id),
        blocked: nil)
    }
  }

  private func blocked(_ organisation: Int, in graph: CandidateGraph) -> [RankLine] {
    graph.cohort.mentors.indices.compactMap { mentor in
      guard
        case .blocked(let reasons) = graph.standing(organisation: organisation, mentor: mentor)
      else { return nil }
      return RankLine(
        need: graph.cohort.organisations[organisation].id,
        mentor: graph.cohort.mentors[mentor].id, rank: nil, fit: nil, parts: nil, because: nil,
        missing: nil, unclear: nil, blocked: reasons.map(\.rawValue))
    }
  }
}

/// The answer of ``RankPairs``.
package struct RankAnswer: Sendable {
  package let lines: [RankLine]
  /// Texts without a clear concept.
  package let unclear: [UnclearTextDocument]
  package let warnings: ProblemList
  package let labels: ConceptNames
  /// The mentors' names by identifier.
  package let mentors: [String: String]
  /// The names of the organisations by the identifier of their need.
  package let organisations: [String: String]
}
