/// Takes the members of a JSON object one by one and refuses those that nobody asked for.
struct JSONObjectReader {
  let file: String
  let line: Int
  private let members: [JSONNode.Member]

  /// Checks that `node` is an object whose keys are all in `known`.
  init(_ node: JSONNode, known: [String], file: String) throws(FileRefusal) {
    guard let members = node.members else {
      throw FileRefusal(FileProblem(file: file, line: node.line, .wrongType))
    }
    let strange = members.filter { !known.contains($0.key) }
    if !strange.isEmpty {
      throw FileRefusal(
        strange.map { member in
          FileProblem(
            file: file, line: member.line, field: member.key,
            .unknownKey(known: known.joined(separator: ", ")))
        })
    }
    self.file = file
    line = node.line
    self.members = members
  }

  /// The value of a key, nil if the key is missing.
  func optional(_ key: String) -> JSONNode? {
    members.first { $0.key == key }?.value
  }

  /// The value of a key that has to be there.
  func required(_ key: String) throws(FileRefusal) -> JSONNode {
    guard let node = optional(key) else {
      throw FileRefusal(FileProblem(file: file, line: line, field: key, .missingKey))
    }
    return node
  }

  /// What `read` makes of the value of a key that has to be there.
  func required<Value>(
    _ key: String, _ read: (JSONNode) -> Value?
  ) throws(FileRefusal) -> Value {
    let node = try required(key)
    guard let value = read(node) else { throw wrongType(key, node) }
    return value
  }

  /// What `read` makes of the value of a key, nil if the key is missing.
  func optional<Value>(
    _ key: String, _ read: (JSONNode) -> Value?
  ) throws(FileRefusal) -> Value? {
    guard let node = optional(key) else { return nil }
    guard let value = read(node) else { throw wrongType(key, node) }
    return value
  }

  /// The value of a key that has to be one of the raw values of a type.
  func choice<Choice: CaseIterable & RawRepresentable>(
    _ key: String, of choices: [Choice]
  ) throws(FileRefusal) -> Choice? where Choice.RawValue == String {
    guard let node = optional(key) else { return nil }
    if let choice = choices.first(where: { $0.rawValue == node.text }) { return choice }
    throw FileRefusal(
      FileProblem(
        file: file, line: node.line, field: key, value: node.text,
        .wrongValue(allowed: choices.map(\.rawValue).joined(separator: ", "))))
  }

  private func wrongType(_ key: String, _ node: JSONNode) -> FileRefusal {
    FileRefusal(FileProblem(file: file, line: node.line, field: key, .wrongType))
  }
}
