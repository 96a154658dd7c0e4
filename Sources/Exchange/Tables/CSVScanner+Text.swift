import Foundation

extension CSVScanner {
  /// The text of a cell: doubled quotes undone, line breaks as LF, control characters as spaces,
  /// NFC.
  static func text(of cell: Cell, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    let range = bytes[cell.start..<cell.end]
    let text: String
    if cell.needsRewriting || cell.hasControls {
      text = String(decoding: rewritten(cell, range), as: UTF8.self)
    } else {
      text = String(decoding: UnsafeBufferPointer(rebasing: range), as: UTF8.self)
    }
    return cell.hasHighBytes && needsNormalising(range)
      ? text.precomposedStringWithCanonicalMapping : text
  }

  /// Whether text may differ from its NFC form: characters below U+0300 never combine.
  private static func needsNormalising(_ range: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    range.contains { $0 >= 0xCC }
  }

  /// The bytes of a cell as they are meant; stretches without anything special are copied whole.
  private static func rewritten(
    _ cell: Cell, _ range: Slice<UnsafeBufferPointer<UInt8>>
  ) -> [UInt8] {
    let (quote, feed, carriage) = (UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var (plainStart, position) = (range.startIndex, range.startIndex)
    while position < range.endIndex {
      let byte = range[position]
      let isControl = byte < 0x20 && byte != feed && byte != UInt8(ascii: "\t") || byte == 0x7F
      guard isControl || byte == quote else {
        position += 1
        continue
      }
      result.append(contentsOf: range[plainStart..<position])
      let following = position + 1 < range.endIndex ? range[position + 1] : 0
      if byte == carriage {
        result.append(feed)
        if following == feed { position += 1 }
      } else if isControl {
        result.append(UInt8(ascii: " "))
      } else if position != cell.quotedEnd {
        // The closing quote of a cell with text after it is no part of the text.
        result.append(quote)
        if following == quote { position += 1 }
      }
      position += 1
      plainStart = position
    }
    result.append(contentsOf: range[plainStart..<range.endIndex])
    return result
  }
}
