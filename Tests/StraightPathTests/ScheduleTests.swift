import Foundation
import TestSupport
import Testing

/// The schedule that the README tells an administrator to set up, run as cron would run it.
struct ScheduleTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = try Program()
    for name in ["srv", "srv/forum", "mnt", "mnt/backups", "mnt/stick"] {
      try FileManager.default.createDirectory(
        atPath: folder.path(name), withIntermediateDirectories: false)
    }
  }

  /// The lines of the block in the README, with the folders of this test.
  private func schedule() throws -> [String] {
    let readme = try String(contentsOf: RepositoryFolder.file("README.md"), encoding: .utf8)
    let block = try #require(readme.firstMatch(of: /```text\n(# \/etc\/cron\.d[^`]*)```/))
    return String(block.1).split(separator: "\n").map { line in
      String(line).replacing("/srv/", with: folder.path("srv") + "/").replacing(
        "/mnt/", with: folder.path("mnt") + "/")
    }
  }

  @Test func `the schedule of the README works in cron's bare environment`() throws {
    let lines = try schedule()
    let settings = lines.filter { $0.hasPrefix("UZTARTU_") }
    #expect(settings.count == 4)
    // The time, then the account of the system, then the command.
    let commands = try lines.filter { $0.first?.isNumber == true }.map { line in
      let words = line.split(separator: " ").map(String.init)
      let start = try #require(words.firstIndex(of: "uztartu"))
      #expect(start == 6)
      return words.dropFirst(start + 1).joined(separator: " ")
    }
    #expect(commands.count == 3)
    let bare = { (command: String) in
      try program.shell("env -i \(settings.joined(separator: " ")) $UZTARTU \(command)")
    }
    #expect(try bare("init").status == 0)
    #expect(try bare("round open first").status == 0)
    for night in 1...2 {
      for command in commands {
        let outcome = try bare(command)
        #expect(outcome.status == 0, "\(night) \(command): \(outcome.text)\(outcome.diagnostics)")
        #expect(!command.contains("--quiet") || outcome.output.isEmpty, "\(command)")
      }
      // Names of backups tell seconds; the second night is another day.
      for name in ["backups", "stick"] where night == 1 {
        let place = folder.path("mnt/\(name)")
        for file in try FileManager.default.contentsOfDirectory(atPath: place) {
          try FileManager.default.moveItem(
            atPath: "\(place)/\(file)",
            toPath: "\(place)/\(file.replacing("-20", with: "-19"))")
        }
      }
    }
  }
}
