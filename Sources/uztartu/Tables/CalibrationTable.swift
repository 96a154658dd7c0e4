import Wording
import Workflow

/// What outcomes say of the weights, with the words that keep a reader from too much trust.
struct CalibrationTable {
  private let document: CalibrationDocument

  init(_ document: CalibrationDocument) { self.document = document }

  func lines() -> [String] {
    let rounds = document.rounds.joined(separator: ", ")
    var lines = [
      Style.strong(say(.calibrationHeading(outcome, rounds: rounds))),
      say(
        .calibrationCases(
          document.cases.map(whole) ?? say(.fewerThanFive),
          rarer: document.outcome == "completed"
            ? document.rarer.map(whole) ?? say(.fewerThanFive) : nil)),
      "", Style.strong(say(verdict)), "",
    ]
    lines += weights()
    lines += performance()
    if let low = document.lowestFit, let high = document.highestFit {
      lines += ["", say(.calibrationWarning(low: decimal(low), high: decimal(high)))]
    }
    if let output = document.output { lines += ["", say(.calibrationWritten(output))] }
    return lines
  }

  private var outcome: Message {
    switch document.outcome {
    case "attainment": .outcomeAttainment
    case "relationship": .outcomeRelationship
    default: .outcomeCompleted
    }
  }

  private var verdict: Message {
    switch document.verdict {
    case "proposed": .verdictProposed
    case "too-few-rounds": .verdictTooFewRounds(CalibrateWeights.leastRounds)
    case "too-few-outcomes": .verdictTooFewOutcomes(whole(document.needed))
    case "nothing-to-weigh": .verdictNothingToWeigh
    case "not-better-elsewhere": .verdictNotBetterElsewhere
    default: .verdictNoEvidence
    }
  }

  private func weights() -> [String] {
    // Before there is enough, nothing is known of any part.
    let untold = document.hasTooLittle ? [] : document.weights.filter { !$0.weighed }.map(\.part)
    var columns: [(heading: String, alignment: TextTable.Alignment)] = [
      (say(.columnPart), .left), (say(.columnWeightNow), .right),
      (say(.columnWeightProposed), .right),
    ]
    if !untold.isEmpty { columns.append(("", .left)) }
    var table = TextTable(columns)
    for weight in document.weights {
      let cells = [
        part(weight.part), decimal(weight.present), weight.proposed.map(decimal) ?? "–",
      ]
      let note = untold.contains(weight.part) ? say(.weightNotWeighed) : ""
      table.add(untold.isEmpty ? cells : cells + [note])
    }
    return table.lines()
  }

  private func performance() -> [String] {
    guard let present = document.present else { return [] }
    var table = TextTable([
      (say(.columnForesight), .left), (say(.columnMeanError), .right), (say(.columnArea), .left),
    ])
    table.add([say(.weightsPresent), decimal(present.loss), area(present)])
    if let proposed = document.proposed {
      table.add([say(.weightsProposed), decimal(proposed.loss), area(proposed)])
    }
    guard let gain = document.gain, let low = gain.low, let high = gain.high else {
      return [""] + table.lines()
    }
    return [""] + table.lines() + [
      say(.calibrationGain(decimal(gain.value), low: decimal(low), high: decimal(high)))
    ]
  }

  private func area(_ performance: CalibrationDocument.Performance) -> String {
    guard let area = performance.area else { return "–" }
    guard let low = area.low, let high = area.high else { return decimal(area.value) }
    return "\(decimal(area.value)) [\(decimal(low)); \(decimal(high))]"
  }

  private func part(_ name: String) -> String {
    switch name {
    case "needs": say(.reasonNeeds)
    case "field": say(.reasonField)
    case "practicalities": say(.reasonPracticalities)
    case "wishes": say(.reasonWishes)
    default: name
    }
  }

  private func decimal(_ value: Double) -> String {
    Number.decimal(micro: Int((value * 1e6).rounded()), in: Speech.language)
  }
  private func whole(_ value: Int) -> String { Number.whole(value, in: Speech.language) }
}
