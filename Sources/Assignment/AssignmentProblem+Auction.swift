extension AssignmentProblem {
  /// Below this many rows shortest augmenting paths are faster than an auction's many scales.
  private static var fewestRows: Int { 100 }
  private static var fewestRowsUnlessAll: Int { 1_000 }

  /// An optimal flow by auction, where the structure suits it; `nil` where it does not, or where
  /// the auction gives up.
  ///
  /// It suits problems with one place a row, at least as many places as rows, no minimums, no
  /// closed columns, and costs in 32 bits; where rows may stay unserved, only large ones, since an
  /// auction that fails to serve every row is lost work.
  func auctioned() -> WarmStart? {
    let places = columnCapacity.reduce(0) { $0 + min($1, rows) }
    guard rows >= (service == .all ? Self.fewestRows : Self.fewestRowsUnlessAll), places >= rows,
      rowDemand.allSatisfy({ $0 == 1 }), columnMinimum.allSatisfy({ $0 == 0 }),
      columnCapacity.allSatisfy({ $0 > 0 }),
      costs.range.magnitude < DenseCandidates.costLimit, auctionFits
    else { return nil }
    switch costs {
    case .patched: return nil
    case .sparse(let costs):
      guard case .narrow(let values) = costs.storage, !values.isEmpty else { return nil }
      return sparseOutcome(costs, values)
    case .dense(let costs):
      if case .computed(let computed) = costs.storage {
        return outcome(
          Auction(ComputedCandidates(computed), capacity: columnCapacity.map { min($0, rows) }))
      }
      guard case .narrow(let values) = costs.storage else { return nil }
      return values.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.flatMap { base in
          let source = DenseCandidates(
            rows: rows, columns: columns, costs: base, isComplete: costs.range.isComplete)
          return outcome(Auction(source, capacity: columnCapacity.map { min($0, rows) }))
        }
      }
    }
  }

  private func sparseOutcome(_ costs: SparseCosts, _ values: [Int32]) -> WarmStart? {
    costs.rowStart.withUnsafeBufferPointer { start in
      costs.column.withUnsafeBufferPointer { column in
        values.withUnsafeBufferPointer { value in
          guard let start = start.baseAddress, let column = column.baseAddress,
            let value = value.baseAddress
          else { return nil }
          let source = SparseCandidates(
            rows: rows, columns: columns, start: start, column: column, cost: value)
          return outcome(Auction(source, capacity: columnCapacity.map { min($0, rows) }))
        }
      }
    }
  }

  /// Prices stay below rows · width of costs · scale, which must leave room in 64 bits.
  private var auctionFits: Bool {
    let perRow = (costs.range.width + 1).multipliedReportingOverflow(by: Int64(columns) + 2)
    let all = perRow.partialValue.multipliedReportingOverflow(by: Int64(rows) + 2)
    return !perRow.overflow && !all.overflow && all.partialValue < 1 << 60
  }

  private func outcome<Source: CandidateSource & ~Copyable>(
    _ auction: consuming Auction<Source>
  ) -> WarmStart? {
    guard auction.run(range: costs.range.width, watch) else {
      if let watch, watch.isCancelled, service == .all {
        watch.note(bound: auction.lowerBound { min(columnCapacity[$0], rows) })
      }
      return nil
    }
    return warmStart(
      auction.columnOfRow(), auction.roundedPotentials(), method: "auction with epsilon scaling")
  }

  /// A flow that serves every row, as a start with its proof; `nil` where leaving a row unserved
  /// would be cheaper.
  func warmStart(
    _ columnOfRow: [Int32], _ columnPotential: [Int64], method: String
  ) -> WarmStart? {
    let rowPotential = columnOfRow.enumerated().map { row, column -> Int64 in
      guard let cost = costs.cost(row: row, column: Int(column)) else {
        preconditionFailure("\(method) gave row \(row) a forbidden column")
      }
      return cost - columnPotential[Int(column)]
    }
    if service == .most, rowPotential.contains(where: { $0 > dominatingPenalty }) { return nil }
    return WarmStart(
      rowPotential: rowPotential, columnPotential: columnPotential, columnOfRow: columnOfRow,
      method: method)
  }
}
