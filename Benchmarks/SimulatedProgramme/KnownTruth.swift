package import Evaluation
import Forum
import Mentoring

/// What a simulated programme's figures would be without chance.
package struct KnownTruth {
  private let programme: SimulatedProgramme
  /// Fits with their probability among all proposals, and the chance that a side says yes.
  private let fits: [(fit: Double, yes: Double)]

  package init(_ programme: SimulatedProgramme) {
    self.programme = programme
    fits = (0...60).map { step in
      let fit = 0.3 + Double(step) / 100
      return (fit, logistic(1.7 + programme.selection * (fit - 0.6)))
    }
  }

  private func mean(_ value: (Double) -> Double, weight: (Double) -> Double) -> Double {
    let weights = fits.map { weight($0.yes) }
    return zip(fits, weights).reduce(0) { $0 + value($1.0.fit) * $1.1 } / weights.reduce(0, +)
  }

  /// The share completed among those who started: both said yes.
  package var completed: Double { mean(programme.completion) { $0 * $0 } }

  /// The share not ended early by a day.
  package func survival(_ day: Int) -> Double {
    let length = Double(SimulatedProgramme.length)
    return 1 - (1 - completed) * min(1, Double(day) / length)
  }

  /// The probability that of a completed and an early ended pairing the former fits better.
  package var area: Double {
    let good = fits.map { $0.yes * $0.yes * programme.completion($0.fit) }
    let bad = fits.map { $0.yes * $0.yes * (1 - programme.completion($0.fit)) }
    var wins = 0.0
    for (one, weight) in good.enumerated() {
      wins += weight * (bad[..<one].reduce(0, +) + bad[one] / 2)
    }
    return wins / good.reduce(0, +) / bad.reduce(0, +)
  }

  /// A figure with an interval.
  package struct Figure {
    package let id: ReportFigureID
    package let label: ReportLabel
    package let column: Int
    /// The truth in millionths.
    package let micro: Double

    init(_ id: ReportFigureID, _ label: ReportLabel, _ column: Int, _ truth: Double) {
      self.id = id
      self.label = label
      self.column = column
      micro = truth * 1e6
    }
  }

  /// Every figure with an interval, and the truth about it.
  package var figures: [Figure] {
    let accepted = fits.map(\.yes).reduce(0, +) / Double(fits.count)
    let both = fits.map { $0.yes * $0.yes }.reduce(0, +) / Double(fits.count)
    let sessions = completed * 7.5 + (1 - completed) * 456 / 180
    let organisation = ApplicationSide.organisation
    let end = ReportLabel.answers(
      instrument: "uztartu-relationship 1", wave: .end, side: organisation)
    let change = ReportLabel.change(instrument: "uztartu-relationship 1", side: organisation)
    // Both waves share a trait of variance ¼; eight items of their own add ¼ / 8.
    let effect = 1 / 0.28125.squareRoot()
    return [
      Figure(.indicators, .indicator(.served), 0, 0.95 * both),
      Figure(.answers, .item(.mentorSide), 1, accepted),
      Figure(.answers, .item(.organisationSide), 1, accepted),
      Figure(.indicators, .indicator(.completed), 0, completed),
      Figure(.dose, .item(.sessions), 1, sessions),
      Figure(.dose, .item(.hours), 1, sessions * 1.5),
      Figure(.dose, .item(.shareOfPlan), 1, sessions / 8),
      Figure(.goals, .item(.goalsReached), 1, 0.7),
      Figure(.goals, .item(.attainment), 2, 50),
      Figure(.goals, .item(.goalChange), 2, 1),
      Figure(.indicators, .indicator(.relationship), 0, 4),
      Figure(.surveys, end, 1, 4),
      Figure(.surveys, end, 2, 8.0 / 9),
      Figure(.recommendation, .item(.mentorSide), 1, 30),
      Figure(.recommendation, .item(.organisationSide), 1, 30),
      Figure(.change, change, 1, 1),
      Figure(.change, change, 2, effect),
      Figure(.prediction, .item(.areaCompleted), 1, area),
      Figure(.prediction, .item(.areaAttained), 1, 0.5),
      Figure(.prediction, .item(.rankAttainment), 1, 0),
      Figure(.prediction, .item(.rankRelationship), 1, 0),
      Figure(.runnerUp, .item(.runnerUpGap), 1, 0.0999995),
      Figure(.equityTerritory, .territory(.bizkaia), 0, 0.95 * both),
      Figure(.equityTerritory, .territory(.bizkaia), 1, 0),
      Figure(.equityTerritory, .territory(.araba), 1, 0),
      Figure(.equityMode, .mode(.online), 1, 0),
      Figure(.equityLanguage, .language(.es), 1, 0),
    ]
  }
}
