import Crypto
import Foundation

extension KeyStore {
  /// Seals a text for one place with its owner's key, which is made on demand.
  ///
  /// AES-256-GCM with a random nonce; sealing the same text twice gives different bytes.
  ///
  /// - Throws: ``RecordError/keyDestroyed(owner:)``, errors of the key store.
  package func seal(_ text: String, at place: SealPlace) throws(RecordError) -> [UInt8] {
    Seal.sealed(Array(text.utf8), place.bytes(record: record), try dataKey(for: place.owner))
  }

  /// Opens a text that was sealed for this place.
  ///
  /// - Throws: ``RecordError/sealBroken(place:)`` where one bit differs, or where it was sealed for
  ///   another place; ``RecordError/keyMissing(owner:path:)``,
  ///   ``RecordError/keyDestroyed(owner:)``.
  package func open(_ sealed: [UInt8], at place: SealPlace) throws(RecordError) -> String {
    let key = try existingKey(of: place.owner)
    guard let bytes = Seal.opened(sealed, place.bytes(record: record), key),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw .sealBroken(place: place.name) }
    return text
  }

  /// A code that only the owner's key gives for a text: a pseudonym that nobody without it can make
  /// or check (HMAC-SHA256, with a key derived for `purpose`).
  ///
  /// - Returns: 64 hexadecimal digits, the same each time until the key is destroyed.
  /// - Throws: ``RecordError/keyDestroyed(owner:)``, errors of the key store.
  package func code(
    of text: String, purpose: String, owner: KeyOwner
  ) throws(RecordError) -> String {
    let key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: try dataKey(for: owner),
      info: Netstrings.bytes(of: ["uztartu-code-1", purpose]), outputByteCount: 32)
    let code = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
    return SHA256Text.hexadecimal(code)
  }
}

/// Authenticated encryption of bytes, bound to other bytes that say what they are.
enum Seal {
  /// What sealed bytes begin with, so that another form can follow one day.
  private static let form: UInt8 = 1

  /// The form, a random nonce of 12 bytes, the ciphertext and its tag of 16 bytes.
  static func sealed(_ bytes: [UInt8], _ bound: [UInt8], _ key: SymmetricKey) -> [UInt8] {
    do {
      guard let combined = try AES.GCM.seal(bytes, using: key, authenticating: bound).combined
      else { preconditionFailure("a nonce of its own size is kept with what it sealed") }
      return [form] + combined
    } catch {
      preconditionFailure("a key of 256 bits seals any text: \(error)")
    }
  }

  /// The bytes, or nil where they are not what was sealed with this key for these other bytes.
  static func opened(_ sealed: [UInt8], _ bound: [UInt8], _ key: SymmetricKey) -> [UInt8]? {
    guard sealed.first == form else { return nil }
    do {
      let box = try AES.GCM.SealedBox(combined: sealed.dropFirst())
      return [UInt8](try AES.GCM.open(box, using: key, authenticating: bound))
    } catch { return nil }
  }
}
