/// What a pseudonym stands for.
package enum PseudonymSubject: Hashable, Sendable {
  /// A person, by identifier.
  case person(String)
  /// A pairing, by identifier.
  case pairing(String)
  /// An organisation, by identifier.
  case organisation(String)
  /// An application, by its side and its identifier in the round.
  case application(side: String, id: String)

  /// What the key is derived for, so that equal texts of two kinds have two pseudonyms.
  fileprivate var purpose: String {
    switch self {
    case .person: "pseudonym"
    case .pairing: "pseudonym-pairing"
    case .organisation: "pseudonym-organisation"
    case .application: "pseudonym-application"
    }
  }

  fileprivate var text: String {
    switch self {
    case .person(let id), .pairing(let id), .organisation(let id): id
    case .application(let side, let id): side + "/" + id
    }
  }
}

extension KeyStore {
  /// How many hexadecimal digits a pseudonym has: 80 bits, so that no two subjects share one.
  package static let pseudonymLength = 20

  /// The pseudonym of a subject in a round, 20 hexadecimal digits: HMAC-SHA256 under the key of the
  /// round, which is made where there is none.
  ///
  /// - Throws: ``RecordError/keyDestroyed(owner:)`` after the round's term.
  package func pseudonym(
    of subject: PseudonymSubject, in round: String
  ) throws(RecordError) -> String {
    let code = try code(of: subject.text, purpose: subject.purpose, owner: .round(round))
    return String(code.prefix(Self.pseudonymLength))
  }
}
