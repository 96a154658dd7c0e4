import Crypto
package import Foundation
import GRDB

extension KeyStore {
  /// What tells these keys of the record from any others: a digest of the record's own key, which
  /// every store that holds this record's keys has. Nil where it has none yet.
  ///
  /// - Throws: ``RecordError/sealBroken(place:)``, an error of the file.
  package func fingerprint() throws(RecordError) -> String? {
    guard try state(of: .record) == .held else { return nil }
    let key = try existingKey(of: .record)
    return key.withUnsafeBytes { bytes in
      SHA256Text.hexadecimal(
        of: Netstrings.bytes(of: ["uztartu-record-keys-1", record]) + Array(bytes))
    }
  }

  /// Opens the keys of a record that may have noted which ones are its own.
  ///
  /// - Parameters:
  ///   - noted: the fingerprint that the record noted; nil where it noted none.
  ///   - making: whether keys are made where the record has noted none.
  /// - Throws: ``RecordError/keysLost(path:)``, ``RecordError/otherKeys(path:)``, and the errors of
  ///   ``init(at:of:making:)``.
  static func opened(
    at place: KeyPlace, of record: String, noted: String?, making: Bool
  ) throws(RecordError) -> KeyStore {
    guard let noted else { return try KeyStore(at: place, of: record, making: making) }
    let store: KeyStore
    do throws(RecordError) { store = try KeyStore(at: place, of: record, making: false) } catch {
      // Keys that were made once are never made again in silence: what they sealed would be lost.
      if case .keyStoreMissing(let path) = error { throw .keysLost(path: path) }
      throw error
    }
    guard try store.fingerprint() == noted else { throw .otherKeys(path: place.store) }
    return store
  }

  /// Which file is the record that these keys are of, when copies of it are about.
  ///
  /// - Parameter path: the record that is worked on. It is noted where no other one is there.
  /// - Returns: the other file, where this one is a copy of it; nil where it is the record itself.
  package func original(besides path: String) throws(RecordError) -> String? {
    let here = URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
    let name = "home:" + record
    let noted: String? = try RecordError.translating(.file(place.store)) {
      try queue.read { database in
        try Data.fetchOne(
          database, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name]
        ).map { String(decoding: $0, as: UTF8.self) }
      }
    }
    if noted == here { return nil }
    if let noted, try Record.identity(ofFileAt: noted) == record { return noted }
    try RecordError.translating(.file(place.store)) {
      try queue.write { database in
        try database.execute(
          sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
          arguments: [name, Data(here.utf8)])
      }
    }
    return nil
  }
}

extension Record {
  /// The keys of this record.
  ///
  /// - Parameter making: whether keys are made where the record never had any.
  /// - Throws: as ``KeyStore/init(at:of:making:)``; ``RecordError/keysLost(path:)`` and
  ///   ``RecordError/otherKeys(path:)`` where the record had keys and these are not they.
  package func keyStore(at place: KeyPlace, making: Bool) throws(RecordError) -> KeyStore {
    let (identity, noted) = try read { (reader) throws(RecordError) in
      (try reader.setting(.recordID), try reader.notedKeys())
    }
    return try KeyStore.opened(at: place, of: identity, noted: noted, making: making)
  }

  /// Notes which keys are this record's, so that no others ever take their place unnoticed.
  ///
  /// - Precondition: the record was opened for writing.
  package func note(
    _ keys: KeyStore, by actor: String, at instant: Date
  ) throws(RecordError) {
    guard try read({ (reader) throws(RecordError) in try reader.notedKeys() }) == nil else {
      return
    }
    try keys.makeKeys(for: [.record])
    try write(by: actor, at: instant) { (writer) throws(RecordError) in
      try writer.note(keys)
    }
  }

  /// Makes new keys for a record whose own are lost for good: its older backups, notes and blocked
  /// data stay sealed for ever.
  ///
  /// - Throws: ``RecordError/exists(path:)`` where the record's own keys are there.
  /// - Precondition: the record was opened for writing.
  package func renewKeys(
    at place: KeyPlace, by actor: String, at instant: Date
  ) throws(RecordError) -> KeyStore {
    let (identity, noted, erasures) = try read { (reader) throws(RecordError) in
      (try reader.setting(.recordID), try reader.notedKeys(), try reader.erasures())
    }
    let store = try KeyStore(at: place, of: identity, making: true)
    if let noted, try store.fingerprint() == noted { throw .exists(path: place.store) }
    try store.makeKeys(for: [.record])
    for erasure in erasures where erasure.state == .erased {
      try store.destroyKey(of: .person(erasure.person), at: instant)
    }
    try write(by: actor, at: instant) { (writer) throws(RecordError) in try writer.note(store) }
    return store
  }

  /// The identity of a record in a file; nil where there is none, or something else.
  static func identity(ofFileAt path: String) throws(RecordError) -> String? {
    let header: RecordHeader
    do throws(RecordError) { header = try RecordHeader(ofFileAt: path) } catch {
      switch error {
      case .missing, .notARecord: return nil
      default: throw error
      }
    }
    guard header.applicationID == Schema.applicationID, header.version <= Schema.version else {
      return nil
    }
    return try identity(ofRecordAt: path).id
  }
}

extension RecordReader {
  /// The fingerprint of the record's keys; nil where it has noted none.
  package func notedKeys() throws(RecordError) -> String? {
    try optionalSetting(.recordKeys)
  }

  /// Whom the journal beside the keys has as blocked or erased, and the record does not: somebody
  /// worked on a copy of it, or a program was stopped in the middle.
  ///
  /// - Returns: identifiers. A backup that is restored comes back without them.
  package func notErased(
    despite journal: ErasureJournal
  ) throws(RecordError) -> [String] {
    var missed: [String] = []
    for entry in try journal.standing(of: setting(.recordID)) where entry.state != .lifted {
      guard try row("SELECT 1 AS found FROM person WHERE id = ?", [entry.person]) != nil else {
        continue
      }
      let last = try erasures(of: entry.person).last?.state
      if last != .erased, last != entry.state { missed.append(entry.person) }
    }
    return missed
  }
}

extension RecordWriter {
  fileprivate func note(_ keys: KeyStore) throws(RecordError) {
    guard let fingerprint = try keys.fingerprint() else {
      throw .keyMissing(owner: KeyOwner.record.text, path: keys.place.store)
    }
    try replace(.recordKeys, with: fingerprint)
    try append(.change, .record, id: "record", fields: [RecordSetting.recordKeys.rawValue])
  }
}
