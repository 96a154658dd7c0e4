import Foundation

/// The commands and options of the program, as it tells them itself.
package struct CommandTree {
  /// One command that runs something, with the options that it takes.
  package struct Command: Sendable {
    /// The words after `uztartu`, for example `round propose`; empty for the program itself.
    package let path: [String]
    /// The long names of its options and flags, without dashes.
    package let options: Set<String>
    /// Whether other commands stand below it.
    package let isGroup: Bool
  }

  /// Every command, groups before what stands below them.
  package let commands: [Command]

  /// Asks the program.
  package init(_ program: Program) throws {
    let dump = try JSONValue(program.run(["--experimental-dump-help"]).output)
    guard let root = dump["command"] else { throw MissingRoot() }
    commands = Self.commands(root, path: [])
  }

  /// The program's answer has no command.
  package struct MissingRoot: Error {}

  private static func commands(_ node: JSONValue, path: [String]) -> [Command] {
    let below = (node["subcommands"]?.elements ?? []).filter {
      $0["commandName"]?.text != "help"
    }
    let names = (node["arguments"]?.elements ?? [])
      .filter { $0["kind"]?.text != "positional" }
      .flatMap { $0["names"]?.elements ?? [] }
      .filter { $0["kind"]?.text == "long" }
      .compactMap { $0["name"]?.text }
    let own = Command(path: path, options: Set(names), isGroup: !below.isEmpty)
    return [own]
      + below.flatMap { commands($0, path: path + [$0["commandName"]?.text ?? ""]) }
  }
}
