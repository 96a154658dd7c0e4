import Forum
import Wording

extension AnswerProposal.Side {
  /// The side as the record names it.
  var application: ApplicationSide { self == .mentor ? .mentor : .organisation }
}

extension OpenRecord {
  /// The side of a pairing in whose name the asker speaks.
  ///
  /// A mentor or a contact has one side and need not name it; a coordinator, who writes down what a
  /// side said, names it.
  ///
  /// - Throws: status 77 for the side of somebody else, status 64 where it must be named.
  func ownSide(
    _ asked: ApplicationSide?, ofPairing pairing: String
  ) throws(Refusal) -> ApplicationSide {
    let view = try view()
    if view.isWhole {
      guard let asked else { throw Refusal(.usage, .sideNeeded) }
      return asked
    }
    let own = view.sides[pairing] ?? []
    guard let asked else {
      guard own.count == 1, let only = own.first else { throw Refusal(.usage, .sideNeeded) }
      return only
    }
    guard own.contains(asked) else { throw Refusal(.notPermitted, .otherSide(asker.name)) }
    return asked
  }
}
