import Foundation
import TestSupport
import Testing

/// Work on a disk that is full from some step on.
struct FullDiskTests {
  @Test(arguments: Work.all) func `a full disk is told, and nothing is lost`(work: Work) throws {
    let disk = try FaultyDisk()
    let start = try work.prepared()
    let before = try start.copied().content().rows
    let whole = try start.copied()
    #expect(try disk.run(whole.arguments(of: work.command)).ending == .finished(status: 0))
    let after = try whole.content().rows
    for step in [1, 2, 3, 5, 8, 13, 21, 34] {
      let place = try start.copied()
      let command = place.arguments(of: work.command)
      let (ending, diagnostics) = try disk.run(command, fault: .full(fromStep: step))
      let left = try place.content()
      #expect(left.defects == [], "\(work.name), step \(step)")
      if ending == .finished(status: 0) {
        #expect(left.rows == after, "\(work.name), step \(step)")
      } else {
        #expect(ending == .finished(status: 74), "\(work.name), step \(step): \(diagnostics)")
        #expect(!diagnostics.isEmpty)
        #expect(left.rows == before || left.rows == after, "\(work.name), step \(step)")
        #expect(try disk.run(place.arguments(of: ["doctor"])).ending != .killed)
      }
    }
  }
}
