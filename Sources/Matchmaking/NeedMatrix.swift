package import Forum
package import Vectors

/// What each organisation wants covered, as one vector a row: o × 4k whole numbers.
package struct NeedMatrix: Sendable {
  /// Row i holds the demands of organisation i at the wanted level of each need.
  package let matrix: ExactMatrix
  /// The sum of demands of each organisation; zero where it stated no need with a gap.
  package let demandTotals: [Int]

  /// Places the needs of each organisation; a concept named twice counts once, with its largest
  /// demand.
  ///
  /// - Precondition: every need names a concept of `space`; files are checked on reading.
  /// - Throws: ``VectorsError`` for more numbers than BLAS can address.
  package init(_ organisations: [[Need]], in space: ConceptSpace)
    throws(VectorsError)
  {
    var values = [Float](repeating: 0, count: organisations.count * space.width)
    var totals: [Int] = []
    for (row, needs) in organisations.enumerated() {
      var total = 0
      for need in NeedMatrix.distinct(needs) {
        guard let position = space.position(of: need.concept) else {
          preconditionFailure("a need names a concept of the thesaurus: \(need.concept)")
        }
        let coordinate = space.coordinate(position: position, levelWanted: need.levelWanted)
        values[row * space.width + coordinate] = Float(need.demand)
        total += need.demand
      }
      totals.append(total)
    }
    matrix = try ExactMatrix(rows: organisations.count, columns: space.width, values: values)
    demandTotals = totals
  }

  /// One need per concept, the one with the largest demand, in the order stated.
  package static func distinct(_ needs: [Need]) -> [Need] {
    var kept: [Need] = []
    for need in needs {
      if let index = kept.firstIndex(where: { $0.concept == need.concept }) {
        if need.demand > kept[index].demand { kept[index] = need }
      } else {
        kept.append(need)
      }
    }
    return kept
  }
}
