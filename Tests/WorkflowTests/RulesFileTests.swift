import Foundation
import TestSupport
import Testing
import Wording
import Workflow

struct RulesFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func match(rules: String) throws -> MatchDocument {
    let files = try SampleFiles.small.options(in: folder)
    return try MatchFiles(
      files: CohortFiles(
        mentors: files[1], needs: files[3], rules: folder.write(rules, as: "rules.json")),
      certificate: nil, threads: 1
    ).run().document
  }

  @Test(
    arguments: [
      ("", "rules.json"), ("[]", "rules.json"), ("{", "rules.json"), ("null", "rules.json"),
      (#"{"weight": {}}"#, "weight"), (#"{"weights": []}"#, "weights"),
      (#"{"weights": null}"#, "weights"), (#"{"weights": {"need": 1}}"#, "weights.need"),
      (#"{"weights": {"needs": 1.5}}"#, "weights.needs"),
      (#"{"weights": {"needs": -0.1}}"#, "weights.needs"),
      (#"{"weights": {"needs": "1"}}"#, "weights.needs"),
      (#"{"weights": {"needs": true}}"#, "weights.needs"),
      (#"{"weights": {"needs": null}}"#, "weights.needs"),
      (#"{"weights": {"needs": 1e999}}"#, "rules.json"),
      (#"{"weights": {"needs": 0, "field": 0, "practicalities": 0, "wishes": 0}}"#, "weights"),
      (#"{"relations": {"sibling": 2}}"#, "relations.sibling"),
      (#"{"relations": {"same": 1}}"#, "relations.same"), (#"{"textShare": 1.01}"#, "textShare"),
      (#"{"minimumFit": "high"}"#, "minimumFit"), (#"{"require": true}"#, "require"),
      (#"{"require": {"commonLanguage": 1}}"#, "require.commonLanguage"),
      (#"{"require": {"consent": true}}"#, "require.consent"),
      (#"{"preferences": {}}"#, "preferences"), (#"{"preferences": [1]}"#, "preferences"),
      (#"{"preferences": [{"need": "E1", "kind": "ban"}]}"#, "preferences[0]."),
      (
        #"{"preferences": [{"need": "E1", "mentor": "M1", "kind": "love"}]}"#, "preferences[0].kind"
      ),
      (#"{"preferences": [{"need": "E1", "mentor": "M1", "kind": "ban", "why": "x"}]}"#, "why"),
      (#"{"preferences": [{"need": "E9", "mentor": "M1", "kind": "ban"}]}"#, "E9"),
      (#"{"preferences": [{"need": "E1", "mentor": "M9", "kind": "ban"}]}"#, "M9"),
    ] as [(String, String)])
  func `rules that cannot be are refused with their place`(rules: String, place: String) throws {
    let refusal = try #require(throws: Refusal.self) { try match(rules: rules) }
    #expect(refusal.status == .badData)
    for language in ReaderLanguage.allCases {
      #expect(refusal.message.text(in: language).contains(place))
    }
  }

  @Test func `rules that say nothing are the starting rules`() throws {
    let files = try SampleFiles.small.options(in: folder)
    let plain = try MatchFiles(
      files: CohortFiles(mentors: files[1], needs: files[3]), certificate: nil, threads: 1
    ).run().document
    for rules in [
      "{}", #"{"weights": {"needs": 0.55}}"#, #"{"require": {}, "preferences": []}"#,
      #"{"minimumFit": 0, "relations": {"broaderOrNarrower": 0.7, "sibling": 0.4}}"#,
    ] {
      #expect(try match(rules: rules).objective.total == plain.objective.total)
    }
  }

  @Test func `each rule does what it says`() throws {
    let ban = #"{"preferences": [{"need": "E1", "mentor": "M1", "kind": "ban"}]}"#
    #expect(try match(rules: ban).pairings.first?.need == "E2")
    #expect(try match(rules: #"{"minimumFit": 0.755785}"#).pairings.map(\.need).contains("E1"))
    #expect(try !match(rules: #"{"minimumFit": 0.755786}"#).pairings.map(\.need).contains("E1"))
    let weights = #"{"weights": {"field": 0, "practicalities": 0, "wishes": 0}}"#
    #expect(try match(rules: weights).pairings.first?.fit == 0.635897)
    let related = #"{"weights": {"field": 0, "practicalities": 0}, "relations": {"sibling": 0}}"#
    #expect(try match(rules: related).pairings.first?.fit == 0.512821)
    let open = """
      {"require":
        {"commonLanguage": false, "compatibleMode": false, "reachableTerritory": false}}
      """
    #expect(try match(rules: open).unmatched.allSatisfy { $0.reasons != ["no-eligible-mentor"] })
  }
}
