/// Where the record holds what is about persons: the one list that export, erasure and sealed
/// backups go by.
///
/// Every table of the schema stands here, and every column of text or bytes in it: either as
/// personal, with whom it is about, or among those that say nothing of anybody. A test of the
/// schema fails for a column that does not declare itself, so that nothing personal is forgotten.
///
/// Names of accounts (`actor`, `createdBy`, …) tell who made a change. They are the evidence of the
/// audit log, stay as long as it does, and are no personal column.
package enum PersonalData {
  /// The tables in the order in which an export shows them.
  package static let tables: [PersonalTable] =
    people
    + consents
    + applications
    + pairings
    + sessions
    + notes
    + users
    + rights
    + pairingLife
    + roundLife
    + surveys + reports
    + ofNobody

  /// A table by its name; nil for one that the schema does not have.
  package static func table(_ name: String) -> PersonalTable? {
    tables.first { $0.name == name }
  }
}

/// A table of the record, as far as it is about persons.
package struct PersonalTable: Sendable {
  package let name: String
  /// Whom a row is about: SQL expressions over the row (columns with the table's name before them),
  /// each the identifier of a person or NULL. Empty for a table that is about nobody.
  package let persons: [String]
  /// Who gets a row in an export, as ``persons``: everybody whom it is about, but where one side
  /// states something about the other.
  package let readers: [String]
  /// The columns that hold something personal.
  package let personal: [PersonalColumn]
  /// The other columns of text or bytes: identifiers, states, days, instants, digests, accounts.
  package let impersonal: [String]

  package init(
    _ name: String, about persons: [String] = [], readers: [String]? = nil,
    personal: [PersonalColumn] = [], impersonal: [String]
  ) {
    self.name = name
    self.persons = persons
    self.readers = readers ?? persons
    self.personal = personal
    self.impersonal = impersonal
  }
}

/// A column that holds something personal.
///
/// A value is of everybody whom its row is about: it goes when one of them is erased, and a backup
/// seals it under the keys of all of them.
package struct PersonalColumn: Sendable {
  /// What the column holds.
  package enum Kind: String, Sendable {
    /// Whose name it is.
    case name
    /// How to reach somebody: an e-mail address.
    case contact
    /// Words that somebody wrote, or that were written about somebody.
    case text
    /// Bytes that only their author can open.
    case sealed
  }

  package let name: String
  package let kind: Kind
  /// Who may read it in an export: SQL expressions as in ``PersonalTable/persons``; nil for
  /// everybody whom the row is about. To the others an export says that it is held.
  package let readers: [String]?
  /// What an erasure writes in its place: an SQL expression over the row.
  package let erased: String

  /// What stands where a text must not be empty.
  package static let mark = "[…]"

  /// - Parameter erased: without one, nothing where nothing was, else the mark (a zero byte for
  ///   sealed ones).
  package init(_ name: String, _ kind: Kind, readers: [String]? = nil, erased: String? = nil) {
    self.name = name
    self.kind = kind
    self.readers = readers
    self.erased = erased ?? Self.emptied(name, kind)
  }
}

extension PersonalColumn {
  private static func emptied(_ name: String, _ kind: Kind) -> String {
    switch kind {
    case .name, .contact, .text:
      "CASE WHEN ifnull(\(name), '') = '' THEN \(name) ELSE '\(mark)' END"
    case .sealed: "CASE WHEN \(name) IS NULL THEN NULL ELSE x'00' END"
    }
  }
}

/// Ways from a row to the person it is about.
extension PersonalData {
  /// The person of the application that a row names.
  ///
  /// - Parameters: SQL expressions of the application's three keys.
  package static func applicant(round: String, side: String, id: String) -> String {
    """
    (SELECT applicant.person FROM application AS applicant WHERE applicant.round = \(round)
      AND applicant.side = \(side) AND applicant.id = \(id))
    """
  }

  /// The mentor of the pairing that a row names.
  ///
  /// - Parameter pairing: an SQL expression of the pairing's identifier.
  package static func mentor(ofPairing pairing: String) -> String {
    side("'mentor'", ofPairing: pairing)
  }

  /// The person to talk to at the organisation of the pairing that a row names.
  package static func contact(ofPairing pairing: String) -> String {
    side("'organisation'", ofPairing: pairing)
  }

  /// Both persons of the pairing that a row names.
  package static func bothSides(ofPairing pairing: String) -> [String] {
    [mentor(ofPairing: pairing), contact(ofPairing: pairing)]
  }

  /// The person on one side of a pairing.
  ///
  /// - Parameters:
  ///   - side: an SQL expression, `mentor` or `organisation` (else the value is NULL).
  ///   - pairing: an SQL expression of the pairing's identifier.
  package static func side(_ side: String, ofPairing pairing: String) -> String {
    """
    (SELECT paired.person FROM pairing AS met JOIN application AS paired
      ON paired.round = met.round AND paired.side = \(side)
      AND paired.id = CASE \(side) WHEN 'mentor' THEN met.mentor ELSE met.organisation END
      WHERE met.id = \(pairing))
    """
  }

  /// Both persons of the pairing that a session belongs to.
  ///
  /// - Parameter session: an SQL expression of the session's identifier.
  package static func bothSides(ofSession session: String) -> [String] {
    bothSides(ofPairing: "(SELECT held.pairing FROM session AS held WHERE held.id = \(session))")
  }
}
