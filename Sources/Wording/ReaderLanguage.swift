import Foundation

/// A language that every message, table, page and report exists in.
package enum ReaderLanguage: String, CaseIterable, Sendable {
  case eu, es, en

  /// The language that the environment's locale asks for, English where it asks for none of ours.
  ///
  /// `LC_ALL` goes before `LC_MESSAGES`, and that before `LANG`, as POSIX has it; an empty value
  /// counts as unset.
  package init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    let code = locale.map { String($0.prefix { $0 != "_" && $0 != "." && $0 != "@" }) }
    self = code.flatMap { ReaderLanguage(rawValue: $0.lowercased()) } ?? .en
  }
}
