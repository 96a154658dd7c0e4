import Lexicon
import Testing

struct SentencesTests {
  @Test func `sentences and lines are statements`() {
    let text = "Ez dakigu zer egin hemen. Nork lagunduko digu gaur?\nHiru urte daramatzagu honela"
    #expect(
      Sentences.split(text) == [
        "Ez dakigu zer egin hemen.", "Nork lagunduko digu gaur?", "Hiru urte daramatzagu honela",
      ])
  }

  @Test func `a short sentence goes with the next, a short end with the last`() {
    #expect(
      Sentences.split("Aupa! Nork sinatzen du hemen? Eskerrik asko") == [
        "Aupa! Nork sinatzen du hemen? Eskerrik asko"
      ])
    #expect(
      Sentences.split("Kaixo. Ez dakigu nola egin hau. Zer egin dezakegu orain?") == [
        "Kaixo. Ez dakigu nola egin hau.", "Zer egin dezakegu orain?",
      ])
  }

  @Test func `points inside numbers and addresses end nothing`() {
    let text = "We spent 3.500 euros on www.example.eus last year"
    #expect(Sentences.split(text) == [text])
  }

  @Test func `text without words has no statements`() {
    for text in ["", " \n ", "...", "!? 🙈"] { #expect(Sentences.split(text).isEmpty, "\(text)") }
  }

  @Test func `no word is lost`() {
    let text = "Bai. Ez! Agian? a b c d e. f\n\ng"
    let words = Sentences.split(text).flatMap { TokenizedText($0).words }
    #expect(words.count == TokenizedText(text).words.count)
  }

  @Test func `an empty line or a bar between spaces parts a text`() {
    let first = "Hamar urtez diruzain aritu naiz."
    let second = "Llevo la comunicación de una ONG."
    for between in ["\n\n", "\n  \n", "\r\n\r\n", " | ", "\n|\n"] {
      #expect(
        Sentences.parts(first + between + second) == [first, second], "\(between.debugDescription)")
    }
  }

  @Test(arguments: ["a line\nand another one of it", "one|two words and three more", "A. B. C. D."])
  func `other breaks do not part a text`(text: String) {
    #expect(Sentences.parts(text) == [text])
  }

  @Test func `a short part goes with its neighbour, and no word makes no part`() {
    #expect(Sentences.parts("Ibilbidea | Hamar urtez diruzain aritu naiz").count == 1)
    #expect(Sentences.parts("Hamar urtez diruzain aritu naiz | Ados").count == 1)
    #expect(Sentences.parts(" | \n\n | ").isEmpty)
    #expect(Sentences.parts("").isEmpty)
  }
}
