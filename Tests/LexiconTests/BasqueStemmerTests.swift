import Lexicon
import Testing

struct BasqueStemmerTests {
  /// How well stems join the forms of a list: pairs of forms of one lemma that meet (recall),
  /// pairs that meet and are of one lemma (precision).
  private func pairScore(
    _ list: [(lemma: String, forms: [String])], _ stem: (String) -> String
  ) -> (precision: Double, recall: Double, f1: Double) {
    var words: [(lemma: String, stem: String)] = []
    for entry in list {
      words += entry.forms.map { (entry.lemma, stem($0)) }
    }
    var joined = 0
    var same = 0
    var both = 0
    for (index, left) in words.enumerated() {
      for right in words[..<index] {
        joined += left.stem == right.stem ? 1 : 0
        same += left.lemma == right.lemma ? 1 : 0
        both += left.stem == right.stem && left.lemma == right.lemma ? 1 : 0
      }
    }
    let precision = Double(both) / Double(max(1, joined))
    let recall = Double(both) / Double(max(1, same))
    return (precision, recall, 2 * precision * recall / max(1e-9, precision + recall))
  }

  @Test func `forms of a lemma meet with a pair F1 of at least 0.92`() {
    let stemmer = Stemmer(language: .eu)
    let score = pairScore(basqueWordForms) { stemmer.stem($0) }
    print("Basque pair F1 \(score.f1), precision \(score.precision), recall \(score.recall)")
    #expect(score.f1 >= 0.92)
  }

  @Test func `words that no rule was made for meet with a pair F1 of at least 0.87`() {
    let stemmer = Stemmer(language: .eu)
    let score = pairScore(basqueUnseenWords) { stemmer.stem($0) }
    print("unseen F1 \(score.f1), precision \(score.precision), recall \(score.recall)")
    #expect(score.f1 >= 0.87)
  }

  @Test(arguments: [
    ("babesten", "babestu"), ("ikusteko", "ikusita"), ("inkesta", "inkestak"),
    ("boluntariotza", "boluntariotzaren"),
  ])
  func `forms of one word meet`(form: String, other: String) {
    let stemmer = Stemmer(language: .eu)
    #expect(stemmer.stem(form) == stemmer.stem(other))
  }

  @Test(arguments: [("boluntariotza", "boluntario"), ("babesletza", "babesle")])
  func `a derived word keeps apart from its origin`(derived: String, origin: String) {
    let stemmer = Stemmer(language: .eu)
    #expect(stemmer.stem(derived) != stemmer.stem(origin))
  }

  @Test func `the list has at least 400 forms and none is under two lemmas`() {
    let forms = basqueWordForms.flatMap(\.forms)
    #expect(forms.count >= 400)
    #expect(Set(forms).count == forms.count)
  }

  @Test func `stemming a stem changes nothing`() {
    let stemmer = Stemmer(language: .eu)
    for form in basqueWordForms.flatMap(\.forms) {
      let stem = stemmer.stem(form)
      #expect(stemmer.stem(stem) == stem, "\(form)")
    }
  }

  @Test(arguments: [
    ("etxekoentzat", "etx"), ("zakurraren", "zakur"), ("antolatutakoak", "antol"),
    ("irisgarritasunerako", "irisgarritasun"),
  ])
  func `endings are taken off one within the other`(form: String, stem: String) {
    #expect(Stemmer(language: .eu).stem(form) == stem)
  }

  @Test func `short words keep at least three letters and a vowel`() {
    for word in ["a", "eta", "ez", "bat", "lan", "ura", "hau", "bai", "gu"] {
      #expect(Stemmer(language: .eu).stem(word).count >= min(word.count, 3), "\(word)")
    }
  }

  @Test func `words with digits stay as they are`() {
    #expect(Stemmer(language: .eu).stem("2030a") == "2030a")
  }
}
