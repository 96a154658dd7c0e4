package import Forum
import GRDB

extension RecordReader {
  /// The person whom an application names; nil where it names nobody.
  package func person(
    of side: ApplicationSide, _ application: String, in round: String
  ) throws(RecordError) -> String? {
    let found = try row(
      "SELECT person FROM application WHERE round = ? AND side = ? AND id = ?",
      [round, side.rawValue, application])
    return try found?.optionalText("person")
  }

  /// The identifier of a person as the record writes it; nil for one it does not know.
  package func knownPerson(_ id: String) throws(RecordError) -> String? {
    try row("SELECT id FROM person WHERE id = ?", [id.asNumberedIdentifier])?.text("id")
  }

  /// The names of persons by their identifiers; nobody's who is not known.
  package func names(ofPersons ids: [String]) throws(RecordError) -> [String: String] {
    var names: [String: String] = [:]
    for id in ids where names[id] == nil {
      names[id] = try row("SELECT name FROM person WHERE id = ?", [id])?.text("name")
    }
    return names
  }
}
