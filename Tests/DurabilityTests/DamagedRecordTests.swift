import Foundation
import TestSupport
import Testing

/// Records that are damaged, cut short, locked away or no records at all, through the program.
struct DamagedRecordTests {
  private let program: Program
  private let place: WorkPlace

  init() throws {
    program = try Program()
    place = try Work(name: "damage", stage: .accepted, command: []).prepared()
  }

  /// Commands that read a whole record, one that writes to it, and the one that examines it.
  private static let commands = [
    ["round", "show"], ["session", "list"], ["audit", "verify"], ["doctor"],
    ["round", "screen", "--format", "csv"],
    [
      "session", "log", "P1", "--on", PreparedRecord.today, "--at", "00:00", "--minutes", "60",
      "--summary", "x",
    ],
  ]

  /// What a command may answer on a damaged record; a process that stops itself throws.
  private static let plainAnswers: Set<Int32> = [0, 1, 65, 74]

  @Test func `one flipped byte stops no command with a fault of ours, and nothing reads as empty`()
    throws
  {
    let seed: UInt64 = 65
    var numbers = SeededNumbers(seed: seed)
    let sound = try Data(contentsOf: URL(fileURLWithPath: place.record))
    let flips = 40
    var found = 0
    for _ in 0..<flips {
      let position = Int.random(in: 100..<sound.count, using: &numbers)
      var bytes = sound
      bytes[position] ^= UInt8(1 << Int.random(in: 0..<8, using: &numbers))
      for command in Self.commands {
        let outcome = try run(command, on: bytes)
        #expect(
          Self.plainAnswers.contains(outcome.status),
          "seed \(seed), byte \(position): \(command): \(outcome.status) \(outcome.diagnostics)")
        #expect(!outcome.diagnostics.isEmpty || !outcome.output.isEmpty)
        if command == ["doctor"], outcome.status != 0 { found += 1 }
      }
    }
    print("flipped bytes: doctor finds \(found) of \(flips), seed \(seed)")
    #expect(found == flips)
  }

  @Test func `a record whose pages are gone is told to be damaged by every command`() throws {
    let sound = try Data(contentsOf: URL(fileURLWithPath: place.record))
    let pageSize = 4096
    var zeroed = sound
    zeroed.replaceSubrange(pageSize..<sound.count, with: Data(count: sound.count - pageSize))
    let cut = sound.prefix(sound.count / 2 / pageSize * pageSize)
    for bytes in [zeroed, cut] {
      for command in Self.commands where command != ["doctor"] {
        let outcome = try run(command, on: bytes)
        #expect(outcome.status == 65, "\(command): \(outcome.status) \(outcome.diagnostics)")
      }
      let doctor = try run(["doctor"], on: bytes)
      #expect(doctor.status == 1 || doctor.status == 65)
    }
  }

  @Test func `files that are no records keep their bytes and are named`() throws {
    let others = [
      Data(), Data("id,name\n1,Ane\n".utf8), Data(repeating: 0, count: 8192),
      Data("SQLite format 3\u{0}".utf8), Data("PK\u{3}\u{4}".utf8),
    ]
    for bytes in others {
      for command in Self.commands {
        let outcome = try run(command, on: bytes, keepsBytes: true)
        #expect(outcome.status == 65, "\(command): \(outcome.status) \(outcome.diagnostics)")
        #expect(outcome.diagnostics.contains(PreparedRecord.fileName))
      }
    }
  }

  /// Runs a command on a record of these bytes, in a place that goes again.
  private func run(
    _ command: [String], on bytes: Data, withSums: Bool = true, keepsBytes: Bool = false
  ) throws -> Program.Outcome {
    let damaged = WorkPlace(folder: try TemporaryFolder())
    _ = try damaged.folder.write(bytes, as: PreparedRecord.fileName)
    let sums = place.record + "-sums"
    if withSums, FileManager.default.fileExists(atPath: sums) {
      try FileManager.default.copyItem(atPath: sums, toPath: damaged.record + "-sums")
    }
    let outcome = try program.run(damaged.arguments(of: command))
    if keepsBytes {
      #expect(try Data(contentsOf: URL(fileURLWithPath: damaged.record)) == bytes)
    }
    return outcome
  }
}
