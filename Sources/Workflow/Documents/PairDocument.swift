import Matchmaking
import Mentoring

/// A share or a fit in millionths as the decimal that documents show.
func decimal(_ micro: Int) -> Double { Double(micro) / 1_000_000 }

/// One part of a pair's fit: `value` × `weight`, summed over the parts, is the fit.
package struct PartDocument: Codable, Equatable, Sendable {
  package let name: String
  package let value: Double
  package let weight: Double

  init(_ part: FitPartValue) {
    name = part.part.rawValue
    value = decimal(part.valueMicro)
    weight = Double(part.weightThousandths) / Double(part.weightTotal)
  }
}

/// One reason of a pair's fit; the shares of a pair sum to its fit.
package struct ReasonDocument: Codable, Equatable, Sendable {
  /// The need concept that is covered, or that the words speak of.
  package let need: String?
  /// The stated expertise that covers it.
  package let expertise: String?
  /// The words of both sides, where words made it.
  package let text: String?
  /// The organisation's words, in its language.
  package let needWords: [String]?
  /// The mentor's words, in theirs.
  package let mentorWords: [String]?
  /// A part other than needs.
  package let part: String?
  /// `wording` where no concept but likeness of wording made it.
  package let general: String?
  package let share: Double

  init(_ reason: FitReason) {
    let share = decimal(reason.shareMicro)
    switch reason {
    case .expertise(let need, let expertise, _):
      self.init(need: need, expertise: expertise, share: share)
    case .words(let concept, let need, let offer, _):
      // Likeness of wording has no words of its own to show.
      self.init(
        need: concept, needWords: concept.map { _ in need },
        mentorWords: concept.map { _ in offer },
        share: share)
    case .part(let part, _):
      self.init(part: part.rawValue, share: share)
    }
  }

  /// The same reason without anybody's words.
  var wordless: ReasonDocument {
    ReasonDocument(
      need: need, expertise: expertise, needWords: needWords.map { _ in [] },
      mentorWords: mentorWords.map { _ in [] }, part: part, share: share)
  }

  private init(
    need: String? = nil, expertise: String? = nil, needWords: [String]? = nil,
    mentorWords: [String]? = nil, part: String? = nil, share: Double
  ) {
    self.need = need
    self.expertise = expertise
    self.needWords = needWords
    self.mentorWords = mentorWords
    self.part = part
    self.share = share
    general = part == nil && need == nil ? "wording" : nil
    // A side that stated the concept has no words for it; then there is no text to show.
    let sides = [needWords ?? [], mentorWords ?? []]
    text =
      sides.contains(where: \.isEmpty)
      ? nil : sides.map { $0.joined(separator: ", ") }.joined(separator: " ↔ ")
  }
}

/// Another partner that a side could have.
package struct PartnerDocument: Codable, Equatable, Sendable {
  package let mentor: String?
  package let need: String?
  package let fit: Double

  init(mentor partner: RankedPartner) {
    mentor = partner.id
    need = nil
    fit = decimal(partner.fitMicro)
  }

  init(need partner: RankedPartner) {
    mentor = nil
    need = partner.id
    fit = decimal(partner.fitMicro)
  }
}
