import Statistics

/// How weights chosen from some rounds foresee the outcomes of another one.
///
/// Each round is left out once. For it the whole procedure is gone through on the others, the
/// choice of how cautious to be among it, so that nothing of the round helped to foresee it.
struct WeightTrial {
  /// The foreseen outcomes of every row, by the present weights and by chosen ones.
  let present: [Double]
  let chosen: [Double]
  let table: CalibrationTable
  /// Whether weights were chosen at all; else `chosen` is `present`.
  let isChosen: Bool

  /// nil where some round is not foreseen by the others.
  ///
  /// - Parameter isChosen: whether other weights are tried beside the present ones.
  init?(
    _ table: CalibrationTable, isYesOrNo: Bool, choosing isChosen: Bool
  ) throws(StatisticsError) {
    let fitting = WeightFitting(table: table, isYesOrNo: isYesOrNo)
    var present = [Double](repeating: 0, count: table.rows.count)
    var chosen = present
    for group in Set(table.groups).sorted() {
      let held = table.groups.indices.filter { table.groups[$0] == group }
      let training = table.groups.indices.filter { table.groups[$0] != group }
      let caution = isChosen ? try Self.caution(fitting, training) : .keepsPresent
      guard let caution, let model = try fitting.model(training, caution),
        let standard = try fitting.model(training, .keepsPresent)
      else { return nil }
      for row in held {
        present[row] = Self.foreseen(standard, table.rows[row], isYesOrNo)
        chosen[row] = Self.foreseen(model, table.rows[row], isYesOrNo)
      }
    }
    self.present = present
    self.chosen = chosen
    self.table = table
    self.isChosen = isChosen
  }

  /// The caution under which rounds foresee each other best; among equals the greatest.
  static func caution(
    _ fitting: WeightFitting, _ rows: [Int]
  ) throws(StatisticsError) -> WeightFitting.Caution? {
    let table = fitting.table
    let trial = try GroupwiseValidation(
      groups: rows.map { table.groups[$0] }, settings: WeightFitting.cautions.count
    ) { (setting, training, held) throws(StatisticsError) in
      let places = training.map { rows[$0] }
      guard let model = try fitting.model(places, WeightFitting.cautions[setting]) else {
        return nil
      }
      let losses = held.map { place in
        let row = rows[place]
        return loss(
          foreseen(model, table.rows[row], fitting.isYesOrNo), table.outcomes[row])
      }
      return losses.reduce(0, +) / Double(losses.count)
    }
    return trial?.best.map { WeightFitting.cautions[$0] }
  }

  /// The mean loss of each round, rounds in order: by the present weights and by chosen ones.
  var losses: [(round: Int, present: Double, chosen: Double)] {
    Set(table.groups).sorted().map { group in
      let held = table.groups.indices.filter { table.groups[$0] == group }
      func mean(_ foreseen: [Double]) -> Double {
        held.reduce(0) { $0 + Self.loss(foreseen[$1], table.outcomes[$1]) } / Double(held.count)
      }
      return (group, mean(present), mean(chosen))
    }
  }

  /// The probability, or the value in the unit of the table.
  private static func foreseen(_ model: WeightModel, _ row: [Double], _ isYesOrNo: Bool) -> Double {
    let score = model.score(row)
    return isYesOrNo ? LogisticRegression.probability(ofLogit: score) : score
  }

  /// Brier's score, or the squared distance.
  private static func loss(_ foreseen: Double, _ outcome: Double) -> Double {
    (foreseen - outcome) * (foreseen - outcome)
  }
}
