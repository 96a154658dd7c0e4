import Records

/// The names under which persons stand in the evaluation data of one round.
///
/// HMAC-SHA256 of the person's identifier, keyed by the round: the same each time, another one in
/// another round, and impossible to make or to check without the key, which lies in the key store
/// and never in the record. Retention destroys it (24 months after the round, to start with): from
/// then on nobody can tell whose answers they were.
package struct Pseudonyms: Sendable {
  private let round: String
  private let keys: KeyStore

  /// How many hexadecimal digits a pseudonym has: 80 bits, so that no two persons share one.
  private static let length = 20

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
    try Refusal.onRecord { () throws(RecordError) in
      let code = try keys.code(of: person, purpose: "pseudonym", owner: .round(round))
      return String(code.prefix(Self.length))
    }
  }
}
