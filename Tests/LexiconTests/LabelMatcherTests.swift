import Lexicon
import Testing

struct LabelMatcherTests {
  private let matcher = LabelMatcher(labels: [
    .init(text: "berdintasun-plana", language: .eu, subject: 1),
    .init(text: "berdintasuna", language: .eu, subject: 2),
    .init(text: "plan de igualdad", language: .es, subject: 1),
    .init(text: "voluntariado", language: .es, subject: 3),
    .init(text: "volunteers", language: .en, subject: 3),
    .init(text: "kudeaketa", language: .eu, subject: 5),
    .init(text: "kudeaketa", language: .eu, subject: 4),
    .init(text: "…", language: .eu, subject: 9),
  ])

  private func subjects(_ text: String) -> [Int] {
    matcher.findings(in: TokenizedText(text)).map(\.subject)
  }

  @Test func `the longest label wins at its place`() {
    #expect(subjects("Berdintasun planarekin gabiltza") == [1])
    #expect(subjects("berdintasunaren alde") == [2])
  }

  @Test func `inflected forms show the label`() {
    #expect(subjects("We lost two VOLUNTEERS and one volunteer") == [3, 3])
    #expect(subjects("los planes de igualdad") == [1])
  }

  @Test func `labels of several languages are found in one text`() {
    #expect(subjects("voluntariado eta berdintasun-plana") == [3, 1])
  }

  @Test func `one label for two subjects gives both in order`() {
    #expect(subjects("kudeaketan") == [4, 5])
  }

  @Test func `a finding tells which words showed it`() {
    let text = TokenizedText("Gure berdintasun-planak huts egin du")
    let finding = matcher.findings(in: text)[0]
    #expect(text.surfaceForm(ofWords: finding.words) == "berdintasun-planak")
    #expect(finding.language == .eu)
  }

  @Test func `nothing is found where nothing is`() {
    #expect(subjects("").isEmpty)
    #expect(subjects("kaixo mundua").isEmpty)
  }
}
