/// What speaks for each language: points in the order of `TextLanguage.allCases`.
struct LanguageEvidence: Sendable {
  /// Small words of at most eight bytes, packed into a number.
  private let words: [UInt64: SIMD4<Int>]
  /// Groups of two to six letters, packed.
  private let groups: [UInt64: SIMD4<Int>]
  /// Whether a group begins with these two letters; 1,024 places.
  private let beginnings: [Bool]
  /// Letters that only one of the languages writes, or nearly so.
  let marks: [Unicode.Scalar: SIMD4<Int>]

  /// The evidence for the languages that are known.
  static let all = LanguageEvidence()

  private init() {
    var words: [UInt64: SIMD4<Int>] = [:]
    var groups: [UInt64: SIMD4<Int>] = [:]
    var beginnings = [Bool](repeating: false, count: 1024)
    var marks: [Unicode.Scalar: SIMD4<Int>] = [:]
    for (language, source) in Self.sources.enumerated() {
      for word in source.words.split(whereSeparator: \.isWhitespace) {
        precondition(word.utf8.count <= 8, "a small word has at most eight letters")
        words[Self.packed(word.utf8), default: .zero][language] = 3
      }
      for group in source.groups.split(separator: " ") {
        let letters = Array(group.utf8)
        groups[Self.packed(letters), default: .zero][language] = 1
        beginnings[Self.place(letters[0], letters[1])] = true
      }
      for mark in source.marks.unicodeScalars { marks[mark, default: .zero][language] = 2 }
    }
    self.words = words
    self.groups = groups
    self.beginnings = beginnings
    self.marks = marks
  }

  private static func packed(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  @inline(__always)
  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  /// The points of one folded word.
  func points(for folded: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> SIMD4<Int> {
    var points = SIMD4<Int>.zero
    if word.count <= 8, let found = words[Self.packed(folded[word])] { points &+= found }
    for start in word.lowerBound..<max(word.lowerBound, word.upperBound - 1)
    where beginnings[Self.place(folded[start], folded[start + 1])] {
      var key = UInt64(folded[start])
      for place in start + 1..<min(start + 6, word.upperBound) {
        key = key << 8 | UInt64(folded[place])
        if let found = groups[key] { points &+= found }
      }
    }
    return points
  }

  private static let sources: [(words: String, groups: String, marks: String)] = [
    (
      words: """
      eta edo baina ere ez bai da dira dugu dute dut du ditugu dituzte gara naiz zen ziren den
      diren dela bat batzuk guk zuk haiek hori horrek hau gure zure haien nola non zer nork nor
      noiz zergatik oso gehiago inork inor ezer beti egin egiten behar nahi daukagu daude dago
      zaigu digute ditu gaude nire niri guri badugu badakit dakigu ezin orain urte baino arte
      gabe beste bere asko gero bezala baten baietz ezetz nago gabiltza dagoen zituen zuen
      genuen nuen lehen hemen hor han ordea izan izaten
      """,
      groups: "tz tx ts tzen rik arekin aren ekin ik zk gure ari kin etik txo",
      marks: ""
    ),
    (
      words: """
      de la el que en y los las un una por con para no se del al lo es nos como mas pero su sus
      o este esta esto hay son somos tenemos tiene ya muy sin sobre ser ha han hemos nuestro
      nuestra cuando donde quien nadie algo cada entre hasta desde tambien porque todo todos
      toda todas otro otra ni si me te le les mi tu cual cuanto estamos estan fue hacer
      """,
      groups: "cion ciones ado mos amos ndo mente idad uest ien quie gue",
      marks: "ñ¿¡áíóú"
    ),
    (
      words: """
      the and of to in a is we our for that it with on are not have has be this at from or as
      but they you i nobody how what who when where why can do does us by an was were will their
      my me if so no more up out about all which there been would every them your
      """,
      groups: "th ing wh sh ght ly ck ed ould ough ee oo ew",
      marks: ""
    ),
    (
      words: """
      le la les des et est une un du que qui dans pour pas nous vous sur avec ne se au aux ce
      cette ces son sa ses mais ou il elle ils elles leur leurs je notre nos votre sont avons
      faire plus tres sans etre par comme tout tous toute toutes on y en si deja aussi
      """,
      groups: "eau eux aux oui eur tion ions ez ait aient ment oeu ais",
      marks: "èêàçœùûâî"
    ),
  ]
}
