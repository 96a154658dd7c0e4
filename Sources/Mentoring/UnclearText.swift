package import Forum
import Matchmaking

/// A text in which no concept was found with confidence, of somebody who stated none either: a
/// person should choose one with them.
package struct UnclearText: Equatable, Sendable {
  package let id: String
  package let side: ApplicationSide
  /// The three nearest concepts, the nearest first.
  package let nearest: [String]
}

/// The unclear texts of a cohort, found by whose they are.
package struct UnclearTexts: Sendable {
  /// The organisations', then the mentors', by place.
  package let texts: [UnclearText]
  private let organisations: Set<String>
  private let mentors: Set<String>

  init(_ texts: [UnclearText]) {
    self.texts = texts
    organisations = Set(texts.filter { $0.side == .organisation }.map(\.id))
    mentors = Set(texts.filter { $0.side == .mentor }.map(\.id))
  }

  /// The sides of a pair whose text is unclear.
  ///
  /// - Complexity: O(1), however many pairs and texts there are.
  package func sides(organisation: String, mentor: String) -> [ApplicationSide] {
    (organisations.contains(organisation) ? [.organisation] : [])
      + (mentors.contains(mentor) ? [.mentor] : [])
  }
}

extension PairScores {
  /// The unclear texts of the cohort.
  package func unclearTexts() -> UnclearTexts {
    let needs = cohort.organisations.indices.compactMap { index in
      evidence.nearestOfBlind(organisation: index).map {
        UnclearText(id: cohort.organisations[index].id, side: .organisation, nearest: $0)
      }
    }
    let offers = cohort.mentors.indices.compactMap { index in
      evidence.nearestOfBlind(offer: index).map {
        UnclearText(id: cohort.mentors[index].id, side: .mentor, nearest: $0)
      }
    }
    return UnclearTexts(needs + offers)
  }
}
