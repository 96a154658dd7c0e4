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
      ], textShare: Double(fit.textShareThousandths) / 1_000, denseShare: denseShare(of: fit),
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

  /// Only where it is not the starting one: texts of rules that name no vectors stay as they were.
  private static func denseShare(of fit: FitRules) -> Double? {
    let thousandths = fit.denseShareThousandths
    return thousandths == FitRules.starting.denseShareThousandths
      ? nil : Double(thousandths) / 1_000
  }
}

/// The shape of a file of rules.
private struct RulesDocument: Encodable {
  let weights: [String: Double]
  let relations: [String: Double]
  let textShare: Double
  let denseShare: Double?
  let minimumFit: Double
  let require: [String: Bool]
  let preferences: [[String: String]]
}
