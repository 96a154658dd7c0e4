import Foundation
import Records

/// Where the installation keeps its keys: apart from records and from their backups.
package struct KeyLocation: Equatable, Sendable {
  /// The path of the key store.
  package let path: String
  let place: KeyPlace

  /// - Parameters:
  ///   - named: a key store that the person chose.
  ///   - environment: `UZTARTU_KEYS` and `UZTARTU_INSTALLATION_KEY` are looked up here, then
  ///     `XDG_DATA_HOME` and `HOME`.
  package init(named: String?, environment: [String: String]) {
    path = named ?? environment["UZTARTU_KEYS"] ?? Self.standard(environment)
    place = KeyPlace(store: path, installationKey: environment["UZTARTU_INSTALLATION_KEY"])
  }

  private static func standard(_ environment: [String: String]) -> String {
    let data =
      environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
      ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share"
    return data + "/uztartu/keys.sqlite"
  }

  /// Opens the keys of a record.
  ///
  /// - Parameter making: whether a key store is made where there is none.
  func open(of record: Record, making: Bool) throws(RecordError) -> KeyStore {
    try record.keyStore(at: place, making: making)
  }
}

extension OpenRecord {
  /// The keys of the record, which are made where it never had any; it notes which ones they are.
  func keys(at location: KeyLocation) throws(Refusal) -> KeyStore {
    try Refusal.onRecord { () throws(RecordError) in
      let store = try location.open(of: record, making: true)
      try record.note(store, by: asker.name, at: access.instant)
      return store
    }
  }
}
