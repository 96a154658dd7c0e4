import Forum
import Records
import Wording

/// Whose sessions a command is about.
package enum SessionScope: Equatable, Sendable {
  /// Those of a round; of the newest that is not closed without a name.
  case round(String?)
  case pairing(String)
  /// Those of a mentor: of an application such as `M1` in a round, or of a person such as `H12` in
  /// every round.
  case mentor(String, round: String?)

  /// What reading them touches: of a round or a mentor, what the reader may see.
  var touched: ActScope {
    if case .pairing(let id) = self { .pairing(id) } else { .visible }
  }

  /// The same in the record's terms, everything named in it looked up.
  func found(in record: OpenRecord) throws(Refusal) -> SessionQuery.Scope {
    switch self {
    case .round(let name): return .round(try record.round(name).name)
    case .pairing(let id):
      return .pairing(
        try record.read { (reader) throws(RecordError) in try reader.pairing(id).id })
    case .mentor(let id, let name):
      let person = try record.read { (reader) throws(RecordError) in try reader.knownPerson(id) }
      if let person { return .person(person) }
      let round = try record.round(name)
      let mentor = try record.read { (reader) throws(RecordError) in
        try reader.mentors(of: round.name).first { $0.content.id.lowercased() == id.lowercased() }
      }
      guard let mentor else { throw Refusal(.notFound, .noSuchMentor(id, round: round.name)) }
      return .mentor(mentor.content.id, round: round.name)
    }
  }
}
