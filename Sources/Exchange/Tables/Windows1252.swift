/// The code page that older spreadsheets write on Windows.
enum Windows1252 {
  /// The characters of bytes 80 to 9F; nil for the five that the code page leaves undefined.
  private static let upper: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  /// Whether a byte has no character.
  static func isUndefined(_ byte: UInt8) -> Bool {
    (0x80...0x9F).contains(byte) && upper[Int(byte) - 0x80] == nil
  }

  /// Appends the character of a defined byte from 80 on as UTF-8.
  static func append(_ byte: UInt8, to text: inout [UInt8]) {
    let scalar = byte < 0xA0 ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
    guard let scalar, let units = UTF8.encode(scalar) else {
      preconditionFailure("undefined bytes are refused before")
    }
    text.append(contentsOf: units)
  }

  /// Where the bytes stop looking like Windows-1252; nil if they look like it.
  ///
  /// In DOS and Macintosh code pages the letters ñ, á, é lie where Windows-1252 has signs such as ¤
  /// or ‚. Signs inside words that outnumber the accented letters of the file give them away.
  static func implausiblePosition(in bytes: [UInt8]) -> Int? {
    var letters = 0
    var signs = 0
    var firstSign: Int?
    for position in bytes.indices where bytes[position] >= 0x80 {
      if isUsualLetter(bytes[position]) {
        letters += 1
      } else if isInsideWord(position, in: bytes), !mayStandInWord(bytes[position]) {
        signs += 1
        if firstSign == nil { firstSign = position }
      }
    }
    return signs > letters ? firstSign : nil
  }

  /// Letters of Basque, Spanish, English, French and their neighbours.
  private static func isUsualLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xD7, 0xF7: false
    case 0xC0...0xFF, 0xAA, 0xBA, 0x8C, 0x9C: true
    default: false
    }
  }

  /// Apostrophe, dashes, middle dot and soft hyphen.
  private static func mayStandInWord(_ byte: UInt8) -> Bool {
    [0x91, 0x92, 0x96, 0x97, 0xB7, 0xAD].contains(byte)
  }

  private static func isInsideWord(_ position: Int, in bytes: [UInt8]) -> Bool {
    guard position > 0, position + 1 < bytes.count else { return false }
    return isASCIILetter(bytes[position - 1]) && isASCIILetter(bytes[position + 1])
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
