import Exchange
import Foundation
import Testing

/// Encodings: read rightly, or refused with the line, never mojibake in silence.
struct TextDecoderTests {
  private let text = "id,about\nA,Gure ikastola: ñandú; Lezama (“€”)\n"

  private func read(_ bytes: [UInt8]) -> CSVReading { CSVReader.read(bytes, file: "x.csv") }

  private func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    let mark: [UInt8] = littleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    return mark
      + text.utf16.flatMap { unit -> [UInt8] in
        let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
        return littleEndian ? [low, high] : [high, low]
      }
  }

  @Test func `five encodings give the same table`() throws {
    let plain = read(Array(text.utf8))
    let windows = try #require(text.data(using: .windowsCP1252))
    let readings = [
      read([0xEF, 0xBB, 0xBF] + text.utf8), read(utf16(text, littleEndian: true)),
      read(utf16(text, littleEndian: false)), read([UInt8](windows)),
    ]
    for reading in readings { #expect(reading.table?.records == plain.table?.records) }
    #expect(
      readings.map { $0.table?.dialect.encoding }
        == [.utf8WithMark, .utf16LittleEndian, .utf16BigEndian, .windows1252])
    #expect(readings[3].problems.summary == ["warning 2 read-as-windows-1252"])
    #expect(plain.problems.isEmpty)
  }

  @Test func `Windows-1252 agrees with Foundation on every defined byte`() throws {
    for byte in UInt8(0x80)...0xFF where ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) {
      let bytes = Array("id,about\nA,ñ ".utf8).dropLast(3) + [0xF1, 0x20, byte, 0x0A]
      let expected = String(data: Data([0xF1, 0x20, byte]), encoding: .windowsCP1252)
      let cell = read(Array(bytes)).table?.records.first?.cells[1]
      #expect(cell == expected, "byte \(byte)")
    }
  }

  @Test func `what cannot be read honestly is refused with its line`() {
    func codes(_ bytes: [UInt8]) -> [String] { read(bytes).problems.summary }
    let start = Array("id,about\nA,".utf8)
    #expect(codes(start + [0x81, 0x0A]) == ["error 2 bad-encoding"])
    #expect(codes(start + Array("año ".utf8) + [0xF1, 0x0A]) == ["error 2 bad-encoding"])
    // DOS code page 850: "España" with ñ as A4.
    #expect(codes(start + Array("Espa".utf8) + [0xA4, 0x61, 0x0A]) == ["error 2 bad-encoding"])
    #expect(codes([0xEF, 0xBB, 0xBF] + start + [0xF1, 0x0A]) == ["error 2 bad-encoding"])
    #expect(
      codes([0xFF, 0xFE] + [0x41, 0x00, 0x0A, 0x00, 0x00, 0xD8]) == ["error 2 bad-encoding"])
    // Surrogates in the form of UTF-8 are no UTF-8.
    #expect(codes(start + Array("ñ".utf8) + [0xED, 0xA0, 0x80, 0x0A]) == ["error 2 bad-encoding"])
    #expect(codes([0xFF, 0xFE, 0x41]) == ["error 1 bad-encoding"])
    #expect(codes([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]) == ["error 1 bad-encoding"])
    let unmarked = utf16(text, littleEndian: true).dropFirst(2)
    #expect(codes(Array(unmarked)) == ["error 1 bad-encoding"])
  }

  @Test func `text that was damaged before is mentioned`() {
    #expect(read(Array("id,about\nA,aÃ±o\n".utf8)).problems.summary == ["warning 2 mojibake"])
    #expect(read(Array("id,about\nA,a\u{FFFD}o\n".utf8)).problems.summary == ["warning 2 mojibake"])
  }
}
