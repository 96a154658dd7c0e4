package import Foundation

/// A message to one person, as a file that any mail program opens as a draft (RFC 5322, MIME).
///
/// Nothing is sent: whoever opens the file sees whom it goes to and sends it, or not.
package struct EmailFile: Equatable, Sendable {
  /// The name and the address of the one recipient.
  package let name: String
  package let address: String
  package let subject: String
  /// The text; lines end with a line feed here, and as the standard wants in the file.
  package let text: String
  /// The language of the text, as ISO 639-1 has it.
  package let language: String
  /// What makes the message the same message when it is written again, without spaces.
  package let identity: String
  package let instant: Date

  package init(
    name: String, address: String, subject: String, text: String, language: String,
    identity: String, instant: Date
  ) {
    self.name = name
    self.address = address
    self.subject = subject
    self.text = text
    self.language = language
    self.identity = identity
    self.instant = instant
  }

  /// Whether an address can stand in the file as it is: one of other letters than ASCII's cannot,
  /// and an address is never changed.
  package static func canBeSent(to address: String) -> Bool { plain(address) == address }

  private static let lineEnd = "\r\n"
  private static let widest = 76

  /// The file's bytes: pure ASCII, whatever the text holds.
  package var bytes: [UInt8] {
    let body = Self.base64(Array(lines.joined(separator: Self.lineEnd).utf8))
    let headers = [
      "Date: \(Self.date(instant))",
      Self.folded(["To:"] + Self.words(name, after: 4) + ["<\(Self.plain(address))>"]),
      Self.folded(["Subject:"] + Self.words(subject, after: 9)),
      "Message-ID: <\(Self.plain(identity))@uztartu.invalid>",
      "Content-Language: \(Self.plain(language))",
      "Auto-Submitted: no",
      // Mail programs that know it open the file for editing.
      "X-Unsent: 1",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
    ]
    return Array(((headers + [""] + body).joined(separator: Self.lineEnd) + Self.lineEnd).utf8)
  }

  private var lines: [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
      + [""]
  }

  /// A heading of words: the first stands behind its name, the others on lines of their own.
  private static func folded(_ words: [String]) -> String {
    words.prefix(2).joined(separator: " ") + words.dropFirst(2).map { lineEnd + " " + $0 }.joined()
  }

  /// A text for a heading, encoded (RFC 2047) in words of at most 75 characters.
  private static func words(_ text: String, after used: Int) -> [String] {
    let clean = text.unicodeScalars.filter { !VisibleText.isControl($0) }
    guard !clean.isEmpty else { return [] }
    var words: [String] = []
    var part: [UInt8] = []
    var room = 39 - used
    for scalar in clean {
      let bytes = Array(String(scalar).utf8)
      if part.count + bytes.count > room {
        words.append("=?utf-8?B?" + Data(part).base64EncodedString() + "?=")
        part = []
        room = 45
      }
      part += bytes
    }
    words.append("=?utf-8?B?" + Data(part).base64EncodedString() + "?=")
    return words
  }

  /// A text that can break no heading: printable ASCII without angle brackets.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          (0x21...0x7E).contains($0.value) && !"<>".contains(Character($0))
        }
      ))
  }

  private static func base64(_ bytes: [UInt8]) -> [String] {
    let text = Array(Data(bytes).base64EncodedString().utf8)
    return stride(from: 0, to: text.count, by: widest).map {
      String(decoding: text[$0..<min($0 + widest, text.count)], as: UTF8.self)
    }
  }

  private static func date(_ instant: Date) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
    return formatter.string(from: instant)
  }
}
