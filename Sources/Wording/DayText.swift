/// Days as readers of each language write them.
package enum DayText {
  /// A day given as `yyyy-mm-dd`: `2026/11/22` in Basque, `22/11/2026` in Spanish, `22 November
  /// 2026` in English. A text of another shape is left as it is.
  package static func text(_ day: String, in language: ReaderLanguage) -> String {
    guard let date = date(day) else { return day }
    let parts = day.split(separator: "-")
    return switch language {
    case .eu: "\(parts[0])/\(parts[1])/\(parts[2])"
    case .es: "\(parts[2])/\(parts[1])/\(parts[0])"
    case .en: "\(date.day) \(english[date.month - 1]) \(date.year)"
    }
  }

  /// A day given as `yyyy-mm-dd` as a letter writes it: `2026ko azaroaren 30a`, `30 de noviembre de
  /// 2026`, `30 November 2026`. A text of another shape is left as it is.
  package static func inWords(_ day: String, in language: ReaderLanguage) -> String {
    guard let date = date(day) else { return day }
    let (year, month, number) = date
    return switch language {
    case .eu:
      "\(year)\(yearEnding(year)) \(basque[month - 1]) \(number)\(dayEnding(number))"
    case .es: "\(number) de \(spanish[month - 1]) de \(year)"
    case .en: "\(number) \(english[month - 1]) \(year)"
    }
  }

  private static func date(_ day: String) -> (year: Int, month: Int, day: Int)? {
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let number = Int(parts[2]), year > 0, (1...12).contains(month), (1...31).contains(number)
    else { return nil }
    return (year, month, number)
  }

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
