package import Forum
package import Matchmaking

/// What a mentor brings to a pair, as the scoring core reads it.
package enum MentoringOffer {
  /// The concepts and words that a mentor's vector is made of.
  package static func side(_ mentor: MentorApplication) -> OfferSide {
    OfferSide(expertise: mentor.expertise, about: mentor.about)
  }

  /// The concepts and words that an organisation's vector is made of.
  package static func side(_ organisation: OrganisationApplication) -> NeedSide {
    NeedSide(needs: organisation.needs, about: organisation.about)
  }
}
