/// The place that a sealed text belongs to; sealed for one place, it opens in no other.
package struct SealPlace: Equatable, Sendable {
  package let table: String
  package let column: String
  /// The identifier of the row.
  package let row: String
  /// Whose key seals it.
  package let owner: KeyOwner
  /// How often the text was written; an earlier one does not pass for the latest.
  package let version: Int

  package init(table: String, column: String, row: String, owner: KeyOwner, version: Int) {
    self.table = table
    self.column = column
    self.row = row
    self.owner = owner
    self.version = version
  }

  /// What an error calls the place; nothing of what is sealed.
  var name: String { "\(table).\(column) \(row)" }

  /// The bytes that authentication binds to the sealed text. No two places share them.
  func bytes(record: String) -> [UInt8] {
    Netstrings.bytes(of: [
      "uztartu-seal-1", record, table, column, row, owner.text, String(version),
    ])
  }
}

/// Texts in a row, each with its length, so that no two lists share their bytes.
enum Netstrings {
  static func bytes(of parts: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in parts {
      bytes += String(part.utf8.count).utf8
      bytes.append(UInt8(ascii: ":"))
      bytes += part.utf8
      bytes.append(UInt8(ascii: ","))
    }
    return bytes
  }
}
