import Matchmaking
import Mentoring

extension RulesFile {
  /// The rules as a file of rules states them, which reads back to the same: kept with every run.
  static func text(of rules: MentoringRules) throws(Refusal) -> String {
    let fit = rules.fit
    let weights = FitPart.allCases.map {
      ($0.rawValue, Double(fit.weight(of: $0)) / 1_000)
    }
    let document = RulesDocument(
      weights: Dictionary(uniqueKeysWithValues: weights),
      relations: [
        "broaderOrNarrower": Double(fit.broaderOrNarrowerHundredths) / 100,
        "sibling": Double(fit.siblingHundredths) / 100,
      ], textShare: Double(fit.textShareThousandths) / 1_000,
      minimumFit: decimal(rules.minimumFitMicro),
      require: [
        "commonLanguage": rules.requiresCommonLanguage,
        "compatibleMode": rules.requiresCompatibleMode,
        "reachableTerritory": rules.requiresReachableTerritory,
      ],
      preferences: rules.preferences.map {
        ["need": $0.need, "mentor": $0.mentor, "kind": $0.kind.rawValue]
      })
    return try DocumentText.text(of: document)
  }
}

/// The shape of a file of rules.
private struct RulesDocument: Encodable {
  let weights: [String: Double]
  let relations: [String: Double]
  let textShare: Double
  let minimumFit: Double
  let require: [String: Bool]
  let preferences: [[String: String]]
}
