import ArgumentParser
import Wording

/// The words at the beginning of a command line, looked at before the parser sees them.
///
/// The parser takes the first option after a mistyped command for the mistake, and knows a general
/// option only after the command that it belongs to.
struct CommandWords {
  private let arguments: [String]

  init(_ arguments: [String]) { self.arguments = arguments }

  /// The arguments with a language that stands before the command at their end.
  ///
  /// Where no command follows that takes it, it is left out: it has been read already.
  var ordered: [String] {
    let (language, rest) = split()
    let isGroup = !command(of: rest).type.configuration.subcommands.isEmpty
    if isGroup || rest.contains("--help") || rest.contains("-h") {
      return CommandWords(rest).withoutLanguage
    }
    guard let end = rest.firstIndex(of: "--") else { return rest + language }
    return rest[..<end] + language + rest[end...]
  }

  /// What to say of a word that should be a command and is none; nil where all are.
  var complaint: Message? {
    let (type, path, word) = command(of: split().rest)
    guard let word else { return nil }
    return .unknownCommand(
      TextTable.printable(word),
      near: Self.nearest(to: word, among: type.configuration.subcommands.map(Self.name)),
      help: (path + ["--help"]).joined(separator: " "))
  }

  /// The command that words lead to, the way to it, and the word after it that is no command.
  private func command(
    of words: [String]
  ) -> (type: any ParsableCommand.Type, path: [String], unknown: String?) {
    var path = ["uztartu"]
    var type: any ParsableCommand.Type = Uztartu.self
    for word in words {
      let below = type.configuration.subcommands
      if below.isEmpty || word.hasPrefix("-") || word == "help" { break }
      guard let next = below.first(where: { Self.name(of: $0) == word }) else {
        return (type, path, word)
      }
      path.append(word)
      type = next
    }
    return (type, path, nil)
  }

  private var withoutLanguage: [String] {
    var kept: [String] = []
    var isValue = false
    for argument in arguments {
      if isValue || argument.hasPrefix("--language=") {
        isValue = false
      } else if argument == "--language" {
        isValue = true
      } else {
        kept.append(argument)
      }
    }
    return kept
  }

  private func split() -> (language: [String], rest: [String]) {
    var rest = arguments[...]
    var language: [String] = []
    while let first = rest.first {
      if first.hasPrefix("--language=") {
        language.append(first)
        rest = rest.dropFirst()
      } else if first == "--language", rest.count > 1 {
        language += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    return (language, Array(rest))
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? command._commandName
  }

  /// The command that a word begins, or that has it within two slips of the keyboard.
  private static func nearest(to word: String, among names: [String]) -> String? {
    if let begun = names.first(where: { $0.hasPrefix(word) || word.hasPrefix($0) }) {
      return begun
    }
    let slips = names.map { ($0, EditDistance.between(Array(word.utf8), Array($0.utf8))) }
    return slips.filter { $0.1 <= 2 }.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }
}
