import SimulatedProgramme
import Statistics
import Testing

@testable import Evaluation

/// Suppression on small tables, where every table that could be behind the numbers can be tried.
@Suite struct SuppressionTests {
  /// A table of counts with the sums of its rows, of its columns and of all.
  struct Table {
    var cells = CellTable(rounds: 1)
    var units: [Suppression.Unit] = []
    let rows: Int
    let columns: Int

    init(rows: Int, columns: Int, _ dice: inout SplitMix64) {
      (self.rows, self.columns) = (rows, columns)
      for row in 0..<rows {
        for column in 0..<columns {
          cells.set("\(row) \(column)", [dice.number(below: 3) == 0 ? 0 : dice.number(below: 10)])
        }
      }
      for row in 0..<rows {
        for column in 0..<columns { show(["\(row) \(column)"], cost: 2) }
        show((0..<columns).map { "\(row) \($0)" }, cost: 4)
      }
      for column in 0..<columns { show((0..<rows).map { "\($0) \(column)" }, cost: 4) }
      show((0..<rows).flatMap { row in (0..<columns).map { "\(row) \($0)" } }, cost: 8)
    }

    private mutating func show(_ names: [String], cost: Int) {
      var forms = [cells.sum(names)]
      let value = forms[0].value(cells.values)
      if names.count > 1, (1...4).contains(value) {
        forms.append(LinearForm([(cells.derive(forms[0]), 1)]))
      }
      units.append(Suppression.Unit(forms: forms, cost: cost, isPublic: false, columns: ["all"]))
    }

    /// Whether some table of counts up to twelve has the shown values and five or more in a cell.
    func couldBeFive(_ cell: Int, hidden: Set<Int>) -> Bool {
      let shown = units.indices.filter { !hidden.contains($0) }.map { units[$0].forms[0] }
      var values = [Int?](repeating: nil, count: rows * columns)
      return fill(0, &values, cell, shown)
    }

    private func fill(
      _ place: Int, _ values: inout [Int?], _ cell: Int, _ shown: [LinearForm]
    ) -> Bool {
      guard place < values.count else { return true }
      for value in (place == cell ? 5 : 0)...12 {
        values[place] = value
        if shown.allSatisfy({ fits($0, values) }), fill(place + 1, &values, cell, shown) {
          values[place] = nil
          return true
        }
      }
      values[place] = nil
      return false
    }

    private func fits(_ form: LinearForm, _ values: [Int?]) -> Bool {
      let sum = form.value(cells.values)
      let known = form.terms.reduce(0) { $0 + (values[$1.cell] ?? 0) }
      let isOpen = form.terms.contains { values[$0.cell] == nil }
      return isOpen ? known <= sum : known == sum
    }
  }

  private func exposed(_ table: Table, _ hidden: Set<Int>) -> Int {
    (0..<table.rows * table.columns).count { cell in
      (1...4).contains(table.cells.values[cell]) && !table.couldBeFive(cell, hidden: hidden)
    }
  }

  @Test func `in a thousand random tables every small cell could be five or more`() {
    var dice = SplitMix64(seed: 2_026)
    var primaryAlone = 0
    for number in 0..<1_000 {
      let table = Table(rows: 1 + dice.number(below: 3), columns: 2 + dice.number(below: 2), &dice)
      let suppression = Suppression(cells: table.cells, units: table.units, published: [])
      #expect(exposed(table, suppression.withheld()) == 0, "table \(number)")
      primaryAlone += exposed(table, suppression.primary) > 0 ? 1 : 0
    }
    // The planted fault: without the second round of suppression most tables give cells away.
    #expect(primaryAlone > 300)
  }

  @Test func `what is withheld without need is shown again`() {
    var dice = SplitMix64(seed: 7)
    for _ in 0..<100 {
      let table = Table(rows: 2, columns: 3, &dice)
      let suppression = Suppression(cells: table.cells, units: table.units, published: [])
      let hidden = suppression.withheld()
      for unit in hidden.subtracting(suppression.primary) {
        #expect(!suppression.exposed(hidden.subtracting([unit])).isEmpty)
      }
    }
  }

  @Test func `another world has the same sums`() {
    let rows = [
      AlternativeWorld.Row(columns: [0, 1, 2], factors: [1, 1, 1], sum: 9),
      AlternativeWorld.Row(columns: [0, 1], factors: [1, -1], sum: 1),
    ]
    let world = AlternativeWorld(rows: rows, size: 3)
    let found = world.reaching(5, column: 0)
    #expect(found.map { $0[0] + $0[1] + $0[2] } == 9)
    #expect(found.map { $0[0] - $0[1] } == 1)
    #expect(world.reaching(6, column: 0) == nil)
  }
}
