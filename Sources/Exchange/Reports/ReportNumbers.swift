import Evaluation
package import Wording

/// The numbers of a report as one language writes them: words and separators, nothing else.
///
/// What is shown is worked out here once from whole numbers, and alike for all languages.
package struct ReportNumbers: Sendable {
  let language: ReaderLanguage

  /// Writes numbers for readers of `language`.
  package init(in language: ReaderLanguage) { self.language = language }

  /// Whether a number is a part of a whole, or a difference.
  package struct Form: Equatable, Sendable {
    /// Millionths of one are shown as hundredths: 625,000 as 62.5 %.
    var isPercent = false
    /// The same for a difference of two shares: 125,000 as 12.5 points.
    var isPoints = false
    /// A number above zero bears its sign.
    var isSigned = false
  }

  /// A value in two parts: what stands large, and what stands small beside it.
  struct Text: Equatable {
    var main: String
    /// Parts of the whole; nil where the value has none.
    var parts: String?
    /// The interval; nil where the value has none.
    var interval: String?
    /// Whether a word stands where a number would.
    var isMark = false

    /// All of it on one line.
    var line: String {
      let beside = [parts, interval].compactMap { $0 }
      return beside.isEmpty ? main : "\(main) (\(beside.joined(separator: "; ")))"
    }
  }

  /// A value in words and figures.
  func text(_ value: ReportValue, _ form: Form = Form()) -> Text {
    switch value {
    case .count(let count):
      return Text(main: Number.whole(count, in: language))
    case .share(let part, let whole, let low, let high):
      guard let micro = Self.micro(part, of: whole) else { return text(.none) }
      let parts =
        Number.whole(part, in: language) + "/" + Number.whole(whole, in: language)
      return Text(
        main: number(micro, decimals: 2, Form(isPercent: true)), parts: parts,
        interval: interval(low, high, decimals: 2, Form(isPercent: true)))
    case .number(let micro, let decimals, let low, let high):
      return Text(
        main: number(micro, decimals: decimals, form),
        interval: interval(low, high, decimals: decimals, form))
    case .withheld:
      return Text(main: say("babestua", "protegido", "withheld"), isMark: true)
    case .tooFew(let count, let least):
      let (count, least) = (Number.whole(count, in: language), Number.whole(least, in: language))
      return Text(
        main: say("kasu gutxi", "pocos casos", "too few"), parts: "\(count) < \(least)",
        isMark: true)
    case .none:
      return Text(main: "–", isMark: true)
    }
  }

  /// A share in millionths, halves rounded up; nil of nothing.
  static func micro(_ part: Int, of whole: Int) -> Int? {
    let (scaled, overflow) = part.multipliedReportingOverflow(by: 1_000_000)
    guard whole > 0, part >= 0, !overflow else { return nil }
    let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: whole)
    return quotient + (remainder >= whole - remainder ? 1 : 0)
  }

  /// A number of millionths.
  func number(_ micro: Int, decimals: Int, _ form: Form = Form()) -> String {
    let digits = min(max(decimals, 0), 6)
    // What a hundredfold of would not fit is no share.
    let isShare = micro.magnitude < UInt(Int.max) / 100
    let text =
      if form.isPercent, isShare {
        Number.percent(micro: micro, decimals: max(0, digits - 2), in: language)
      } else if form.isPoints, isShare {
        Number.decimal(micro: micro * 100, decimals: max(0, digits - 2), in: language)
      } else {
        Number.decimal(micro: micro, decimals: digits, in: language)
      }
    guard form.isSigned, micro > 0 else { return text }
    // The sign belongs to the number, also where the percent sign goes before it.
    let start = text.firstIndex(where: \.isNumber) ?? text.startIndex
    return text[..<start] + "+" + text[start...]
  }

  /// Two numbers with a dash between them, and one percent sign for both.
  func interval(_ low: Int?, _ high: Int?, decimals: Int, _ form: Form = Form()) -> String? {
    guard let low, let high else { return nil }
    var plain = form
    plain.isSigned = false
    guard form.isPercent else {
      return number(low, decimals: decimals, plain) + Self.dash
        + number(high, decimals: decimals, plain)
    }
    // The sign stands before both in Basque, behind both elsewhere.
    let (first, last) = (
      number(low, decimals: decimals, plain), number(high, decimals: decimals, plain)
    )
    return language == .eu
      ? first + Self.dash + Self.bare(last) : Self.bare(first) + Self.dash + last
  }

  private static func bare(_ percentage: String) -> String {
    percentage.filter { $0 != "%" && $0 != "\u{00A0}" }
  }

  /// No line ends within an interval: a dash alone would let one.
  private static let dash = "\u{00A0}–\u{2060}\u{00A0}"

  /// The words of this language.
  func say(
    _ eu: @autoclosure () -> String, _ es: @autoclosure () -> String,
    _ en: @autoclosure () -> String
  ) -> String {
    switch language {
    case .eu: eu()
    case .es: es()
    case .en: en()
    }
  }

  /// The words of this language.
  func say(_ message: Message) -> String { message.text(in: language) }
}
