/// What a publication tells of the cells behind it.
///
/// Whoever reads a report knows each shown value, and that counts are whole and not negative.
/// A hidden cell of one to four is safe only where the same publication would also come from a
/// world in which that cell is five or more.
struct PublishedCells {
  /// The least that may be told of a group.
  static let least = 5

  let values: [Int]
  private(set) var known: [Bool]
  private var rows: [AlternativeWorld.Row]

  /// - Parameters:
  ///   - values: the true counts.
  ///   - forms: those whose values are known.
  init(values: [Int], forms: [LinearForm]) {
    self.values = values
    known = [Bool](repeating: false, count: values.count)
    var seen: Set<LinearForm> = []
    rows = forms.filter { seen.insert($0).inserted }.map { form in
      AlternativeWorld.Row(
        columns: form.terms.map(\.cell), factors: form.terms.map(\.factor),
        sum: form.value(values) - form.constant)
    }
    while propagate() {}
  }

  /// One pass over the rows: a single unknown is known, and unknowns of one sign that add up to 0
  /// are known.
  private mutating func propagate() -> Bool {
    var found = false
    var left: [AlternativeWorld.Row] = []
    for row in rows {
      var open = AlternativeWorld.Row(columns: [], factors: [], sum: row.sum)
      for (column, factor) in zip(row.columns, row.factors) {
        if known[column] {
          open.sum -= factor * values[column]
        } else {
          open.columns.append(column)
          open.factors.append(factor)
        }
      }
      if open.columns.isEmpty { continue }
      let slack = zip(open.columns, open.factors).reduce(0) { sum, term in
        sum + term.1 * values[term.0]
      }
      let isOneSigned = open.factors.allSatisfy { $0 > 0 } || open.factors.allSatisfy { $0 < 0 }
      if open.columns.count == 1 || (isOneSigned && slack == 0) {
        for column in open.columns { known[column] = true }
        found = true
      } else {
        left.append(open)
      }
    }
    rows = left
    return found
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

  /// The rows that hang together, with the asked cells in them. A cell in no row is in none.
  private func components(_ cells: [Int]) -> [([AlternativeWorld.Row], [Int])] {
    var parent = Array(values.indices)
    func root(_ cell: Int) -> Int {
      var cell = cell
      while parent[cell] != cell {
        parent[cell] = parent[parent[cell]]
        cell = parent[cell]
      }
      return cell
    }
    for row in rows {
      for column in row.columns.dropFirst() { parent[root(column)] = root(row.columns[0]) }
    }
    var asked: [Int: [Int]] = [:]
    for cell in cells { asked[root(cell), default: []].append(cell) }
    var grouped: [Int: [AlternativeWorld.Row]] = [:]
    for row in rows {
      let place = root(row.columns[0])
      if asked[place] != nil { grouped[place, default: []].append(row) }
    }
    return grouped.sorted { $0.key < $1.key }.map { ($0.value, asked[$0.key] ?? []) }
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
