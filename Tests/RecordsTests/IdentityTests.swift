import Foundation
import Records
import Testing

/// Every record has an identity, under which its keys are kept.
struct IdentityTests {
  private func identity(_ record: Record) throws -> String {
    try record.read { (reader) throws(RecordError) in try reader.setting(.recordID) }
  }

  @Test func `Two records have two identities`() throws {
    let (one, other) = try (TemporaryRecord(), TemporaryRecord())
    let identities = try [identity(one.record), identity(other.record)]
    #expect(identities[0] != identities[1])
    #expect(identities.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
  }

  @Test func `A restored record keeps its identity, and so its keys`() throws {
    let temporary = try TemporaryRecord()
    let path = temporary.folder.appending(path: "b.sqlite").path
    try temporary.backUp(to: path)
    let record = try temporary.restore(path, to: path + ".again").record
    #expect(try identity(record) == identity(temporary.record))
    try record.close()
  }
}
