extension Schema {
  /// A session that was held before a pause may be written down while the pause lasts.
  ///
  /// The two triggers of version 3 refused it by the state of the pairing alone. That no session is
  /// held within a pause is another rule's, which looks at the session's hour.
  static let lateSessions =
    "DROP TRIGGER sessionAddedWhileRunning;\nDROP TRIGGER sessionChangedWhileRunning;\n"
    + rule(
      "sessionAddedWhileRunning", "INSERT ON session", when: isLoggedElsewhere,
      raise: "pairing-not-running")
    + rule(
      "sessionChangedWhileRunning", "UPDATE OF startsAt, state ON session",
      when: """
        (NEW.startsAt <> OLD.startsAt OR NEW.state <> OLD.state) AND \(isLoggedElsewhere)
        """, raise: "pairing-not-running")

  private static let isLoggedElsewhere = """
    NEW.state IN ('planned', 'held') AND EXISTS (SELECT 1 FROM pairing
      WHERE id = NEW.pairing AND state NOT IN ('accepted', 'active')
      AND NOT (NEW.state = 'held' AND state IN ('paused', 'completed', 'ended_early')))
    """
}
