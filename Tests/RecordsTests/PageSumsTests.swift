import Forum
import Foundation
import Testing

@testable import Records

/// The sums of a record's pages, and when they speak.
struct PageSumsTests {
  private let temporary: TemporaryRecord

  init() throws {
    temporary = try TemporaryRecord()
    try temporary.screenSampleRound()
    try temporary.record.close()
  }

  private var sums: String { temporary.path + "-sums" }

  private func changedPages() throws -> [Int]? {
    try Record.open(at: temporary.path, access: .read).checkup().changedPages
  }

  private func flip(_ text: String, in path: String) throws {
    var bytes = try #require(FileManager.default.contents(atPath: path))
    let place = try #require(bytes.range(of: Data(text.utf8)))
    bytes[place.lowerBound] ^= 1
    try bytes.write(to: URL(filePath: path))
  }

  @Test func `A record as its writer left it has no changed page`() throws {
    #expect(try changedPages() == [])
  }

  @Test func `A letter inside a text that the disk changed is found with its page`() throws {
    let text = try #require(SampleRound.organisations.first { $0.about.count > 8 }).about
    try flip(text, in: temporary.path)
    let checkup = try Record.open(at: temporary.path, access: .read).checkup()
    #expect(checkup.integrityProblems == [])
    #expect(checkup.changedPages?.count == 1)
    #expect(!checkup.isSound)
  }

  @Test func `Without sums, with damaged ones and with cut ones nothing is said`() throws {
    let whole = try #require(FileManager.default.contents(atPath: sums))
    try flip("uztartu page", in: sums)
    #expect(try changedPages() == nil)
    try whole.prefix(whole.count / 2).write(to: URL(filePath: sums))
    #expect(try changedPages() == nil)
    try FileManager.default.removeItem(atPath: sums)
    #expect(try changedPages() == nil)
    #expect(try Record.open(at: temporary.path, access: .read).checkup().isSound)
  }

  @Test func `The sums of an earlier state say nothing of a later one`() throws {
    let earlier = try #require(FileManager.default.contents(atPath: sums))
    let writer = try Record.open(at: temporary.path, access: .write)
    try writer.write(by: "ane", at: TemporaryRecord.noon) { (writer) throws(RecordError) in
      _ = try writer.openRound(named: "hurrengoa", allowsReciprocal: false)
    }
    #expect(try changedPages() == nil)
    try writer.close()
    #expect(try changedPages() == [])
    try earlier.write(to: URL(filePath: sums))
    #expect(try changedPages() == nil)
  }

  @Test func `Only the owner reads the sums`() throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: sums)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
