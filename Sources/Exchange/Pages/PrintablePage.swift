/// A page for people to read, print and sign: one HTML file that needs nothing else.
///
/// Every text is escaped, and every part says its language, so that a reader aloud and a
/// hyphenating printer know it.
package struct PrintablePage: Sendable {
  /// A piece of a page.
  package enum Block: Equatable, Sendable {
    case heading(String)
    case paragraph(String)
    case list([String])
    /// A table whose first row is its headings.
    case table([[String]])
    /// What something is, term by term.
    case definitions([Definition])
    /// Lines to sign on, each with who signs.
    case signatures([String])
    /// Small print.
    case note(String)
  }

  /// A term with what it stands for.
  package struct Definition: Equatable, Sendable {
    package let term: String
    package let text: String

    package init(_ term: String, _ text: String) {
      self.term = term
      self.text = text
    }
  }

  /// A part of a page in one language.
  package struct Section: Equatable, Sendable {
    /// The ISO 639-1 code.
    package let language: String
    package let title: String
    package let blocks: [Block]

    package init(language: String, title: String, blocks: [Block]) {
      self.language = language
      self.title = title
      self.blocks = blocks
    }
  }

  private let sections: [Section]

  /// A page of one part or more; the first names the page.
  package init(_ sections: [Section]) {
    precondition(!sections.isEmpty, "a page has a part")
    self.sections = sections
  }

  /// The page as HTML in UTF-8.
  package var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(sections[0].language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(Markup.line(sections[0].title))</title>
    <style>\(Self.style)</style>
    </head>
    <body>
    <main>
    \(sections.map(Self.html).joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  private static let style = """
    @page { size: A4; margin: 20mm }
    body { font: 12pt/1.45 Georgia, "Times New Roman", serif; color: #111; background: #fff }
    main { max-width: 42rem; margin: 0 auto; padding: 1rem }
    section + section { break-before: page; border-top: 1px solid #999; margin-top: 2rem }
    h1 { font-size: 1.6em } h2 { font-size: 1.15em; margin-top: 1.4em }
    table { border-collapse: collapse; width: 100% }
    th, td { border: 1px solid #666; padding: .3em .5em; text-align: left; vertical-align: top }
    tr, .sign { break-inside: avoid }
    dl { border-left: 3px solid #767676; margin: 1rem 0; padding-left: 1rem; break-inside: avoid }
    dt { font-weight: bold } dd { margin: 0 0 .4rem; overflow-wrap: anywhere }
    .sign { margin-top: 3.5em; border-top: 1px solid #111; padding-top: .3em; max-width: 22rem }
    .note { font-size: .8em; color: #333; overflow-wrap: anywhere }
    """

  private static func html(_ section: Section) -> String {
    """
    <section lang="\(Markup.line(section.language))">
    <h1>\(Markup.text(section.title))</h1>
    \(section.blocks.map(html).joined(separator: "\n"))
    </section>
    """
  }

  private static func html(_ block: Block) -> String {
    switch block {
    case .heading(let text): "<h2>\(Markup.text(text))</h2>"
    case .paragraph(let text): "<p>\(Markup.text(text))</p>"
    case .list(let items): "<ul>\(items.map { "<li>\(Markup.text($0))</li>" }.joined())</ul>"
    case .table(let rows): table(rows)
    case .definitions(let definitions):
      "<dl>"
        + definitions.map { "<dt>\(Markup.text($0.term))</dt><dd>\(Markup.text($0.text))</dd>" }
        .joined(separator: "\n") + "</dl>"
    case .signatures(let names):
      names.map { "<div class=\"sign\">\(Markup.text($0))</div>" }.joined(separator: "\n")
    case .note(let text): "<p class=\"note\">\(Markup.text(text))</p>"
    }
  }

  private static func table(_ rows: [[String]]) -> String {
    guard let first = rows.first else { return "" }
    let head = first.map { "<th scope=\"col\">\(Markup.text($0))</th>" }.joined()
    let body = rows.dropFirst().map { row in
      "<tr>\(row.map { "<td>\(Markup.text($0))</td>" }.joined())</tr>"
    }
    return """
      <table>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }
}
