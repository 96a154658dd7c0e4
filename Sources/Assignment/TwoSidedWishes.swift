/// What rows and columns wish for, each on its own: deferred acceptance and blocking pairs.
///
/// A lower cost is a stronger wish; a pair is acceptable when both sides have a cost for it.
package struct TwoSidedWishes: Sendable {
  private let rowCosts: AssignmentCosts
  private let columnCosts: AssignmentCosts
  private let rowDemand: [Int]
  private let columnCapacity: [Int]

  /// Wishes of rows and of columns over the same pairs; demands and capacities default to 1.
  ///
  /// Throws when the two have different sides, or a list has another length or a negative value.
  package init(
    ofRows rowCosts: AssignmentCosts, ofColumns columnCosts: AssignmentCosts,
    rowDemand: [Int]? = nil, columnCapacity: [Int]? = nil
  ) throws(AssignmentError) {
    guard columnCosts.rows == rowCosts.rows else {
      throw .wrongCount(name: "rows", expected: rowCosts.rows, found: columnCosts.rows)
    }
    guard columnCosts.columns == rowCosts.columns else {
      throw .wrongCount(name: "columns", expected: rowCosts.columns, found: columnCosts.columns)
    }
    self.rowCosts = rowCosts
    self.columnCosts = columnCosts
    self.rowDemand = try AssignmentProblem.bound(
      "rowDemand", rowDemand, rowCosts.rows, standard: 1)
    self.columnCapacity = try AssignmentProblem.bound(
      "columnCapacity", columnCapacity, rowCosts.columns, standard: 1)
  }

  /// The stable assignment that is best for every row at once (D. Gale, L. Shapley, *American
  /// Mathematical Monthly* 69, 1962, pp. 9–15; with several places on both sides A. Roth,
  /// *Econometrica* 52, 1984, pp. 47–57).
  ///
  /// Rows ask columns in the order of their wishes; a column keeps the best that asked and refuses
  /// the others, who ask on. Equal wishes are ordered by number. O(pairs · log pairs).
  package func deferredAcceptance() -> [AssignedPair] {
    let wishes = orderedWishes()
    var asked = [Int](repeating: 0, count: rowCosts.rows)
    var open = rowDemand
    var held = [[(cost: Int64, row: Int)]](repeating: [], count: rowCosts.columns)
    var waiting = Array((0..<rowCosts.rows).reversed())
    while let row = waiting.popLast() {
      while open[row] > 0, asked[row] < wishes[row].count {
        let column = wishes[row][asked[row]].column
        asked[row] += 1
        let cost = wishes[row][asked[row] - 1].ofColumn
        let position = held[column].firstIndex { (cost, row) < $0 } ?? held[column].count
        guard position < columnCapacity[column] else { continue }
        held[column].insert((cost, row), at: position)
        open[row] -= 1
        if held[column].count > columnCapacity[column], let refused = held[column].popLast() {
          open[refused.row] += 1
          if refused.row != row { waiting.append(refused.row) }
        }
      }
    }
    return held.indices.flatMap { column in
      held[column].map { AssignedPair(row: $0.row, column: column) }
    }.sorted()
  }

  /// For each row its acceptable columns in the order of its wishes, with the column's own cost.
  private func orderedWishes() -> [[(cost: Int64, column: Int, ofColumn: Int64)]] {
    var wishes = [[(cost: Int64, column: Int, ofColumn: Int64)]](
      repeating: [], count: rowCosts.rows)
    rowCosts.forEachPair { row, column, cost in
      if let ofColumn = columnCosts.cost(row: row, column: column) {
        wishes[row].append((cost, column, ofColumn))
      }
    }
    return wishes.map { $0.sorted { ($0.cost, $0.column) < ($1.cost, $1.column) } }
  }

  /// The acceptable pairs, by row, then by column, in which both would rather have each other than
  /// what they have in *any* assignment: a place left over, or a partner they wish for strictly
  /// less.
  ///
  /// Throws when a pair lies outside. O(pairs).
  package func blockingPairs(
    of pairs: [AssignedPair]
  ) throws(AssignmentError) -> [AssignedPair] {
    let chosen = Set(pairs)
    var ofRow = [Worst](repeating: Worst(), count: rowCosts.rows)
    var ofColumn = [Worst](repeating: Worst(), count: rowCosts.columns)
    for pair in chosen {
      let (row, column) = (pair.row, pair.column)
      guard row >= 0, row < rowCosts.rows, column >= 0, column < rowCosts.columns else {
        throw .pairOutOfRange(row: row, column: column)
      }
      ofRow[row].add(rowCosts.cost(row: row, column: column))
      ofColumn[column].add(columnCosts.cost(row: row, column: column))
    }
    var blocking: [AssignedPair] = []
    rowCosts.forEachPair { row, column, cost in
      guard ofRow[row].yields(to: cost, places: rowDemand[row]),
        let theirs = columnCosts.cost(row: row, column: column),
        ofColumn[column].yields(to: theirs, places: columnCapacity[column])
      else { return }
      let pair = AssignedPair(row: row, column: column)
      if !chosen.contains(pair) { blocking.append(pair) }
    }
    return blocking
  }

  /// The pairs of one row or column and the least wished for among them.
  private struct Worst {
    private var count = 0
    private var cost = Int64.min

    /// A pair that is not acceptable is wished for less than any other.
    mutating func add(_ cost: Int64?) {
      count += 1
      self.cost = max(self.cost, cost ?? .max)
    }

    func yields(to other: Int64, places: Int) -> Bool {
      count < places || (places > 0 && other < cost)
    }
  }
}
