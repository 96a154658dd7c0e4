import Assignment
import Exchange
import Forum
import Mentoring

/// A solved problem as the certificate that `verify` and scripts in other languages check.
struct AssignmentCertificate {
  /// What rows and columns are called, where they have names.
  struct Names {
    let rows: [String]
    let columns: [String]

    /// The identifiers of a cohort: organisations are rows, mentors columns.
    init(_ cohort: Cohort) {
      rows = cohort.organisations.map(\.id)
      columns = cohort.mentors.map(\.id)
    }
  }

  private let document: CertificateDocument

  /// - Parameters:
  ///   - scale: what weights were multiplied by to become costs.
  ///   - minimizes: whether the least sum of weights was sought.
  ///   - worstFirst: whether the worst row came before the total.
  init(
    _ problem: AssignmentProblem, _ solution: AssignmentSolution, scale: Double,
    minimizes: Bool, worstFirst: Bool = false, names: Names?
  ) {
    document = CertificateDocument(
      rows: problem.rows, columns: problem.columns, rowNames: names?.rows,
      columnNames: names?.columns, rowDemand: problem.rowDemand,
      columnMinimum: problem.columnMinimum, columnCapacity: problem.columnCapacity,
      service: problem.service == .all ? .all : .most,
      objective: worstFirst ? .worst : .total, sense: minimizes ? .minimize : .maximize,
      scale: scale, costs: Self.costs(problem.costs),
      pairs: solution.pairs.map { .init(row: $0.row, column: $0.column) },
      unserved: solution.unserved, totalCost: Int(solution.totalCost),
      rowPotential: solution.rowPotential.map { Int($0) },
      columnPotential: solution.columnPotential.map { Int($0) },
      unservedPenalty: solution.unservedPenalty.map { Int($0) },
      costLimit: solution.costLimit.map { Int($0) },
      worstProof: solution.worstProof.map(CertificateDocument.WorstProof.init),
      isProvenByPotentials: solution.isProvenByPotentials,
      forced: problem.forced.map { .init(row: $0.row, column: $0.column) })
  }

  /// The certificate of a plain problem.
  ///
  /// - Parameter factor: what its costs were multiplied by beyond the scale of the files.
  init(
    _ problem: AssignmentProblem, _ solution: AssignmentSolution, _ files: AssignmentFiles,
    _ objectives: AssignObjectives, factor: Int = 1
  ) {
    self.init(
      problem, solution, scale: min(files.scale * Double(factor), .greatestFiniteMagnitude),
      minimizes: files.minimizes, worstFirst: objectives.first == .worst, names: nil)
  }

  /// The certificate that a plain problem has no assignment.
  init(
    _ problem: AssignmentProblem, _ witness: InfeasibilityWitness, _ files: AssignmentFiles,
    _ objectives: AssignObjectives
  ) {
    let zeros = (
      rows: [Int](repeating: 0, count: problem.rows),
      columns: [Int](repeating: 0, count: problem.columns)
    )
    document = CertificateDocument(
      rows: problem.rows, columns: problem.columns, rowDemand: problem.rowDemand,
      columnMinimum: problem.columnMinimum, columnCapacity: problem.columnCapacity,
      service: problem.service == .all ? .all : .most,
      objective: objectives.first == .worst ? .worst : .total,
      sense: files.minimizes ? .minimize : .maximize, scale: files.scale,
      costs: Self.costs(problem.costs), pairs: [], unserved: problem.rowDemand, totalCost: 0,
      rowPotential: zeros.rows, columnPotential: zeros.columns,
      forced: problem.forced.map { .init(row: $0.row, column: $0.column) },
      witness: CertificateDocument.WorstProof(witness))
  }

  /// The certificate of a matching run: costs are what pairs lack of a whole fit, in millionths.
  init(_ run: MatchRun, cohort: Cohort) {
    self.init(
      run.problem, run.solution, scale: Double(CandidateGraph.wholeFitMicro), minimizes: true,
      names: Names(cohort))
  }

  /// The certificate as a file's text.
  func text() -> String { document.fileText }

  /// The certificate as a file's bytes.
  func bytes() -> [UInt8] { Array(text().utf8) }

  private static func costs(_ costs: AssignmentCosts) -> CertificateDocument.Costs {
    switch costs {
    case .dense(let dense):
      var values = [Int?](repeating: nil, count: dense.rows * dense.columns)
      costs.forEachPair { row, column, cost in values[row * dense.columns + column] = Int(cost) }
      return .dense(values)
    case .sparse, .patched:
      var (rows, columns, values): ([Int], [Int], [Int]) = ([], [], [])
      costs.forEachPair { row, column, cost in
        rows.append(row)
        columns.append(column)
        values.append(Int(cost))
      }
      return .sparse(rows: rows, columns: columns, costs: values)
    }
  }
}

extension CertificateDocument.WorstProof {
  init(_ witness: InfeasibilityWitness) {
    self.init(
      kind: witness.kind == .tooFewPlaces ? .rows : .columns, rows: witness.rows,
      columns: witness.columns, demand: witness.demand, places: witness.places)
  }
}
