import Foundation
import TestSupport
import Testing

struct ReadmeTests {
  private let readme: String
  private let tree: CommandTree

  init() throws {
    readme = try String(contentsOf: RepositoryFolder.file("README.md"), encoding: .utf8)
    tree = try CommandTree(Program())
  }

  /// Command lines of the program in code blocks of a shell, as words after `uztartu`.
  private var commandLines: [[String]] {
    var isShell = false
    var lines: [[String]] = []
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isShell = line.hasPrefix("```sh") || line.hasPrefix("```bash")
        continue
      }
      guard isShell else { continue }
      for command in line.split(separator: "&&") {
        let words = command.split(separator: " ").map(String.init)
        guard let start = words.firstIndex(where: { $0.hasSuffix("uztartu") }) else { continue }
        lines.append(Array(words.dropFirst(start + 1)))
      }
    }
    return lines
  }

  /// The long options that the README names anywhere, without dashes.
  private var named: Set<String> {
    Set(readme.matches(of: /(?:^|[^\w-])--([a-z][a-z-]+)/).map { String($0.1) })
  }

  /// The command that a line of words runs: the longest known one at its start.
  private func command(of words: [String]) -> CommandTree.Command? {
    tree.commands.filter { words.starts(with: $0.path) }.max { $0.path.count < $1.path.count }
  }

  @Test func `every command stands in the README`() {
    let plain = readme.replacing("`", with: "")
    let missing = tree.commands.filter { !$0.isGroup && !$0.path.isEmpty }
      .map { $0.path.joined(separator: " ") }.filter { !plain.contains($0) }
    #expect(missing == [])
  }

  @Test func `every option stands in the README`() {
    let options = Set(tree.commands.flatMap(\.options)).subtracting(["help", "version"])
    let missing = options.sorted().filter { option in
      !named.contains(option)
    }
    #expect(missing == [])
  }

  @Test func `every command line in the README is one the program takes`() {
    #expect(commandLines.count >= 10)
    for words in commandLines {
      guard let command = command(of: words), !command.isGroup else {
        Issue.record("no such command: \(words.joined(separator: " "))")
        continue
      }
      let options = words.filter { $0.hasPrefix("--") }.map {
        String($0.dropFirst(2).prefix { $0 != "=" })
      }
      let unknown = options.filter { !command.options.contains($0) }
      #expect(unknown == [], "\(words.joined(separator: " "))")
    }
  }

  @Test func `every option named in the README exists`() {
    let known = Set(tree.commands.flatMap(\.options))
    let others: Set = ["no-install-recommends", "product", "package-path", "force"]
    #expect(named.subtracting(known).subtracting(others) == [])
  }

  @Test func `the rules shown in the README are accepted`() throws {
    let folder = try TemporaryFolder()
    let block = try #require(readme.firstMatch(of: /```json\n([^`]*"weights"[^`]*)```/))
    let rules = String(block.1).replacing("E001", with: "E1").replacing("M036", with: "M1")
    let options = try SampleFiles.small.options(in: folder)
    let outcome = try Program().run(
      ["match"] + options + ["--rules", folder.write(rules, as: "rules.json")])
    #expect([0, 1].contains(outcome.status), "\(outcome.diagnostics)")
  }

  @Test func `files that the README names are there`() {
    let paths = readme.matches(of: /`((?:Sources|Tests|Fixtures|Benchmarks)\/[\w.\/-]+)`/)
    for path in paths.map({ String($0.1) }) {
      #expect(
        FileManager.default.fileExists(atPath: RepositoryFolder.file(path).path), "\(path)")
    }
  }
}
