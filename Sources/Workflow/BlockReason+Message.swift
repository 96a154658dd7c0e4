import Mentoring
import Wording

extension BlockReason {
  /// The rule as a coordinator reads it.
  var message: Message {
    switch self {
    case .ownOrganisation: .blockOwnOrganisation
    case .noCommonLanguage: .blockNoCommonLanguage
    case .incompatibleMode: .blockIncompatibleMode
    case .outOfReach: .blockOutOfReach
    case .banned: .blockBanned
    case .avoided: .blockAvoided
    case .triedBefore: .blockTriedBefore
    case .lockedElsewhere: .blockLockedElsewhere
    case .reciprocal: .blockReciprocal
    }
  }
}
