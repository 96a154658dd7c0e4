import Lexicon
import Testing

struct LanguageGuessTests {
  @Test(arguments: [
    ("Ez dakigu nola lortu gazteak batzordean sartzea.", TextLanguage.eu),
    ("No sabemos cómo justificar la subvención del ayuntamiento.", .es),
    ("Nobody reads the newsletter we send every month.", .en),
    ("Nous ne savons pas comment trouver des bénévoles.", .fr),
    ("dirulaguntzen justifikazioa", .eu), ("gestión del voluntariado", .es),
    ("fundraising with the neighbours", .en), ("les réseaux sociaux", .fr),
  ])
  func `a statement shows its language`(text: String, language: TextLanguage) {
    #expect(LanguageGuess(TokenizedText(text)).language == language)
  }

  @Test func `a text without evidence has no language`() {
    for text in ["", "123 456", "🙈", "EFQM"] {
      #expect(LanguageGuess(TokenizedText(text)).language == nil, "\(text)")
    }
  }

  @Test func `a text that switches is called mixed`() {
    let text = "Aizue, badakizue nork eramango duen hau? Porque yo ya no puedo más con las actas."
    #expect(LanguageGuess(TokenizedText(text)).isMixed)
    #expect(!LanguageGuess(TokenizedText("Ez dugu inor aurkitzen batzorderako.")).isMixed)
  }
}
