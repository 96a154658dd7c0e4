/// Which separator a table uses, judged by its beginning.
///
/// The separator that splits the headings and splits the rows into the same number of cells wins;
/// a comma inside an answer or a quoted heading does not deceive it, since cells in quotes count as
/// one. A first line `sep=;`, as spreadsheets write it, decides alone.
struct SeparatorChoice {
  let separator: CSVDialect.Separator
  /// Where the heading row begins.
  let start: Int
  /// The physical line of that place.
  let line: Int

  private static let sampleBytes = 1 << 16
  private static let sampleRecords = 60

  /// - Complexity: O(1): at most 64 KiB and 60 records are looked at, once for each separator.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let declared = SeparatorChoice.declaration(bytes) {
      self = declared
      return
    }
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(Self.sampleBytes))
    var best = CSVDialect.Separator.comma
    var bestRank = SeparatorChoice.rank(best, in: sample, isWhole: sample.count == bytes.count)
    for candidate in [CSVDialect.Separator.semicolon, .tab] {
      let rank = SeparatorChoice.rank(candidate, in: sample, isWhole: sample.count == bytes.count)
      if rank > bestRank { (best, bestRank) = (candidate, rank) }
    }
    (separator, start, line) = (best, 0, 1)
  }

  private init(separator: CSVDialect.Separator, start: Int, line: Int) {
    self.separator = separator
    self.start = start
    self.line = line
  }

  /// How well a separator explains the sample, compared in order: it splits the headings; the
  /// headings it makes are known ones; the share of rows as wide as the headings; their number.
  private static func rank(
    _ separator: CSVDialect.Separator, in sample: UnsafeBufferPointer<UInt8>, isWhole: Bool
  ) -> (Int, Int, Int, Int) {
    var scanner = CSVScanner(sample, separator: separator.byte)
    var widths: [Int] = []
    var (known, headingWidth) = (0, 0)
    while widths.count < sampleRecords, scanner.next() {
      if scanner.cells.count == 1, scanner.cells[0].end == scanner.cells[0].start { continue }
      // The headings may stand under a title.
      if widths.count < 5 {
        let count = KnownHeadings.count(in: scanner.cells, sample)
        if count > known || widths.isEmpty { (known, headingWidth) = (count, scanner.cells.count) }
      }
      widths.append(scanner.cells.count)
    }
    // The last record of a cut sample may be cut itself.
    if !isWhole, widths.count > 2 { widths.removeLast() }
    guard headingWidth > 1 else { return (0, known, 0, 0) }
    let alike = widths.count { $0 == headingWidth }
    return (1, known, alike * 1000 / widths.count, headingWidth)
  }

  private static func declaration(_ bytes: UnsafeBufferPointer<UInt8>) -> SeparatorChoice? {
    guard bytes.count >= 5, bytes.prefix(4).elementsEqual("sep=".utf8),
      let separator = CSVDialect.Separator.allCases.first(where: { $0.byte == bytes[4] })
    else { return nil }
    if bytes.count == 5 { return SeparatorChoice(separator: separator, start: 5, line: 2) }
    guard bytes[5] == UInt8(ascii: "\r") || bytes[5] == UInt8(ascii: "\n") else { return nil }
    let isPair = bytes.count > 6 && bytes[5] == UInt8(ascii: "\r") && bytes[6] == UInt8(ascii: "\n")
    return SeparatorChoice(separator: separator, start: isPair ? 7 : 6, line: 2)
  }
}
