import Records
import Wording

extension Refusal {
  /// What the record refuses, for people.
  init(_ error: RecordError) {
    guard let status = ExitStatus(rawValue: error.exitStatus) else {
      preconditionFailure("every error of the record has one of our statuses")
    }
    self.init(status, error.message)
  }
}
