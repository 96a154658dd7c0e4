import Crypto
import Foundation
import GRDB

/// A personal value in a backup: whose it is, in the clear, and the value under all their keys.
///
/// A value of two persons is sealed with the key of one, and that with the key of the other: when
/// either is destroyed the value is gone.
struct SealedCell {
  let owners: [KeyOwner]
  let sealed: [UInt8]

  private static let form: UInt8 = 1

  /// The bytes of a cell: form, number of owners, each with its length, then what is sealed.
  var bytes: [UInt8] {
    var bytes: [UInt8] = [Self.form, UInt8(owners.count)]
    for owner in owners {
      bytes.append(UInt8(owner.text.utf8.count))
      bytes += owner.text.utf8
    }
    return bytes + sealed
  }

  /// - Precondition: at most 255 owners, each with a text of at most 255 bytes, as persons have.
  init(owners: [KeyOwner], sealed: [UInt8]) {
    precondition(owners.count <= 255 && owners.allSatisfy { $0.text.utf8.count <= 255 })
    self.owners = owners
    self.sealed = sealed
  }

  /// Reads the bytes of a cell; nil for anything that ``bytes`` would not write.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    guard rest.popFirst() == Self.form, let count = rest.popFirst() else { return nil }
    var owners: [KeyOwner] = []
    for _ in 0..<count {
      guard let length = rest.popFirst(), rest.count >= Int(length),
        let text = String(validating: rest.prefix(Int(length)), as: UTF8.self),
        let owner = KeyOwner(text)
      else { return nil }
      owners.append(owner)
      rest = rest.dropFirst(Int(length))
    }
    self.owners = owners
    sealed = Array(rest)
  }
}

extension Keyring {
  /// Seals a text for its place in a backup.
  ///
  /// What was written about somebody after they were erased, such as the answer to their request,
  /// is the record's own; so is what is about nobody in particular.
  ///
  /// - Parameter owners: whom it is about.
  func sealed(
    _ text: String, at place: CellPlace, owners: [KeyOwner]
  ) throws(RecordError) -> SealedCell {
    var left: [(owner: KeyOwner, key: SymmetricKey)] = []
    for owner in owners {
      if let key = try key(of: owner, making: true) { left.append((owner, key)) }
    }
    if left.isEmpty, let key = try key(of: .record, making: true) { left = [(.record, key)] }
    var bytes = Array(text.utf8)
    for (owner, key) in left {
      bytes = Seal.sealed(bytes, place.bytes(record: store.record, owner: owner), key)
    }
    return SealedCell(owners: left.map(\.owner), sealed: bytes)
  }

  /// Opens a cell; nil where one of its owners was erased.
  ///
  /// - Throws: ``RecordError/sealBroken(place:)``, ``RecordError/keyMissing(owner:path:)``.
  func opened(_ cell: SealedCell, at place: CellPlace) throws(RecordError) -> String? {
    var keys: [(owner: KeyOwner, key: SymmetricKey)] = []
    var isErased = false
    for owner in cell.owners {
      // Every owner is looked at, so that all who were erased are known.
      if let key = try key(of: owner, making: false) {
        keys.append((owner, key))
      } else {
        isErased = true
      }
    }
    if isErased { return nil }
    var bytes = cell.sealed
    for (owner, key) in keys.reversed() {
      guard let inner = Seal.opened(bytes, place.bytes(record: store.record, owner: owner), key)
      else { throw .sealBroken(place: place.name) }
      bytes = inner
    }
    guard let text = String(validating: bytes, as: UTF8.self), !cell.owners.isEmpty else {
      throw .sealBroken(place: place.name)
    }
    return text
  }
}

/// The place of a value in a backup.
struct CellPlace {
  let table: String
  let column: String
  /// What tells the row from the others of its table.
  let row: String

  var name: String { "\(table).\(column) \(row)" }

  func bytes(record: String, owner: KeyOwner) -> [UInt8] {
    Netstrings.bytes(of: ["uztartu-backup-1", record, table, column, row, owner.text])
  }
}
