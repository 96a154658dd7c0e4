import Wording
import Workflow

/// What an import would do, for the eye: the mapping, counts, rows and every problem.
struct PreviewTable {
  private let preview: ImportPreview

  init(_ preview: ImportPreview) { self.preview = preview }

  func lines() -> [String] {
    var lines = [say(.previewCounts(rows: preview.rows, sound: preview.sound)), ""]
    var columns = TextTable([(say(.columnHeading), .left), (say(.columnField), .left)])
    for column in preview.columns {
      columns.add([shortened(column.heading), column.field ?? "–"])
    }
    lines += columns.lines() + [""]
    for (number, row) in preview.sample.enumerated() {
      lines.append(
        TextTable.printable("\(number + 1). " + row.map(shortened).joined(separator: " | ")))
    }
    let problems = preview.problems.lines(in: Speech.language)
    if !problems.isEmpty { lines += [""] + problems }
    return lines + ["", say(.previewMapping), preview.mapping]
  }

  private func shortened(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(59) + "…"
  }
}
