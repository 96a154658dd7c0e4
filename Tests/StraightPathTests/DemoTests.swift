import Foundation
import TestSupport
import Testing

struct DemoTests {
  @Test func `the demonstration proposes, proves, and leaves a whole record with a way on`() throws
  {
    let program = try Program()
    let folder = try TemporaryFolder()
    let outcome = try program.run(["demo"], environment: ["TMPDIR": folder.url.path + "/"])
    #expect(outcome.status == 0)
    let export = try #require(
      outcome.text.firstMatch(of: /export UZTARTU_DATABASE=(\S+)/), "the record's place is told")
    let record = String(export.1)
    #expect(FileManager.default.fileExists(atPath: record))
    let environment = ["UZTARTU_DATABASE": record]
    let commands = outcome.text.split(separator: "\n")
      .filter { $0.hasPrefix("  uztartu ") }
      .map { $0.split(separator: " ").dropFirst().map(String.init) }
    #expect(commands.count >= 4)
    for command in commands {
      let next = try program.run(command, environment: environment)
      #expect(next.status == 0, "\(command) \(next.diagnostics)")
      #expect(!next.output.isEmpty)
    }
    let audit = try program.run(["audit", "verify", "--format", "json"], environment: environment)
    #expect(try JSONValue(audit.output)["intact"] == .truth(true))
    let attributes = try FileManager.default.attributesOfItem(atPath: record)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }
}
