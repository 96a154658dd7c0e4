import Foundation
import TestSupport
import Testing

/// Disks as a power cut leaves them, at any moment of a round's work.
struct PowerCutTests {
  /// How many disks are tried; `UZTARTU_EVERY_STEP` tries ten thousand.
  private static var cuts: Int {
    ProcessInfo.processInfo.environment["UZTARTU_EVERY_STEP"] == nil ? 400 : 10_000
  }
  private static let seed: UInt64 = 22_11

  @Test func `what was acknowledged survives a power cut`() throws {
    let day = try RecordedDay()
    let found = try day.cut(day.trace, times: Self.cuts, seed: Self.seed)
    print("power cuts: \(Self.cuts), seed \(Self.seed), steps \(day.trace.steps.count)")
    #expect(found.defects == [])
    #expect(found.lost == 0)
  }

  @Test func `a record that does not wait for the disk loses work, and the cuts find it`() throws {
    let day = try RecordedDay()
    let hasty = day.trace.withoutSync
    #expect(hasty.steps.count < day.trace.steps.count)
    let found = try day.cut(hasty, times: Self.cuts, seed: Self.seed)
    print("power cuts without sync: \(found.lost) lose work, \(found.defects.count) or more break")
    // Work is lost, or the record is left as no command ever left it.
    #expect(found.lost + found.defects.count > 0)
  }
}

/// A round's work from its first application to its first session, with what reached the disk.
private struct RecordedDay {
  let trace: DiskTrace
  private let start: [String: [UInt8]]
  /// What the record said before the first command and after each.
  private let contents: [[String]]

  init() throws {
    let disk = try FaultyDisk()
    let place = WorkPlace(folder: try PreparedRecord.shared.get().copy(at: .opened))
    let name = PreparedRecord.fileName
    start = [name: [UInt8](try Data(contentsOf: URL(fileURLWithPath: place.record)))]
    var contents = [try place.copied().content().rows]
    var trace = DiskTrace()
    let later = PreparedRecord.Stage.allCases.filter { $0 > .opened }
    let commands = later.flatMap(PreparedRecord.commands(to:)) + (1...5).map(Self.session)
    for (index, command) in commands.enumerated() {
      let file = place.folder.path("trace")
      let done = try disk.run(place.arguments(of: command), trace: file)
      try #require(done.ending == .finished(status: 0), "\(command): \(done.diagnostics)")
      try trace.append(contentsOfFile: file)
      try FileManager.default.removeItem(atPath: file)
      trace.acknowledge(index + 1)
      contents.append(try place.copied().content().rows)
    }
    self.contents = contents
    self.trace = trace
  }

  private static func session(_ number: Int) -> [String] {
    [
      "session", "log", "P1", "--on", PreparedRecord.today, "--at", "00:00", "--minutes",
      "\(10 * number)",
      "--summary", "Saioa",
    ]
  }

  /// Cuts the power at random moments and looks at what is left.
  ///
  /// - Returns: how many disks lacked acknowledged work, and the first things wrong with any other.
  func cut(
    _ trace: DiskTrace, times: Int, seed: UInt64
  ) throws -> (lost: Int, defects: [String]) {
    var numbers = SeededNumbers(seed: seed)
    var lost = 0
    var defects: [String] = []
    for _ in 0..<times {
      let moment = Int.random(in: 0...trace.steps.count, using: &numbers)
      let (files, acknowledged) = trace.disk(after: moment, from: start, using: &numbers)
      let folder = try TemporaryFolder()
      for (name, bytes) in files { _ = try folder.write(Data(bytes), as: name) }
      let left: RecordContent
      do {
        left = try RecordContent(ofRecordAt: folder.path(PreparedRecord.fileName))
      } catch {
        defects.append("after step \(moment): \(error)")
        continue
      }
      defects += left.defects.map { "after step \(moment): \($0)" }
      guard let state = contents.lastIndex(of: left.rows) else {
        defects.append("after step \(moment): neither before nor after a command")
        continue
      }
      if state < acknowledged { lost += 1 }
    }
    return (lost, Array(defects.prefix(5)))
  }
}
