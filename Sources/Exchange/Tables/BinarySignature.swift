/// Files that are no text at all, told by their first bytes.
enum BinarySignature {
  /// Archives and spreadsheets, old spreadsheets, PDF, PNG, JPEG, GIF, gzip, SQLite.
  private static let signatures: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], Array("%PDF-".utf8),
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x1F, 0x8B],
    Array("SQLite format 3".utf8),
  ]

  static func isBinary(_ bytes: [UInt8]) -> Bool {
    signatures.contains { bytes.starts(with: $0) }
  }
}
