package import Forum
package import Matchmaking

/// Why a pair may never be made, however well it fits.
package enum BlockReason: String, CaseIterable, Codable, Sendable {
  case ownOrganisation = "own-organisation"
  case noCommonLanguage = "no-common-language"
  case incompatibleMode = "incompatible-mode"
  case outOfReach = "out-of-reach"
  case banned
  case avoided
  /// The two were paired before: it was declined, withdrawn or ended early.
  case triedBefore = "tried-before"
  /// The organisation is locked to another mentor.
  case lockedElsewhere = "locked-elsewhere"
  /// The two organisations would mentor each other, and the other pair stands or is the better one.
  case reciprocal
}

/// What somebody wants or refuses of one pair, before the run.
package struct PairPreference: Equatable, Sendable {
  /// What is wanted of the pair.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    /// A side would like it; it adds to the fit.
    case wish
    /// A side does not want it; the pair is never made.
    case avoid
    /// A coordinator forbids it; the pair is never made.
    case ban
    /// A coordinator locks it; the pair is made wherever the hard rules allow it, whatever its fit.
    case must
    /// What was between the two before came to nothing; the pair is not made again by itself.
    case parted

    /// What people state; the rest follows from what happened.
    package static let stated: [Kind] = [.wish, .avoid, .ban, .must]
  }

  package let mentor: String
  package let need: String
  package let kind: Kind
  /// Which side states it; nil where both do or nobody said. A wish weighs on the other pairs of
  /// whoever states it, and of nobody else.
  package let statedBy: ApplicationSide?

  package init(mentor: String, need: String, kind: Kind, statedBy: ApplicationSide? = nil) {
    self.mentor = mentor
    self.need = need
    self.kind = kind
    self.statedBy = statedBy
  }
}

/// Everything about a run that people decide: constants of fit, filters, preferences.
package struct MentoringRules: Equatable, Sendable {
  package var fit: FitRules
  /// Whether a mentor and an organisation need a language in common.
  package var requiresCommonLanguage: Bool
  /// Whether they need a way of meeting that both accept.
  package var requiresCompatibleMode: Bool
  /// Whether two sides in different territories must both accept to meet online.
  package var requiresReachableTerritory: Bool
  /// Pairs below this fit are not made, in millionths.
  package var minimumFitMicro: Int
  package var preferences: [PairPreference]

  /// The rules of a round that decided nothing of its own.
  package static let starting = MentoringRules(
    fit: .starting, requiresCommonLanguage: true, requiresCompatibleMode: true,
    requiresReachableTerritory: true, minimumFitMicro: 0, preferences: [])

  package init(
    fit: FitRules, requiresCommonLanguage: Bool, requiresCompatibleMode: Bool,
    requiresReachableTerritory: Bool, minimumFitMicro: Int, preferences: [PairPreference]
  ) {
    self.fit = fit
    self.requiresCommonLanguage = requiresCommonLanguage
    self.requiresCompatibleMode = requiresCompatibleMode
    self.requiresReachableTerritory = requiresReachableTerritory
    self.minimumFitMicro = minimumFitMicro
    self.preferences = preferences
  }
}

extension MeetingPlace {
  /// Where and how a mentor can meet.
  package init(_ mentor: MentorApplication) {
    self.init(territory: mentor.territory, mode: mentor.mode)
  }

  /// Where and how an organisation can meet.
  package init(_ organisation: OrganisationApplication) {
    self.init(territory: organisation.territory, mode: organisation.mode)
  }
}
