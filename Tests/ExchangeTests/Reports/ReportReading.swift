import Evaluation
import Foundation
import Wording

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A report's page as a strict reader takes it: its elements with their attributes and texts.
final class ReportReading: NSObject, XMLParserDelegate {
  /// An element that has been opened and closed.
  final class Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    var text = ""

    init(_ name: String, _ attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    /// The element and all below it, from the top down.
    var all: [Element] { [self] + children.flatMap(\.all) }

    /// All words in it.
    var words: String { text + children.map(\.words).joined(separator: " ") }

    func all(_ name: String) -> [Element] { all.filter { $0.name == name } }
  }

  private(set) var root: Element?
  private var open: [Element] = []

  /// The page; nil where it is not well-formed XML.
  static func read(_ html: String) -> Element? {
    let reading = ReportReading()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = reading
    return parser.parse() ? reading.root : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    let element = Element(name, attributes)
    open.last?.children.append(element)
    if open.isEmpty { root = element }
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    open.last?.text += text
  }
}

/// Numbers read back from a text of one language.
enum NumbersInText {
  /// The numbers in the order in which they stand, with a point and without grouping.
  static func read(_ text: String, in language: ReaderLanguage) -> [String] {
    let (group, point): (Character, Character) = language == .en ? (",", ".") : (".", ",")
    var found: [String] = []
    var current = ""
    let characters = Array(text) + [" "]
    for (place, character) in characters.enumerated() {
      let isInside = place > 0 && place + 1 < characters.count
      let joins = isInside && isDigit(characters[place - 1]) && isDigit(characters[place + 1])
      if isDigit(character) {
        current.append(character)
      } else if joins, character == point, !current.contains(".") {
        current.append(".")
      } else if joins, character == group {
        continue
      } else if !current.isEmpty {
        found.append(current)
        current = ""
      }
      if character == "−", current.isEmpty, place + 1 < characters.count,
        isDigit(characters[place + 1])
      {
        current = "-"
      }
    }
    return found
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
