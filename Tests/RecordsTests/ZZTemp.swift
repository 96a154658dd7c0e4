import Foundation
import Records
import Testing

@Test func zzTemp() throws {
  let temporary = try SchemaWorld.met.make()
  try temporary.write { writer in
    let pair = ApplicationPair(mentor: "M3", organisation: "N4")
    try writer.state(.must, of: pair, in: SampleRound.name, by: .coordinator, reason: "Iaz ere bai.")
  }
  try temporary.record.close()
  try FileManager.default.copyItem(atPath: temporary.path, toPath: "/tmp/uz-records/fixture.sqlite")
}
