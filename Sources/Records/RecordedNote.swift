package import Foundation

/// A private note as the record holds it: sealed.
package struct RecordedNote: Equatable, Sendable {
  /// `Z1`, `Z2`, … over all rounds.
  package let id: String
  package let pairing: String
  /// The session that it is about; nil for one about the pairing.
  package let session: String?
  /// Whose key opens it.
  package let author: KeyOwner
  /// 1 when first written, and one more with each change.
  package let version: Int
  package let sealed: [UInt8]
  package let createdAt: Date
  /// When it was last changed.
  package let updatedAt: Date?

  /// Opens the note.
  ///
  /// - Throws: ``RecordError/sealBroken(place:)``, ``RecordError/keyMissing(owner:path:)``,
  ///   ``RecordError/keyDestroyed(owner:)``.
  package func text(with keys: KeyStore) throws(RecordError) -> String {
    try keys.open(sealed, at: place)
  }

  /// The place that its text is sealed for.
  var place: SealPlace { RecordedNote.place(id, by: author, version: version) }

  static func place(_ id: String, by author: KeyOwner, version: Int) -> SealPlace {
    SealPlace(table: "privateNote", column: "sealed", row: id, owner: author, version: version)
  }
}

extension RecordedNote {
  init(_ row: Fields) throws(RecordError) {
    id = try row.text("id")
    pairing = try row.text("pairing")
    session = try row.optionalText("session")
    if let person = try row.optionalText("person") {
      author = .person(person)
    } else {
      author = try .actor(row.text("actor"))
    }
    version = try row.integer("version", in: 1...Int.max)
    sealed = try row.bytes("sealed")
    createdAt = try row.instant("createdAt")
    updatedAt = try row.optionalInstant("updatedAt")
  }
}

extension KeyOwner {
  /// The columns `person` and `actor` of a row that belongs to this owner.
  ///
  /// - Precondition: the owner is a person or a user.
  var columns: (person: String?, actor: String?) {
    switch self {
    case .person(let id): (id, nil)
    case .actor(let name): (nil, name)
    case .round, .record: preconditionFailure("notes have an author")
    }
  }
}
