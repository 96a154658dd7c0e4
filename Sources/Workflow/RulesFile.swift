import Foundation
import Matchmaking
import Mentoring
import Wording

/// The rules of a run as a JSON file; what it leaves out keeps its starting value.
///
/// ```json
/// {
///   "weights": {"needs": 0.55, "field": 0.15, "practicalities": 0.12, "wishes": 0.08},
///   "relations": {"broaderOrNarrower": 0.7, "sibling": 0.4},
///   "textShare": 0.3,
///   "denseShare": 0.5,
///   "minimumFit": 0.2,
///   "require": {"commonLanguage": true, "compatibleMode": true, "reachableTerritory": true},
///   "preferences": [{"need": "E001", "mentor": "M001", "kind": "wish"}]
/// }
/// ```
struct RulesFile {
  private let name: String
  private let root: [String: Any]

  /// Reads rules; an unknown key or a value out of range is refused, with its place.
  static func read(_ name: String) throws(Refusal) -> MentoringRules {
    try read(Data(try Refusal.bytes(of: name)), name: name)
  }

  /// Reads rules about people; a preference for somebody who is not among them is a slip of the
  /// pen, not a wish.
  static func read(
    _ name: String, mentors: Set<String>, needs: Set<String>
  ) throws(Refusal) -> MentoringRules {
    let rules = try read(name)
    for preference in rules.preferences {
      guard mentors.contains(preference.mentor) else {
        throw Refusal(.badData, .rulesUnknownPerson(name, id: preference.mentor))
      }
      guard needs.contains(preference.need) else {
        throw Refusal(.badData, .rulesUnknownPerson(name, id: preference.need))
      }
    }
    return rules
  }

  /// Reads rules from bytes; `name` is what messages call them.
  static func read(_ data: Data, name: String) throws(Refusal) -> MentoringRules {
    let parsed: Any
    do { parsed = try JSONSerialization.jsonObject(with: data) } catch {
      throw Refusal(.badData, .rulesNotJSON(name))
    }
    guard let root = parsed as? [String: Any] else { throw Refusal(.badData, .rulesNotJSON(name)) }
    return try RulesFile(name: name, root: root).rules()
  }

  private func rules() throws(Refusal) -> MentoringRules {
    try refuseOthers(
      root,
      known: [
        "weights", "relations", "textShare", "denseShare", "minimumFit", "require", "preferences",
      ], in: "")
    var rules = MentoringRules.starting
    try readFit(into: &rules.fit)
    rules.minimumFitMicro = try share(root, "minimumFit", in: "", of: 1_000_000) ?? 0
    let require = try object("require")
    try refuseOthers(
      require, known: ["commonLanguage", "compatibleMode", "reachableTerritory"], in: "require.")
    rules.requiresCommonLanguage = try switched(require, "commonLanguage") ?? true
    rules.requiresCompatibleMode = try switched(require, "compatibleMode") ?? true
    rules.requiresReachableTerritory = try switched(require, "reachableTerritory") ?? true
    rules.preferences = try preferences()
    return rules
  }

  private func readFit(into fit: inout FitRules) throws(Refusal) {
    let weights = try object("weights")
    try refuseOthers(weights, known: FitPart.allCases.map(\.rawValue), in: "weights.")
    for part in FitPart.allCases {
      let given = try share(weights, part.rawValue, in: "weights.", of: 1_000)
      if let given { fit.weights[part] = given }
    }
    guard fit.weights.values.contains(where: { $0 > 0 }) else {
      throw Refusal(.badData, .rulesBadValue(name, key: "weights"))
    }
    let relations = try object("relations")
    try refuseOthers(relations, known: ["broaderOrNarrower", "sibling"], in: "relations.")
    fit.broaderOrNarrowerHundredths =
      try share(relations, "broaderOrNarrower", in: "relations.", of: 100)
      ?? fit.broaderOrNarrowerHundredths
    fit.siblingHundredths =
      try share(relations, "sibling", in: "relations.", of: 100) ?? fit.siblingHundredths
    fit.textShareThousandths =
      try share(root, "textShare", in: "", of: 1_000) ?? fit.textShareThousandths
    fit.denseShareThousandths =
      try share(root, "denseShare", in: "", of: 1_000) ?? fit.denseShareThousandths
  }

  private func preferences() throws(Refusal) -> [PairPreference] {
    guard let value = root["preferences"] else { return [] }
    guard let entries = value as? [[String: Any]] else {
      throw Refusal(.badData, .rulesBadValue(name, key: "preferences"))
    }
    var preferences: [PairPreference] = []
    for (index, entry) in entries.enumerated() {
      let place = "preferences[\(index)]."
      try refuseOthers(entry, known: ["need", "mentor", "kind"], in: place)
      guard let need = entry["need"] as? String, let mentor = entry["mentor"] as? String else {
        throw Refusal(.badData, .rulesBadValue(name, key: place + "need, mentor"))
      }
      let kind = (entry["kind"] as? String).flatMap(PairPreference.Kind.init)
      guard let kind, PairPreference.Kind.stated.contains(kind) else {
        throw Refusal(.badData, .rulesBadValue(name, key: place + "kind"))
      }
      preferences.append(PairPreference(mentor: mentor, need: need, kind: kind))
    }
    return preferences
  }

  private func object(_ key: String) throws(Refusal) -> [String: Any] {
    guard let value = root[key] else { return [:] }
    guard let object = value as? [String: Any] else {
      throw Refusal(.badData, .rulesBadValue(name, key: key))
    }
    return object
  }

  private func refuseOthers(
    _ object: [String: Any], known: [String], in place: String
  ) throws(Refusal) {
    for key in object.keys.sorted() where !known.contains(key) {
      throw Refusal(.badData, .rulesUnknownKey(name, key: place + key, known: known))
    }
  }

  /// A number from 0 to 1 as whole parts of `whole`; nil where the key is absent.
  private func share(
    _ object: [String: Any], _ key: String, in place: String, of whole: Int
  ) throws(Refusal) -> Int? {
    guard let value = object[key] else { return nil }
    guard let number = value as? NSNumber, !isBoolean(number),
      (0.0...1.0).contains(number.doubleValue)
    else { throw Refusal(.badData, .rulesBadValue(name, key: place + key)) }
    return Int((number.doubleValue * Double(whole)).rounded())
  }

  private func switched(_ object: [String: Any], _ key: String) throws(Refusal) -> Bool? {
    guard let value = object[key] else { return nil }
    guard let number = value as? NSNumber, isBoolean(number) else {
      throw Refusal(.badData, .rulesBadValue(name, key: "require." + key))
    }
    return number.boolValue
  }

  /// JSON's true and false arrive as numbers; only their type tells them from 1 and 0.
  private func isBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }
}
