import Assignment
import Forum
import Matchmaking

/// A candidate graph with its solution: the view from which a run is told.
struct DecidedGraph {
  private let graph: CandidateGraph
  private let scores: PairScores
  private let problem: AssignmentProblem
  private let solution: AssignmentSolution
  private let mentorByOrganisation: [Int: Int]

  init(
    _ graph: CandidateGraph, scores: PairScores, problem: AssignmentProblem,
    solution: AssignmentSolution
  ) {
    self.graph = graph
    self.scores = scores
    self.problem = problem
    self.solution = solution
    mentorByOrganisation = Dictionary(
      uniqueKeysWithValues: solution.pairs.map { ($0.row, $0.column) })
  }

  private var cohort: Cohort { graph.cohort }

  func proposals() -> [Proposal] {
    let organisationsByMentor = cohort.mentors.indices.map { graph.organisations(for: $0) }
    return solution.pairs.map { pair in
      proposal(
        organisation: pair.row, mentor: pair.column, rivals: organisationsByMentor[pair.column])
    }
  }

  private func proposal(organisation: Int, mentor: Int, rivals: [Int]) -> Proposal {
    let price = problem.priceOfForbidding(row: organisation, column: mentor, in: solution)
    return Proposal(
      organisation: cohort.organisations[organisation].id, mentor: cohort.mentors[mentor].id,
      fitMicro: graph.fit.micro(organisation: organisation, offer: mentor),
      parts: graph.fit.parts(organisation: organisation, offer: mentor),
      reasons: scores.reasons(organisation: organisation, mentor: mentor),
      uncovered: scores.evidence.uncovered(organisation: organisation, offer: mentor),
      missing: graph.fit.missingParts(organisation: organisation, offer: mentor),
      runnerUp: graph.mentors(for: organisation).first { $0 != mentor }.map {
        mentorPartner(organisation: organisation, mentor: $0)
      },
      runnerUpOrganisation: rivals.first { $0 != organisation }.map {
        RankedPartner(
          id: cohort.organisations[$0].id,
          fitMicro: graph.fit.micro(organisation: $0, offer: mentor))
      },
      lossIfRefusedMicro: price.flatMap { $0.placesLost == 0 ? graph.loss(by: $0.moves) : nil })
  }

  private func mentorPartner(organisation: Int, mentor: Int) -> RankedPartner {
    RankedPartner(
      id: cohort.mentors[mentor].id,
      fitMicro: graph.fit.micro(organisation: organisation, offer: mentor))
  }

  func unmatched() -> [UnmatchedOrganisation] {
    cohort.organisations.indices.filter { mentorByOrganisation[$0] == nil }.map { organisation in
      var blocked: [BlockReason: Int] = [:]
      var isBelow = false
      for mentor in cohort.mentors.indices {
        switch graph.standing(organisation: organisation, mentor: mentor) {
        case .allowed: break
        case .belowMinimum: isBelow = true
        case .blocked(let reasons): for reason in reasons { blocked[reason, default: 0] += 1 }
        }
      }
      let best = graph.mentors(for: organisation).first
      return UnmatchedOrganisation(
        organisation: cohort.organisations[organisation].id,
        reason: best != nil ? .capacity : isBelow ? .belowMinimumFit : .noEligibleMentor,
        blocked: BlockReason.allCases.compactMap { reason in
          blocked[reason].map { BlockCount(reason: reason, mentors: $0) }
        },
        best: best.map { mentorPartner(organisation: organisation, mentor: $0) })
    }
  }

  func spare() -> [SparePlaces] {
    var taken = [Int](repeating: 0, count: cohort.mentors.count)
    for pair in solution.pairs { taken[pair.column] += 1 }
    return cohort.mentors.indices.filter { taken[$0] < cohort.mentors[$0].capacity }.map {
      SparePlaces(mentor: cohort.mentors[$0].id, places: cohort.mentors[$0].capacity - taken[$0])
    }
  }

  func objective() -> MatchObjective { graph.objective(of: solution) }
}

extension CandidateGraph {
  /// What a solution reaches.
  func objective(of solution: AssignmentSolution) -> MatchObjective {
    let fits = solution.pairs.map { fit.micro(organisation: $0.row, offer: $0.column) }
    return MatchObjective(
      served: fits.count, totalMicro: fits.reduce(0, +), worstMicro: fits.min())
  }
}
