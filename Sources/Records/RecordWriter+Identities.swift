import Forum
import GRDB

/// Whom and what an application names, as the record knows them from all rounds.
struct ApplicationIdentities {
  let person: String?
  let organisation: String?
}

extension RecordWriter {
  /// Finds, or makes, the person and the organisation that an application names.
  ///
  /// Names are compared without case, accents, punctuation and spacing; the latest spelling is
  /// kept. A person belongs to one organisation; persons without one are told apart by their
  /// e-mail address as well, and who gave an address and no name is known by it alone: whoever can
  /// be written to is somebody with rights.
  ///
  /// - Returns: their identifiers; nil for a name without a letter or digit.
  func identify(
    _ content: some ApplicationContent
  ) throws(RecordError) -> (person: String?, organisation: String?) {
    let organisation = try OrganisationName(content.organisation).map {
      (name) throws(RecordError) in
      try organisationID(folded: name.folded, written: content.organisation)
    }
    // Persons' names are folded by the same rule.
    let address = (content.email ?? "").lowercased()
    let identity =
      if let name = OrganisationName(content.personName)?.folded {
        organisation == nil ? name + " " + address : name
      } else {
        address
      }
    guard !identity.isEmpty else { return (nil, organisation) }
    let person = try personID(identity: identity, content, organisation: organisation)
    return (person, organisation)
  }

  /// The identities that an application is linked with now.
  func identities(at place: ApplicationPlace) throws(RecordError) -> ApplicationIdentities {
    let found = try row(
      "SELECT person, organisation FROM application WHERE round = ? AND side = ? AND id = ?",
      [place.round, place.side.rawValue, place.id])
    return try ApplicationIdentities(
      person: found?.optionalText("person"), organisation: found?.optionalText("organisation"))
  }

  /// Removes identities that no application names any more: nothing is kept about people whom a
  /// corrected application never meant.
  func removeUnused(_ identities: ApplicationIdentities) throws(RecordError) {
    if let person = identities.person {
      // Consents, rights requests, erasures and notes are about a person too.
      let named = try rows(
        """
        SELECT tables.name AS name, keys."from" AS link
        FROM (SELECT name FROM sqlite_master WHERE type = 'table') AS tables
        JOIN pragma_foreign_key_list(tables.name) AS keys WHERE keys."table" = 'person'
        ORDER BY 1, 2
        """
      ).map { (row) throws(RecordError) in
        try "NOT EXISTS (SELECT 1 FROM \(row.text("name")) AS named "
          + "WHERE named.\(row.text("link")) = person.id)"
      }
      try execute(
        .application, id: person,
        "DELETE FROM person WHERE " + (["id = ?"] + named).joined(separator: " AND "), [person])
    }
    if let organisation = identities.organisation {
      try execute(
        .application, id: organisation,
        """
        DELETE FROM organisation WHERE id = ?
          AND NOT EXISTS (SELECT 1 FROM person WHERE person.organisation = organisation.id)
          AND NOT EXISTS (SELECT 1 FROM application
            WHERE application.organisation = organisation.id)
        """, [organisation])
    }
  }

  private func organisationID(folded: String, written: String) throws(RecordError) -> String {
    if let known = try row("SELECT id, name FROM organisation WHERE foldedName = ?", [folded]) {
      let id = try known.text("id")
      if try known.text("name") != written {
        try execute(
          .application, id: id, "UPDATE organisation SET name = ? WHERE id = ?", [written, id])
      }
      return id
    }
    let number = try nextNumber(in: "organisation")
    let id = "O\(number)"
    try execute(
      .application, id: id,
      "INSERT INTO organisation (number, id, name, foldedName) VALUES (?, ?, ?, ?)",
      [number, id, written, folded])
    return id
  }

  private func personID(
    identity: String, _ content: some ApplicationContent, organisation: String?
  ) throws(RecordError) -> String {
    let known = try row(
      """
      SELECT id, name, email FROM person
      WHERE ifnull(organisation, '') = ? AND identity = ?
      """, [organisation ?? "", identity])
    if let known {
      let id = try known.text("id")
      let (name, email) = try (known.text("name"), known.optionalText("email"))
      if name != content.personName || email != content.email {
        try execute(
          .application, id: id, "UPDATE person SET name = ?, email = ? WHERE id = ?",
          [content.personName, content.email, id])
      }
      return id
    }
    let number = try nextNumber(in: "person")
    let id = "H\(number)"
    try execute(
      .application, id: id,
      """
      INSERT INTO person (number, id, organisation, name, identity, email)
      VALUES (?, ?, ?, ?, ?, ?)
      """, [number, id, organisation, content.personName, identity, content.email])
    return id
  }
}
