import Foundation
import Wording

/// The language of this process, settled before anything is parsed so that help speaks it too.
enum Speech {
  static let language = chosenLanguage(
    arguments: Array(CommandLine.arguments.dropFirst()),
    environment: ProcessInfo.processInfo.environment)

  /// The language that `--language` asks for, else that of the environment's locale.
  ///
  /// An unknown value is left to the parser, which refuses it in the language of the locale.
  static func chosenLanguage(
    arguments: [String], environment: [String: String]
  ) -> ReaderLanguage {
    let prefix = "--language="
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument.hasPrefix(prefix),
        let language = ReaderLanguage(rawValue: String(argument.dropFirst(prefix.count)))
      {
        return language
      }
      if argument == "--language", index + 1 < arguments.count,
        let language = ReaderLanguage(rawValue: arguments[index + 1])
      {
        return language
      }
    }
    return ReaderLanguage(environment: environment)
  }
}

/// A message in the language of this process; names in it cannot steer the terminal.
func say(_ message: Message) -> String {
  TextTable.printable(message.text(in: Speech.language))
}
