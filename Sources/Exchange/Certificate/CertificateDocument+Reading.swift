extension CertificateDocument {
  private static let largestSide = 1 << 28
  private static let keys = [
    "format", "version", "rows", "columns", "rowNames", "columnNames", "rowDemand",
    "columnMinimum", "columnCapacity", "service", "objective", "sense", "scale", "costs", "pairs",
    "unserved", "totalCost", "rowPotential", "columnPotential", "unservedPenalty", "costLimit",
    "worstProof", "provenByPotentials", "forced", "witness", "checksum",
  ]
  /// Keys that only the second version has.
  private static let laterKeys = ["forced", "witness"]

  /// Reads a certificate and checks its form: every key once and no other, every list as long as
  /// its side, every place inside the table, and the checksum of all values.
  ///
  /// - Throws: ``FileRefusal`` with the line of the first thing that is not as documented.
  /// - Complexity: O(n) for n bytes.
  package static func read(
    _ bytes: [UInt8], file: String
  ) throws(FileRefusal) -> CertificateDocument {
    let root = try JSONParser.parse(bytes, file: file)
    let object = try JSONObjectReader(root, known: keys, file: file)
    let version = try version(object)
    let known = version == 1 ? keys.filter { !laterKeys.contains($0) } : keys
    let document = try document(JSONObjectReader(root, known: known, file: file), version)
    let stated = try object.required("checksum", \.text)
    let computed = document.checksum
    guard stated == computed else {
      throw FileRefusal(
        FileProblem(
          file: file, line: try object.required("checksum").line, field: "checksum",
          value: stated, .checksumMismatch(computed: computed)))
    }
    return document
  }

  private static func version(_ object: JSONObjectReader) throws(FileRefusal) -> Int {
    let format = try object.required("format")
    guard format.text == Self.format else {
      throw object.refusal("format", format, .wrongValue(allowed: Self.format))
    }
    let version = try object.required("version")
    guard let number = version.integer, formatVersions.contains(number) else {
      let allowed = formatVersions.map(String.init).joined(separator: ", ")
      throw object.refusal("version", version, .wrongValue(allowed: allowed))
    }
    return number
  }

  private static func document(
    _ object: JSONObjectReader, _ version: Int
  ) throws(FileRefusal) -> CertificateDocument {
    let rows = try object.whole("rows", 0...largestSide)
    let columns = try object.whole("columns", 0...largestSide)
    return CertificateDocument(
      rows: rows, columns: columns,
      rowNames: try object.names("rowNames", count: rows),
      columnNames: try object.names("columnNames", count: columns),
      rowDemand: try object.list("rowDemand", count: rows, least: 0),
      columnMinimum: try object.list("columnMinimum", count: columns, least: 0),
      columnCapacity: try object.list("columnCapacity", count: columns, least: 0),
      service: try object.requiredChoice("service", of: Service.allCases),
      objective: try object.requiredChoice("objective", of: Objective.allCases),
      sense: try object.requiredChoice("sense", of: Sense.allCases),
      scale: try scale(object), costs: try costs(object, rows: rows, columns: columns),
      pairs: try pairs("pairs", object, rows: rows, columns: columns),
      unserved: try object.list("unserved", count: rows, least: 0),
      totalCost: try object.required("totalCost", \.integer),
      rowPotential: try object.list("rowPotential", count: rows, least: .min),
      columnPotential: try object.list("columnPotential", count: columns, least: .min),
      unservedPenalty: try object.integerOrNull("unservedPenalty"),
      costLimit: try object.integerOrNull("costLimit"),
      worstProof: try proof("worstProof", object, rows: rows, columns: columns),
      isProvenByPotentials: try object.required("provenByPotentials") { node in
        if case .truth(let truth) = node.value { truth } else { nil }
      },
      forced: version == 1 ? [] : try pairs("forced", object, rows: rows, columns: columns),
      witness: version == 1
        ? nil : try proof("witness", object, rows: rows, columns: columns))
  }

  private static func scale(_ object: JSONObjectReader) throws(FileRefusal) -> Double {
    let node = try object.required("scale")
    let scale: Double? =
      switch node.value {
      case .integer(let number): Double(number)
      case .decimal(let number): number
      default: nil
      }
    guard let scale else { throw object.refusal("scale", node, .wrongType) }
    guard scale > 0, scale.isFinite else {
      throw object.refusal("scale", node, .certificateRange)
    }
    return scale
  }

  private static func costs(
    _ object: JSONObjectReader, rows: Int, columns: Int
  ) throws(FileRefusal) -> Costs {
    let node = try object.required("costs")
    let forms = try JSONObjectReader(node, known: ["dense", "sparse"], file: object.file)
    switch (forms.optional("dense"), forms.optional("sparse")) {
    case (let dense?, nil):
      return .dense(try denseCosts(dense, object, rows: rows, columns: columns))
    case (nil, let sparse?):
      let lists = try JSONObjectReader(
        sparse, known: ["rows", "columns", "costs"], file: object.file)
      let costs = try lists.required("costs", \.integers)
      return .sparse(
        rows: try lists.places("rows", count: costs.count, below: rows),
        columns: try lists.places("columns", count: costs.count, below: columns), costs: costs)
    default:
      throw object.refusal("costs", node, .missingKey)
    }
  }

  private static func denseCosts(
    _ node: JSONNode, _ object: JSONObjectReader, rows: Int, columns: Int
  ) throws(FileRefusal) -> [Int?] {
    guard let lines = node.elements, lines.count == rows else {
      throw object.refusal("dense", node, .certificateShape)
    }
    var values: [Int?] = []
    for line in lines {
      guard let numbers = line.integersOrNulls, numbers.count == columns else {
        throw object.refusal("dense", line, .certificateShape)
      }
      values += numbers
    }
    return values
  }

  private static func pairs(
    _ key: String, _ object: JSONObjectReader, rows: Int, columns: Int
  ) throws(FileRefusal) -> [Pair] {
    let node = try object.required(key)
    guard let elements = node.elements else { throw object.refusal(key, node, .wrongType) }
    var pairs: [Pair] = []
    pairs.reserveCapacity(elements.count)
    for element in elements {
      guard let places = element.integers, places.count == 2, (0..<rows).contains(places[0]),
        (0..<columns).contains(places[1])
      else { throw object.refusal(key, element, .certificateShape) }
      pairs.append(Pair(row: places[0], column: places[1]))
    }
    return pairs
  }

  private static func proof(
    _ key: String, _ object: JSONObjectReader, rows: Int, columns: Int
  ) throws(FileRefusal) -> WorstProof? {
    let node = try object.required(key)
    if node.value == .null { return nil }
    let proof = try JSONObjectReader(
      node, known: ["kind", "rows", "columns", "demand", "places"], file: object.file)
    return WorstProof(
      kind: try proof.requiredChoice("kind", of: WorstProof.Kind.allCases),
      rows: try proof.places("rows", below: rows),
      columns: try proof.places("columns", below: columns),
      demand: try proof.required("demand", \.integer),
      places: try proof.required("places", \.integer))
  }
}

