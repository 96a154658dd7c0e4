import Exchange
import Foundation
import Testing

/// Letters as files: one recipient, nothing but ASCII, and no heading that a name could break.
struct EmailFileTests {
  private func file(
    name: String = "Ane Iñurritegi", address: String = "ane@example.org",
    subject: String = "Mentoria-proposamena", text: String = "Kaixo,\n\nñ"
  ) -> EmailFile {
    EmailFile(
      name: name, address: address, subject: subject, text: text, language: "eu",
      identity: "P1.mentor", instant: Date(timeIntervalSince1970: 1_795_341_600))
  }

  private func parts(_ file: EmailFile) throws -> (headers: [String], body: String) {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let halves = text.components(separatedBy: "\r\n\r\n")
    try #require(halves.count == 2)
    let data = try #require(
      Data(base64Encoded: halves[1].replacing("\r\n", with: "")))
    let unfolded = halves[0].replacing("\r\n ", with: " ")
    return (unfolded.components(separatedBy: "\r\n"), String(decoding: data, as: UTF8.self))
  }

  /// The text of the encoded words of a heading.
  private func decoded(_ heading: String) -> String {
    var bytes = Data()
    for word in heading.matches(of: /=\?utf-8\?B\?([^?]*)\?=/) {
      bytes.append(Data(base64Encoded: String(word.1)) ?? Data())
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `the letter reads back as it was written`() throws {
    let (headers, body) = try parts(file())
    #expect(body == "Kaixo,\r\n\r\nñ\r\n")
    #expect(headers.contains("Date: Sun, 22 Nov 2026 10:00:00 +0000"))
    #expect(headers.contains("Message-ID: <P1.mentor@uztartu.invalid>"))
    #expect(headers.contains("Content-Language: eu"))
    let to = try #require(headers.first { $0.hasPrefix("To: ") })
    #expect(decoded(to) == "Ane Iñurritegi")
    #expect(to.hasSuffix(" <ane@example.org>"))
    #expect(headers.filter { $0.hasPrefix("To:") || $0.hasPrefix("Cc:") }.count == 1)
  }

  @Test func `every line is ASCII and no longer than the standard advises`() {
    let long = file(
      name: String(repeating: "Ñandúñ ", count: 30), subject: String(repeating: "é€😀", count: 40),
      text: String(repeating: "ordu luzeak ", count: 500))
    #expect(long.bytes.allSatisfy { $0 < 128 })
    let lines = String(decoding: long.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 78 })
    #expect(decoded(lines.filter { $0.contains("=?") }.joined()).contains("é€😀é€😀"))
  }

  @Test(arguments: [
    "Ane\r\nBcc: all@example.org", "Ane\nX: y", "Ane\u{2028}Bcc: z", "\u{0}Ane", "<b@c.d>",
  ])
  func `a name or an address breaks no heading`(planted: String) throws {
    for file in [file(name: planted), file(address: planted), file(subject: planted)] {
      let headers = try parts(file).headers
      #expect(headers.count == 10)
      #expect(!headers.contains { $0.hasPrefix("Bcc") || $0.hasPrefix("X:") })
    }
  }

  @Test func `an address that the file cannot hold is no address to send to`() {
    #expect(EmailFile.canBeSent(to: "ane.etxe+1@example.org"))
    for address in ["peña@example.org", "ane@eñe.eus", "a b@example.org", "<a@b.c>"] {
      #expect(!EmailFile.canBeSent(to: address))
    }
  }

  @Test func `somebody without a name has an address alone`() throws {
    #expect(try parts(file(name: "")).headers.contains("To: <ane@example.org>"))
  }
}
