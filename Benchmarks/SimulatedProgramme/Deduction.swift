/// What follows from sums of counts: exact elimination, then bounds.
///
/// It knows nothing of how a report was made. The elimination is that of Gauss and Jordan over the
/// fractions; the bounds follow from each equation, before and after the elimination, again and
/// again until none moves.
package struct Deduction {
  private var places: [String: Int] = [:]
  private var equations: [(terms: [Int: Int], sum: Int)] = []
  package private(set) var low: [Int] = []
  package private(set) var high: [Int] = []

  static let most = 1_000_000

  package init() {}

  /// Learns that some counts add up to a number, when it is known.
  package mutating func know(_ names: [String], less: [String] = [], equals sum: Int?) {
    guard let sum else { return }
    var terms: [Int: Int] = [:]
    for name in names { terms[place(name), default: 0] += 1 }
    for name in less { terms[place(name), default: 0] -= 1 }
    equations.append((terms.filter { $0.value != 0 }, sum))
  }

  private mutating func place(_ name: String) -> Int {
    if let known = places[name] { return known }
    places[name] = low.count
    low.append(0)
    high.append(Self.most)
    return low.count - 1
  }

  /// Between what a count lies, as far as can be told.
  package func bounds(of name: String) -> ClosedRange<Int>? {
    places[name].map { low[$0]...max(low[$0], high[$0]) }
  }

  package var names: [String] { places.keys.sorted() }

  /// Draws all conclusions.
  package mutating func conclude() {
    let original = equations.map { equation in
      (equation.terms.map { ($0.key, Fraction($0.value)) }, Fraction(equation.sum))
    }
    let all = original + eliminated()
    for _ in 0..<200 {
      var moved = false
      for (terms, sum) in all { moved = tighten(terms, sum) || moved }
      if !moved { return }
    }
  }

  /// Reduced row echelon form of the equations.
  private func eliminated() -> [([(Int, Fraction)], Fraction)] {
    var rows = equations.map { equation in
      (terms: equation.terms.mapValues { Fraction($0) }, sum: Fraction(equation.sum))
    }
    var done = 0
    for column in low.indices {
      guard let pivot = (done..<rows.count).first(where: { rows[$0].terms[column] != nil })
      else { continue }
      rows.swapAt(done, pivot)
      let factor = rows[done].terms[column] ?? Fraction(1)
      rows[done].terms = rows[done].terms.mapValues { $0 / factor }
      rows[done].sum = rows[done].sum / factor
      for other in rows.indices where other != done {
        guard let times = rows[other].terms[column] else { continue }
        for (key, value) in rows[done].terms {
          let less = (rows[other].terms[key] ?? Fraction(0)) - times * value
          rows[other].terms[key] = less.top == 0 ? nil : less
        }
        rows[other].sum = rows[other].sum - times * rows[done].sum
      }
      done += 1
    }
    return rows.filter { !$0.terms.isEmpty }.map { row in
      (row.terms.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, row.sum)
    }
  }

  /// One equation: what it leaves for each count, the others at their bounds.
  private mutating func tighten(_ terms: [(Int, Fraction)], _ sum: Fraction) -> Bool {
    var moved = false
    for (target, factor) in terms {
      var (least, most) = (sum, sum)
      var isOpen = (least: false, most: false)
      for (other, value) in terms where other != target {
        let (small, large) = value.top > 0 ? (low[other], high[other]) : (high[other], low[other])
        if large >= Self.most { isOpen.least = true }
        if small >= Self.most { isOpen.most = true }
        least = isOpen.least ? least : least - value * Fraction(large)
        most = isOpen.most ? most : most - value * Fraction(small)
      }
      if factor.top < 0 {
        (least, most) = (most, least)
        isOpen = (isOpen.most, isOpen.least)
      }
      if !isOpen.least {
        let bound = (least / factor).rounded.up
        if bound > low[target] { (low[target], moved) = (bound, true) }
      }
      if !isOpen.most {
        let bound = (most / factor).rounded.down
        if bound < high[target] { (high[target], moved) = (bound, true) }
      }
    }
    return moved
  }
}
