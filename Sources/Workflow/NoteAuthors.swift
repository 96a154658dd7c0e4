import Foundation
import Records

/// What a note is about.
struct NotePlace {
  let pairing: String
  let session: String?
}

extension OpenRecord {
  /// For whom the asker writes and reads notes; the first is whose key seals a new one.
  ///
  /// A user who is a person of the record is that person; the name stays, so that notes from before
  /// the record had users are still theirs. Without users everybody is who they say they are:
  /// whoever may read the record and the keys of this account may say any name.
  var authors: [KeyOwner] {
    let name = asker.name.trimmingCharacters(in: .whitespacesAndNewlines)
      .precomposedStringWithCanonicalMapping
    return (asker.person.map { [.person($0)] } ?? []) + [.actor(name)]
  }
}

extension ActScope {
  /// What a note is about, by the identifier that a person gave: sessions begin with S.
  static func note(about id: String) -> ActScope {
    id.trimmingCharacters(in: .whitespaces).uppercased().hasPrefix("S")
      ? .session(id) : .pairing(id)
  }
}

extension RecordReader {
  /// The session with an identifier, with its pairing; else the pairing.
  ///
  /// - Throws: ``RecordError/notFound(_:id:)`` about the session where it is neither.
  func notePlace(_ id: String) throws(RecordError) -> NotePlace {
    do throws(RecordError) {
      let session = try self.session(id)
      return NotePlace(pairing: session.pairing, session: session.id)
    } catch {
      guard case .notFound = error else { throw error }
      do throws(RecordError) { return NotePlace(pairing: try pairing(id).id, session: nil) } catch {
        guard case .notFound = error else { throw error }
        throw .notFound(.session, id: id)
      }
    }
  }
}
