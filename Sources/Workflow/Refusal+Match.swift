import Mentoring
import Wording

extension Refusal {
  /// What a matching run refuses, for people.
  init(_ error: MatchError) {
    switch error {
    case .vectors(let cause):
      self.init(.badData, .numbersTooLarge(detail: String(describing: cause)))
    case .assignment(let cause):
      self.init(.badData, .numbersTooLarge(detail: String(describing: cause)))
    case .unproven(let fault):
      self.init(.ourFault, .unprovenAnswer(detail: String(describing: fault)))
    }
  }
}
