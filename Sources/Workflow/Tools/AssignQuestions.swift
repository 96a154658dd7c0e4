import Assignment
package import Wording

/// What a solve is to tell beside the best assignment.
package struct AssignQuestions: Sendable {
  /// A pair of the matrix, both counted from 0.
  package struct Place: Sendable, Equatable {
    package let row: Int
    package let column: Int

    /// Reads `row:column`; `nil` for anything else.
    package init?(_ text: String) {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, let row = Int(parts[0]), let column = Int(parts[1]), row >= 0,
        column >= 0
      else { return nil }
      self.row = row
      self.column = column
    }
  }

  /// The greatest probability of any pair, an exact fraction.
  package struct Cap: Sendable, Equatable {
    package let numerator: Int
    package let denominator: Int

    /// Reads a decimal number of at most six places or a fraction `a/b`, above 0 and at most 1;
    /// `nil` for anything else.
    package init?(_ text: String) {
      guard let fraction = Self.fraction(text) ?? Self.decimal(text) else { return nil }
      let divisor = Self.commonDivisor(fraction.0, fraction.1)
      guard divisor > 0 else { return nil }
      numerator = fraction.0 / divisor
      denominator = fraction.1 / divisor
      guard numerator >= 1, numerator <= denominator, denominator <= ProbabilityCap.finest else {
        return nil
      }
    }

    private static func fraction(_ text: String) -> (Int, Int)? {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let above = Int(parts[0]), let below = Int(parts[1]), above > 0,
        below > 0
      else { return nil }
      return (above, below)
    }

    private static func decimal(_ text: String) -> (Int, Int)? {
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count), let whole = Int(parts[0].isEmpty ? "0" : parts[0]),
        whole == 0 || whole == 1
      else { return nil }
      let places = parts.count == 2 ? parts[1] : ""
      guard places.count <= 6, places.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
      let denominator = (0..<places.count).reduce(1) { product, _ in product * 10 }
      return (whole * denominator + (Int(places) ?? 0), denominator)
    }

    private static func commonDivisor(_ first: Int, _ second: Int) -> Int {
      var (a, b) = (first, second)
      while b != 0 { (a, b) = (b, a % b) }
      return a
    }
  }

  /// An earlier assignment to keep to.
  package var previous: String?
  /// What giving up an earlier pair costs, in units of the weights; without one, earlier pairs
  /// decide only among equals.
  package var changePrice: Double?
  /// How many of the best assignments are wanted, the best included; 0 for none.
  package var best = 0
  /// Whether every pair of the answer and every place is priced.
  package var hasPrices = false
  /// Pairs whose price and chain of moves are wanted.
  package var pricesOf: [Place] = []
  /// Rows all of whose pairs are priced.
  package var pricesOfRows: [Int] = []
  /// Columns all of whose pairs are priced.
  package var pricesOfColumns: [Int] = []
  /// How many versions of the weights are solved to see which pairs stay; 0 for none.
  package var stability = 0
  /// By which part of itself a weight varies at most, above 0 and at most 1.
  package var noise = 0.1
  /// Decides everything that is drawn.
  package var seed: UInt64 = 1
  /// Whether a stable assignment is held against the best one.
  package var isStableWanted = false
  /// What the columns wish, where that is another matrix.
  package var wishes: String?
  /// Caps on the probability of any pair, each for a lottery.
  package var caps: [Cap] = []
  /// How many assignments are drawn from each lottery.
  package var draws = 0

  /// Nothing beside the assignment.
  package init() {}

  /// Whether anything is to be priced.
  var pricesAnything: Bool {
    hasPrices || !pricesOf.isEmpty || !pricesOfRows.isEmpty || !pricesOfColumns.isEmpty
  }

  /// Whether anything is asked that starts from the answer.
  var followsTheAnswer: Bool {
    pricesAnything || best > 0 || stability > 0 || isStableWanted || !caps.isEmpty
  }

  /// What options contradict each other, if any do; `objectives` are those of the solve.
  package func contradiction(with objectives: AssignObjectives, hasForced: Bool) -> Message? {
    if changePrice != nil, previous == nil { return .optionNeeds("--change-price", "--previous") }
    if wishes != nil, !isStableWanted { return .optionNeeds("--wishes", "--stable") }
    if draws > 0, caps.isEmpty { return .optionNeeds("--draws", "--cap") }
    if isStableWanted, hasForced { return .optionsContradict("--stable", "--forced") }
    if changePrice != nil, followsTheAnswer {
      return .optionsContradict("--change-price", optionsThatFollow)
    }
    if objectives.first == .worst {
      if previous != nil { return .optionsContradict("--objective worst", "--previous") }
      if best > 0 { return .optionsContradict("--objective worst", "--best") }
      if stability > 0 { return .optionsContradict("--objective worst", "--stability") }
      if !caps.isEmpty { return .optionsContradict("--objective worst", "--cap") }
    }
    if previous != nil, objectives.count > 1 {
      return .optionsContradict("--objective \(objectives.text)", "--previous")
    }
    return nil
  }

  private var optionsThatFollow: String {
    var options: [String] = []
    if pricesAnything { options.append("--prices") }
    if best > 0 { options.append("--best") }
    if stability > 0 { options.append("--stability") }
    if isStableWanted { options.append("--stable") }
    if !caps.isEmpty { options.append("--cap") }
    return options.joined(separator: ", ")
  }
}

/// What is best, in this order: `total`, `worst` or a list of them and of `spread`.
package struct AssignObjectives: Sendable, Equatable {
  /// The usual objective: the total alone.
  package static let total = AssignObjectives(order: [.total])

  let order: [AssignmentObjective]

  private static let names: [(String, AssignmentObjective)] = [
    ("total", .total), ("worst", .worst), ("spread", .spread),
  ]

  private init(order: [AssignmentObjective]) { self.order = order }

  /// Reads names between commas; `nil` where one is unknown or repeated, or `spread` comes before
  /// the total.
  package init?(_ text: String) {
    var order: [AssignmentObjective] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let found = Self.names.first(where: { $0.0 == part })?.1, !order.contains(found),
        found != .spread || order.contains(.total)
      else { return nil }
      order.append(found)
    }
    guard !order.isEmpty else { return nil }
    if !order.contains(.total) { order.append(.total) }
    self.order = order
  }

  /// What comes first.
  var first: AssignmentObjective? { order.first }
  var count: Int { order.count }

  /// The objectives by their names, the total included wherever it stands.
  package var text: String {
    order.map { objective in Self.names.first { $0.1 == objective }?.0 ?? "" }
      .joined(separator: ",")
  }
}
