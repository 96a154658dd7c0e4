import Foundation

/// The repository as the tidy tests read it: its files as text.
enum Repository {
  /// The folder that holds Package.swift.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files below a folder of the top level, sorted by path.
  static func swiftFiles(below folder: String) throws -> [SourceFile] {
    let base = root.appendingPathComponent(folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SourceFile(
        path: folder + "/" + path,
        text: try String(contentsOf: base.appendingPathComponent(path), encoding: .utf8))
    }
  }
}

/// One Swift file with its place.
struct SourceFile {
  let path: String
  let text: String

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The folder below `Sources` or `Tests`: the target.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The modules that the file imports.
  var imports: [String] {
    lines.compactMap { line in
      var words = line.split(separator: " ")[...]
      while let first = words.first, first.hasPrefix("@") || SourceFile.levels.contains(first) {
        words = words.dropFirst()
      }
      guard words.first == "import", let name = words.dropFirst().first else { return nil }
      return String(name.split(separator: ".")[0])
    }
  }

  private static let levels: Set<Substring> = [
    "public", "package", "internal", "private", "fileprivate",
  ]

  /// The functions of the file with the number of lines from their opening to their closing.
  var functions: [(name: String, lines: Int)] {
    var found: [(String, Int)] = []
    var open: (name: String, indent: Int, line: Int)?
    for (number, line) in lines.enumerated() {
      let indent = line.prefix { $0 == " " }.count
      let text = line.dropFirst(indent)
      if let current = open {
        if indent == current.indent, text.hasPrefix("}") {
          found.append((current.name, number - current.line + 1))
          open = nil
        }
      } else if SourceFile.opensFunction(text) {
        open = (String(text), indent, number)
      }
    }
    return found
  }

  private static func opensFunction(_ text: Substring) -> Bool {
    let words = text.split(separator: " ")
    let isFunction = words.contains("func") || words.contains { $0.hasPrefix("init(") }
    return isFunction && !text.hasPrefix("//") && !text.hasSuffix("}") && !text.contains("\"")
  }
}
