/// Days as each language writes them in a letter.
package enum CalendarText {
  private static let basque = [
    "urtarrilaren", "otsailaren", "martxoaren", "apirilaren", "maiatzaren", "ekainaren",
    "uztailaren", "abuztuaren", "irailaren", "urriaren", "azaroaren", "abenduaren",
  ]
  private static let spanish = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A day given as `yyyy-mm-dd`, for example `2026ko azaroaren 30a`; any other text as it is.
  package static func day(_ text: String, in language: ReaderLanguage) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...12).contains(month), (1...31).contains(day), year > 0
    else { return text }
    return switch language {
    case .eu: "\(year)\(yearEnding(year)) \(basque[month - 1]) \(day)\(dayEnding(day))"
    case .es: "\(day) de \(spanish[month - 1]) de \(year)"
    case .en: "\(day) \(english[month - 1]) \(year)"
    }
  }

  /// The ending follows the year read aloud: those in -bat, -bost, -hamar, -hamabost and -ehun end
  /// in a consonant.
  private static func yearEnding(_ year: Int) -> String {
    let last = year % 100
    if last == 0 { return year % 1000 == 0 ? "ko" : "eko" }
    return [1, 5, 10, 15].contains(last % 20) ? "eko" : "ko"
  }

  /// The days read in -hamaika have the ending in their name already.
  private static func dayEnding(_ day: Int) -> String { day == 11 || day == 31 ? "" : "a" }
}
