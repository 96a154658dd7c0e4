import Wording
import Workflow

/// The matching runs of a round, a line each.
struct RunsTable {
  private let document: RunListDocument

  init(_ document: RunListDocument) { self.document = document }

  func lines() -> [String] {
    guard !document.runs.isEmpty else { return [say(.noRuns)] }
    var table = TextTable([
      (say(.columnRun), .left), (say(.columnWhen), .left), (say(.columnBy), .left),
      (say(.columnServed), .right), (say(.columnTotalFit), .right), (say(.columnWeakest), .right),
      (say(.columnRules), .left), (say(.columnDiffers), .left),
    ])
    for run in document.runs {
      table.add([
        run.id, ForumTime.minute(run.at), run.createdBy, String(run.served), fit(run.total),
        run.worst.map(fit) ?? "–", say(run.usesStartingRules ? .rulesStarting : .rulesOwn),
        run.isStanding ? say(.runStands) : Self.text(of: run.differences),
      ])
    }
    return table.lines()
  }

  /// The organisations that a run pairs otherwise, a few of them.
  static func text(of differences: [RunDocument.Difference]) -> String {
    let shown = differences.prefix(4).map {
      "\($0.need): \($0.standing ?? "–") → \($0.here ?? "–")"
    }
    let more = differences.count > shown.count ? " …" : ""
    return differences.isEmpty
      ? "0" : "\(differences.count) (\(shown.joined(separator: "; "))\(more))"
  }

  private func fit(_ value: Double) -> String {
    Number.decimal(micro: Int((value * 1e6).rounded()), in: Speech.language)
  }
}

/// What a run would propose, beside what stands.
struct TrialTable {
  private let trial: TrialDocument

  init(_ trial: TrialDocument) { self.trial = trial }

  func lines() -> [String] {
    var lines = [Style.strong(say(.trialHeading(trial.round))), ""]
    lines += MatchTable(trial.match, concepts: trial.labels).lines()
    if let beside = trial.beside {
      lines += ["", say(.trialBeside(beside, differences: trial.differences.count))]
      lines += trial.differences.map {
        TextTable.printable("  \($0.need): \($0.standing ?? "–") → \($0.here ?? "–")")
      }
    }
    return lines
  }
}
