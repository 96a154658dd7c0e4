package import Forum

extension PartTable {
  /// Same or related field of activity: the best relation between any two of their fields.
  ///
  /// - Parameters:
  ///   - organisations: concepts of scheme `field` of each organisation.
  ///   - offers: concepts of scheme `field` of each offer.
  package static func field(
    organisations: [[String]], offers: [[String]], thesaurus: Thesaurus, rules: FitRules
  ) -> PartTable {
    var known: [String: [String: Int]] = [:]
    for one in Set(organisations.joined()) {
      for other in Set(offers.joined()) {
        known[one, default: [:]][other] = rules.hundredths(thesaurus.relation(one, other))
      }
    }
    return PartTable(.field, organisations: organisations.count, offers: offers.count) {
      row, offer in
      guard !organisations[row].isEmpty, !offers[offer].isEmpty else { return nil }
      var best = 0
      for field in organisations[row] {
        for other in offers[offer] { best = max(best, known[field]?[other] ?? 0) }
      }
      return best * 10_000
    }
  }
}
