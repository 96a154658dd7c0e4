package import Forum
import GRDB

extension RecordWriter {
  /// Signs an agreement for a side.
  ///
  /// Terms other than those of the latest version make another one, which only this side has
  /// signed; the signatures of the version before stay with it. Signing the same terms twice
  /// changes nothing.
  ///
  /// - Parameters:
  ///   - id: the identifier of the pairing.
  ///   - terms: what the side signs; nil for the latest version as it is.
  /// - Throws: ``RecordError/notFound(_:id:)`` also where there are no terms yet;
  ///   ``RecordError/ruleBroken(_:_:id:)`` with `.pairingNotAccepted`, `.agreementDays`,
  ///   `.startKept` or `.badValue`.
  @discardableResult
  package func sign(
    _ id: String, as side: ApplicationSide, terms: AgreementTerms?
  ) throws(RecordError) -> RecordedAgreement {
    let pairing = try pairing(id)
    try refuseWithdrawn(pairing.id)
    let latest = try agreements(of: .pairing(pairing.id)).last
    guard let terms = terms ?? latest?.terms else {
      throw .notFound(.agreement, id: pairing.id)
    }
    var version = latest?.version ?? 0
    if latest?.terms != terms {
      version += 1
      try store(terms, of: pairing.id, version: version)
    } else if latest?.isSigned(by: side) == true, let latest {
      return latest
    }
    let place = "\(pairing.id)/\(version)/\(side.rawValue)"
    let signer = side == .mentor ? pairing.mentor : pairing.organisation
    let person = try identities(
      at: ApplicationPlace(round: pairing.round, side: side, id: signer)
    ).person
    try execute(
      .agreement, id: place,
      """
      INSERT INTO signature (pairing, version, side, person, signedBy, signedAt)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [pairing.id, version, side.rawValue, person, stamp.actor, stamp.instant])
    try append(.sign, .agreement, id: place, fields: ["side", "person"])
    guard let signed = try agreements(of: .pairing(pairing.id)).last else {
      throw .damaged(place: place, detail: "the agreement that was signed is not there")
    }
    return signed
  }

  private func store(
    _ terms: AgreementTerms, of pairing: String, version: Int
  ) throws(RecordError) {
    let place = "\(pairing)/\(version)"
    try execute(
      .agreement, id: place,
      """
      INSERT INTO agreement (pairing, version, startDay, untilDay, sessions, everyDays, mode,
        language, confidentiality, madeBy, madeAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        pairing, version, terms.startDay, terms.untilDay, terms.sessions, terms.everyDays,
        terms.mode?.rawValue, terms.language?.rawValue, terms.confidentiality, stamp.actor,
        stamp.instant,
      ])
    try append(
      .add, .agreement, id: place, fields: ["startDay", "untilDay", "sessions", "confidentiality"])
  }
}