extension JSONObjectReader {
  fileprivate func refusal(
    _ key: String, _ node: JSONNode, _ defect: FileDefect
  ) -> FileRefusal {
    FileRefusal(
      FileProblem(file: file, line: node.line, field: key, value: node.text, defect))
  }

  fileprivate func whole(
    _ key: String, _ range: ClosedRange<Int>
  ) throws(FileRefusal) -> Int {
    let number = try required(key, \.integer)
    guard range.contains(number) else {
      throw refusal(key, try required(key), .certificateRange)
    }
    return number
  }

  fileprivate func integerOrNull(_ key: String) throws(FileRefusal) -> Int? {
    let node = try required(key)
    if node.value == .null { return nil }
    return try required(key, \.integer)
  }

  fileprivate func requiredChoice<Choice: CaseIterable & RawRepresentable>(
    _ key: String, of choices: [Choice]
  ) throws(FileRefusal) -> Choice where Choice.RawValue == String {
    _ = try required(key)
    guard let choice = try choice(key, of: choices) else {
      preconditionFailure("a key that is there has a choice or is refused")
    }
    return choice
  }

  fileprivate func list(
    _ key: String, count: Int, least: Int
  ) throws(FileRefusal) -> [Int] {
    let numbers = try required(key, \.integers)
    guard numbers.count == count else {
      throw refusal(key, try required(key), .certificateShape)
    }
    guard numbers.allSatisfy({ $0 >= least }) else {
      throw refusal(key, try required(key), .certificateRange)
    }
    return numbers
  }

  /// Places from 0 up to a side, as many as `count` says if it says anything.
  fileprivate func places(
    _ key: String, count: Int? = nil, below side: Int
  ) throws(FileRefusal) -> [Int] {
    let numbers = try required(key, \.integers)
    guard numbers.allSatisfy({ $0 >= 0 && $0 < side }), count.map({ $0 == numbers.count }) ?? true
    else { throw refusal(key, try required(key), .certificateShape) }
    return numbers
  }

  fileprivate func names(_ key: String, count: Int) throws(FileRefusal) -> [String]? {
    let node = try required(key)
    if node.value == .null { return nil }
    let texts = node.elements?.compactMap(\.text) ?? []
    guard node.elements?.count == count, texts.count == count else {
      throw refusal(key, node, .certificateShape)
    }
    return texts
  }
}
