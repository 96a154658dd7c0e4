import Wording
import Workflow

/// A change by hand as a coordinator reads it: the pair and its price.
struct ChangeTable {
  private let change: ManualChangeDocument

  init(_ change: ManualChangeDocument) { self.change = change }

  func print(as format: OutputFormat) throws {
    switch format {
    case .json: try Output.result(json: change)
    default: try Output.result(lines().joined(separator: "\n"))
    }
  }

  /// The change with its price and what comes next.
  func lines() -> [String] {
    guard change.id != nil else { return [head(), say(.changeStandsAlready)] }
    let takenBack = (change.takenBack ?? []).map { say(.takenBack($0, by: change.by)) }
    return [head()] + takenBack + [priceLine(), Style.quiet(say(.nextPropose))]
  }

  /// The change on one line, with who and why, for the list of a round.
  func line() -> String {
    let why = change.reason.map { ": " + $0 } ?? ""
    let price = change.price.map { " (\(Self.signed($0.totalChange)))" } ?? ""
    return TextTable.printable(
      "\(change.id ?? "") \(ForumTime.minute(change.at)) \(change.actor) — \(head())\(price)\(why)")
  }

  /// What the change costs the round.
  func priceLine() -> String {
    guard let price = change.price else { return say(.priceUnknown) }
    return say(
      .priceLine(
        total: Self.signed(price.totalChange), servedBefore: price.servedBefore,
        servedAfter: price.servedAfter, worstBefore: Self.fit(price.worstBefore),
        worstAfter: Self.fit(price.worstAfter)))
  }

  private func head() -> String {
    TextTable.printable(
      "\(change.need) \(change.organisation) ↔ \(change.mentor) \(change.mentorName): "
        + say(.changeKind(change.kind)))
  }

  private static func fit(_ value: Double?) -> String {
    value.map { Number.decimal(micro: Int(($0 * 1e6).rounded()), in: Speech.language) } ?? "–"
  }

  private static func signed(_ value: Double) -> String {
    let text = fit(value)
    return value > 0 ? "+" + text : text
  }
}
