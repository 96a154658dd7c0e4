/// The canonical bytes of audit entries and their digests.
///
/// The bytes are nine netstrings (`length:text,`, the length in bytes of UTF-8): the name of this
/// form, then seq, at, actor, action, entity, entityID, fields joined by commas, and the digest of
/// the entry before, each as the table holds it. No two entries share their bytes.
enum AuditDigest {
  /// What stands before the first entry.
  static let origin = String(repeating: "0", count: 64)

  static let form = "uztartu-audit-1"

  /// The columns whose values follow the name of the form, in this order.
  static let columns = [
    "seq", "at", "actor", "action", "entity", "entityID", "fields", "previousDigest",
  ]

  /// The digest of an entry's columns, 64 hexadecimal digits.
  static func hexadecimal(
    seq: Int, at: String, actor: String, action: String, entity: String, entityID: String,
    fields: String, previousDigest: String
  ) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(400)
    for part in [
      form, String(seq), at, actor, action, entity, entityID, fields, previousDigest,
    ] {
      bytes += String(part.utf8.count).utf8
      bytes.append(UInt8(ascii: ":"))
      bytes += part.utf8
      bytes.append(UInt8(ascii: ","))
    }
    return SHA256Text.hexadecimal(of: bytes)
  }
}
