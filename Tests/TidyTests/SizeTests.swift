import Testing

/// Small functions, files of one idea, short lines.
@Suite struct SizeTests {
  static let folders = ["Sources", "Tests", "Benchmarks", "Fixtures"]

  private func files() throws -> [SourceFile] {
    try Self.folders.flatMap { try Repository.swiftFiles(below: $0) }
  }

  @Test func `no function has more than 70 lines`() throws {
    let long = try files().flatMap { file in
      file.functions.filter { $0.lines > 70 }.map { "\(file.path): \($0.name) \($0.lines)" }
    }
    #expect(long == [])
  }

  @Test func `a long function is seen`() {
    let body = String(repeating: "    work()\n", count: 80)
    let file = SourceFile(path: "x", text: "  func long() {\n\(body)  }\n")
    #expect(file.functions.map(\.lines) == [82])
  }

  @Test func `a file over 400 lines gives its reason in the header`() throws {
    let long = try files().filter { file in
      file.lines.count > 400
        && !file.lines.prefix(12).contains { $0.hasPrefix("//") && $0.contains("one file because") }
    }.map { "\($0.path): \($0.lines.count)" }
    #expect(long == [])
  }

  @Test func `no line is longer than 100 columns`() throws {
    let long = try files().flatMap { file in
      file.lines.enumerated().filter { $0.element.count > 100 }.map {
        "\(file.path):\($0.offset + 1)"
      }
    }
    #expect(long == [])
  }
}
