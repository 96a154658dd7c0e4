package import Foundation

/// A matching run to be recorded: what it saw, what it reached and what proves it.
package struct NewMatchRun: Equatable, Sendable {
  /// The digest of everything the run looked at.
  package var inputDigest: String
  /// The rules and weights, a JSON document.
  package var rules: String
  package var thesaurusVersion: String
  /// The version of the concept model that read the texts.
  package var modelVersion: String
  /// The solver with its version.
  package var solver: String
  package var seed: Int
  /// How many organisations have a mentor.
  package var served: Int
  /// The sum of the fits, in millionths.
  package var totalMicro: Int
  /// The fit of the weakest pair, in millionths; nil when nobody is served.
  package var worstMicro: Int?
  /// The whole answer with its explanations, a JSON document.
  package var document: String
  /// The proof of the answer, a JSON document.
  package var certificate: String
  /// What dense vectors said of the texts, a JSON document; nil where the run had none.
  package var denseReadings: String?
  /// Whom it saw and what stood then, a JSON document: what a later replay starts from.
  package var scene: String?

  package init(
    inputDigest: String, rules: String, thesaurusVersion: String, modelVersion: String,
    solver: String, seed: Int, served: Int, totalMicro: Int, worstMicro: Int?, document: String,
    certificate: String, denseReadings: String? = nil, scene: String? = nil
  ) {
    self.inputDigest = inputDigest
    self.rules = rules
    self.thesaurusVersion = thesaurusVersion
    self.modelVersion = modelVersion
    self.solver = solver
    self.seed = seed
    self.served = served
    self.totalMicro = totalMicro
    self.worstMicro = worstMicro
    self.document = document
    self.certificate = certificate
    self.denseReadings = denseReadings
    self.scene = scene
  }
}

/// A pair that a matching run proposes.
package struct NewProposal: Equatable, Sendable {
  /// The identifier of the mentor's application.
  package let mentor: String
  /// The identifier of the organisation's application.
  package let organisation: String
  /// The fit of the pair, 0 to 1,000,000.
  package let fitMicro: Int

  package init(mentor: String, organisation: String, fitMicro: Int) {
    self.mentor = mentor
    self.organisation = organisation
    self.fitMicro = fitMicro
  }
}

/// A matching run as the record holds it, without its documents.
package struct RecordedMatchRun: Equatable, Sendable {
  /// `R1`, `R2`, … over all rounds.
  package let id: String
  package let round: String
  package let createdBy: String
  package let createdAt: Date
  package let inputDigest: String
  package let thesaurusVersion: String
  package let modelVersion: String
  package let solver: String
  package let seed: Int
  package let served: Int
  package let totalMicro: Int
  package let worstMicro: Int?
}

/// The JSON documents of a matching run, byte for byte as they were stored.
package struct MatchRunDocuments: Equatable, Sendable {
  package let rules: String
  package let document: String
  package let certificate: String
  /// What dense vectors said; nil where the run had none.
  package let denseReadings: String?
  /// Whom the run saw; nil where an older program made it.
  package let scene: String?
}

extension RecordedMatchRun {
  static let columns = """
    id, round, createdBy, createdAt, inputDigest, thesaurusVersion, modelVersion, solver, seed,
    served, totalMicro, worstMicro
    """

  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    round = try row.text("round")
    createdBy = try row.text("createdBy")
    createdAt = try row.instant("createdAt")
    inputDigest = try row.text("inputDigest")
    thesaurusVersion = try row.text("thesaurusVersion")
    modelVersion = try row.text("modelVersion")
    solver = try row.text("solver")
    seed = try row.integer("seed")
    served = try row.integer("served")
    totalMicro = try row.integer("totalMicro")
    worstMicro = try row.optionalInteger("worstMicro")
  }
}
