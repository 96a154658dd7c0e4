import Wording
import Workflow

/// Ways of deciding, a line each.
struct PolicyTable {
  private let document: PolicyDocument

  init(_ document: PolicyDocument) { self.document = document }

  func lines() -> [String] {
    let heading = Message.policiesHeading(
      organisations: whole(document.organisations), mentors: whole(document.mentors),
      places: whole(document.places))
    var lines = [Style.strong(say(heading))] + origin() + [""]
    var table = TextTable([
      (say(.columnPolicy), .left), (say(.columnServed), .right), (say(.columnTotalFit), .right),
      (say(.columnWeakest), .right), (say(.columnTenth), .right), (say(.columnGini), .right),
      (say(.columnBlocking), .right), (say(.columnEnvy), .right), (say(.columnSurvives), .right),
    ])
    for line in document.policies {
      let isExpected = line.policy == "random"
      table.add([
        name(of: line.policy), count(line.served, isExpected), decimal(line.total),
        line.worst.map(decimal) ?? "–", line.tenthPercentile.map(decimal) ?? "–",
        line.gini.map(decimal) ?? "–", count(line.blockingPairs, isExpected),
        count(line.envy, isExpected), line.survival.map(percent) ?? "–",
      ])
    }
    lines += table.lines() + ["", say(.policiesExplained), noise]
    return lines + fragile()
  }

  /// How many of the least certain pairs are shown; all of them stand in the document.
  private static let mostFragile = 20

  private func origin() -> [String] {
    guard let round = document.round else { return [] }
    guard let run = document.run else { return [say(.policiesOfRound(round))] }
    let changed = document.isAsRecorded == false ? [say(.policiesInputChanged)] : []
    return [say(.policiesOfRun(run, round: round))] + changed
  }

  private var noise: String {
    say(
      .policiesNoise(
        percent(document.noise), versions: whole(document.repetitions), seed: "\(document.seed)"))
  }

  private func fragile() -> [String] {
    guard let pairs = document.fragile, !pairs.isEmpty else { return [] }
    let shown = pairs.prefix(Self.mostFragile).map {
      TextTable.printable("  \($0.need) – \($0.mentor)  \(percent($0.survival))")
    }
    return ["", Style.heading(say(.headingFragile))] + shown
      + (pairs.count > shown.count ? ["  …"] : [])
  }

  private func name(of policy: String) -> String {
    switch policy {
    case "total": say(.policyTotal)
    case "worst-first": say(.policyWorstFirst)
    case "stable": say(.policyStable)
    case "standing": say(.policyStanding)
    case "random": say(.policyRandom)
    default: policy
    }
  }

  /// A count, with a decimal where it is only expected.
  private func count(_ value: Double, _ isExpected: Bool) -> String {
    Number.decimal(micro: micro(value), decimals: isExpected ? 1 : 0, in: Speech.language)
  }
  private func decimal(_ value: Double) -> String {
    Number.decimal(micro: micro(value), in: Speech.language)
  }
  private func percent(_ value: Double) -> String {
    Number.percent(micro: micro(value), in: Speech.language)
  }
  private func whole(_ value: Int) -> String { Number.whole(value, in: Speech.language) }
  private func micro(_ value: Double) -> Int { Int((value * 1e6).rounded()) }
}
