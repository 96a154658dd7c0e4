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
    case .forcedPairRepeated(let row, let column):
      self.init(.badData, .forcedTwice(file, row: row, column: column))
    case .forcedPairNotAllowed(let row, let column):
      self.init(.badData, .forcedNotAllowed(file, row: row, column: column))
    case .forcedAboveDemand(let row, let forced, let demand):
      self.init(.badData, .forcedAboveDemand(file, row: row, forced: forced, demand: demand))
    case .forcedAboveCapacity(let column, let forced, let capacity):
      self.init(
        .badData,
        .forcedAboveCapacity(file, column: column, forced: forced, capacity: capacity))
    case .spreadAfterWorstSums:
      self.init(.usage, .spreadAfterWorstSums)
    case .minimumNotRandomised(let column, _):
      self.init(.usage, .capWithMinimum(column: column))
    case .rowStartsBroken, .objectiveRepeated, .spreadBeforeTotal, .previousNotOptimal,
      .negativePrice, .capOutOfRange, .cancelled:
      preconditionFailure("the steps state sound problems and objectives: \(error)")
    }
  }
}
