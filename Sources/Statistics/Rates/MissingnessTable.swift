/// Who answered what: counts per variable, per pattern and per pair of variables.
package struct MissingnessTable: Equatable, Sendable {
  /// Units with the same variables present.
  package struct Pattern: Equatable, Sendable {
    /// For each variable, whether it is present.
    package let isPresent: [Bool]
    /// Units with exactly this pattern.
    package let count: Int
  }

  /// Number of units.
  package let units: Int
  /// Units with a value, for each variable.
  package let present: [Int]
  /// The patterns that occur, most frequent first; among equals the one that has the earlier
  /// variable comes first.
  package let patterns: [Pattern]

  /// Counts a table of units x variables, `true` where a value is present.
  /// - Throws: `StatisticsError.lengths` when rows differ in length.
  /// - Complexity: O(units · variables), and sorting the patterns.
  package init(isPresent rows: [[Bool]]) throws(StatisticsError) {
    let variables = rows.first?.count ?? 0
    var counts: [[Bool]: Int] = [:]
    for row in rows {
      try Checked.lengths(variables, row.count)
      counts[row, default: 0] += 1
    }
    units = rows.count
    present = (0..<variables).map { variable in rows.count { $0[variable] } }
    patterns = counts.map { Pattern(isPresent: $0.key, count: $0.value) }.sorted { one, other in
      if one.count != other.count { return one.count > other.count }
      let difference = zip(one.isPresent, other.isPresent).first { $0 != $1 }
      return difference?.0 ?? false
    }
  }

  /// Units without a value, for each variable.
  package var missing: [Int] { present.map { units - $0 } }

  /// Units with a value for every variable.
  package var complete: Int {
    patterns.first { !$0.isPresent.contains(false) }?.count ?? 0
  }

  /// Units with a value for two variables at once: the pairs a before-and-after measure has.
  /// - Throws: `StatisticsError.count` for a variable that the table does not have.
  package func complete(_ first: Int, _ second: Int) throws(StatisticsError) -> Int {
    try Checked.count(first, most: present.count - 1)
    try Checked.count(second, most: present.count - 1)
    return patterns.reduce(0) { sum, pattern in
      pattern.isPresent[first] && pattern.isPresent[second] ? sum + pattern.count : sum
    }
  }

  /// Share of units with a value for a variable; `nil` when there are no units.
  /// - Throws: `StatisticsError.count` for a variable that the table does not have.
  package func answered(_ variable: Int) throws(StatisticsError) -> Proportion? {
    try Checked.count(variable, most: present.count - 1)
    return try Proportion(present[variable], of: units)
  }
}
