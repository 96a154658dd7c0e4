package import Forum

/// How a round's supply of knowledge stands against its demand, concept by concept.
package struct SupplyBalance: Equatable, Sendable {
  /// How the knowledge of a concept stands.
  package enum Standing: String, CaseIterable, Codable, Sendable {
    /// Asked for, and no mentor knows it.
    case uncovered
    /// More organisations ask for it than there are places of mentors who know it.
    case short
    /// There are places enough, but they all hang on one mentor.
    case scarce
    /// There are places enough, with several mentors.
    case covered
    /// Known, and nobody asks for it.
    case unasked
  }

  /// One need concept that somebody asks for or knows.
  package struct Line: Equatable, Sendable {
    package let concept: String
    /// The organisations that ask for it, by their place in the input.
    package let asking: [Int]
    /// The sum of their demands.
    package let demand: Int
    /// The mentors who know it itself, well enough to cover half of the usual wanted level, by
    /// their place in the input.
    package let knowing: [Int]
    /// The places those mentors have, each counted once for every concept they cover.
    package let places: Int

    /// How many organisations ask for it.
    package var organisations: Int { asking.count }
    /// How many mentors know it.
    package var mentors: Int { knowing.count }
    /// How many organisations ask beyond the places there are; what a round should recruit for.
    package var shortfall: Int { max(0, organisations - places) }

    package var standing: Standing {
      if asking.isEmpty { return .unasked }
      if knowing.isEmpty { return .uncovered }
      if shortfall > 0 { return .short }
      return knowing.count == 1 ? .scarce : .covered
    }
  }

  /// Largest shortfall first, then largest demand, then the order of the thesaurus; concepts that
  /// nobody asks for come last.
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
    let wanted = needs.map { NeedMatrix.distinct($0).filter { $0.demand > 0 } }
    let lines = space.concepts.enumerated().compactMap { position, concept -> Line? in
      let asking = wanted.indices.filter { wanted[$0].contains { $0.concept == concept } }
      let knowing = offers.indices.filter { offer in
        offers[offer].contains { SupplyBalance.covers($0, position: position, in: space) }
      }
      guard !asking.isEmpty || !knowing.isEmpty else { return nil }
      let demand = asking.reduce(0) { sum, organisation in
        sum + (wanted[organisation].first { $0.concept == concept }?.demand ?? 0)
      }
      return Line(
        concept: concept, asking: asking, demand: demand, knowing: knowing,
        places: knowing.reduce(0) { $0 + places[$1] })
    }
    self.lines = lines.enumerated().sorted { one, other in
      let left = (-one.element.shortfall, -one.element.demand, one.offset)
      let right = (-other.element.shortfall, -other.element.demand, other.offset)
      return left < right
    }.map(\.element)
  }

  /// Kindred knowledge does not count: it is the concept itself that a round would recruit for.
  private static func covers(_ known: Expertise, position: Int, in space: ConceptSpace) -> Bool {
    guard space.position(of: known.concept) == position else { return false }
    let units = space.units(
      knowing: position, level: known.level, for: position, levelWanted: Need.usual.levelWanted)
    return units * 2 >= ConceptSpace.unitsPerCoverage
  }
}
