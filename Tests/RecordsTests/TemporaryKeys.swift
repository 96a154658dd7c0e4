import Foundation
import Records

/// A place for keys in a folder of its own, removed with this object.
final class TemporaryKeys {
  let folder: URL
  let place: KeyPlace

  /// The identity of the record that tests mean unless they say otherwise.
  static let record = String(repeating: "a", count: 32)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "keys-\(UUID())")
    place = KeyPlace(store: folder.appending(path: "keys.sqlite").path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Opens the store, which is made where there is none.
  func open(of record: String = TemporaryKeys.record) throws -> KeyStore {
    try KeyStore(at: place, of: record, making: true)
  }

  /// A connection that knows nothing of this program's keys.
  func raw() throws -> RawConnection { try RawConnection(path: place.store) }

  func setMode(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  static func mode(of path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }
}
