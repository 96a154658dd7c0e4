/// The counts that a report is made of, and what everybody knows about them.
///
/// A cell is the number of persons, pairings, goals or answers of one kind in one round: what a
/// published figure may give away. Cells are addressed by name; the form of a name is its sum over
/// the rounds of the report, so that a year and its rounds speak of the same cells.
struct CellTable {
  private(set) var values: [Int] = []
  /// Cells that stand for participation, which is public, are not protected.
  private(set) var isSensitive: [Bool] = []
  /// What holds whatever is published: forms that are 0.
  private(set) var equations: [LinearForm] = []
  private(set) var rounds: Int
  private var places: [String: [Int]] = [:]

  init(rounds: Int) { self.rounds = rounds }

  /// Writes down a cell for each round.
  mutating func set(_ name: String, _ counts: [Int], isSensitive: Bool = true) {
    precondition(counts.count == rounds, "a count a round")
    precondition(counts.allSatisfy { $0 >= 0 }, "a count below 0")
    guard places[name] == nil else { return }
    places[name] = counts.map { count in
      values.append(count)
      self.isSensitive.append(isSensitive)
      return values.count - 1
    }
  }

  /// Says that in each round these cells have the same sum as those.
  mutating func equate(_ left: [String], _ right: [String]) {
    for round in 0..<rounds {
      let form = LinearForm(
        left.map { (place($0, round), 1) } + right.map { (place($0, round), -1) })
      precondition(form.value(values) == 0, "cells that do not add up: \(left) and \(right)")
      if !form.terms.isEmpty { equations.append(form) }
    }
  }

  /// Says that a reader will take a cell for empty where it is.
  mutating func presumeEmpty(_ name: String) {
    for round in 0..<rounds where values[place(name, round)] == 0 {
      equations.append(LinearForm([(place(name, round), 1)]))
    }
  }

  /// The sum of some cells over all rounds.
  func sum(_ names: [String]) -> LinearForm {
    LinearForm(names.flatMap { name in (0..<rounds).map { (place(name, $0), 1) } })
  }

  /// The sum of some cells less that of others, over all rounds.
  func difference(_ names: [String], _ less: [String]) -> LinearForm {
    let minus = less.flatMap { name in (0..<rounds).map { (place(name, $0), -1) } }
    return LinearForm(names.flatMap { name in (0..<rounds).map { (place(name, $0), 1) } } + minus)
  }

  /// The cases in some cells of one round.
  func count(_ names: [String], round: Int) -> Int {
    names.reduce(0) { $0 + values[place($1, round)] }
  }

  private func place(_ name: String, _ round: Int) -> Int {
    guard let found = places[name] else { preconditionFailure("no cell \(name)") }
    return found[round]
  }

  /// The places of a round's cells here, for a table of that round alone; cells that only that
  /// one has are added.
  mutating func adopt(_ other: CellTable, round: Int) -> [Int] {
    var map = [Int](repeating: 0, count: other.values.count)
    for (name, found) in other.places.sorted(by: { $0.key < $1.key }) {
      let old = found[0]
      if let own = places[name] {
        map[old] = own[round]
      } else {
        values.append(other.values[old])
        isSensitive.append(other.isSensitive[old])
        map[old] = values.count - 1
      }
    }
    equations += other.equations.map { $0.moved(by: map) }
    return map
  }

  /// A new cell that is a form of others: a sum that must not be found out either.
  mutating func derive(_ form: LinearForm, plus constant: Int = 0) -> Int {
    let value = form.value(values) + constant
    precondition(value >= 0, "a count below 0")
    values.append(value)
    isSensitive.append(true)
    equations.append(
      LinearForm(
        form.terms.map { ($0.cell, $0.factor) } + [(values.count - 1, -1)],
        constant: form.constant + constant))
    return values.count - 1
  }
}

/// A sum of cells with whole factors, plus a constant.
struct LinearForm: Hashable, Comparable {
  struct Term: Hashable {
    let cell: Int
    let factor: Int
  }

  /// By rising cell, no factor 0.
  let terms: [Term]
  let constant: Int

  init(_ pairs: [(Int, Int)], constant: Int = 0) {
    var factors: [Int: Int] = [:]
    for (cell, factor) in pairs { factors[cell, default: 0] += factor }
    terms = factors.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { Term(cell: $0.key, factor: $0.value) }
    self.constant = constant
  }

  func value(_ values: [Int]) -> Int {
    terms.reduce(constant) { $0 + values[$1.cell] * $1.factor }
  }

  func moved(by map: [Int]) -> LinearForm {
    LinearForm(terms.map { (map[$0.cell], $0.factor) }, constant: constant)
  }

  /// Whether it counts something: a sum of cells without subtractions.
  var isCount: Bool { terms.allSatisfy { $0.factor > 0 } }

  static func < (left: LinearForm, right: LinearForm) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [Int] { terms.flatMap { [$0.cell, $0.factor] } + [Int.min, constant] }
}
