/// How far a typed word is from a known one.
package enum EditDistance {
  /// The number of insertions, deletions and replacements between two words (Levenshtein 1966).
  ///
  /// - Complexity: O(product of the lengths).
  package static func between(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, byte) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, candidate) in other.enumerated() {
        let replaced = diagonal + (byte == candidate ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
