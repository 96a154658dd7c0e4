import Assignment

extension AssignDocument {
  /// What became of an earlier assignment.
  package struct Changes: Codable, Sendable {
    /// Earlier pairs that stay.
    package let kept: Int
    /// Earlier pairs that are given up, [row, column].
    package let givenUp: [[Int]]
    /// Pairs that are new, [row, column].
    package let new: [[Int]]
    /// What giving up an earlier pair cost; without one, only equals were decided by them.
    package let pricePerChange: Double?

    init(
      kept: [AssignedPair], givenUp: [AssignedPair], pairs: [AssignedPair],
      pricePerChange: Double?
    ) {
      let stays = Set(kept)
      self.kept = kept.count
      self.givenUp = AssignDocument.list(givenUp)
      new = AssignDocument.list(pairs.filter { !stays.contains($0) })
      self.pricePerChange = pricePerChange
    }
  }

  /// What a pair of the answer is worth, or what another pair would cost.
  package struct PairPrice: Codable, Sendable {
    /// A row that changes one of its columns.
    package struct Move: Codable, Sendable {
      package let row: Int
      /// The column it leaves; none where the place was not served.
      package let from: Int?
      /// The column it goes to; none where the place stays unserved.
      package let to: Int?

      init(_ move: Assignment.PairPrice.Move) {
        row = move.row
        from = move.from
        to = move.to
      }
    }

    package let row: Int
    package let column: Int
    /// Whether the pair is part of the answer.
    package let isChosen: Bool
    /// By how much the total becomes worse without a chosen pair, or with another one; none where
    /// there is no such assignment. Below 0 only where a place is lost with it.
    package let loss: Double?
    /// How many more places stay unserved.
    package let placesLost: Int?
    /// Who moves, from the pair in question on along the chain.
    package let moves: [Move]?

    private enum CodingKeys: String, CodingKey {
      case row, column, loss, placesLost, moves
      case isChosen = "chosen"
    }
  }

  /// The prices of all pairs of a row or of a column.
  package struct LineOfPrices: Codable, Sendable {
    package let row: Int?
    package let column: Int?
    package let pairs: [PairPrice]
  }

  /// What one place more or less at a row or column would change.
  package struct PlacePrice: Codable, Sendable {
    /// A change of the answer.
    package struct Change: Codable, Sendable {
      /// By how much the total becomes worse; below 0 it becomes better.
      package let loss: Double
      /// How many more places stay unserved; below 0 more are served.
      package let placesLost: Int
    }

    package let row: Int?
    package let column: Int?
    /// One place more; none where it cannot be had.
    package let oneMore: Change?
    /// One place less; none where that leaves no assignment.
    package let oneLess: Change?
  }

  /// What everything of the answer is worth.
  package struct Prices: Codable, Sendable {
    package let pairs: [PairPrice]
    package let rows: [PlacePrice]
    package let columns: [PlacePrice]
  }
}
