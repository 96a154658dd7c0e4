/// Counts that would give the same publication as the true ones.
///
/// The search is a linear programme over a few cells, solved by the simplex method (Dantzig 1951)
/// in floating point; what it finds is rounded to whole numbers and checked against every row in
/// whole numbers. So a rounding error can make the search miss a world, which withholds more, but
/// never accept one that does not exist.
struct AlternativeWorld {
  /// A row: what is known of a sum.
  struct Row: Hashable {
    var columns: [Int]
    var factors: [Int]
    var sum: Int
  }

  private let rows: [Row]
  private let size: Int
  /// The tableau: a row a basic column; the last entry of each is its value.
  private var tableau: [[Double]]
  private var basis: [Int]
  /// Whether a first solution was found; the true counts are one, so only rounding can prevent it.
  private let isFeasible: Bool

  /// - Parameters:
  ///   - rows: sums that hold; all columns are 0 or more.
  ///   - size: number of columns.
  init(rows: [Row], size: Int) {
    self.rows = rows
    self.size = size
    tableau = rows.map { row in
      var entries = [Double](repeating: 0, count: size + 1)
      let sign = row.sum < 0 ? -1.0 : 1.0
      for (column, factor) in zip(row.columns, row.factors) {
        entries[column] += sign * Double(factor)
      }
      entries[size] = sign * Double(row.sum)
      return entries
    }
    // Columns from `size` on are the slack of a row that no world has yet filled.
    basis = rows.indices.map { size + $0 }
    isFeasible = Self.start(&tableau, &basis, size)
  }

  /// A world in which a column has at least so much; nil where there is none, or none in whole
  /// numbers was met on the way.
  func reaching(_ least: Int, column: Int) -> [Int]? {
    guard isFeasible else { return nil }
    var world = self
    for _ in 0..<Self.patience {
      if let found = world.whole(), found[column] >= least { return found }
      // Raise the column by whichever other column does: its own, while it is not in the basis.
      let entering: Int?
      if let row = world.basis.firstIndex(of: column) {
        entering = (0..<size).first { candidate in
          world.tableau[row][candidate] < -Self.tiny
        }
      } else {
        entering = column
      }
      guard let entering else { return nil }
      guard let leaving = world.leaving(entering) else {
        return world.alongRay(entering, column: column, least: least)
      }
      world.pivot(leaving, entering)
    }
    return nil
  }

  private static let patience = 2_000
  private static let tiny = 1e-9

  /// The world of the present basis, if it is one of whole numbers.
  private func whole() -> [Int]? {
    var values = [Int](repeating: 0, count: size)
    for (row, column) in zip(tableau, basis) where column < size {
      guard row[size].magnitude < 1e9 else { return nil }
      values[column] = Int(row[size].rounded())
    }
    return holds(values) ? values : nil
  }

  /// Whether whole numbers fulfil every row exactly.
  private func holds(_ values: [Int]) -> Bool {
    values.allSatisfy { $0 >= 0 }
      && rows.allSatisfy { row in
        zip(row.columns, row.factors).reduce(0) { $0 + values[$1.0] * $1.1 } == row.sum
      }
  }

  /// Nothing bounds the entering column: it goes up in whole steps until the target is there.
  private func alongRay(_ entering: Int, column: Int, least: Int) -> [Int]? {
    guard let start = whole() else { return nil }
    for step in [least, 2 * least, 4 * least, 12 * least] {
      var values = start
      values[entering] += step
      for (row, basic) in zip(tableau, basis) where basic < size {
        let change = -row[entering] * Double(step)
        guard change.magnitude < 1e9 else { return nil }
        values[basic] += Int(change.rounded())
      }
      if values[column] >= least, holds(values) { return values }
    }
    return nil
  }

  /// The row that bounds an entering column; among equals that of the lowest column (Bland 1977).
  private func leaving(_ entering: Int) -> Int? {
    Self.leaving(tableau, basis, entering, size)
  }

  private static func leaving(
    _ tableau: [[Double]], _ basis: [Int], _ entering: Int, _ size: Int
  ) -> Int? {
    var best: (ratio: Double, basic: Int, row: Int)?
    for (place, row) in tableau.enumerated() where row[entering] > tiny {
      let ratio = row[size] / row[entering]
      if let known = best {
        if ratio > known.ratio + tiny { continue }
        if ratio > known.ratio - tiny, basis[place] > known.basic { continue }
      }
      best = (ratio, basis[place], place)
    }
    return best?.row
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    Self.pivot(&tableau, row, column)
    basis[row] = column
  }

  private static func pivot(_ tableau: inout [[Double]], _ row: Int, _ column: Int) {
    let factor = tableau[row][column]
    for place in tableau[row].indices { tableau[row][place] = snap(tableau[row][place] / factor) }
    let source = tableau[row]
    for other in tableau.indices where other != row {
      let times = tableau[other][column]
      guard times != 0 else { continue }
      tableau[other].withUnsafeMutableBufferPointer { entries in
        for place in entries.indices where source[place] != 0 {
          entries[place] = snap(entries[place] - times * source[place])
        }
      }
    }
  }

  /// Entries are small fractions; what is as good as whole is made whole, so that errors do not
  /// add up.
  private static func snap(_ value: Double) -> Double {
    let whole = value.rounded()
    return (value - whole).magnitude < tiny ? whole : value
  }

  /// Fills the rows one after the other until no slack is left.
  private static func start(
    _ tableau: inout [[Double]], _ basis: inout [Int], _ size: Int
  ) -> Bool {
    for _ in 0..<patience {
      let open = basis.indices.filter { basis[$0] >= size }
      guard open.contains(where: { tableau[$0][size] > tiny }) else {
        return clear(&tableau, &basis, size)
      }
      let entering = (0..<size).first { column in
        open.reduce(0) { $0 + tableau[$1][column] } > tiny && !basis.contains(column)
      }
      guard let entering, let row = leaving(tableau, basis, entering, size) else { return false }
      pivot(&tableau, row, entering)
      basis[row] = entering
    }
    return false
  }

  /// Slacks of 0 leave the basis, or with it a row that says nothing new.
  private static func clear(
    _ tableau: inout [[Double]], _ basis: inout [Int], _ size: Int
  ) -> Bool {
    for row in basis.indices.reversed() where basis[row] >= size {
      if let column = (0..<size).first(where: { tableau[row][$0].magnitude > tiny }) {
        pivot(&tableau, row, column)
        basis[row] = column
      } else {
        tableau.remove(at: row)
        basis.remove(at: row)
      }
    }
    return true
  }
}
