import Forum

/// What an act touches: whose it is decides whether a mentor or a contact may do it.
enum ActScope: Sendable {
  /// A round, the record, everything: nobody's own.
  case everything
  /// Whatever the asker may see; the step shows no more, by its ``View``.
  case visible
  case pairing(String)
  /// What one side of a pairing says or signs.
  case side(ApplicationSide, ofPairing: String)
  case session(String)
  case person(String)
  /// What the user with this name wrote.
  case author(String)
}
