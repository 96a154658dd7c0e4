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
          Auction(
            ComputedCandidates(computed, threads: threads),
            capacity: columnCapacity.map { min($0, rows) }))
      }
      guard case .narrow(let values) = costs.storage else { return nil }
      return values.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.flatMap { base in
          costs.withMinima { minima in
            let source = DenseCandidates(
              rows: rows, columns: columns, costs: base, minima: minima,
              isComplete: costs.range.isComplete, threads: threads)
            return outcome(Auction(source, capacity: columnCapacity.map { min($0, rows) }))
          }
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
    let kept = keptPrices(scale: auction.scale)
    guard auction.run(range: costs.range.width, from: kept, watch) else {
      if let watch, watch.isCancelled, service == .all {
        watch.note(bound: auction.lowerBound { min(columnCapacity[$0], rows) })
      }
      return nil
    }
    return warmStart(
      auction.columnOfRow(), auction.roundedPotentials(),
      method: kept == nil ? "auction with epsilon scaling" : Self.fromKeptPrices)
  }

  /// The method of an auction from ``keptPotential``.
  static var fromKeptPrices: String { "auction from kept prices" }

  /// Scaled prices from 0 up; `nil` where there are none, or they leave no room in 64 bits.
  private func keptPrices(scale: Int64) -> [Int64]? {
    guard let keptPotential, let highest = keptPotential.max(), let lowest = keptPotential.min(),
      highest.magnitude < 1 << 60, lowest.magnitude < 1 << 60
    else { return nil }
    let span = (highest - lowest).multipliedReportingOverflow(by: scale)
    guard !span.overflow, span.partialValue < 1 << 58 else { return nil }
    return keptPotential.map { (highest - $0) * scale }
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
    if let watch, service == .all {
      watch.note(
        bound: columnOfRow.enumerated().reduce(Int128(0)) { sum, pair in
          sum + Int128(rowPotential[pair.offset] + columnPotential[Int(pair.element)])
        })
    }
    return WarmStart(
      rowPotential: rowPotential, columnPotential: columnPotential, columnOfRow: columnOfRow,
      method: method)
  }
}
