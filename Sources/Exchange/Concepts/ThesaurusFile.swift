package import Forum

/// The thesaurus as SKOS in JSON-LD.
///
/// The document is an object with `@context`, `id`, `versionInfo` and `@graph`; each concept of the
/// graph has `id`, `type`, `notation`, `inScheme`, `broader` if there is one, and labels by
/// language in `prefLabel`, `altLabel` and `hiddenLabel`. The notation is the id used in files of
/// people.
package enum ThesaurusFile {
  private static let conceptPrefix = "urn:uztartu:concept:"
  private static let schemePrefix = "urn:uztartu:scheme:"
  private static let conceptKeys = [
    "id", "type", "notation", "inScheme", "broader", "prefLabel", "altLabel", "hiddenLabel",
  ]

  /// Reads a thesaurus and checks its rules.
  ///
  /// - Throws: ``FileRefusal`` with the line of the first key, value or rule that is broken.
  package static func read(_ bytes: [UInt8], file: String) throws(FileRefusal) -> Thesaurus {
    let root = try JSONParser.parse(bytes, file: file)
    let object = try JSONObjectReader(
      root, known: ["@context", "id", "versionInfo", "@graph"], file: file)
    _ = try object.required("@context", \.members)
    _ = try object.required("id", \.text)
    let version = try object.required("versionInfo", \.text)
    var concepts: [Concept] = []
    var lines: [String: Int] = [:]
    for node in try object.required("@graph", \.elements) {
      let concept = try concept(node, file: file)
      lines[concept.id] = node.line
      concepts.append(concept)
    }
    do throws(ThesaurusError) {
      return try Thesaurus(version: version, concepts: concepts)
    } catch {
      throw FileRefusal(
        FileProblem(
          file: file, line: lines[error.concept], field: error.concept, value: "\(error)",
          .thesaurusRule))
    }
  }

  private static func concept(_ node: JSONNode, file: String) throws(FileRefusal) -> Concept {
    let object = try JSONObjectReader(node, known: conceptKeys, file: file)
    let notation = try object.required("notation", \.text)
    try expect(object, "id", conceptPrefix + notation)
    try expect(object, "type", "skos:Concept")
    let schemeNode = try object.required("inScheme")
    let schemes = ConceptScheme.allCases
    guard let scheme = schemes.first(where: { schemePrefix + $0.rawValue == schemeNode.text })
    else {
      let allowed = schemes.map { schemePrefix + $0.rawValue }.joined(separator: ", ")
      throw FileRefusal(
        FileProblem(
          file: file, line: schemeNode.line, field: "inScheme", value: schemeNode.text,
          .wrongValue(allowed: allowed)))
    }
    let broader = try object.optional("broader") { node in
      node.text.flatMap { $0.hasPrefix(conceptPrefix) ? $0 : nil }
    }
    return Concept(
      id: notation, scheme: scheme,
      broader: broader.map { String($0.dropFirst(conceptPrefix.count)) },
      labels: try labels(object, file: file))
  }

  private static func expect(
    _ object: JSONObjectReader, _ key: String, _ value: String
  ) throws(FileRefusal) {
    let node = try object.required(key)
    guard node.text == value else {
      throw FileRefusal(
        FileProblem(
          file: object.file, line: node.line, field: key, value: node.text,
          .wrongValue(allowed: value)))
    }
  }

  private static func labels(
    _ object: JSONObjectReader, file: String
  ) throws(FileRefusal) -> [Language: ConceptLabels] {
    let languages = Language.allCases.map(\.rawValue)
    let preferred = try JSONObjectReader(
      object.required("prefLabel"), known: languages, file: file)
    var result: [Language: ConceptLabels] = [:]
    for language in Language.allCases {
      guard let label = try preferred.optional(language.rawValue, \.text) else { continue }
      result[language] = ConceptLabels(
        preferred: label, alternative: try texts(object, "altLabel", language, file: file),
        hidden: try texts(object, "hiddenLabel", language, file: file))
    }
    return result
  }

  private static func texts(
    _ object: JSONObjectReader, _ key: String, _ language: Language, file: String
  ) throws(FileRefusal) -> [String] {
    guard let node = object.optional(key) else { return [] }
    let languages = Language.allCases.map(\.rawValue)
    let labels = try JSONObjectReader(node, known: languages, file: file)
    return try labels.optional(language.rawValue) { list in
      list.elements.flatMap { nodes in
        let texts = nodes.compactMap(\.text)
        return texts.count == nodes.count ? texts : nil
      }
    } ?? []
  }
}

extension ThesaurusError {
  /// The concept that breaks the rule.
  fileprivate var concept: String {
    switch self {
    case .duplicateConcept(let id), .unknownBroader(let id, _), .broaderInOtherScheme(let id, _),
      .cycle(let id), .missingLabel(let id, _), .labelTwice(let id, _, _):
      id
    }
  }
}
