import Foundation

extension ColumnMapping {
  /// What the `format` key of a mapping file says.
  static let format = "uztartu-mapping"
  /// The version of the format that is read and written.
  static let formatVersion = 1

  /// Reads a mapping file.
  ///
  /// - Throws: ``FileRefusal`` with the line of the first key or value that is not as documented.
  package static func read(_ bytes: [UInt8], file: String) throws(FileRefusal) -> ColumnMapping {
    let root = try JSONParser.parse(bytes, file: file)
    let object = try JSONObjectReader(
      root, known: ["format", "version", "kind", "columns", "constants", "id"], file: file)
    try checkFormat(object)
    guard let kind = try object.choice("kind", of: ApplicationKind.allCases) else {
      throw FileRefusal(FileProblem(file: file, line: root.line, field: "kind", .missingKey))
    }
    var columns: [ColumnRule] = []
    for node in try object.required("columns", \.elements) {
      columns.append(try ColumnRule(node, kind: kind, file: file))
    }
    return ColumnMapping(
      kind: kind, columns: columns, constants: try readConstants(object, kind: kind),
      identifier: try object.optional("id").map { node throws(FileRefusal) in
        try IdentifierRule(node, file: file)
      })
  }

  private static func checkFormat(_ object: JSONObjectReader) throws(FileRefusal) {
    let format = try object.required("format")
    guard format.text == Self.format else {
      throw FileRefusal(
        FileProblem(
          file: object.file, line: format.line, field: "format", value: format.text,
          .wrongValue(allowed: Self.format)))
    }
    let version = try object.required("version")
    guard version.integer == formatVersion else {
      throw FileRefusal(
        FileProblem(
          file: object.file, line: version.line, field: "version",
          .wrongValue(allowed: String(formatVersion))))
    }
  }

  private static func readConstants(
    _ object: JSONObjectReader, kind: ApplicationKind
  ) throws(FileRefusal) -> [ApplicationField: String] {
    var constants: [ApplicationField: String] = [:]
    let allowed = kind.mappableFields.filter { $0 != .id && $0 != .email }
    for member in try object.optional("constants", \.members) ?? [] {
      guard let field = allowed.first(where: { $0.rawValue == member.key }) else {
        throw FileRefusal(
          FileProblem(
            file: object.file, line: member.line, field: member.key,
            .unknownKey(known: allowed.map(\.rawValue).joined(separator: ", "))))
      }
      guard let text = member.value.text else {
        throw FileRefusal(
          FileProblem(file: object.file, line: member.line, field: member.key, .wrongType))
      }
      constants[field] = text.precomposedStringWithCanonicalMapping
    }
    return constants
  }

  /// The mapping as a mapping file, keys in a fixed order, one column a line.
  package var fileText: String {
    var parts = [
      "  \"format\": \(JSONText.quoted(Self.format))", "  \"version\": \(Self.formatVersion)",
      "  \"kind\": \(JSONText.quoted(kind.rawValue))",
    ]
    if let identifier {
      let sources = identifier.from.map { JSONText.quoted($0.rawValue) }.joined(separator: ", ")
      parts.append(
        "  \"id\": {\"from\": [\(sources)], \"prefix\": \(JSONText.quoted(identifier.prefix))}")
    }
    if !constants.isEmpty {
      parts.append("  \"constants\": " + ColumnMapping.object(constants.map { ($0.rawValue, $1) }))
    }
    let rules = columns.map { "    \($0.fileText)" }.joined(separator: ",\n")
    parts.append("  \"columns\": [\n\(rules)\n  ]")
    return "{\n" + parts.joined(separator: ",\n") + "\n}\n"
  }

  /// An object of texts, sorted by key.
  static func object(_ members: [(String, String)]) -> String {
    let sorted = members.sorted {
      $0.0.unicodeScalars.lexicographicallyPrecedes($1.0.unicodeScalars)
    }
    let texts = sorted.map { "\(JSONText.quoted($0.0)): \(JSONText.quoted($0.1))" }
    return "{" + texts.joined(separator: ", ") + "}"
  }
}

extension ColumnRule {
  private static let ignored = "ignore"
  private static let keys = [
    "heading", "field", "separators", "option", "answer", "values", "unknown", "title",
  ]

  fileprivate init(_ node: JSONNode, kind: ApplicationKind, file: String) throws(FileRefusal) {
    let object = try JSONObjectReader(node, known: Self.keys, file: file)
    let values = try object.optional("values", \.members) ?? []
    var meanings: [String: String] = [:]
    for member in values {
      guard let meaning = member.value.text else {
        throw FileRefusal(FileProblem(file: file, line: member.line, field: member.key, .wrongType))
      }
      meanings[member.key] = meaning.precomposedStringWithCanonicalMapping
    }
    let separators = try object.optional("separators") { node in
      node.elements.flatMap { nodes in
        let texts = nodes.compactMap(\.text)
        return texts.count == nodes.count && !texts.contains("") ? texts : nil
      }
    }
    self.init(
      heading: try object.required("heading", \.text),
      field: try Self.field(object, kind: kind),
      separators: separators ?? ["|"],
      option: try object.optional("option", \.text),
      answer: try object.choice("answer", of: Answer.allCases) ?? .yesNo,
      values: meanings,
      unknown: try object.choice("unknown", of: UnknownValue.allCases) ?? .error,
      title: try object.optional("title", \.text)?.precomposedStringWithCanonicalMapping)
  }

  private static func field(
    _ object: JSONObjectReader, kind: ApplicationKind
  ) throws(FileRefusal) -> ApplicationField? {
    let node = try object.required("field")
    if node.text == ignored { return nil }
    if let field = kind.mappableFields.first(where: { $0.rawValue == node.text }) { return field }
    let allowed = kind.mappableFields.map(\.rawValue) + [ignored]
    throw FileRefusal(
      FileProblem(
        file: object.file, line: node.line, field: "field", value: node.text,
        .wrongValue(allowed: allowed.joined(separator: ", "))))
  }

  fileprivate var fileText: String {
    var parts = [
      "\"heading\": \(JSONText.quoted(heading))",
      "\"field\": \(JSONText.quoted(field?.rawValue ?? Self.ignored))",
    ]
    if let option { parts.append("\"option\": \(JSONText.quoted(option))") }
    if answer != .yesNo { parts.append("\"answer\": \(JSONText.quoted(answer.rawValue))") }
    if separators != ["|"] {
      let texts = separators.map(JSONText.quoted).joined(separator: ", ")
      parts.append("\"separators\": [\(texts)]")
    }
    if unknown != .error { parts.append("\"unknown\": \(JSONText.quoted(unknown.rawValue))") }
    if let title { parts.append("\"title\": \(JSONText.quoted(title))") }
    if !values.isEmpty {
      parts.append("\"values\": " + ColumnMapping.object(values.map { ($0, $1) }))
    }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}

extension IdentifierRule {
  fileprivate init(_ node: JSONNode, file: String) throws(FileRefusal) {
    let object = try JSONObjectReader(node, known: ["from", "prefix"], file: file)
    let list = try object.required("from")
    let names = list.elements?.map(\.text) ?? []
    let fields = names.compactMap { name in Self.sources.first { $0.rawValue == name } }
    guard !names.isEmpty, fields.count == names.count else {
      throw FileRefusal(
        FileProblem(
          file: file, line: list.line, field: "from",
          .wrongValue(allowed: Self.sources.map(\.rawValue).joined(separator: ", "))))
    }
    self.init(from: fields, prefix: try object.optional("prefix", \.text) ?? "")
  }
}
