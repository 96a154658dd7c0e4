import Exchange
import Records
import Wording

/// Corrects a person's name or address: `uztartu person correct`.
package struct CorrectPerson: Sendable {
  private let access: RecordAccess
  private let person: String
  private let name: String?
  private let email: String?

  /// - Parameters:
  ///   - name: nil where it stays.
  ///   - email: nil where it stays; empty where there shall be none.
  package init(_ access: RecordAccess, person: String, name: String?, email: String?) {
    self.access = access
    self.person = person
    self.name = name?.trimmingWhitespace
    self.email = email?.trimmingWhitespace
  }

  /// Writes it and answers the person as they stand then.
  package func run() throws(Refusal) -> PersonDocument {
    if let email, !email.isEmpty, !EmailAddress.isPlausible(email) {
      throw Refusal(.badData, .notAnAddress(email))
    }
    return try access.opened(for: .write, to: .handleRequest) { (record) throws(Refusal) in
      let corrected = try record.write { (writer) throws(RecordError) in
        try writer.correct(person: person, name: name, email: email)
      }
      return PersonDocument(corrected, erasure: nil)
    }
  }
}

extension String {
  fileprivate var trimmingWhitespace: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
