/// Numbers as each language writes them.
///
/// Basque puts the percent sign before the number, with a no-break space; Basque and Spanish
/// have a decimal comma and a thousands point.
package enum Number {
  /// A whole number with its thousands apart, for example `34.051` in Basque.
  package static func whole(_ value: Int, in language: ReaderLanguage) -> String {
    let digits = String(value.magnitude)
    var grouped = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { grouped += language == .en ? "," : "." }
      grouped.append(digit)
    }
    return (value < 0 ? "−" : "") + grouped
  }

  /// A share given in millionths, with a fixed number of decimals, for example `0,813` of 812 500.
  ///
  /// `decimals`: 0 to 6; halves are rounded away from zero.
  package static func decimal(micro: Int, decimals: Int = 3, in language: ReaderLanguage) -> String
  {
    precondition((0...6).contains(decimals), "millionths have at most six decimals")
    var step = 1
    for _ in decimals..<6 { step *= 10 }
    let (quotient, remainder) = micro.magnitude.quotientAndRemainder(dividingBy: UInt(step))
    let rounded = quotient + (remainder * 2 >= UInt(step) ? 1 : 0)
    let unit = UInt(1_000_000 / step)
    let whole = Number.whole(Int(rounded / unit), in: language)
    let sign = micro < 0 && rounded > 0 ? "−" : ""
    guard decimals > 0 else { return sign + whole }
    let fraction = String(rounded % unit)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return sign + whole + (language == .en ? "." : ",") + zeros + fraction
  }

  /// A percentage of a share given in millionths, for example `% 62,5` in Basque.
  package static func percent(micro: Int, decimals: Int = 0, in language: ReaderLanguage) -> String
  {
    let (hundredfold, overflow) = micro.multipliedReportingOverflow(by: 100)
    precondition(!overflow, "a percentage of a share fits")
    let number = decimal(micro: hundredfold, decimals: decimals, in: language)
    return switch language {
    case .eu: "%\u{00A0}\(number)"
    case .es: "\(number)\u{00A0}%"
    case .en: "\(number)%"
    }
  }
}
