import Lexicon
import Testing

struct TokenizedTextTests {
  private func folded(_ text: String) -> [String] {
    let tokens = TokenizedText(text)
    return tokens.words.map { tokens.foldedForm(of: $0) }
  }

  @Test func `words are folded to lower case without diacritics`() {
    #expect(
      folded("¿Cómo CAPTAR jóvenes? Ñabarra, œuvre straße") == [
        "como", "captar", "jovenes", "nabarra", "oeuvre", "strasse",
      ])
  }

  @Test func `composed and decomposed text fold alike`() {
    let composed = TokenizedText("g\u{E9}nero acci\u{F3}n")
    let decomposed = TokenizedText("ge\u{301}nero accio\u{301}n")
    #expect(composed.folded == decomposed.folded)
    #expect(decomposed.surfaceForm(of: decomposed.words[1]) == "accio\u{301}n")
  }

  @Test func `the surface is kept as it stands`() {
    let text = TokenizedText("  Gaztéek — EZ dute «parte» hartzen!! 🙈")
    #expect(
      text.words.map { text.surfaceForm(of: $0) } == [
        "Gaztéek", "EZ", "dute", "parte", "hartzen",
      ])
  }

  @Test func `a hyphen between letters joins a compound and leaves its parts`() {
    let text = TokenizedText("berdintasun-plana, e-mail -a b- c - d")
    #expect(
      text.compounds.map { text.surfaceForm(ofWords: $0) } == ["berdintasun-plana", "e-mail"])
    #expect(text.words.count == 8)
  }

  @Test func `a typographic hyphen joins as the plain one does`() {
    let text = TokenizedText("talde\u{2010}lana bat")
    #expect(text.compounds == [0..<2])
  }

  @Test func `a chain of hyphens is one compound`() {
    #expect(TokenizedText("cara-a-cara").compounds == [0..<3])
  }

  @Test func `soft hyphens and joiners do not cut words`() {
    #expect(folded("pro\u{AD}iek\u{200D}tua") == ["proiektua"])
  }

  @Test func `other alphabets are words too`() {
    #expect(folded("Добрый ДЕНЬ 2030") == ["добрый", "день", "2030"])
  }

  @Test func `text without words has none`() {
    for text in ["", " ", "—…!", "\u{301}", "🙈-🙈"] { #expect(folded(text).isEmpty, "\(text)") }
  }

  @Test func `every word's surface folds to the word itself`() {
    let text = TokenizedText(
      "LOPD/DBLO: 3. puntua — I.R.P.F., «Zer da hau?» l'été d’avant co\u{301}mo")
    for word in text.words {
      #expect(folded(text.surfaceForm(of: word)) == [text.foldedForm(of: word)])
    }
  }
}
