/// Guesses the language of a statement from its small words and its typical letter groups.
///
/// Evidence is counted in whole points, so that the guess is the same everywhere. Each known
/// small word of a language counts for it, as does each group of letters that is frequent in it
/// and rare in the others (`tz`, `cion`, `th`, `eau`).
package struct LanguageGuess: Equatable, Sendable {
  /// Points by language, in the order of `TextLanguage.allCases`.
  package let points: [Int]

  /// Weighs the words of a text.
  package init(_ text: TokenizedText) {
    var points = [Int](repeating: 0, count: TextLanguage.allCases.count)
    for word in text.words {
      let bytes = text.folded[word.folded]
      for (index, evidence) in Self.evidence.enumerated() {
        points[index] += evidence.points(for: bytes)
      }
    }
    for (index, marks) in Self.marks.enumerated() {
      points[index] += text.text.unicodeScalars.count { marks.contains($0) } * 2
    }
    self.points = points
  }

  /// The language with most points; nil when there is no evidence at all. Ties go to the
  /// language that comes first.
  package var language: TextLanguage? {
    guard let most = points.max(), most > 0, let index = points.firstIndex(of: most) else {
      return nil
    }
    return TextLanguage.allCases[index]
  }

  /// Whether a second language has at least a quarter of the points of the first: a text that
  /// switches between the two.
  package var isMixed: Bool {
    let sorted = points.sorted(by: >)
    return sorted[1] >= 5 && sorted[1] * 4 >= sorted[0]
  }

  private static let evidence: [LanguageEvidence] = [
    LanguageEvidence(
      words: """
        eta edo baina ere ez bai da dira dugu dute dut du ditugu dituzte gara naiz zen ziren den
        diren dela bat batzuk guk zuk haiek hori horrek hau gure zure haien nola non zer nork nor
        noiz zergatik oso gehiago inork inor ezer beti egin egiten behar nahi daukagu daude dago
        zaigu digute dizkigute ditu gaude nire niri guri badugu badakit dakigu ezin orain urte
        baino arte gabe beste bere asko gero bezala baten baietz ezetz nago gabiltza
        dago dagoen zituen zuen genuen nuen lehen hemen hor han ordea izan izaten
        """,
      groups: "tz tx ts tzen rik arekin aren ekin ik zk gure ari kin etik txo"),
    LanguageEvidence(
      words: """
        de la el que en y los las un una por con para no se del al lo es nos como mas pero su sus
        o este esta esto hay son somos tenemos tiene ya muy sin sobre ser ha han hemos nuestro
        nuestra cuando donde quien nadie algo cada entre hasta desde tambien porque todo todos
        toda todas otro otra ni si me te le les mi tu cual cuanto estamos esta estan fue hacer
        """,
      groups: "cion ciones ado mos amos ndo mente idad uest ien quie gue"),
    LanguageEvidence(
      words: """
        the and of to in a is we our for that it with on are not have has be this at from or as
        but they you i nobody how what who when where why can do does us by an was were will
        their my me if so no more up out about all which there been would every them your
        """,
      groups: "th ing wh sh ght ly ck ed ould ough ee oo ew"),
    LanguageEvidence(
      words: """
        le la les des et est une un du que qui dans pour pas nous vous sur avec ne se au aux ce
        cette ces son sa ses mais ou il elle ils elles leur leurs je notre nos votre sont avons
        faire plus tres sans etre par comme tout tous toute toutes on y en si deja aussi
        """,
      groups: "eau eux aux oui eur tion ions ez ait aient ment oeu ais"),
  ]

  /// Letters that only one of the languages writes, or nearly so.
  private static let marks: [Set<Unicode.Scalar>] = [
    [], ["ñ", "¿", "¡", "á", "í", "ó", "ú"], [], ["è", "ê", "à", "ç", "œ", "ù", "û", "â", "î"],
  ]
}

/// What speaks for one language.
private struct LanguageEvidence: Sendable {
  let words: Set<[UInt8]>
  let groups: [[UInt8]]

  init(words: String, groups: String) {
    self.words = Set(words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
    self.groups = groups.split(separator: " ").map { Array($0.utf8) }
  }

  /// Three points for a small word, one for each group of letters it holds.
  func points(for word: ArraySlice<UInt8>) -> Int {
    var points = words.contains(Array(word)) ? 3 : 0
    for group in groups where Self.holds(word, group) { points += 1 }
    return points
  }

  private static func holds(_ word: ArraySlice<UInt8>, _ group: [UInt8]) -> Bool {
    guard word.count >= group.count else { return false }
    for start in word.startIndex...(word.endIndex - group.count)
    where word[start] == group[0] {
      if word[start..<start + group.count].elementsEqual(group) { return true }
    }
    return false
  }
}
