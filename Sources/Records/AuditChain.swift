import Crypto
import Foundation
import GRDB

/// A walk along the audit log that checks each entry against the one before.
///
/// The database itself puts the canonical bytes of ``AuditDigest`` together, and they are digested
/// where it holds them: no text of an entry is copied. A million entries take seconds.
struct AuditChain {
  /// The last entry that was found sound, zero before the first.
  private(set) var seq = 0
  /// The digits of its digest.
  private var digits = [UInt8](AuditDigest.origin.utf8)

  /// Where the walk stands.
  var head: AuditHead { AuditHead(seq: seq, digest: String(decoding: digits, as: UTF8.self)) }

  /// The entries in order: place, canonical bytes, digest of the one before, digest.
  static let query = """
    SELECT seq, '\(AuditDigest.form.utf8.count):\(AuditDigest.form),' || \(AuditDigest.columns
      .map { "length(CAST(\($0) AS BLOB)) || ':' || \($0) || ','" }.joined(separator: " || ")),
      previousDigest, digest
    FROM auditEntry ORDER BY seq
    """

  /// Goes on to an entry of ``query``.
  ///
  /// - Returns: what is wrong with it; nil where it follows.
  mutating func follow(_ row: Row) throws -> AuditVerification? {
    guard case .int64(let place) = (row[0] as DatabaseValue).storage else {
      throw RecordError.damaged(place: "auditEntry.seq", detail: "the place is no number")
    }
    let next = seq + 1
    guard place == Int64(next) else { return .broken(seq: next, .missing) }
    let own = try row.withUnsafeData(atIndex: 1) { data -> [UInt8]? in
      guard let data else { return nil }
      var hash = SHA256()
      data.withUnsafeBytes { hash.update(bufferPointer: $0) }
      return Self.digits(of: hash.finalize())
    }
    guard let own else {
      throw RecordError.damaged(place: "auditEntry \(next)", detail: "a value is missing")
    }
    guard try Self.column(3, of: row, is: own) else { return .broken(seq: next, .edited) }
    guard try Self.column(2, of: row, is: digits) else { return .broken(seq: next, .notChained) }
    seq = next
    digits = own
    return nil
  }

  private static func column(_ index: Int, of row: Row, is bytes: [UInt8]) throws -> Bool {
    try row.withUnsafeData(atIndex: index) { data in data.map { $0.elementsEqual(bytes) } ?? false }
  }

  private static let hexadecimal = [UInt8]("0123456789abcdef".utf8)

  private static func digits(of digest: SHA256.Digest) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 64) { digits, count in
      for byte in digest {
        digits[count] = hexadecimal[Int(byte >> 4)]
        digits[count + 1] = hexadecimal[Int(byte & 15)]
        count += 2
      }
    }
  }
}
