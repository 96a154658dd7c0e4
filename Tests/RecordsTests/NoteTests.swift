import Foundation
import Records
import Testing

/// Private notes: read by their author, by nobody else, and nowhere to be found (invariant 16).
struct NoteTests {
  private static let canary = "kanarioa-7f3a1c"
  private static let ane = KeyOwner.person("H1")

  private func met() throws -> (TemporaryRecord, KeyStore, TemporaryKeys) {
    let (temporary, keys) = try (SchemaWorld.met.make(), TemporaryKeys())
    let identity = try temporary.read { try $0.setting(.recordID) }
    return (temporary, try keys.open(of: identity), keys)
  }

  @Test func `An author reads what they wrote, and what they wrote last`() throws {
    let (temporary, keys, folder) = try met()
    defer { withExtendedLifetime(folder) {} }
    let note = try temporary.note("Lehena.", keys: keys)
    #expect(note.id == "Z1" && note.version == 1 && note.updatedAt == nil)
    #expect(try note.text(with: keys) == "Lehena.")
    let later = try temporary.write(days: 1) { writer in
      try writer.rewrite(note: "Z1", of: [Self.ane], as: "Bigarrena.", keys: keys)
    }
    #expect(later.version == 2 && later.createdAt == note.createdAt)
    #expect(later.updatedAt == TemporaryRecord.noon + 86_400)
    #expect(try later.text(with: keys) == "Bigarrena.")
    #expect(try temporary.read { try $0.notes(of: [Self.ane]) } == [later])
  }

  @Test func `A note of somebody else is as one that is not there`() throws {
    let (temporary, keys, folder) = try met()
    defer { withExtendedLifetime(folder) {} }
    try temporary.note(keys: keys)
    let others: [[KeyOwner]] = [[], [.person("H2")], [.actor("ane"), .actor("H1")]]
    for authors in others {
      let missing = RecordError.notFound(.privateNote, id: "Z1")
      #expect(throws: missing) { try temporary.read { try $0.note("Z1", of: authors) } }
      #expect(throws: missing) {
        try temporary.write { writer in
          try writer.rewrite(note: "Z1", of: authors, as: "x", keys: keys)
        }
      }
      #expect(try temporary.read { try $0.notes(of: authors) }.isEmpty)
    }
  }

  @Test func `A note is about a session of its pairing`() throws {
    let (temporary, keys, folder) = try met()
    defer { withExtendedLifetime(folder) {} }
    #expect(throws: RecordError.ruleBroken(.unknownReference, .privateNote, id: "Z1")) {
      try temporary.write { writer in
        try writer.write(
          note: "x", pairing: "P2", session: "S1", author: Self.ane, keys: keys)
      }
    }
    #expect(throws: RecordError.notFound(.session, id: "S9")) {
      try temporary.write { writer in
        try writer.write(note: "x", pairing: "P1", session: "S9", author: Self.ane, keys: keys)
      }
    }
    let note = try temporary.write { writer in
      try writer.write(note: "x", pairing: "P2", author: .actor("jon"), keys: keys)
    }
    #expect(note.session == nil && note.author == .actor("jon"))
    #expect(try temporary.read { try $0.notes(of: [.actor("jon")], pairing: "P1") }.isEmpty)
    #expect(try temporary.read { try $0.notes(of: [.actor("jon")], pairing: "P2") } == [note])
  }

  @Test func `No word of a note is in the record, its log, the key store or a backup`() throws {
    let (temporary, keys, folder) = try met()
    let note = try temporary.note("Ez inori esan: \(Self.canary)", keys: keys)
    try temporary.write { writer in
      try writer.rewrite(note: note.id, of: [Self.ane], as: "\(Self.canary) berriz", keys: keys)
    }
    let backup = temporary.folder.appending(path: "b.sqlite").path
    try temporary.backUp(to: backup)
    for place in [temporary.folder, folder.folder] {
      for name in try FileManager.default.contentsOfDirectory(atPath: place.path) {
        let bytes = try Data(contentsOf: place.appending(path: name))
        #expect(bytes.range(of: Data(Self.canary.utf8)) == nil, "\(name)")
      }
    }
    let entries = try temporary.read { try $0.auditEntries() }.suffix(2)
    #expect(entries.map(\.action) == ["write", "write"])
    #expect(entries.allSatisfy { $0.entityID == "Z1" && $0.fields == ["sealed"] })
  }

  @Test func `A sealed text moved to another note, or an older one brought back, is refused`()
    throws
  {
    let (temporary, keys, folder) = try met()
    defer { withExtendedLifetime(folder) {} }
    try temporary.note("bat", keys: keys)
    try temporary.note("bi", keys: keys)
    let old = try temporary.read { try $0.note("Z1", of: [Self.ane]) }
    try temporary.write { writer in
      try writer.rewrite(note: "Z1", of: [Self.ane], as: "hiru", keys: keys)
    }
    let hexadecimal = old.sealed.map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
    let plants = [
      """
      UPDATE privateNote SET sealed = (SELECT sealed FROM privateNote WHERE id = 'Z2')
        WHERE id = 'Z1'
      """, "UPDATE privateNote SET sealed = x'\(hexadecimal)' WHERE id = 'Z1'",
    ]
    for sql in plants {
      try temporary.raw().plant(sql)
      let note = try temporary.read { try $0.note("Z1", of: [Self.ane]) }
      #expect(throws: RecordError.sealBroken(place: "privateNote.sealed Z1"), "\(sql)") {
        try note.text(with: keys)
      }
    }
  }

  @Test func `Notes whose term is over are found and removed, each with its audit entry`() throws {
    let (temporary, keys, folder) = try met()
    defer { withExtendedLifetime(folder) {} }
    try temporary.note(keys: keys)
    try temporary.write { writer in
      try writer.write(note: "x", pairing: "P2", author: .actor("jon"), keys: keys)
    }
    try temporary.write(days: 1) { try $0.withdraw(pairing: "P2") }
    let ended = TemporaryRecord.noon + 86_400
    #expect(try temporary.read { try $0.notes(ofPairingsEndedBefore: ended) }.isEmpty)
    let due = try temporary.read { try $0.notes(ofPairingsEndedBefore: ended + 1) }
    #expect(due.map(\.id) == ["Z2"])
    try temporary.write(days: 91) { try $0.remove(notes: due) }
    #expect(try temporary.read { try $0.notes(of: [.actor("jon")]) }.isEmpty)
    #expect(try temporary.read { try $0.notes(of: [Self.ane]) }.count == 1)
    let last = try temporary.read { try $0.auditEntries() }.last
    #expect(last?.action == "remove" && last?.entityID == "Z2")
    #expect(try temporary.record.checkup().isSound)
  }

  @Test func `A destroyed key leaves notes that nobody reads`() throws {
    let (temporary, keys, folder) = try met()
    defer { withExtendedLifetime(folder) {} }
    let note = try temporary.note(keys: keys)
    try keys.destroyKey(of: Self.ane, at: TemporaryRecord.noon)
    #expect(throws: RecordError.keyDestroyed(owner: "person:H1")) {
      try note.text(with: keys)
    }
  }
}
