import Wording
import Workflow

/// What pairs and places are worth, as a person reads it.
struct AssignPriceTable {
  private let answer: AssignDocument

  init(_ answer: AssignDocument) { self.answer = answer }

  func lines() -> [String] {
    var parts: [[String]] = []
    if let prices = answer.prices {
      parts.append([Style.strong(say(.assignPrices))] + pairs(prices.pairs))
      parts.append(
        [Style.strong(say(.assignPlacePrices))]
          + places(prices.columns, side: say(.columnColumn), \.column))
      parts.append(places(prices.rows, side: say(.columnRow), \.row))
    }
    for price in answer.pricesOf ?? [] { parts.append(chain(price)) }
    for line in (answer.pricesOfRows ?? []) + (answer.pricesOfColumns ?? []) {
      let title = line.row.map { Message.assignPricesOfRow($0) }
      parts.append(
        [Style.strong(say(title ?? .assignPricesOfColumn(line.column ?? 0)))] + pairs(line.pairs))
    }
    return parts.enumerated().flatMap { $0.offset == 0 ? $0.element : [""] + $0.element }
  }

  private func pairs(_ prices: [AssignDocument.PairPrice]) -> [String] {
    var table = TextTable([
      (say(.columnRow), .right), (say(.columnColumn), .right), (say(.columnLoss), .right),
      (say(.columnPlacesLost), .right), (say(.columnLookAt), .left),
    ])
    for price in prices {
      table.add([
        "\(price.row)", "\(price.column)", price.loss.map { "\($0)" } ?? "–",
        price.placesLost.map { "\($0)" } ?? "–", remark(price),
      ])
    }
    return table.lines()
  }

  private func remark(_ price: AssignDocument.PairPrice) -> String {
    if price.loss == nil {
      return say(price.isChosen ? .assignPairNeeded : .assignPairImpossible)
    }
    return price.isChosen ? say(.assignPairChosen) : ""
  }

  private func chain(_ price: AssignDocument.PairPrice) -> [String] {
    var lines = [Style.strong("\(price.row):\(price.column)")]
    guard let loss = price.loss else { return lines + [remark(price)] }
    let sentence =
      price.isChosen
      ? Message.assignLossWithout("\(loss)", places: price.placesLost ?? 0)
      : .assignLossWith("\(loss)", places: price.placesLost ?? 0)
    lines.append(say(sentence))
    for move in price.moves ?? [] {
      let place = { (column: Int?) in column.map { "\($0)" } ?? "–" }
      lines.append(say(.assignMove(row: move.row, from: place(move.from), to: place(move.to))))
    }
    return lines
  }

  private func places(
    _ prices: [AssignDocument.PlacePrice], side: String,
    _ index: KeyPath<AssignDocument.PlacePrice, Int?>
  ) -> [String] {
    var table = TextTable([
      (side, .right), (say(.columnOneMore), .right), (say(.columnOneLess), .right),
    ])
    for price in prices {
      table.add([
        price[keyPath: index].map { "\($0)" } ?? "", text(price.oneMore), text(price.oneLess),
      ])
    }
    return table.lines()
  }

  private func text(_ change: AssignDocument.PlacePrice.Change?) -> String {
    guard let change else { return "–" }
    guard change.placesLost != 0 else { return "\(change.loss)" }
    return say(.assignLossAndPlaces("\(change.loss)", places: change.placesLost))
  }
}
