import Wording
import Workflow

/// A matching run as a coordinator reads it: who with whom and why, who is left out, the proof.
struct MatchTable {
  private let document: MatchDocument
  private let words: PairWords
  private let language = Speech.language

  init(_ document: MatchDocument, concepts: ConceptNames) {
    self.document = document
    words = PairWords(labels: concepts, language: Speech.language)
  }

  func print() throws { try Output.result(lines().joined(separator: "\n")) }

  /// The whole report, line by line; without reasons, what stands beside a list of the pairs.
  func lines(withReasons: Bool = true) -> [String] {
    summary() + weak() + section(.headingPairs, withReasons ? document.pairings.flatMap(pair) : [])
      + section(.headingUnmatched, document.unmatched.flatMap(unmatched))
      + section(.headingKeptApart, keptApart())
      + section(.headingSpare, document.spare.map(spare))
      + section(.headingRecruit, document.recruit.prefix(8).map(recruit))
      + words.unclear(document.unclear ?? [])
  }

  /// Pairs whose mentor does not cover what was asked for, the weakest first.
  func weak() -> [String] {
    let weak = document.pairings.filter { !$0.uncovered.isEmpty || covered($0) < Self.little }
      .enumerated().sorted { ($0.element.fit, $0.offset) < ($1.element.fit, $1.offset) }
      .map(\.element)
    guard let strongest = weak.last else { return [] }
    // The next twentieth above them all.
    let twentieths = Int((strongest.fit * 20).rounded(.down)) + 1
    let above = "\(Double(min(twentieths, 20)) / 20)"
    return ["", Style.heading(say(.weakPairs(weak.count, above: above)))]
      + weak.map { pair in
        "\(words.fit(pair.fit))  \(words.named(pair.need, pair.organisation)) ↔ "
          + "\(words.named(pair.mentor, pair.mentorName)): \(lack(of: pair))"
      }
  }

  /// Below which share of what was asked for a pair covers hardly anything.
  private static let little = 0.1

  /// What the mentor covers of what was asked for, 0 to 1.
  private func covered(_ pair: MatchDocument.Pairing) -> Double {
    pair.parts.first { $0.name == "needs" }?.value ?? 0
  }

  private func lack(of pair: MatchDocument.Pairing) -> String {
    guard !pair.uncovered.isEmpty else { return say(.coversLittle) }
    let needs = pair.uncovered.map { words.labels.name($0, in: language) }.joined(separator: ", ")
    return needs + (covered(pair) == 0 ? " — \(say(.coversNothing))" : "")
  }

  /// What the run reached, and that it was proven.
  func summary() -> [String] {
    let objective = document.objective
    let organisations = document.pairings.count + document.unmatched.count
    var lines = [say(.matchSummary(pairs: objective.served, organisations: organisations))]
    if let worst = objective.worst {
      lines.append(
        say(.matchTotals(total: words.fit(objective.total), worst: words.fit(worst))))
    }
    lines.append(say(.matchProven))
    return lines
  }

  private func section(_ heading: Message, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", Style.heading(say(heading))] + lines
  }

  private func pair(_ pair: MatchDocument.Pairing) -> [String] {
    let head =
      "\(words.named(pair.need, pair.organisation)) ↔ \(words.named(pair.mentor, pair.mentorName))"
    var lines = ["\(Style.strong(words.fit(pair.fit)))  \(Style.strong(head))"]
    lines += words.reasons(pair.because).map { "       · " + $0 }
    lines.append("       " + Style.quiet(outlook(pair)))
    return lines
  }

  /// What stands against the pair and what would come in its place.
  private func outlook(_ pair: MatchDocument.Pairing) -> String {
    var remarks: [String] = []
    if !pair.uncovered.isEmpty {
      let needs = pair.uncovered.map { words.labels.name($0, in: language) }
      remarks.append(say(.notCovered(needs.joined(separator: ", "))))
    }
    if !pair.missing.isEmpty {
      remarks.append(
        say(.dataMissing(pair.missing.map(words.part).joined(separator: ", "))))
    }
    if pair.unclear != nil { remarks.append(say(.pairUnclear)) }
    if let next = pair.runnerUp, let mentor = next.mentor {
      let fit = words.fit(next.fit)
      remarks.append(
        say(next.fit > pair.fit ? .betterElsewhere(mentor, fit: fit) : .runnerUp(mentor, fit: fit)))
    }
    remarks.append(
      say(pair.lossIfRefused.map { .lossIfRefused(words.fit($0)) } ?? .unservedIfRefused))
    return remarks.joined(separator: "; ")
  }

  private func keptApart() -> [String] {
    (document.keptApart ?? []).map {
      TextTable.printable(
        say(
          .keptApart(
            need: $0.need, mentor: $0.mentor, isProven: document.keptApartIsProven ?? true)))
    }
  }

  /// Pairs that stand beside the run's own, told as it tells its own.
  func told(_ pairings: [MatchDocument.Pairing]) -> [String] { pairings.flatMap(pair) }

  private func unmatched(_ entry: MatchDocument.Unmatched) -> [String] {
    var remarks = entry.reasons.map(words.unmatched)
    remarks += entry.detail.blocked.sorted { $0.key < $1.key }.map { name, mentors in
      "\(words.block(name)): \(mentors)"
    }
    if let best = entry.detail.best, let mentor = best.mentor {
      remarks.append(say(.bestWithoutPlace(mentor, fit: words.fit(best.fit))))
    }
    return [
      Style.strong(words.named(entry.need, entry.organisation)),
      "       " + remarks.joined(separator: "; "),
    ]
  }

  private func spare(_ entry: MatchDocument.Spare) -> String {
    "\(words.named(entry.mentor, entry.mentorName)): \(say(.places(entry.places)))"
  }

  private func recruit(_ entry: MatchDocument.Recruit) -> String {
    say(
      .recruitLine(
        concept: words.labels.name(entry.concept, in: language),
        organisations: entry.organisations, mentors: entry.mentors, places: entry.places))
  }
}
