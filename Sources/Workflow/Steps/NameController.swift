import Records

/// Who is responsible for the data: `uztartu person controller`.
package struct NameController: Sendable {
  private let access: RecordAccess
  private let named: RecordedController?

  /// `name` and `contact`: both nil to read what is written down.
  package init(_ access: RecordAccess, name: String?, contact: String?) {
    self.access = access
    if let name, let contact {
      named = RecordedController(name: name, contact: contact)
    } else {
      named = nil
    }
  }

  /// Writes it down, where it is given, and answers it; nil where nobody wrote it down.
  package func run() throws(Refusal) -> ControllerDocument {
    try access.opened(for: named == nil ? .read : .write, to: .handleRequest) {
      (record) throws(Refusal) in
      if let named {
        try record.write { (writer) throws(RecordError) in try writer.set(named) }
      }
      let known = try record.read { (reader) throws(RecordError) in try reader.controller() }
      return ControllerDocument(name: known?.name, contact: known?.contact)
    }
  }
}

/// Who is responsible for the data of a record.
package struct ControllerDocument: Codable, Equatable, Sendable {
  /// Both are absent where nobody wrote it down.
  package let name: String?
  package let contact: String?
}
