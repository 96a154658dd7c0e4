/// The digest of what a matching run depended on, kept with the run.
package enum InputDigest {
  /// The SHA-256 digest of bytes, 64 hexadecimal digits.
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    SHA256Text.hexadecimal(of: bytes)
  }
}
