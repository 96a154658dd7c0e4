import CSnowball

/// Reduces folded words of one language to stems that their forms share.
///
/// Basque has rules of its own (`BasqueStemmer`); Spanish, English and French go through
/// Snowball. Snowball's Spanish and French rules know a few accented endings, which folded words
/// no longer carry; the forms still meet, because every form is folded in the same way.
/// An instance holds C state and stays within one task.
package final class Stemmer {
  /// The language of the words.
  package let language: TextLanguage
  private let snowball: OpaquePointer?

  /// Makes a stemmer.
  package init(language: TextLanguage) {
    self.language = language
    let name: String? =
      switch language {
      case .eu: nil
      case .es: "spanish"
      case .en: "english"
      case .fr: "french"
      }
    snowball = name.flatMap { sb_stemmer_new($0, "UTF_8") }
    precondition(name == nil || snowball != nil, "libstemmer knows Spanish, English and French")
  }

  deinit {
    sb_stemmer_delete(snowball)
  }

  /// The stem of a folded word, as UTF-8 bytes.
  package func stem(_ word: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(word)
    guard language != .eu else { return BasqueStemmer.stem(bytes) }
    guard let snowball, bytes.count <= 255 else { return bytes }
    guard let stem = sb_stemmer_stem(snowball, bytes, Int32(bytes.count)) else { return bytes }
    let count = Int(sb_stemmer_length(snowball))
    return Array(UnsafeBufferPointer(start: stem, count: count))
  }

  /// The stem of a word in any case and with diacritics; empty when it holds no letter or digit.
  package func stem(_ word: String) -> String {
    let text = TokenizedText(word)
    return String(decoding: stem(text.folded), as: UTF8.self)
  }
}
