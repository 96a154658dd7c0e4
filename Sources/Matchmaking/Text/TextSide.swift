/// What one side of a pairing says, pooled: the mean direction of its statements.
package struct TextSide: Sendable {
  /// The statements, as they were given.
  package let statements: [StatementReading]
  /// The sum of their vectors, scaled to a length of at most 4095; empty without a statement.
  package let vector: [Int32]

  /// Pools the statements of an organisation or a person.
  package init(statements: [StatementReading]) {
    self.statements = statements
    var sum = [Int](repeating: 0, count: statements.first?.vector.count ?? 0)
    for statement in statements {
      precondition(statement.vector.count == sum.count, "one model reads all statements")
      for (column, value) in statement.vector.enumerated() { sum[column] += Int(value) }
    }
    vector = ConceptModel.scaled(sum, to: ConceptModel.longestVector)
  }

  /// What the side is about, concepts with shares of a million that sum to it, best first: the
  /// mean of the statements' shares, rounded by largest remainder.
  package var concepts: [(concept: Int, shareMicro: Int)] {
    var sums: [Int: Int] = [:]
    for statement in statements {
      for (concept, share) in statement.concepts { sums[concept, default: 0] += share }
    }
    let order = sums.keys.sorted { (-sums[$0, default: 0], $0) < (-sums[$1, default: 0], $1) }
    let shares = Apportionment.micro(order.map { sums[$0, default: 0] })
    return zip(order, shares).map { (concept: $0, shareMicro: $1) }
  }
}
