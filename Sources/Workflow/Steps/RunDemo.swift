package import Foundation
package import Wording

/// Runs a whole round on the bundled cohort, in a record of its own: `uztartu demo`.
package struct RunDemo: Sendable {
  private let mentors: String
  private let needs: String
  private let instant: Date

  /// `mentors`: the path of the cohort's file of mentors.
  /// `needs`: the path of the cohort's file of organisations.
  package init(mentors: String, needs: String, instant: Date) {
    self.mentors = mentors
    self.needs = needs
    self.instant = instant
  }

  /// Creates, imports, screens, proposes; `told` hears of each step before it is taken.
  package func run(_ told: (Message) -> Void) throws(Refusal) -> DemoAnswer {
    var watch = StopWatch()
    let access = RecordAccess(
      path: try folder().appendingPathComponent("uztartu.sqlite").path, actor: "demo",
      instant: instant)
    let round = "demo"
    told(.demoCreating)
    try CreateRecord(access).run()
    try OpenRound(access, name: round).run()
    told(.demoReading)
    _ = try ImportApplications(
      access, kind: .mentors, file: mentors, mapping: nil, round: round
    ).run()
    _ = try ImportApplications(
      access, kind: .needs, file: needs, mapping: nil, round: round
    ).run()
    _ = try ScreenApplications(access, round: round, decision: .acceptAll).run()
    told(.demoMatching)
    let proposed = try ProposePairs(access, round: round, rules: nil, threads: 2).run().round
    return DemoAnswer(
      path: access.path, round: proposed, seconds: watch.lap().wall, deadline: deadline())
  }

  /// A new folder of its own among the system's temporary ones.
  private func folder() throws(Refusal) -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("uztartu-demo-\(UUID().uuidString.prefix(8).lowercased())")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Refusal(.cannotCreate, .cannotWrite(folder.path, SystemReason(error)))
    }
    return folder
  }

  /// Two weeks from now.
  private func deadline() -> String {
    let day = instant.addingTimeInterval(14 * 24 * 3_600)
    return String(ISO8601DateFormatter().string(from: day).prefix(10))
  }
}

/// What a demonstration leaves behind.
package struct DemoAnswer: Sendable {
  package let path: String
  package let round: RoundDocument
  /// From the empty record to the recorded proposals, in seconds.
  package let seconds: Double
  package let deadline: String
}
