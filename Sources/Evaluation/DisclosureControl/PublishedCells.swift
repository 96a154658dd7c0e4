/// Every sum that a publication may tell, with the cells that stand in it.
struct KnownSums {
  let rows: [AlternativeWorld.Row]
  /// The rows of each cell.
  let rowsOf: [[Int]]
  private let places: [LinearForm: Int]

  init(_ forms: [LinearForm], values: [Int]) {
    var places: [LinearForm: Int] = [:]
    var rows: [AlternativeWorld.Row] = []
    var rowsOf = [[Int]](repeating: [], count: values.count)
    for form in forms where places[form] == nil {
      places[form] = rows.count
      for term in form.terms { rowsOf[term.cell].append(rows.count) }
      rows.append(
        AlternativeWorld.Row(
          columns: form.terms.map(\.cell), factors: form.terms.map(\.factor),
          sum: form.value(values) - form.constant))
    }
    self.rows = rows
    self.rowsOf = rowsOf
    self.places = places
  }

  /// The row of a form that it was made from.
  func place(_ form: LinearForm) -> Int? { places[form] }
}

/// What a publication tells of the cells behind it.
///
/// Whoever reads a report knows each shown value, and that counts are whole and not negative.
/// A hidden cell of one to four is safe only where the same publication would also come from a
/// world in which that cell is five or more.
struct PublishedCells {
  /// The least that may be told of a group.
  static let least = 5

  private let values: [Int]
  private let sums: KnownSums
  private let isTold: [Bool]
  private(set) var known: [Bool]

  /// - Parameters:
  ///   - values: the true counts.
  ///   - sums: every sum that may be told.
  ///   - isTold: which of them are.
  init(values: [Int], sums: KnownSums, isTold: [Bool]) {
    self.values = values
    self.sums = sums
    self.isTold = isTold
    known = [Bool](repeating: false, count: values.count)
    var waiting = isTold.indices.filter { isTold[$0] }
    while let row = waiting.popLast() {
      for cell in follows(sums.rows[row]) {
        known[cell] = true
        waiting += sums.rowsOf[cell].filter { isTold[$0] }
      }
    }
  }

  /// The cells that a row gives away: a single unknown, or unknowns of one sign that add up to 0.
  private func follows(_ row: AlternativeWorld.Row) -> [Int] {
    var open: [Int] = []
    var rest = 0
    var (hasPlus, hasMinus) = (false, false)
    for (cell, factor) in zip(row.columns, row.factors) where !known[cell] {
      open.append(cell)
      rest += factor * values[cell]
      hasPlus = hasPlus || factor > 0
      hasMinus = hasMinus || factor < 0
    }
    return open.count == 1 || (rest == 0 && !(hasPlus && hasMinus)) ? open : []
  }

  /// What is still open of a row; nil where nothing is.
  private func open(_ row: AlternativeWorld.Row) -> AlternativeWorld.Row? {
    var open = AlternativeWorld.Row(columns: [], factors: [], sum: row.sum)
    for (cell, factor) in zip(row.columns, row.factors) {
      if known[cell] {
        open.sum -= factor * values[cell]
      } else {
        open.columns.append(cell)
        open.factors.append(factor)
      }
    }
    return open.columns.isEmpty ? nil : open
  }

  /// The cells among some that the publication gives away: known, or never five.
  func exposed(_ cells: [Int]) -> [Int] {
    var found: [Int] = cells.filter { known[$0] }
    let open = cells.filter { !known[$0] }
    guard !open.isEmpty else { return found }
    for (rows, cells) in components(open) {
      found += Component(rows).exposed(cells)
    }
    return found.sorted()
  }

  /// The open rows that hang together with some cells, and which of the cells they hold.
  private func components(_ cells: [Int]) -> [([AlternativeWorld.Row], [Int])] {
    var groupOf = [Int?](repeating: nil, count: values.count)
    var found: [([AlternativeWorld.Row], [Int])] = []
    for cell in cells where groupOf[cell] == nil {
      var rows: Set<Int> = []
      var waiting = [cell]
      groupOf[cell] = found.count
      while let next = waiting.popLast() {
        for row in sums.rowsOf[next] where isTold[row] && rows.insert(row).inserted {
          for other in sums.rows[row].columns where !known[other] && groupOf[other] == nil {
            groupOf[other] = found.count
            waiting.append(other)
          }
        }
      }
      found.append((rows.sorted().compactMap { open(sums.rows[$0]) }, []))
    }
    for cell in cells {
      if let group = groupOf[cell] { found[group].1.append(cell) }
    }
    return found.filter { !$0.0.isEmpty }
  }

  /// Rows that hang together, in columns of their own; cells that stand in the same rows with the
  /// same factors are one column, for nobody can tell them apart.
  private struct Component {
    var columnOf: [Int: Int] = [:]
    var members: [[Int]] = []
    var rows: [AlternativeWorld.Row] = []

    init(_ open: [AlternativeWorld.Row]) {
      var signatures: [Int: [Int]] = [:]
      for (place, row) in open.enumerated() {
        for (column, factor) in zip(row.columns, row.factors) {
          signatures[column, default: []] += [place, factor]
        }
      }
      var columns: [[Int]: Int] = [:]
      for (cell, signature) in signatures.sorted(by: { $0.key < $1.key }) {
        let column = columns[signature] ?? members.count
        if column == members.count {
          members.append([])
          columns[signature] = column
        }
        members[column].append(cell)
        columnOf[cell] = column
      }
      rows = open.map { row in
        var factors: [Int: Int] = [:]
        for (cell, factor) in zip(row.columns, row.factors) {
          factors[columnOf[cell] ?? 0] = factor
        }
        let sorted = factors.sorted { $0.key < $1.key }
        return .init(columns: sorted.map(\.key), factors: sorted.map(\.value), sum: row.sum)
      }
    }

    func exposed(_ asked: [Int]) -> [Int] {
      let world = AlternativeWorld(rows: rows, size: members.count)
      var safe: Set<Int> = []
      var found: [Int] = []
      for cell in asked where !safe.contains(cell) {
        guard let column = columnOf[cell] else { continue }
        guard let other = world.reaching(PublishedCells.least, column: column) else {
          found.append(cell)
          continue
        }
        for candidate in asked {
          guard let place = columnOf[candidate] else { continue }
          if other[place] >= PublishedCells.least { safe.insert(candidate) }
        }
      }
      return found
    }
  }
}
