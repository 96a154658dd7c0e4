import Crypto
import Foundation

/// SHA-256 digests as the record writes them.
enum SHA256Text {
  private static let digits = Array("0123456789abcdef".utf8)

  /// The digest of bytes, 64 hexadecimal digits.
  static func hexadecimal(of bytes: [UInt8]) -> String {
    hexadecimal(of: SHA256.hash(data: bytes))
  }

  /// A digest as 64 hexadecimal digits.
  static func hexadecimal(of digest: SHA256.Digest) -> String { hexadecimal(digest) }

  /// Bytes as two hexadecimal digits each.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
