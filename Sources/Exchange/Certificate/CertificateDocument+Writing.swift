extension CertificateDocument {
  /// What the `format` key of a certificate says.
  package static let format = "uztartu-certificate"
  /// The versions of the form that are read.
  package static let formatVersions = 1...2

  /// The version of the form that this document is written in: the first, unless it needs what
  /// only the second has, forced pairs or a witness.
  package var formatVersion: Int { forced.isEmpty && witness == nil ? 1 : 2 }

  /// The document as JSON, keys in a fixed order, a row of dense costs on each line.
  ///
  /// - Complexity: O(values).
  package var fileText: String {
    var text = "{\n"
    func add(_ key: String, _ value: String) {
      text += "  \"\(key)\": \(value),\n"
    }
    add("format", JSONText.quoted(Self.format))
    add("version", String(formatVersion))
    add("rows", String(rows))
    add("columns", String(columns))
    add("rowNames", names(rowNames))
    add("columnNames", names(columnNames))
    add("rowDemand", JSONText.array(rowDemand))
    add("columnMinimum", JSONText.array(columnMinimum))
    add("columnCapacity", JSONText.array(columnCapacity))
    add("service", JSONText.quoted(service.rawValue))
    add("objective", JSONText.quoted(objective.rawValue))
    add("sense", JSONText.quoted(sense.rawValue))
    add("scale", scale == scale.rounded() && scale < 1e15 ? String(Int(scale)) : "\(scale)")
    add("costs", costsText)
    add("pairs", Self.text(of: pairs))
    add("unserved", JSONText.array(unserved))
    add("totalCost", String(totalCost))
    add("rowPotential", JSONText.array(rowPotential))
    add("columnPotential", JSONText.array(columnPotential))
    add("unservedPenalty", number(unservedPenalty))
    add("costLimit", number(costLimit))
    add("worstProof", Self.text(of: worstProof))
    add("provenByPotentials", isProvenByPotentials ? "true" : "false")
    if formatVersion > 1 {
      add("forced", Self.text(of: forced))
      add("witness", Self.text(of: witness))
    }
    return text + "  \"checksum\": \(JSONText.quoted(checksum))\n}\n"
  }

  private func number(_ value: Int?) -> String {
    value.map(String.init) ?? "null"
  }

  private func names(_ names: [String]?) -> String {
    guard let names else { return "null" }
    return "[" + names.map(JSONText.quoted).joined(separator: ",") + "]"
  }

  private static func text(of pairs: [Pair]) -> String {
    "[" + pairs.map { "[\($0.row),\($0.column)]" }.joined(separator: ",") + "]"
  }

  private static func text(of proof: WorstProof?) -> String {
    guard let proof else { return "null" }
    return "{\"kind\": \(JSONText.quoted(proof.kind.rawValue))"
      + ", \"rows\": \(JSONText.array(proof.rows))"
      + ", \"columns\": \(JSONText.array(proof.columns))"
      + ", \"demand\": \(proof.demand), \"places\": \(proof.places)}"
  }

  private var costsText: String {
    switch costs {
    case .dense(let values):
      var text = "{\"dense\": ["
      text.reserveCapacity(values.count * 8)
      for row in 0..<rows {
        text += row == 0 ? "\n    [" : ",\n    ["
        for column in 0..<columns {
          if column > 0 { text += "," }
          text += number(values[row * columns + column])
        }
        text += "]"
      }
      return text + "\n  ]}"
    case .sparse(let rows, let columns, let costs):
      return "{\"sparse\": {\n    \"rows\": \(JSONText.array(rows)),\n    \"columns\": "
        + "\(JSONText.array(columns)),\n    \"costs\": \(JSONText.array(costs))\n  }}"
    }
  }
}
