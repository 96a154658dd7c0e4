package import Forum

extension NeedsEvidence {
  /// From which share of a statement on a concept counts as read from it, in millionths.
  private static let clearShareMicro = 350_000

  /// How the offers' knowledge stands against the organisations' needs, stated or read from texts.
  ///
  /// - Parameter places: how many organisations each offer can serve.
  package func supply(places: [Int]) -> SupplyBalance {
    SupplyBalance(
      needs: needs.indices.map { effectiveNeeds(organisation: $0) },
      offers: offers.indices.map { effectiveExpertise(offer: $0) }, places: places, in: space)
  }

  /// The needs an organisation stated, or those its words show where it stated none.
  package func effectiveNeeds(organisation: Int) -> [Need] {
    let stated = needs[organisation].needs
    guard stated.isEmpty else { return stated }
    return concepts(of: needReadings[organisation]).map { concept in
      Need(
        concept: concept, priority: Need.usual.priority, levelNow: Need.usual.levelNow,
        levelWanted: Need.usual.levelWanted)
    }
  }

  /// The expertise an offer states, or what its words show where it states none.
  package func effectiveExpertise(offer: Int) -> [Expertise] {
    let stated = offers[offer].expertise
    guard stated.isEmpty else { return stated }
    return concepts(of: offerReadings[offer]).map { concept in
      Expertise(concept: concept, level: Expertise.usualLevel)
    }
  }

  /// The three concepts nearest to what an organisation wrote, where it stated none and its words
  /// show none clearly; nil otherwise.
  package func nearestOfBlind(organisation: Int) -> [String]? {
    needs[organisation].needs.isEmpty ? nearest(toBlind: needReadings[organisation]) : nil
  }

  /// The three concepts nearest to what was written of an offer, where no expertise is stated and
  /// the words show none clearly; nil otherwise.
  package func nearestOfBlind(offer: Int) -> [String]? {
    offers[offer].expertise.isEmpty ? nearest(toBlind: offerReadings[offer]) : nil
  }

  private func nearest(toBlind readings: [StatementReading]) -> [String]? {
    model.nearest(toBlind: readings)
  }

  /// The concepts that several statements of one side show, the clearest first, three at most.
  private func concepts(of readings: [StatementReading]) -> [String] {
    var shares: [Int: Int] = [:]
    for reading in readings where !reading.isBlind {
      for entry in reading.concepts {
        shares[entry.concept] = max(shares[entry.concept] ?? 0, entry.shareMicro)
      }
    }
    return shares.filter { $0.value >= NeedsEvidence.clearShareMicro }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { model.concepts[$0.key] }
      .filter { space.position(of: $0) != nil }
      .prefix(3).map(\.self)
  }
}
