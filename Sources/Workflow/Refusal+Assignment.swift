import Assignment
import Wording

extension Refusal {
  /// What keeps a problem from being stated or solved, for people; `file` is where it came from.
  init(_ error: AssignmentError, in file: String) {
    switch error {
    case .costsTooLarge(let largest):
      self.init(.badData, .weightsTooLarge(file, largest: "\(largest)"))
    case .minimumAboveCapacity(let column, let minimum, let capacity):
      self.init(
        .badData,
        .minimumAboveCapacity(column: column + 1, minimum: minimum, capacity: capacity))
    case .pairRepeatedOrUnsorted(let row, let column):
      self.init(.badData, .pairTwice(file, row: row + 1, column: column + 1))
    case .sideOutOfRange(_, let value):
      self.init(.badData, .sideTooLong(file, value: value))
    case .worstNotProven(let best, let bound):
      self.init(
        .answerIsNo, .worstNotProven(best: best.map { "\($0)" } ?? "–", bound: "\(bound)"))
    case .pairOutOfRange(let row, let column):
      self.init(.badData, .pairOutside(file, row: row + 1, column: column + 1))
    case .wrongCount(_, let expected, let found):
      self.init(.badData, .wrongCount(file, expected: expected, found: found))
    case .negativeBound(_, _, let value):
      self.init(.badData, .boundOutOfRange(file, value: value))
    case .rowStartsBroken, .objectiveRepeated, .spreadBeforeTotal, .spreadAfterWorstSums,
      .forcedPairRepeated, .forcedPairNotAllowed, .forcedAboveDemand, .forcedAboveCapacity,
      .previousNotOptimal, .negativePrice, .capOutOfRange, .minimumNotRandomised, .cancelled:
      preconditionFailure("the steps state sound problems and objectives: \(error)")
    }
  }
}
