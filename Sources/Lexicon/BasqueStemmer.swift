/// Takes the declension off folded Basque words, so that the forms of a word meet.
///
/// Basque builds `etxekoentzat` as etxe + ko + entzat: endings are taken off from the outside
/// in, the longest that fits first, until none fits. What is left is a key for matching, not
/// always a word: an organic final `a` goes with the article (eskola, eskolaren: `eskol`), and so
/// do the endings of participle and verbal noun (antolatu, antolatzeko: `antol`).
enum BasqueStemmer {
  /// An ending and how many letters must stay before it.
  private struct Ending {
    let bytes: [UInt8]
    let least: Int

    init(_ text: String, least: Int) {
      bytes = Array(text.utf8)
      self.least = least
    }
  }

  /// The stem of a folded word. Stemming a stem changes nothing.
  ///
  /// - Complexity: the number of endings times the length of the word.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    guard !word.contains(where: { 0x30...0x39 ~= $0 }) else { return word }
    var count = word.count
    while let shorter = strip(word, count: count) { count = shorter }
    return Array(word[..<count])
  }

  /// How many letters stay after one more ending is off; nil when none fits.
  private static func strip(_ word: [UInt8], count: Int) -> Int? {
    for ending in endings where count - ending.bytes.count >= ending.least {
      let start = count - ending.bytes.count
      guard word[start..<count].elementsEqual(ending.bytes) else { continue }
      guard word[..<start].contains(where: isVowel) else { continue }
      guard !splitsKeta(word, at: start, count: count) else { continue }
      guard fits(ending.bytes, after: word[start - 1]) else { continue }
      return start
    }
    // zakurr-a: the doubled r belongs to the ending.
    if count >= 4, word[count - 1] == UInt8(ascii: "r"), word[count - 2] == UInt8(ascii: "r") {
      return count - 1
    }
    return nil
  }

  /// Whether an ending would begin inside `keta`, which makes nouns (antolaketa): there, `eta` is
  /// no plural.
  private static func splitsKeta(_ word: [UInt8], at start: Int, count: Int) -> Bool {
    for begin in [start - 1, start - 2] where begin >= 0 && begin + 4 <= count {
      if word[begin..<begin + 4].elementsEqual("keta".utf8) { return true }
    }
    return false
  }

  /// Endings that only some letters bring along: `ta` makes adverbs of participles, which end in
  /// u, i or o (hartuta, ikusita; not inkesta); `ten` and its like stand for `tzen` behind s
  /// (babesten); the `i` of participles is seen behind s alone (ikusi, ikusteko); the `z` of the
  /// instrumental has a vowel before it (euskaraz, not boluntariotz-a).
  private static func fits(_ ending: [UInt8], after letter: UInt8) -> Bool {
    if ending == instrumental { return isVowel(letter) }
    if ending == participleTa { return "uio".utf8.contains(letter) }
    if afterS.contains(ending) { return letter == UInt8(ascii: "s") }
    return true
  }

  private static let instrumental = Array("z".utf8)
  private static let participleTa = Array("ta".utf8)
  private static let afterS: Set<[UInt8]> = Set(
    "te ten tea teko tera tean tearen i".split(separator: " ").map { Array($0.utf8) })

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// All endings, longest first; equal lengths never compete for a word.
  private static let endings: [Ending] = groups.flatMap { group in
    group.endings.split(separator: " ").map { Ending(String($0), least: group.least) }
  }.sorted { $0.bytes.count > $1.bytes.count }

  private static let groups: [(least: Int, endings: String)] = [
    // Persons: genitive, company, benefit, cause, place; singular, plural, indefinite.
    (3, "aren arena arekin arentzat arengatik arengan arengana arengandik arenganako"),
    (3, "enekin ekin entzat engatik engan engana engandik enganako rentzat rekin rengan"),
    (3, "rengana rengandik rengatik okin ontzat"),
    // Places and times; with the linking e, and declined again through ko.
    (3, "etan etara etarako etaraino etarantz etatik etako etakoa etaz otan"),
    (3, "erako eraino erantz etik eko ean tako rako raino rantz"),
    (4, "era tik tan tara tatik ra ko go an"),
    // Article, plural, ergative, dative, partitive, instrumental.
    (3, "ari aren agatik ak ek ei ok rik"),
    (3, "ik az ez a e"),
    (4, "en on ri tzat ka oi z"),
    // Comparison.
    (3, "ago agoa ena enak egi egia"),
    // Participle and verbal noun.
    (4, "tutako dutako tuta duta turik durik tuko duko tuz duz tu du"),
    (4, "tzea tzeko tzen tzera tzerakoan tzeari tzean tzearen tzeagatik tze"),
    (4, "te ten tea teko tera tean tearen i"),
    (5, "ta"),
  ]
}
