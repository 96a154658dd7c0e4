import Assignment
import Exchange

extension CertificateDocument {
  /// The problem that the certificate states.
  ///
  /// - Throws: ``AssignmentError`` where its numbers cannot be a problem.
  func problem() throws(AssignmentError) -> AssignmentProblem {
    let problem = try AssignmentProblem(
      costs: try assignmentCosts(), rowDemand: rowDemand, columnMinimum: columnMinimum,
      columnCapacity: columnCapacity, service: service == .all ? .all : .most)
    if forced.isEmpty { return problem }
    return try problem.forcing(forced.map { AssignedPair(row: $0.row, column: $0.column) })
  }

  /// Why there is no assignment, where the certificate says so.
  var infeasibility: InfeasibilityWitness? { witness.map(InfeasibilityWitness.init) }

  /// The solution that the certificate claims.
  var solution: AssignmentSolution {
    AssignmentSolution(
      pairs: pairs.map { AssignedPair(row: $0.row, column: $0.column) }, unserved: unserved,
      totalCost: Int64(totalCost), rowPotential: rowPotential.map { Int64($0) },
      columnPotential: columnPotential.map { Int64($0) },
      unservedPenalty: unservedPenalty.map { Int64($0) }, costLimit: costLimit.map { Int64($0) },
      worstProof: worstProof.map(InfeasibilityWitness.init),
      isProvenByPotentials: isProvenByPotentials)
  }

  private func assignmentCosts() throws(AssignmentError) -> AssignmentCosts {
    switch costs {
    case .dense(let values):
      return .dense(
        try DenseCosts(
          rows: rows, columns: columns, values: values.map { $0.map { Int64($0) } ?? .max }))
    case .sparse(let rowIndices, let columnIndices, let costs):
      let entries = zip(zip(rowIndices, columnIndices), costs).map {
        (row: $0.0, column: $0.1, cost: Int64($1))
      }
      return .sparse(try SparseCosts(rows: rows, columns: columns, entries: entries))
    }
  }
}

extension InfeasibilityWitness {
  fileprivate init(_ proof: CertificateDocument.WorstProof) {
    self.init(
      kind: proof.kind == .rows ? .tooFewPlaces : .minimumNotReachable, rows: proof.rows,
      columns: proof.columns, demand: proof.demand, places: proof.places)
  }
}
