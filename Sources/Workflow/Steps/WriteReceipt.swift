import Records

/// Writes the receipt of an erasure again: `uztartu person receipt`.
package struct WriteReceipt: Sendable {
  private let access: RecordAccess
  private let erasure: String
  private let output: String?

  /// `output`: a new file; nil where the receipt is only answered.
  package init(_ access: RecordAccess, erasure: String, output: String?) {
    self.access = access
    self.erasure = erasure.uppercased()
    self.output = output
  }

  /// Answers what the record keeps of the erasure, without a name.
  package func run() throws(Refusal) -> ErasureDocument.Receipt {
    if let output { try OutputFile(name: output).refuseExisting() }
    return try access.opened(for: .read, to: .erasePerson) { (record) throws(Refusal) in
      let found = try record.read { (reader) throws(RecordError) in
        guard let found = try reader.erasures().first(where: { $0.id == erasure }) else {
          throw RecordError.notFound(.erasure, id: erasure)
        }
        return ErasureDocument.Receipt(found.receipt)
      }
      if let output {
        let text = try DocumentText.text(of: found) + "\n"
        try OutputFile(name: output).write(Array(text.utf8))
      }
      return found
    }
  }
}
