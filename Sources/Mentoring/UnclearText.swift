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

extension PairScores {
  /// The unclear texts of the cohort: the organisations', then the mentors', by place.
  package func unclearTexts() -> [UnclearText] {
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
    return needs + offers
  }
}
