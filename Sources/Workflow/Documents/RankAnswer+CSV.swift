import Exchange

extension RankAnswer {
  /// The pairs as CSV: need, mentor, rank, fit, blocked.
  package var csv: String {
    var writer = CSVWriter(style: .plain, headings: ["need", "mentor", "rank", "fit", "blocked"])
    for line in lines {
      writer.append([
        line.need, line.mentor, line.rank.map(String.init) ?? "",
        line.fit.map { String($0) } ?? "", (line.blocked ?? []).joined(separator: "|"),
      ])
    }
    return writer.text
  }
}
