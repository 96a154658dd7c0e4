import Foundation
import Records

/// The persons of a record: `uztartu person list`.
package struct ListPersons: Sendable {
  private let access: RecordAccess
  private let words: [String]

  /// `search`: words of which each must stand in name, address or organisation; nil for everybody.
  package init(_ access: RecordAccess, search: String?) {
    self.access = access
    words = Self.folded(search ?? "").split(separator: " ").map(String.init)
  }

  /// Reads the persons, in the order in which the record met them.
  package func run() throws(Refusal) -> PersonListDocument {
    try access.opened(for: .read, to: .readPersons) { (record) throws(Refusal) in
      let (persons, erasures) = try record.read { (reader) throws(RecordError) in
        (try reader.persons(), try reader.erasures())
      }
      let states = Dictionary(erasures.map { ($0.person, $0.state) }) { $1 }
      let found = persons.filter { person in
        let text = Self.folded(
          [person.id, person.name, person.email ?? "", person.organisationName ?? ""]
            .joined(separator: " "))
        return words.allSatisfy(text.contains)
      }
      return PersonListDocument(
        persons: found.map { person in
          let state = states[person.id]
          return PersonDocument(person, erasure: state == .lifted ? nil : state)
        })
    }
  }

  /// The text without case and accents.
  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
