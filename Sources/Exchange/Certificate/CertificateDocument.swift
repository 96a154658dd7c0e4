/// An assignment with everything that proves it optimal, in one JSON document.
///
/// The document holds the problem in whole numbers, the chosen pairs and the dual values, so that
/// a short script in any language can check it without solving: feasibility, reduced costs and
/// complementary slackness. Its form is described in the target's documentation. This type knows
/// the form only; whether the proof holds is for the solver's checker.
package struct CertificateDocument: Equatable, Sendable {
  /// The costs of the pairs, to be minimised.
  package enum Costs: Equatable, Sendable {
    /// Row by row, one value for each pair, nil for a forbidden one.
    case dense([Int?])
    /// The allowed pairs only; three lists of one length.
    case sparse(rows: [Int], columns: [Int], costs: [Int])
  }

  /// How much of the demand had to be met.
  package enum Service: String, CaseIterable, Sendable {
    case all, most
  }

  /// What came first.
  package enum Objective: String, CaseIterable, Sendable {
    case total, worst
  }

  /// Which sum of weights was sought; it tells how costs turn back into weights.
  package enum Sense: String, CaseIterable, Sendable {
    /// cost = weight × scale, rounded.
    case minimize
    /// cost = −weight × scale, rounded.
    case maximize
  }

  /// Sides that cannot be served: below the cost limit in `worstProof`, at all in `witness`.
  package struct WorstProof: Equatable, Sendable {
    /// Which side cannot be served.
    package enum Kind: String, CaseIterable, Sendable {
      /// The rows ask for more than their columns can take.
      case rows
      /// The columns' minimums ask for more than their rows can give.
      case columns
    }

    package let kind: Kind
    package let rows: [Int]
    package let columns: [Int]
    package let demand: Int
    package let places: Int

    package init(kind: Kind, rows: [Int], columns: [Int], demand: Int, places: Int) {
      self.kind = kind
      self.rows = rows
      self.columns = columns
      self.demand = demand
      self.places = places
    }
  }

  /// A row paired with a column, both from 0.
  package struct Pair: Equatable, Sendable {
    package let row: Int
    package let column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The number of rows.
  package let rows: Int
  /// The number of columns.
  package let columns: Int
  /// The names of the rows, if they have any.
  package let rowNames: [String]?
  /// The names of the columns, if they have any.
  package let columnNames: [String]?
  /// How many columns each row is to get.
  package let rowDemand: [Int]
  /// How many pairs each column must have at least.
  package let columnMinimum: [Int]
  /// How many pairs each column may have at most.
  package let columnCapacity: [Int]
  package let service: Service
  package let objective: Objective
  package let sense: Sense
  /// What weights were multiplied by; finite, above 0.
  package let scale: Double
  package let costs: Costs
  /// The chosen pairs, by row, then by column.
  package let pairs: [Pair]
  /// The places of each row that are not served.
  package let unserved: [Int]
  /// The sum of the costs of the pairs.
  package let totalCost: Int
  /// The dual value of each row.
  package let rowPotential: [Int]
  /// The dual value of each column.
  package let columnPotential: [Int]
  /// What an unserved place is charged in the proof; nil where every place must be served.
  package let unservedPenalty: Int?
  /// The greatest cost a pair could have, where the worst pair came first.
  package let costLimit: Int?
  package let worstProof: WorstProof?
  /// Whether the potentials prove the first objective too.
  package let isProvenByPotentials: Bool
  /// Pairs that every assignment must contain, by row, then by column.
  package let forced: [Pair]
  /// The sides that cannot be served, where the answer is that there is no assignment.
  package let witness: WorstProof?

  /// States a certificate; what a plain assignment does not need may be left out.
  ///
  /// - Precondition: dense costs have rows × columns values.
  package init(
    rows: Int, columns: Int, rowNames: [String]? = nil, columnNames: [String]? = nil,
    rowDemand: [Int], columnMinimum: [Int], columnCapacity: [Int], service: Service,
    objective: Objective, sense: Sense, scale: Double, costs: Costs, pairs: [Pair],
    unserved: [Int], totalCost: Int, rowPotential: [Int], columnPotential: [Int],
    unservedPenalty: Int? = nil, costLimit: Int? = nil, worstProof: WorstProof? = nil,
    isProvenByPotentials: Bool = true, forced: [Pair] = [], witness: WorstProof? = nil
  ) {
    if case .dense(let values) = costs {
      precondition(values.count == rows * columns, "dense costs have a value for each pair")
    }
    self.rows = rows
    self.columns = columns
    self.rowNames = rowNames
    self.columnNames = columnNames
    self.rowDemand = rowDemand
    self.columnMinimum = columnMinimum
    self.columnCapacity = columnCapacity
    self.service = service
    self.objective = objective
    self.sense = sense
    self.scale = scale
    self.costs = costs
    self.pairs = pairs
    self.unserved = unserved
    self.totalCost = totalCost
    self.rowPotential = rowPotential
    self.columnPotential = columnPotential
    self.unservedPenalty = unservedPenalty
    self.costLimit = costLimit
    self.worstProof = worstProof
    self.isProvenByPotentials = isProvenByPotentials
    self.forced = forced
    self.witness = witness
  }
}
