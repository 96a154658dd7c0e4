import Forum
import Records

/// The names under which everybody stands in the evaluation data of one round.
///
/// HMAC-SHA256 of an identifier, keyed by the round: the same each time, another one in another
/// round, and impossible to make or to check without the key, which lies in the key store and never
/// in the record. Retention destroys it (24 months after the round, to start with): from then on
/// nobody can tell whose answers they were.
package struct Pseudonyms: Sendable {
  private let round: String
  private let keys: KeyStore

  /// - Parameters:
  ///   - round: the name of the round.
  ///   - keys: the keys of the record.
  init(round: String, keys: KeyStore) {
    self.round = round
    self.keys = keys
  }

  /// The pseudonym of a person, 20 hexadecimal digits.
  ///
  /// - Throws: a refusal where the round's key was destroyed, and errors of the key store.
  package func pseudonym(of person: String) throws(Refusal) -> String {
    try pseudonym(of: .person(person))
  }

  /// The pseudonym of an organisation, by its name however it is typed; nil for a name without a
  /// letter.
  func pseudonym(ofOrganisation name: String) throws(Refusal) -> String? {
    guard let name = OrganisationName(name) else { return nil }
    return try pseudonym(of: .organisation(name.folded))
  }

  /// The pseudonym of an application, by its side and identifier.
  func pseudonym(of side: ApplicationSide, _ id: String) throws(Refusal) -> String {
    try pseudonym(of: .application(side: side.rawValue, id: id))
  }

  /// The pseudonym of whatever has one.
  func pseudonym(of subject: PseudonymSubject) throws(Refusal) -> String {
    try Refusal.onRecord { () throws(RecordError) in
      try keys.pseudonym(of: subject, in: round)
    }
  }
}
