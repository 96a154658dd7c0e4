package import Forum
package import Vectors

/// What each offer covers of every need, as one vector a row: f × 4k whole numbers.
///
/// An offer is a mentor's expertise, a meet-up topic, a capsule or a resource: whatever can be
/// said as concepts with levels.
package struct OfferMatrix: Sendable {
  package let matrix: ExactMatrix
  /// Whether each offer states any concept; an empty one says nothing rather than nothing covered.
  package let isStated: [Bool]

  /// Places offers, each given as concepts with levels.
  ///
  /// - Precondition: every expertise names a concept of `space`; files are checked on reading.
  /// - Throws: ``VectorsError`` for more numbers than BLAS can address.
  /// - Complexity: O(total expertise × 4k).
  package init(_ offers: [[Expertise]], in space: ConceptSpace) throws(VectorsError) {
    var values = [Float](repeating: 0, count: offers.count * space.width)
    for (row, offer) in offers.enumerated() {
      for expertise in offer {
        guard let known = space.position(of: expertise.concept) else {
          preconditionFailure("an expertise names a need concept: \(expertise.concept)")
        }
        for needed in space.concepts.indices {
          for wanted in 1...ConceptSpace.levels {
            let units = space.units(
              knowing: known, level: expertise.level, for: needed, levelWanted: wanted)
            let index =
              row * space.width + space.coordinate(position: needed, levelWanted: wanted)
            values[index] = max(values[index], Float(units))
          }
        }
      }
    }
    matrix = try ExactMatrix(rows: offers.count, columns: space.width, values: values)
    isStated = offers.map { !$0.isEmpty }
  }
}
