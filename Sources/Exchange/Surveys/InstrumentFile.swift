package import Evaluation
import Foundation

/// A questionnaire as a JSON file, whose shape the README shows.
package enum InstrumentFile {
  /// What the `format` key says.
  static let format = "uztartu-instrument"
  private static let languages = ["eu", "es", "en"]
  private static let mostItems = 100

  /// Reads a questionnaire.
  ///
  /// - Throws: ``FileRefusal`` with the line of the first key or value that is not as documented.
  package static func read(_ bytes: [UInt8], file: String) throws(FileRefusal) -> Instrument {
    let root = try JSONParser.parse(bytes, file: file)
    let object = try JSONObjectReader(
      root, known: ["format", "name", "version", "licence", "title", "scale", "scoring", "items"],
      file: file)
    let format = try object.required("format")
    guard format.text == Self.format else {
      throw refused(file, format, "format", .wrongValue(allowed: Self.format))
    }
    let items = try items(object, file)
    let scale = try scale(object.required("scale"), file)
    return Instrument(
      name: try name(object, "name", file),
      version: try number(object, "version", 1...999, file),
      title: try phrase(object.required("title"), "title", file), scale: scale, items: items,
      leastAnswered: try scoring(object.required("scoring"), of: items.count, file),
      licence: try text(object, "licence", file))
  }

  /// The questionnaires that come with the program, by name.
  ///
  /// - Throws: ``InputFileError`` if the installation lacks them, ``FileRefusal`` for a damaged
  ///   one.
  package static func bundled() throws -> [Instrument] {
    try BundledFiles.instruments().map { try read($0.bytes, file: $0.name) }
  }

  private static func items(
    _ object: JSONObjectReader, _ file: String
  ) throws(FileRefusal) -> [Instrument.Item] {
    let list = try object.required("items")
    guard let nodes = list.elements, (1...mostItems).contains(nodes.count) else {
      throw refused(file, list, "items", .wrongValue(allowed: "1–\(mostItems)"))
    }
    var items: [Instrument.Item] = []
    for node in nodes {
      let item = try JSONObjectReader(node, known: ["id", "text", "reversed"], file: file)
      let id = try name(item, "id", file)
      guard !items.contains(where: { $0.id == id }) else {
        throw refused(file, node, "id", .duplicateKey)
      }
      items.append(
        Instrument.Item(
          id: id, text: try phrase(item.required("text"), "text", file),
          isReversed: try item.optional("reversed", \.truth) ?? false))
    }
    return items
  }

  private static func scale(
    _ node: JSONNode, _ file: String
  ) throws(FileRefusal) -> Instrument.Scale {
    let object = try JSONObjectReader(node, known: ["least", "most", "labels"], file: file)
    let least = try number(object, "least", -100...99, file)
    let most = try number(object, "most", (least + 1)...100, file)
    let count = most - least + 1
    guard let list = object.optional("labels") else {
      return Instrument.Scale(least: least, most: most)
    }
    guard let nodes = list.elements, [2, count].contains(nodes.count) else {
      throw refused(file, list, "labels", .wrongValue(allowed: "2, \(count)"))
    }
    var labels: [Instrument.Phrase] = []
    for node in nodes { labels.append(try phrase(node, "labels", file)) }
    return Instrument.Scale(least: least, most: most, labels: labels)
  }

  private static func scoring(
    _ node: JSONNode, of items: Int, _ file: String
  ) throws(FileRefusal) -> Int {
    let object = try JSONObjectReader(node, known: ["rule", "least"], file: file)
    let rule = try object.required("rule")
    guard rule.text == "mean" else {
      throw refused(file, rule, "rule", .wrongValue(allowed: "mean"))
    }
    return try number(object, "least", 1...items, file)
  }

  private static func phrase(
    _ node: JSONNode, _ field: String, _ file: String
  ) throws(FileRefusal) -> Instrument.Phrase {
    let object = try JSONObjectReader(node, known: languages, file: file)
    var phrase = Instrument.Phrase()
    phrase.eu = try object.optional("eu") { written($0.text) }
    phrase.es = try object.optional("es") { written($0.text) }
    phrase.en = try object.optional("en") { written($0.text) }
    guard !phrase.all.isEmpty else { throw refused(file, node, field, .missingKey) }
    return phrase
  }

  private static func written(_ text: String?) -> String? {
    guard let text = text?.trimmed, !text.isEmpty, text.utf8.count <= 2000 else { return nil }
    return text.precomposedStringWithCanonicalMapping
  }

  private static func text(
    _ object: JSONObjectReader, _ key: String, _ file: String
  ) throws(FileRefusal) -> String {
    try object.required(key) { written($0.text) }
  }

  private static func name(
    _ object: JSONObjectReader, _ key: String, _ file: String
  ) throws(FileRefusal) -> String {
    let node = try object.required(key)
    guard let name = node.text, name.wholeMatch(of: /[a-z0-9-]{1,60}/) != nil else {
      throw refused(file, node, key, .wrongValue(allowed: "a–z, 0–9, -"))
    }
    return name
  }

  private static func number(
    _ object: JSONObjectReader, _ key: String, _ range: ClosedRange<Int>, _ file: String
  ) throws(FileRefusal) -> Int {
    let node = try object.required(key)
    guard let number = node.integer, range.contains(number) else {
      throw refused(
        file, node, key, .wrongValue(allowed: "\(range.lowerBound)–\(range.upperBound)"))
    }
    return number
  }

  private static func refused(
    _ file: String, _ node: JSONNode, _ field: String, _ defect: FileDefect
  ) -> FileRefusal {
    FileRefusal(
      FileProblem(file: file, line: node.line, field: field, value: node.text, defect))
  }
}

extension Instrument {
  /// The questionnaire as a file that ``InstrumentFile/read(_:file:)`` reads.
  package var fileText: String {
    let labels = scale.labels.map { "      " + Self.object($0) }.joined(separator: ",\n")
    let questions = items.map { item in
      "    {\"id\": \(JSONText.quoted(item.id)), \"text\": \(Self.object(item.text))"
        + (item.isReversed ? ", \"reversed\": true}" : "}")
    }.joined(separator: ",\n")
    let ends = "\"least\": \(scale.least), \"most\": \(scale.most)"
    return """
      {
        "format": \(JSONText.quoted(InstrumentFile.format)),
        "name": \(JSONText.quoted(name)),
        "version": \(version),
        "licence": \(JSONText.quoted(licence)),
        "title": \(Self.object(title)),
        "scale": {\(ends)\(labels.isEmpty ? "" : ", \"labels\": [\n\(labels)\n  ]")},
        "scoring": {"rule": "mean", "least": \(leastAnswered)},
        "items": [
      \(questions)
        ]
      }

      """
  }

  private static func object(_ phrase: Phrase) -> String {
    let members = [("eu", phrase.eu), ("es", phrase.es), ("en", phrase.en)].compactMap {
      key, text in
      text.map { "\"\(key)\": \(JSONText.quoted($0))" }
    }
    return "{" + members.joined(separator: ", ") + "}"
  }
}
