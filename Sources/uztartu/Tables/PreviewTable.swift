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

extension ImportPreview {
  /// The preview as one document.
  struct Document: Encodable {
    struct Column: Encodable {
      let heading: String
      let field: String?
    }

    let rows: Int
    let sound: Int
    let columns: [Column]
    let sample: [[String]]
    let mapping: String
    let problems: [String]
  }

  func document(in language: ReaderLanguage) -> Document {
    Document(
      rows: rows, sound: sound,
      columns: columns.map { Document.Column(heading: $0.heading, field: $0.field) },
      sample: sample, mapping: mapping, problems: problems.lines(in: language))
  }
}
