import Records
import Wording

/// Everything about one person as one HTML page, without any file beside it.
struct PersonPage {
  private let document: PersonalFileDocument
  private let language: ReaderLanguage

  init(_ document: PersonalFileDocument, in language: ReaderLanguage) {
    self.document = document
    self.language = language
  }

  /// The whole page.
  var text: String {
    """
    <!doctype html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(say(.personPageTitle(document.person.id)))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <main>
    <h1>\(say(.personPageTitle(document.person.id)))</h1>
    <p>\(say(.personPageIntroduction(document.writtenAt)))</p>
    \(document.tables.map(section).joined(separator: "\n"))
    \(counterparts)
    \(notes)
    \(withheld)
    <h2>\(say(.personPageRightsTitle))</h2>
    <p>\(say(.personPageRights))</p>
    </main>
    </body>
    </html>

    """
  }

  private static let style = """
    body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0; }
    main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
    dl { border-left: 3px solid #767676; margin: 1rem 0; padding: 0 0 0 1rem; }
    dt { font-weight: 600; } dd { margin: 0 0 .4rem; white-space: pre-wrap;
      overflow-wrap: anywhere; }
    @media print { main { max-width: none; } dl { break-inside: avoid; } }
    """

  private func section(_ table: PersonalFile.Table) -> String {
    let rows = table.rows.map { row in
      let lines = row.sorted { $0.key < $1.key }.map { name, value in
        "<dt>\(label(name))</dt><dd>\(Self.escaped(Self.text(value)))</dd>"
      }
      return "<dl>\n\(lines.joined(separator: "\n"))\n</dl>"
    }
    return "<h2>\(title(table.table))</h2>\n\(rows.joined(separator: "\n"))"
  }

  private var counterparts: String {
    guard !document.counterparts.isEmpty else { return "" }
    let lines = document.counterparts.map {
      "<li>\(Self.escaped($0.pairing)): \(Self.escaped($0.name))</li>"
    }
    return "<h2>\(say(.personPageCounterparts))</h2>\n<ul>\(lines.joined())</ul>"
  }

  private var notes: String {
    guard !document.notes.isEmpty || document.notesHeld > 0 else { return "" }
    let lines = document.notes.map {
      "<dl><dt>\(Self.escaped($0.pairing)) · \(Self.escaped($0.id))</dt>"
        + "<dd>\(Self.escaped($0.text))</dd></dl>"
    }
    let held =
      document.notesHeld > 0 ? "<p>\(say(.personPageNotesHeld(document.notesHeld)))</p>" : ""
    return "<h2>\(say(.personPageNotes))</h2>\n\(lines.joined(separator: "\n"))\n\(held)"
  }

  private var withheld: String {
    guard !document.withheld.isEmpty else { return "" }
    let lines = document.withheld.map {
      "<li>\(title($0.table)), \(label($0.column)): \($0.rows)</li>"
    }
    return """
      <h2>\(say(.personPageWithheldTitle))</h2>
      <p>\(say(.personPageWithheld))</p>
      <ul>\(lines.joined())</ul>
      """
  }

  private func title(_ table: String) -> String {
    Message.personTable(table).map(say) ?? "<code>\(Self.escaped(table))</code>"
  }

  private func label(_ column: String) -> String {
    Message.personField(column).map(say) ?? "<code>\(Self.escaped(column))</code>"
  }

  private func say(_ message: Message) -> String { Self.escaped(message.text(in: language)) }

  private static func text(_ value: PersonalFile.Value) -> String {
    switch value {
    case .number(let number): String(number)
    case .text(let text): text
    }
  }

  /// The text with nothing in it that a browser takes for markup.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}
