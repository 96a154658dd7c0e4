/// How a report looks: on a desk, on a phone, on paper and without colour.
enum ReportStyle {
  /// The style sheet; nothing in it is fetched from anywhere.
  static let sheet = [base, title, text, tables, charts, phone, print].joined(separator: "\n")

  /// A line at the head of every sheet of paper but the first.
  static func runningHead(_ text: String) -> String {
    """
    @page { @top-left { content: "\(quoted(text))"; font: 9pt \(sans); \
    color: \(colour(.muted)) } }
    @page :first { @top-left { content: "" } }
    """
  }

  /// A text within the quotation marks of a style sheet: nothing but letters, digits and blanks
  /// stands as it is, so that no name ends the string, the sheet or the element.
  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar == " " || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }.joined()
  }

  private static let serif =
    "\"Iowan Old Style\", \"Palatino Linotype\", Palatino, P052, Georgia, serif"
  private static let sans =
    "\"Segoe UI\", \"Helvetica Neue\", \"Liberation Sans\", Arial, system-ui, sans-serif"

  private static func colour(_ colour: ReportPalette) -> String { colour.rawValue }

  private static let base = """
    html { -webkit-text-size-adjust: 100% }
    body { margin: 0; background: \(colour(.paper)); color: \(colour(.ink)); \
    font: 1rem/1.55 \(sans); hyphens: manual }
    main, header, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem }
    h1, h2, h3 { font-family: \(serif); line-height: 1.2; color: \(colour(.strong)); \
    font-weight: 600; text-wrap: balance; overflow-wrap: break-word }
    h1 { font-size: clamp(2rem, 7vw, 3.1rem); margin: .35em 0 .2em }
    h2 { font-size: 1.6rem; margin: 0 0 .7em; padding-top: .7rem; \
    border-top: 3px solid \(colour(.strong)) }
    h3 { font-size: 1.15rem; margin: 0 0 .25em }
    section { margin: 3.5rem 0 0 }
    a { color: \(colour(.strong)); text-underline-offset: .15em }
    a:focus-visible, [tabindex]:focus-visible { outline: 3px solid \(colour(.ink)); \
    outline-offset: 2px }
    .skip { position: absolute; left: -100rem } .skip:focus { position: static }
    .off { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); \
    white-space: nowrap }
    """

  private static let title = """
    header { padding-top: 2.5rem }
    .publisher { font-size: .95rem; letter-spacing: .04em; color: \(colour(.muted)); margin: 0; \
    padding-bottom: .8rem; border-bottom: 1px solid \(colour(.rule)) }
    .kind { font-size: 1rem; margin: 2.2rem 0 0; color: \(colour(.muted)) }
    .period { font-family: \(serif); font-size: 1.2rem; margin: 0 }
    .key { display: grid; grid-template-columns: repeat(3, 1fr); margin: 2.2rem 0 0; padding: 0; \
    border-top: 3px solid \(colour(.strong)); border-bottom: 1px solid \(colour(.rule)) }
    .key div { padding: 1rem 1rem 1rem 0; break-inside: avoid }
    .key dd { margin: 0; font: 600 2.3rem/1.1 \(serif); color: \(colour(.strong)); \
    font-variant-numeric: lining-nums }
    .key dt { font-size: .92rem; line-height: 1.35; margin-top: .35rem }
    .key small { display: block; font: .8rem/1.35 \(sans); color: \(colour(.muted)) }
    .key div { display: flex; flex-direction: column-reverse; justify-content: flex-end }
    .key small { margin-top: .15rem }
    nav ol { columns: 2; column-gap: 2rem; padding-left: 1.4rem; margin: .5rem 0 0 }
    nav li { break-inside: avoid; padding-left: .2rem }
    nav h2 { font-size: 1.05rem; border: 0; padding: 0; margin: 2.2rem 0 0 }
    """

  private static let text = """
    .findings { padding: 0; list-style: none; margin: 0 0 1.6rem }
    .findings li { margin: 0 0 .55em; padding-left: 1.1rem; position: relative }
    .findings li::before { content: \"\"; position: absolute; left: 0; top: .62em; width: .45rem; \
    height: .45rem; background: \(colour(.strong)) }
    .caution { background: \(colour(.wash)); border-left: 5px solid \(colour(.strong)); \
    padding: .2rem 1.3rem 1rem; margin: 2rem 0 0 }
    .caution h2 { border: 0; font-size: 1.3rem; margin-bottom: .5em }
    .reading, .note { font-size: .88rem; line-height: 1.45; color: \(colour(.muted)); \
    margin: 0 0 .8rem }
    .method p { margin: 0 0 .8em }
    footer { margin-top: 4rem; padding-top: 1rem; padding-bottom: 3rem; font-size: .85rem; \
    color: \(colour(.muted)) }
    footer p { border-top: 1px solid \(colour(.rule)); padding-top: 1rem; \
    overflow-wrap: anywhere }
    figure { margin: 0 0 2.6rem }
    figcaption .no { display: block; font-size: .82rem; letter-spacing: .04em; \
    color: \(colour(.muted)) }
    """

  private static let tables = """
    .scroll { overflow-x: auto }
    table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.35; \
    font-variant-numeric: tabular-nums lining-nums; border-top: 2px solid \(colour(.strong)); \
    border-bottom: 1px solid \(colour(.strong)) }
    caption { text-align: left; font-size: .82rem; color: \(colour(.muted)); padding: 0 0 .4rem }
    th, td { padding: .42rem .5rem; vertical-align: top; text-align: right; \
    border-top: 1px solid \(colour(.rule)) }
    th { font-weight: 600 } tbody th { font-weight: 400 }
    th:first-child { text-align: left; padding-left: 0 } td:last-child { padding-right: 0 }
    thead th { border-top: 0; vertical-align: bottom; font-size: .85rem; line-height: 1.25 }
    thead th:last-child { padding-right: 0 }
    tbody th { overflow-wrap: break-word; min-width: 7rem }
    td small { display: block; color: \(colour(.muted)); font-size: .8rem; white-space: nowrap }
    td { white-space: nowrap } .scroll + .note { margin-top: .5rem }
    table.two { max-width: 32rem }
    .mark { color: \(colour(.muted)); font-style: italic; white-space: normal }
    tr.total th, tr.total td { font-weight: 600; border-top: 2px solid \(colour(.ink)) }
    tr.total small { font-weight: 400 }
    tbody th.group { font-family: \(serif); font-weight: 600; color: \(colour(.strong)); \
    padding-top: 1rem; border-top: 1px solid \(colour(.strong)) }
    .defs td { text-align: left; white-space: normal }
    .defs th { text-align: left }
    """

  private static let charts = """
    svg.chart { display: block; width: 100%; height: auto; margin: .4rem 0 1rem; \
    font-family: \(sans) }
    svg.narrow { display: none }
    .t { font-size: 13px; fill: \(colour(.ink)) } .s { fill: \(colour(.muted)) }
    .t { paint-order: stroke; stroke: \(colour(.paper)); stroke-width: 3px; \
    stroke-linejoin: round }
    .b { font-weight: 600 } .m { font-style: italic; fill: \(colour(.muted)) }
    .bar, .dot { fill: \(colour(.strong)) } .bar.second { fill: \(colour(.pale)); \
    stroke: \(colour(.strong)); stroke-width: 1.2 } .bar.total { fill: \(colour(.deep)) }
    .track, .band { fill: \(colour(.pale)) } .paper { fill: \(colour(.paper)) }
    .g { stroke: \(colour(.rule)); stroke-width: 1 } .axis { stroke: \(colour(.ink)); \
    stroke-width: 1 }
    .range { stroke: \(colour(.strong)); stroke-width: 2.2 }
    .plan { stroke: \(colour(.ink)); stroke-width: 2.4 }
    .hollow { fill: \(colour(.paper)); stroke: \(colour(.deep)); stroke-width: 2.2 }
    .dash { stroke: \(colour(.middle)); stroke-width: 1.6; stroke-dasharray: 6 4 }
    .edge { fill: none; stroke: \(colour(.middle)); stroke-width: 1; stroke-dasharray: 3 2 }
    .curve { fill: none; stroke: \(colour(.strong)); stroke-width: 2.6; stroke-linejoin: miter }
    """

  private static let phone = """
    @media (max-width: 600px) {
    main, header, footer { padding-left: 1rem; padding-right: 1rem }
    .key { grid-template-columns: repeat(2, 1fr) } .key dd { font-size: 1.9rem }
    nav ol { columns: 1 } h2 { font-size: 1.4rem }
    .caution { padding-left: 1rem; padding-right: .8rem }
    svg.wide { display: none } svg.narrow { display: block }
    tr.total th, tr.total td { border: 0 }
    .defs td { text-align: left } .defs td > span { margin-left: 0 }
    }
    \(cards(of: "many", upTo: 600))
    \(cards(of: "few", upTo: 380))
    """

  /// On screens up to a width the rows of such tables become cards, each value with its heading.
  private static func cards(of kind: String, upTo width: Int) -> String {
    """
    @media (max-width: \(width)px) {
    table.\(kind), .\(kind) tbody, .\(kind) tr, .\(kind) th, .\(kind) td { display: block; \
    border: 0 }
    .\(kind) caption { display: block } .\(kind) thead { position: absolute; left: -100rem }
    .\(kind) tr { padding: .6rem 0; border-top: 1px solid \(colour(.rule)) }
    .\(kind) tbody th { padding: 0 0 .2rem; font-weight: 600 }
    .\(kind) td { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; \
    padding: .12rem 0; white-space: normal; text-align: right }
    .\(kind) td::before { content: attr(data-label); color: \(colour(.muted)); text-align: left }
    .\(kind) td > span { margin-left: auto }
    .\(kind) td small { display: inline; margin-left: .45em }
    }
    """
  }

  private static let print = """
    @page { size: A4; margin: 20mm 18mm 22mm; @bottom-right { content: counter(page); \
    font: 9pt \(sans); color: \(colour(.muted)) } }
    @page :first { @bottom-right { content: \"\" } }
    @media print {
    body { font-size: 9.5pt; line-height: 1.45 }
    main, header, footer { max-width: none; padding: 0 }
    header { padding-top: 0 } .skip, nav { display: none }
    section { margin-top: 2rem } h1 { font-size: 30pt } h2 { font-size: 16pt }
    .key { margin-top: 1.2rem } .key dd { font-size: 20pt } .kind { margin-top: 1rem }
    .caution { margin-top: 1.2rem }
    th, td { padding: .26rem .4rem } .defs { font-size: 8.5pt }
    h2, h3, figcaption, caption, thead, .group { break-after: avoid }
    figcaption, svg, tr, .key, .caution, li, .method p, .short { break-inside: avoid }
    .note, .findings { break-before: avoid } .findings { break-after: avoid }
    thead { display: table-header-group } a { color: inherit; text-decoration: none }
    figure { margin-bottom: 1.4rem } .scroll { overflow: visible }
    p { orphans: 3; widows: 3 } .method { break-before: page }
    svg.chart { max-width: 150mm } svg, .caution, .findings li { print-color-adjust: exact; \
    -webkit-print-color-adjust: exact }
    }
    """
}
