import Forum
import GRDB

extension RecordWriter {
  /// Brings organisations' applications of one round into another as they were made; they are
  /// screened anew there.
  ///
  /// One whose identifier the round has already is left alone: what was imported goes first.
  ///
  /// - Parameters:
  ///   - ids: the identifiers of the applications.
  ///   - source: the name of the round in which they waited.
  /// - Returns: the identifiers of those that are new in the round, in the order given.
  /// - Throws: ``RecordError/notFound(_:id:)`` for a round or an application.
  @discardableResult
  package func carryOver(
    _ ids: [String], from source: String, into round: String
  ) throws(RecordError) -> [String] {
    let (from, name) = try (self.round(named: source).name, self.round(named: round).name)
    let all = try organisations(of: from)
    let present = Set(try organisations(of: name).map(\.content.id))
    var carried: [String] = []
    for id in ids where !present.contains(id) {
      guard let found = all.first(where: { $0.content.id == id }) else {
        throw .notFound(.application, id: id)
      }
      try importOrganisations([found.content], into: name)
      let place = ApplicationPlace(round: name, side: .organisation, id: id)
      try execute(
        .application, id: place.text,
        "UPDATE application SET carriedFrom = ? WHERE round = ? AND side = ? AND id = ?",
        [from, name, place.side.rawValue, place.id])
      try append(.carry, .application, id: place.text, fields: ["carriedFrom"])
      carried.append(id)
    }
    return carried
  }
}
