package import Forum
package import Matchmaking

/// What a mentor brings to a pair, as the scoring core reads it.
package enum MentoringOffer {
  /// The concepts and words that a mentor's vector is made of, and what a dense vector of the
  /// text says, in millionths by concept.
  package static func side(_ mentor: MentorApplication, dense: [String: Int]?) -> OfferSide {
    OfferSide(expertise: mentor.expertise, about: mentor.about, dense: dense)
  }

  /// The concepts and words that an organisation's vector is made of, and what a dense vector of
  /// the text says, in millionths by concept.
  package static func side(
    _ organisation: OrganisationApplication, dense: [String: Int]?
  ) -> NeedSide {
    NeedSide(needs: organisation.needs, about: organisation.about, dense: dense)
  }
}
