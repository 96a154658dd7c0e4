package import Forum

/// How a round's supply of knowledge stands against its demand, concept by concept.
package struct SupplyBalance: Equatable, Sendable {
  /// One need concept that somebody asks for.
  package struct Line: Equatable, Sendable {
    package let concept: String
    /// How many organisations ask for it.
    package let organisations: Int
    /// The sum of their demands.
    package let demand: Int
    /// How many mentors know it itself, well enough to cover half of the usual wanted level.
    package let mentors: Int
    /// The places those mentors have, each counted once for every concept they cover.
    package let places: Int

    /// How many organisations ask beyond the places there are; what a round should recruit for.
    package var shortfall: Int { max(0, organisations - places) }
  }

  /// Largest shortfall first, then largest demand, then the order of the thesaurus.
  package let lines: [Line]

  /// Counts needs against offers.
  ///
  /// - Parameters:
  ///   - needs: the needs of each organisation, stated or inferred.
  ///   - offers: the expertise of each mentor, stated or inferred.
  ///   - places: the capacity of each mentor.
  /// - Complexity: O(k × total expertise).
  package init(needs: [[Need]], offers: [[Expertise]], places: [Int], in space: ConceptSpace) {
    precondition(offers.count == places.count, "each offer has its places")
    var lines: [(position: Int, line: Line)] = []
    for (position, concept) in space.concepts.enumerated() {
      let asked = needs.compactMap { NeedMatrix.distinct($0).first { $0.concept == concept } }
        .filter { $0.demand > 0 }
      guard !asked.isEmpty else { continue }
      let knowing = offers.indices.filter { offer in
        offers[offer].contains { SupplyBalance.covers($0, position: position, in: space) }
      }
      let line = Line(
        concept: concept, organisations: asked.count, demand: asked.reduce(0) { $0 + $1.demand },
        mentors: knowing.count, places: knowing.reduce(0) { $0 + places[$1] })
      lines.append((position, line))
    }
    self.lines = lines.sorted { one, other in
      let left = (-one.line.shortfall, -one.line.demand, one.position)
      let right = (-other.line.shortfall, -other.line.demand, other.position)
      return left < right
    }.map(\.line)
  }

  /// Kindred knowledge does not count: it is the concept itself that a round would recruit for.
  private static func covers(_ known: Expertise, position: Int, in space: ConceptSpace) -> Bool {
    guard space.position(of: known.concept) == position else { return false }
    let units = space.units(
      knowing: position, level: known.level, for: position, levelWanted: Need.usual.levelWanted)
    return units * 2 >= ConceptSpace.unitsPerCoverage
  }
}
