import Foundation
import TestSupport
import Testing

/// Work whose process is killed at any of its writes, syncs and truncations.
@Suite(.serialized) struct KilledWorkTests {
  private let disk: FaultyDisk

  init() throws { disk = try FaultyDisk() }

  /// How many places of a piece of work are tried; the setting `UZTARTU_EVERY_STEP` tries all.
  private static let placesTried = 25

  @Test(arguments: Work.all) func `killed work is done or not done, and can be done`(
    work: Work
  ) throws {
    let found = try states(of: work)
    #expect(found.before != found.after || work.name == "backup")
    for step in steps(of: work, count: found.steps) {
      let place = try found.start.copied()
      let command = place.arguments(of: work.command)
      let killed = try disk.run(command, fault: .killed(atStep: step))
      // Keys that an earlier run has made take no steps any more: the last step may not come.
      if killed.ending != .killed {
        #expect(killed.ending == .finished(status: 0) && step > found.steps / 2)
        continue
      }
      let left = try place.content()
      #expect(left.defects == [], "\(work.name), step \(step)")
      #expect(
        found.hold(left), "\(work.name), step \(step): \(difference(left, found.before))")
      #expect(try unfinishedFiles(in: place) == [], "\(work.name), step \(step)")
      if left.rows == found.before.rows {
        let again = try disk.run(command)
        // A backup that was killed after it appeared stands: its name is taken within the second.
        let stands = work.name == "backup" && again.ending == .finished(status: 73)
        #expect(again.ending == .finished(status: 0) || stands, "\(again.diagnostics)")
        #expect(try place.content().rows == found.after.rows, "\(work.name), step \(step)")
      }
    }
  }

  @Test func `work that is done in two parts is found out`() throws {
    // The planted fault: two transactions where there should be one.
    let start = try Work(name: "two answers", stage: .sent, command: []).prepared()
    let place = try start.copied()
    var left = [try place.content()]
    for part in PreparedRecord.commands(to: .accepted) {
      #expect(try disk.run(place.arguments(of: part)).ending == .finished(status: 0))
      left.append(try place.content())
    }
    let found = States(start: start, before: left[0], after: left[2], steps: 1)
    #expect(found.hold(left[0]) && found.hold(left[2]))
    #expect(!found.hold(left[1]))
  }

  private struct States {
    let start: WorkPlace
    let before: RecordContent
    let after: RecordContent
    let steps: Int

    /// Whether a record is as it was before the work or as it is after it.
    func hold(_ left: RecordContent) -> Bool {
      left.rows == before.rows || left.rows == after.rows
    }
  }

  private func states(of work: Work) throws -> States {
    let start = try work.prepared()
    let before = try start.copied().content()
    let whole = try start.copied()
    let traceFile = try TemporaryFolder()
    let done = try disk.run(whole.arguments(of: work.command), trace: traceFile.path("trace"))
    try #require(done.ending == .finished(status: 0), "\(work.name): \(done.diagnostics)")
    var trace = DiskTrace()
    try trace.append(contentsOfFile: traceFile.path("trace"))
    let after = try whole.content()
    #expect(before.defects + after.defects == [])
    return States(start: start, before: before, after: after, steps: trace.steps.count)
  }

  private func steps(of work: Work, count: Int) -> [Int] {
    let everyStep = ProcessInfo.processInfo.environment["UZTARTU_EVERY_STEP"] != nil
    guard !everyStep, count > Self.placesTried else { return Array(1...max(1, count)) }
    var numbers = SeededNumbers(seed: 2026)
    print("\(work.name): \(Self.placesTried) of \(count) steps, seed 2026")
    return (1...count).shuffled(using: &numbers).prefix(Self.placesTried).sorted()
  }

  /// Backups under their final name that the program itself would not restore.
  private func unfinishedFiles(in place: WorkPlace) throws -> [String] {
    let folder = place.folder.path("backups")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return try names.filter { $0.hasSuffix(".sqlite") }.filter { name in
      let target = place.folder.path("restored-" + name)
      let restored = try disk.run(["restore", folder + "/" + name, "--database", target])
      return restored.ending != .finished(status: 0)
    }
  }

  private func difference(_ one: RecordContent, _ other: RecordContent) -> String {
    let more = Set(one.rows).subtracting(other.rows).sorted().prefix(3)
    let less = Set(other.rows).subtracting(one.rows).sorted().prefix(3)
    return "more: \(more.joined(separator: "; ")), less: \(less.joined(separator: "; "))"
  }
}
