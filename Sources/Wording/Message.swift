/// A sentence in the three languages of the forum.
///
/// Messages are static members of this type, in files by subject. A message that lacks a language
/// does not compile, and a tidy test finds every message that nothing uses.
package struct Message: Equatable, Sendable {
  let eu: String
  let es: String
  let en: String

  package init(eu: String, es: String, en: String) {
    self.eu = eu
    self.es = es
    self.en = en
  }

  /// The sentence as a reader of `language` gets it.
  package func text(in language: ReaderLanguage) -> String {
    switch language {
    case .eu: eu
    case .es: es
    case .en: en
    }
  }
}
