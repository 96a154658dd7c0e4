/// Chooses what a report withholds.
///
/// A publication unit is everything that tells the same: a count, the share made of it and the
/// indicator that repeats it are shown together or not at all. First go the units that show one to
/// four (primary suppression). Then, while some hidden cell of one to four can still be worked out
/// or kept below five, the cheapest unit next to it goes as well (complementary suppression, Cox
/// 1980). At the end every unit that went is tried again, the dearest first, and stays if nothing
/// comes to light.
struct Suppression {
  struct Unit {
    var forms: [LinearForm]
    /// How much a reader loses with it.
    var cost: Int
    /// Participation is public: such a unit always stays.
    var isPublic: Bool
    /// The columns of counts that it stands in.
    var columns: Set<String> = []
  }

  private let values: [Int]
  private let equations: [LinearForm]
  private let units: [Unit]
  /// Known from elsewhere: what earlier reports said.
  private let published: [LinearForm]
  /// Cells that stand for one to four.
  private let small: [Int]
  private let sums: KnownSums
  /// The rows of what is known whatever is withheld, and of each unit.
  private let alwaysTold: [Int]
  private let toldBy: [[Int]]

  init(cells: CellTable, units: [Unit], published: [LinearForm]) {
    values = cells.values
    equations = cells.equations
    self.units = units
    self.published = published
    let sums = KnownSums(
      cells.equations + published + units.flatMap(\.forms), values: cells.values)
    self.sums = sums
    alwaysTold = (cells.equations + published).compactMap(sums.place)
    toldBy = units.map { $0.forms.compactMap(sums.place) }
    small = cells.values.indices.filter {
      cells.isSensitive[$0] && (1..<PublishedCells.least).contains(cells.values[$0])
    }
  }

  /// The places of the units that show one to four themselves, with the empty rows beside them.
  var primary: Set<Int> {
    let small = Set(small)
    var hidden = Set(
      units.indices.filter { place in
        !units[place].isPublic
          && units[place].forms.contains { form in
            form.terms.count == 1 && small.contains(form.terms[0].cell)
          }
      })
    hideEmptyRows(&hidden)
    return hidden
  }

  /// The places of the units to be withheld.
  func withheld() -> Set<Int> {
    let primary = primary
    var hidden = primary
    var hopeless: Set<Int> = []
    while true {
      let exposed = exposed(hidden).filter { !hopeless.contains($0) }
      if exposed.isEmpty { break }
      for cell in exposed where self.exposed(hidden, [cell]) == [cell] {
        let repair = repair(cell, hidden)
        if repair.isEmpty { hopeless.insert(cell) }
        hidden.formUnion(repair)
      }
    }
    return shownAgain(hidden, primary, hopeless)
  }

  /// Where a row of a table of counts is withheld, empty rows of the same column go with it: else
  /// a reader would know that a withheld row is not empty.
  private func hideEmptyRows(_ hidden: inout Set<Int>) {
    let columns = Set(hidden.flatMap { units[$0].columns })
    for place in units.indices where !units[place].isPublic {
      let isEmpty = units[place].forms.allSatisfy { $0.isCount && $0.value(values) == 0 }
      if isEmpty, !units[place].columns.isDisjoint(with: columns) { hidden.insert(place) }
    }
  }

  /// The small cells that come to light when these units are hidden.
  func exposed(_ hidden: Set<Int>) -> [Int] { exposed(hidden, small) }

  private func exposed(_ hidden: Set<Int>, _ asked: [Int]) -> [Int] {
    var isTold = [Bool](repeating: false, count: sums.rows.count)
    for row in alwaysTold { isTold[row] = true }
    for unit in units.indices where !hidden.contains(unit) {
      for row in toldBy[unit] { isTold[row] = true }
    }
    let cells = PublishedCells(values: values, sums: sums, isTold: isTold)
    return cells.exposed(asked)
  }

  /// Units to hide for a cell that comes to light. What everybody could do without at the least
  /// cost is a sum, with every unit that tells it: of the sums around the cell the cheapest that
  /// alone hides it, else the cheapest that holds it.
  private func repair(_ cell: Int, _ hidden: Set<Int>) -> Set<Int> {
    var reached: Set<Int> = [cell]
    while true {
      let near = candidates(reached, hidden)
      let wider = widened(reached, hidden)
      let around = candidates(wider, hidden)
      for candidate in around.prefix(Self.tries) {
        let more = hidden.union(candidate.units)
        if exposed(more, [cell]).isEmpty { return candidate.units }
      }
      if let first = near.first { return first.units }
      if wider.count == reached.count { return [] }
      reached = wider
    }
  }

  private static let tries = 200

  /// Sums that hold one of some cells, with the shown units that tell them, the cheapest first.
  private func candidates(
    _ reached: Set<Int>, _ hidden: Set<Int>
  ) -> [(units: Set<Int>, order: [Int])] {
    var tellers: [LinearForm: Set<Int>] = [:]
    for place in units.indices where !hidden.contains(place) && !units[place].isPublic {
      for form in units[place].forms where form.terms.contains(where: { reached.contains($0.cell) })
      {
        tellers[form, default: []].insert(place)
      }
    }
    return tellers.map { form, units in
      let cost = units.reduce(0) { $0 + self.units[$1].cost }
      return (units, [cost, abs(form.value(values))] + units.sorted())
    }.sorted { $0.1.lexicographicallyPrecedes($1.1) }
  }

  /// Cells that stand in one sum with some cells.
  private func widened(_ reached: Set<Int>, _ hidden: Set<Int>) -> Set<Int> {
    let shown = units.indices.filter { !hidden.contains($0) }.flatMap { units[$0].forms }
    return (equations + published + shown).reduce(into: reached) { wider, form in
      guard form.terms.contains(where: { reached.contains($0.cell) }) else { return }
      wider.formUnion(form.terms.map(\.cell))
    }
  }

  /// Cheap before dear, small counts before large ones.
  private func order(_ place: Int) -> [Int] {
    let unit = units[place]
    return [unit.cost, unit.forms.map { abs($0.value(values)) }.max() ?? 0, place]
  }

  private func shownAgain(
    _ hidden: Set<Int>, _ primary: Set<Int>, _ hopeless: Set<Int>
  ) -> Set<Int> {
    var hidden = hidden
    let dearest = hidden.subtracting(primary).sorted {
      order($1).lexicographicallyPrecedes(order($0))
    }
    for unit in dearest {
      let less = hidden.subtracting([unit])
      if exposed(less).allSatisfy(hopeless.contains) { hidden = less }
    }
    return hidden
  }
}
