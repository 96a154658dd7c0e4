extension CertificateDocument {
  /// The checksum of all values: 64-bit FNV-1a over the canonical text, 16 hexadecimal digits.
  ///
  /// The canonical text has a line for each key in the fixed order of the document, `format` and
  /// `checksum` left out: the key, then each value after one space, then a line feed. A whole
  /// number is written in decimal, `null` as `-`, a text as its length in UTF-8 bytes, a colon and
  /// the text, a list as its length and its elements, `pairs` as one list of rows and columns by
  /// turns, `scale` as the 16 hexadecimal digits of its IEEE 754 bits, a truth value as 1 or 0.
  /// Dense costs are `dense` and all values row by row; sparse ones are `sparse` and the three
  /// lists. The proof of the worst, and a witness, is its kind, both lists, demand and places. In
  /// version 2 `forced`, written like `pairs`, and `witness` come last.
  ///
  /// - Complexity: O(values).
  package var checksum: String {
    var text = CanonicalText()
    text.line("version", formatVersion)
    text.line("rows", rows)
    text.line("columns", columns)
    text.line("rowNames", rowNames)
    text.line("columnNames", columnNames)
    text.line("rowDemand", rowDemand)
    text.line("columnMinimum", columnMinimum)
    text.line("columnCapacity", columnCapacity)
    text.line("service", service.rawValue)
    text.line("objective", objective.rawValue)
    text.line("sense", sense.rawValue)
    text.line("scale", bits: scale.bitPattern)
    combineCosts(into: &text)
    text.line("pairs", pairs.flatMap { [$0.row, $0.column] })
    text.line("unserved", unserved)
    text.line("totalCost", totalCost)
    text.line("rowPotential", rowPotential)
    text.line("columnPotential", columnPotential)
    text.line("unservedPenalty", unservedPenalty)
    text.line("costLimit", costLimit)
    Self.combine("worstProof", worstProof, into: &text)
    text.line("provenByPotentials", isProvenByPotentials ? 1 : 0)
    if formatVersion > 1 {
      text.line("forced", forced.flatMap { [$0.row, $0.column] })
      Self.combine("witness", witness, into: &text)
    }
    return text.hash.hexadecimal
  }

  private func combineCosts(into text: inout CanonicalText) {
    text.begin("costs")
    switch costs {
    case .dense(let values):
      text.word("dense")
      for value in values { text.number(value) }
    case .sparse(let rows, let columns, let costs):
      text.word("sparse")
      for list in [rows, columns, costs] { text.list(list) }
    }
    text.end()
  }

  private static func combine(
    _ key: String, _ proof: WorstProof?, into text: inout CanonicalText
  ) {
    text.begin(key)
    if let proof {
      text.word(proof.kind.rawValue)
      text.list(proof.rows)
      text.list(proof.columns)
      text.number(proof.demand)
      text.number(proof.places)
    } else {
      text.word("-")
    }
    text.end()
  }
}

/// The canonical text of a certificate, hashed while it is written and never stored.
private struct CanonicalText {
  private(set) var hash = FNV1a64()

  mutating func line(_ key: String, _ value: Int?) {
    begin(key)
    number(value)
    end()
  }

  mutating func line(_ key: String, _ value: String) {
    begin(key)
    text(value)
    end()
  }

  mutating func line(_ key: String, _ values: [Int]) {
    begin(key)
    list(values)
    end()
  }

  mutating func line(_ key: String, _ values: [String]?) {
    begin(key)
    if let values {
      number(values.count)
      for value in values { text(value) }
    } else {
      word("-")
    }
    end()
  }

  mutating func line(_ key: String, bits: UInt64) {
    begin(key)
    let digits = String(bits, radix: 16)
    word(String(repeating: "0", count: 16 - digits.count) + digits)
    end()
  }

  mutating func begin(_ key: String) { hash.combine(key) }

  mutating func end() { hash.combine(UInt8(ascii: "\n")) }

  mutating func word(_ word: String) {
    hash.combine(UInt8(ascii: " "))
    hash.combine(word)
  }

  mutating func text(_ text: String) {
    word(String(text.utf8.count))
    hash.combine(UInt8(ascii: ":"))
    hash.combine(text)
  }

  mutating func list(_ values: [Int]) {
    number(values.count)
    for value in values { number(value) }
  }

  mutating func number(_ value: Int?) {
    guard let value else { return word("-") }
    hash.combine(UInt8(ascii: " "))
    if value < 0 { hash.combine(UInt8(ascii: "-")) }
    var power: UInt = 1
    var rest = value.magnitude
    while rest / power >= 10 { power *= 10 }
    while power > 0 {
      hash.combine(UInt8(ascii: "0") + UInt8(rest / power))
      rest %= power
      power /= 10
    }
  }
}
