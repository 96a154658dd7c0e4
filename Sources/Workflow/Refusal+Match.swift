import Assignment
import Mentoring
import Wording

extension Refusal {
  /// What a matching run refuses, for people.
  init(_ error: MatchError) {
    switch error {
    case .vectors(let cause):
      self.init(.badData, .tooManyForExactness(detail: "\(cause)"))
    case .assignment(let cause):
      self.init(cause, in: "")
    case .unproven(let fault):
      self.init(.ourFault, .unprovenAnswer(detail: fault.condition.rawValue))
    }
  }
}
