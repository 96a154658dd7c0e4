/// One thing that made the fit of a pair, with what it adds, in millionths.
package enum FitReason: Equatable, Sendable {
  /// A stated need and the stated expertise that covers it best.
  case expertise(need: String, expertise: String, shareMicro: Int)
  /// Words on both sides that speak of one concept; nil is general similarity of wording.
  case words(concept: String?, need: [String], offer: [String], shareMicro: Int)
  /// A part other than needs.
  case part(FitPart, shareMicro: Int)

  /// What the reason adds to the fit, in millionths.
  package var shareMicro: Int {
    switch self {
    case .expertise(_, _, let share), .words(_, _, _, let share), .part(_, let share): share
    }
  }
}
