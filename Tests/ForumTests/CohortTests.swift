import Forum
import TestSupport
import Testing

struct CohortTests {
  @Test func `applications stand by identifier, compared by Unicode scalars`() {
    let ids = ["b", "a10", "a2", "A", "ñ", "z", "É", "e\u{0301}"]
    let expected = ["A", "a10", "a2", "b", "e\u{0301}", "z", "É", "ñ"]
    let seed: UInt64 = 101
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<10 {
      let cohort = Cohort(
        mentors: ids.shuffled(using: &numbers).map { .sample($0) },
        organisations: ids.shuffled(using: &numbers).map { .sample($0) })
      #expect(
        cohort.mentors.map { Array($0.id.unicodeScalars) }
          == expected.map { Array($0.unicodeScalars) })
      #expect(cohort.organisations.map(\.id) == expected)
    }
  }

  @Test func `the order of scalars is strict`() {
    #expect("a".precedesByScalars("b"))
    #expect("a".precedesByScalars("aa"))
    #expect(!"a".precedesByScalars("a"))
    #expect(!"b".precedesByScalars("a"))
    #expect("".precedesByScalars("a"))
  }
}

struct OrganisationNameTests {
  @Test(arguments: [
    ("Txalaparta Elkartea", "TXALAPARTA  elkartea"),
    ("Asociación Niños y Niñas", "asociacion ninos y ninas"),
    ("Asociacio\u{0301}n Vecinal", "Asociación Vecinal"),
    ("«Bidelagun»", "Bidelagun"), ("Bide-lagun", "Bide lagun"), ("Gure\tEtxea\n", "gure etxea"),
    ("Ｂｉｄｅａ", "Bidea"), ("Bidea, S.L.", "BIDEA SL"), ("Auzo Lagun", "Auzolagun"),
    ("Emakumeak 2030!", "EMAKUMEAK, 2030"),
  ])
  func `case, accents, punctuation and spacing do not tell names apart`(one: String, other: String)
  {
    #expect(OrganisationName(one) != nil)
    #expect(OrganisationName(one) == OrganisationName(other))
  }

  @Test(arguments: [
    ("Bidea", "Bideak"), ("Elkartea 1", "Elkartea 2"), ("Mendi Taldea", "Taldea Mendi"),
  ])
  func `letters and digits do`(one: String, other: String) {
    #expect(OrganisationName(one) != OrganisationName(other))
  }

  @Test(arguments: ["", "   ", "—", "...", "\u{200B}"])
  func `a name without a letter or digit is none`(name: String) {
    #expect(OrganisationName(name) == nil)
  }
}
