import Wording
import Workflow

/// Pairs, reasons and rules of a run in the reader's words.
struct PairWords {
  let labels: ConceptNames
  let language: ReaderLanguage

  /// A fit or share of 0 to 1 with three decimals.
  func fit(_ value: Double) -> String {
    Number.decimal(micro: Int((value * 1_000_000).rounded()), in: language)
  }

  /// The reasons of a pair, the largest first, with what each adds; what is not shown one by one
  /// stands in a last line, so that the shares add up to the fit.
  func reasons(_ reasons: [ReasonDocument], limit: Int = 4) -> [String] {
    // Words that hardly weigh make people doubt those that do: they go with the rest.
    let shown = reasons.filter { $0.share >= (($0.needWords ?? []).isEmpty ? 0.005 : 0.05) }
      .sorted { $0.share > $1.share }
    let lines = shown.prefix(limit).map { "\(text(of: $0)) +\(fit($0.share))" }
    let rest = reasons.reduce(0) { $0 + $1.share } - shown.prefix(limit).reduce(0) { $0 + $1.share }
    guard rest >= 0.0005 else { return lines }
    let count = reasons.count { $0.share > 0 } - lines.count
    return lines + ["\(say(.reasonOthers(count))) +\(fit(rest))"]
  }

  /// A part of fit by its name in documents.
  func part(_ name: String) -> String {
    switch name {
    case "needs": say(.reasonNeeds)
    case "field": say(.reasonField)
    case "practicalities": say(.reasonPracticalities)
    default: say(.reasonWishes)
    }
  }

  /// A hard rule by its name in documents.
  func block(_ name: String) -> String {
    switch name {
    case "own-organisation": say(.blockOwnOrganisation)
    case "no-common-language": say(.blockNoCommonLanguage)
    case "incompatible-mode": say(.blockIncompatibleMode)
    case "out-of-reach": say(.blockOutOfReach)
    case "banned": say(.blockBanned)
    case "locked-elsewhere": say(.blockLockedElsewhere)
    case "reciprocal": say(.blockReciprocal)
    case "tried-before": say(.blockTriedBefore)
    default: say(.blockAvoided)
    }
  }

  /// Why an organisation has no mentor, by its name in documents.
  func unmatched(_ name: String) -> String {
    switch name {
    case "capacity": say(.unmatchedCapacity)
    case "below-minimum-fit": say(.unmatchedBelowMinimum)
    default: say(.unmatchedNobody)
    }
  }

  /// An identifier with the name that belongs to it, where there is one.
  func named(_ id: String, _ name: String) -> String {
    TextTable.printable(name.isEmpty ? id : "\(id) \(name)")
  }

  /// The texts in which no concept was found, each with the nearest ones to choose from.
  func unclear(_ texts: [UnclearTextDocument]) -> [String] {
    guard !texts.isEmpty else { return [] }
    return ["", Style.heading(say(.headingUnclear))]
      + texts.map { text in
        say(
          .noConceptFound(
            TextTable.printable(text.id),
            nearest: text.nearest.map { labels.name($0, in: language) }))
      }
  }

  private func text(of reason: ReasonDocument) -> String {
    if let part = reason.part { return self.part(part) }
    let need = reason.need.map { labels.name($0, in: language) }
    if let expertise = reason.expertise, let need {
      return say(
        .reasonExpertise(need: need, expertise: labels.name(expertise, in: language)))
    }
    guard let need else { return say(.reasonGeneral) }
    return say(
      .reasonWords(
        concept: need, need: (reason.needWords ?? []).prefix(3).joined(separator: ", "),
        mentor: (reason.mentorWords ?? []).prefix(3).joined(separator: ", ")))
  }
}
