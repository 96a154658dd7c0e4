/// Why the record was not opened, read or changed.
///
/// Each case says what is wrong and where; the sentences for people, with what to do, are messages.
package enum RecordError: Error, Equatable, Sendable {
  // The file
  /// Something lies at the path already.
  case exists(path: String)
  case missing(path: String)
  /// The file is no record of this program.
  case notARecord(path: String)
  /// The file is a record that is no backup: it has no proof of what it should hold.
  case notABackup(path: String)
  /// The file is a backup, which is restored and never written to.
  case isABackup(path: String)
  /// A newer program made or changed the record.
  case newerRecord(path: String, version: Int, known: Int)
  /// The record must be opened for writing once, to bring its schema up to date.
  case olderRecord(path: String, version: Int, known: Int)
  /// Another process is writing.
  case busy(path: String)
  case notPermitted(path: String)
  case cannotCreate(path: String, fault: SystemFault)
  /// The disk is full, or reading or writing failed.
  case inputOutput(path: String, fault: SystemFault)
  /// What the file holds breaks its own rules.
  case damaged(place: String, detail: String)

  // The content
  /// The name of who makes the change is empty.
  case actorMissing
  /// An instant outside the years 1970 to 9999, in seconds since 1970.
  case instantOutOfRange(Double)
  case notFound(RecordEntity, id: String)
  /// The same identifier twice in what is to be imported.
  case givenTwice(RecordEntity, id: String)
  /// A rule of the schema forbids the change.
  case ruleBroken(RecordRule, RecordEntity, id: String)
  /// Applications changed in what a sent pairing was made from.
  case heldBySentPairings(round: String, ids: [String])
  /// A person with open pairings is not erased; they end first.
  case openPairings(person: String, ids: [String])
  /// Nothing new is written about a person whose data were erased or blocked.
  case personGone(id: String)
  /// Applications of persons who were erased or blocked are not brought back.
  case erasedApplications(round: String, ids: [String])

  // Keys
  /// There is no key store, and what was asked for cannot be had without its keys.
  case keyStoreMissing(path: String)
  /// The file is no key store of this program, or no key.
  case notAKeyStore(path: String)
  /// Others than its owner may read a file of keys or look into its folder.
  case keysLoose(path: String, mode: Int)
  case installationKeyMissing(path: String)
  /// The installation's key is not the one that the key store was made with.
  case installationKeyWrong(path: String)
  /// The key store never held a key of this owner.
  case keyMissing(owner: String, path: String)
  /// The owner's key was destroyed: they were erased.
  case keyDestroyed(owner: String)
  /// What was sealed was changed, or moved from where it belongs.
  case sealBroken(place: String)
  /// The record had keys, and there is no key store where they should be.
  case keysLost(path: String)
  /// The key store holds other keys than the ones of this record, backup or copy.
  case otherKeys(path: String)
  /// A backup needs keys that the store does not have.
  case keysMissing(owners: [String], path: String)

  // What is done for good
  /// The file is a copy: keys destroyed for it would be missed by the record that it is a copy of.
  case copyOfRecord(path: String, original: String)
  /// The disk has less room than is needed to do the whole of it, in bytes.
  case noRoom(path: String, bytes: Int)
  /// The persons are erased, and what follows did not work: it is taken up by doing it again.
  indirect case erasedNotCleaned(persons: [String], reason: RecordError)
  /// The disk has changed pages, from 1, that the program did not write.
  case pagesChanged(path: String, pages: [Int])
}

extension RecordError {
  /// The exit status of a command that ends with this error (`sysexits.h`).
  package var exitStatus: Int32 {
    switch self {
    case .actorMissing: 64
    case .notARecord, .notABackup, .isABackup, .newerRecord, .damaged, .instantOutOfRange,
      .givenTwice,
      .ruleBroken,
      .heldBySentPairings,
      .notAKeyStore, .installationKeyWrong, .sealBroken,
      .openPairings, .erasedApplications:
      65
    case .missing, .notFound: 66
    case .keyStoreMissing, .installationKeyMissing, .keyMissing, .keyDestroyed: 66
    case .exists, .cannotCreate: 73
    case .inputOutput: 74
    case .busy, .olderRecord: 75
    case .notPermitted: 77
    case .keysLoose: 77
    case .keysLost, .keysMissing: 66
    case .otherKeys, .copyOfRecord, .pagesChanged, .personGone: 65
    case .noRoom: 74
    case .erasedNotCleaned(_, let reason): reason.exitStatus
    }
  }
}
