extension CertificateDocument {
  /// What the `format` key of a certificate says.
  package static let format = "uztartu-certificate"
  /// The version of the form that is read and written.
  package static let formatVersion = 1

  /// The document as JSON, keys in a fixed order, a row of dense costs on each line.
  ///
  /// - Complexity: O(values).
  package var fileText: String {
    var text = "{\n"
    func add(_ key: String, _ value: String) {
      text += "  \"\(key)\": \(value),\n"
    }
    add("format", JSONText.quoted(Self.format))
    add("version", String(Self.formatVersion))
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
    add("pairs", "[" + pairs.map { "[\($0.row),\($0.column)]" }.joined(separator: ",") + "]")
    add("unserved", JSONText.array(unserved))
    add("totalCost", String(totalCost))
    add("rowPotential", JSONText.array(rowPotential))
    add("columnPotential", JSONText.array(columnPotential))
    add("unservedPenalty", number(unservedPenalty))
    add("costLimit", number(costLimit))
    add("worstProof", worstProofText)
    add("provenByPotentials", isProvenByPotentials ? "true" : "false")
    return text + "  \"checksum\": \(JSONText.quoted(checksum))\n}\n"
  }

  private func number(_ value: Int?) -> String {
    value.map(String.init) ?? "null"
  }

  private func names(_ names: [String]?) -> String {
    guard let names else { return "null" }
    return "[" + names.map(JSONText.quoted).joined(separator: ",") + "]"
  }

  private var worstProofText: String {
    guard let worstProof else { return "null" }
    return "{\"kind\": \(JSONText.quoted(worstProof.kind.rawValue))"
      + ", \"rows\": \(JSONText.array(worstProof.rows))"
      + ", \"columns\": \(JSONText.array(worstProof.columns))"
      + ", \"demand\": \(worstProof.demand), \"places\": \(worstProof.places)}"
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
