/// Days as readers of each language write them.
package enum DayText {
  /// A day given as `yyyy-mm-dd`: `2026/11/22` in Basque, `22/11/2026` in Spanish, `22 November
  /// 2026` in English. A text of another shape is left as it is.
  package static func text(_ day: String, in language: ReaderLanguage) -> String {
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let month = Int(parts[1]),
      let number = Int(parts[2]), (1...12).contains(month)
    else { return day }
    return switch language {
    case .eu: "\(parts[0])/\(parts[1])/\(parts[2])"
    case .es: "\(parts[2])/\(parts[1])/\(parts[0])"
    case .en: "\(number) \(months[month - 1]) \(parts[0])"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
