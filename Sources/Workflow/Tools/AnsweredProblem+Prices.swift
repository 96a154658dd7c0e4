import Assignment
import Wording

extension AnsweredProblem {
  /// Prices pairs and places; the solution must be proven by its potentials.
  func price(_ questions: AssignQuestions, in document: inout AssignDocument) throws(Refusal) {
    if questions.hasPrices {
      let pairs = try solution.pairs.map { (pair) throws(Refusal) in
        try checkTime()
        return priced(pair.row, pair.column, hasMoves: false)
      }
      guard let places = placePrices() else {
        throw Refusal(.ourFault, .unprovenAnswer(detail: "prices"))
      }
      document.prices = AssignDocument.Prices(
        pairs: pairs, rows: places.rows, columns: places.columns)
    }
    try priceNamed(questions, in: &document)
  }

  /// Prices the pairs, rows and columns that are named.
  private func priceNamed(
    _ questions: AssignQuestions, in document: inout AssignDocument
  ) throws(Refusal) {
    if !questions.pricesOf.isEmpty {
      document.pricesOf = try questions.pricesOf.map { (place) throws(Refusal) in
        try AssignmentFiles.check(
          row: place.row, column: place.column, in: problem, "--price-of")
        return priced(place.row, place.column, hasMoves: true)
      }
    }
    if !questions.pricesOfRows.isEmpty {
      document.pricesOfRows = try questions.pricesOfRows.map { (row) throws(Refusal) in
        guard let losses = problem.pricesOfForcing(row: row, in: solution) else {
          throw outside("--price-of-row", row, count: problem.rows)
        }
        return .init(
          row: row, column: nil,
          pairs: losses.enumerated().compactMap { line(row, $0.offset, $0.element) })
      }
    }
    if !questions.pricesOfColumns.isEmpty {
      document.pricesOfColumns = try questions.pricesOfColumns.map { (column) throws(Refusal) in
        guard let losses = problem.pricesOfForcing(column: column, in: solution) else {
          throw outside("--price-of-column", column, count: problem.columns)
        }
        return .init(
          row: nil, column: column,
          pairs: losses.enumerated().compactMap { line($0.offset, column, $0.element) })
      }
    }
  }

  private func outside(_ option: String, _ value: Int, count: Int) -> Refusal {
    Refusal(.badData, .lineOutside(option, value: value, count: count))
  }

  /// The price of doing without a pair of the answer, or of forcing any other.
  private func priced(_ row: Int, _ column: Int, hasMoves: Bool) -> AssignDocument.PairPrice {
    let isChosen = solution.contains(AssignedPair(row: row, column: column))
    let price =
      isChosen
      ? problem.priceOfForbidding(row: row, column: column, in: solution)
      : problem.priceOfForcing(row: row, column: column, in: solution)
    return AssignDocument.PairPrice(
      row: row, column: column, isChosen: isChosen,
      loss: price.map { self.loss($0.loss) }, placesLost: price?.placesLost,
      moves: hasMoves ? price?.moves.map(AssignDocument.PairPrice.Move.init) : nil)
  }

  /// The price of forcing a pair that is allowed.
  private func line(_ row: Int, _ column: Int, _ loss: PairLoss?) -> AssignDocument.PairPrice? {
    guard problem.costs.cost(row: row, column: column) != nil else { return nil }
    return AssignDocument.PairPrice(
      row: row, column: column,
      isChosen: solution.contains(AssignedPair(row: row, column: column)),
      loss: loss.map { self.loss($0.loss) }, placesLost: loss?.placesLost, moves: nil)
  }

  /// What one place more or less at every row and column would change.
  private func placePrices() -> (
    rows: [AssignDocument.PlacePrice], columns: [AssignDocument.PlacePrice]
  )? {
    guard let prices = problem.placePrices(in: solution) else { return nil }
    func change(_ loss: PairLoss?) -> AssignDocument.PlacePrice.Change? {
      loss.map { .init(loss: self.loss($0.loss), placesLost: $0.placesLost) }
    }
    return (
      prices.rowMore.indices.map {
        .init(
          row: $0, column: nil, oneMore: change(prices.rowMore[$0]),
          oneLess: change(prices.rowLess[$0]))
      },
      prices.columnMore.indices.map {
        .init(
          row: nil, column: $0, oneMore: change(prices.columnMore[$0]),
          oneLess: change(prices.columnLess[$0]))
      }
    )
  }
}
