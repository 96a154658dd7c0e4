import Assignment
import Exchange
import Wording

/// The files and numbers that state a plain assignment problem.
package struct AssignmentFiles: Sendable {
  /// What a demand, a capacity or a minimum may be; sums of them then stay far from overflow.
  private static let bounds = 0...Int(Int32.max)

  /// How much of the demand must be met.
  package enum Service: String, CaseIterable, Sendable {
    case all, most
  }

  /// The weights: `.npy`, Matrix Market or plain; `-` is standard input.
  package let matrix: String
  /// Vectors of the columns, `.npy` or plain: then `matrix` holds one for each row, and the weight
  /// of a pair is their inner product.
  package var columnVectors: String?
  /// What components of vectors are multiplied by before they are rounded, finite and above zero;
  /// without one they must be whole numbers. `scale` is then its square.
  package var componentScale: Double?
  /// Whether the least sum is sought instead of the greatest.
  package var minimizes = false
  /// A number for every row, or the name of a file of them; so the other bounds.
  package var rowDemand = "1"
  package var columnCapacity = "1"
  package var columnMinimum = "0"
  package var service = Service.all
  /// What weights are multiplied by before they are rounded, finite and above zero.
  package var scale = 1_000_000.0
  /// Pairs that every assignment must contain, if any.
  package var forced: String?
  /// Pairs that no assignment may contain, if any.
  package var forbidden: String?

  /// The weights alone; everything else has its usual value.
  package init(matrix: String) { self.matrix = matrix }

  /// All names, of which one at most may be standard input.
  var names: [String?] {
    [matrix, columnVectors, rowDemand, columnCapacity, columnMinimum, forced, forbidden]
  }

  /// What turns a cost back into a weight: below zero where the greatest sum is sought.
  var scaleOfCosts: Double { minimizes ? scale : -scale }

  /// Reads the problem.
  func problem() throws(Refusal) -> AssignmentProblem {
    let costs = try costs()
    let demand = try numbers(rowDemand, count: costs.rows)
    let capacity = try numbers(columnCapacity, count: costs.columns)
    let minimum = try numbers(columnMinimum, count: costs.columns)
    let problem: AssignmentProblem
    do throws(AssignmentError) {
      problem = try AssignmentProblem(
        costs: costs, rowDemand: demand, columnMinimum: minimum, columnCapacity: capacity,
        service: service == .all ? .all : .most)
    } catch { throw Refusal(error, in: matrix) }
    return try deciding(pairsOf: problem)
  }

  private func costs() throws(Refusal) -> AssignmentCosts {
    guard let columnVectors else {
      return try CostReading(file: matrix, scale: scale, minimizes: minimizes).costs()
    }
    return try VectorReading(
      rowFile: matrix, columnFile: columnVectors, scale: componentScale, minimizes: minimizes
    ).costs()
  }

  /// The problem with its forbidden pairs left out and its forced ones decided.
  private func deciding(
    pairsOf problem: AssignmentProblem
  ) throws(Refusal) -> AssignmentProblem {
    var decided = problem
    if let forbidden {
      let pairs = try Self.pairs(forbidden, in: problem)
      do throws(AssignmentError) {
        decided = try decided.changed(
          by: pairs.map { .cost(row: $0.row, column: $0.column, nil) })
      } catch { throw Refusal(error, in: forbidden) }
    }
    if let forced {
      let pairs = try Self.pairs(forced, in: problem)
      do throws(AssignmentError) {
        decided = try decided.forcing(pairs)
      } catch { throw Refusal(error, in: forced) }
    }
    return decided
  }

  /// Reads pairs, all of which have to lie in the matrix.
  static func pairs(
    _ name: String, in problem: AssignmentProblem
  ) throws(Refusal) -> [AssignedPair] {
    let bytes = try Refusal.bytes(of: name, limit: .max)
    let pairs: [PairListFile.Pair]
    do throws(FileRefusal) {
      pairs = try PairListFile.read(bytes, file: name)
    } catch { throw Refusal(error) }
    for pair in pairs {
      try check(row: pair.row, column: pair.column, in: problem, name)
    }
    return pairs.map { AssignedPair(row: $0.row, column: $0.column) }
  }

  /// Refuses a place outside the matrix; `name` is where it came from.
  static func check(
    row: Int, column: Int, in problem: AssignmentProblem, _ name: String
  ) throws(Refusal) {
    guard (0..<problem.rows).contains(row), (0..<problem.columns).contains(column) else {
      throw Refusal(
        .badData,
        .placeOutside(
          name, row: row, column: column, rows: problem.rows, columns: problem.columns))
    }
  }

  /// A bound for each row or column: one number for all, or a file with one each.
  private func numbers(_ text: String, count: Int) throws(Refusal) -> [Int] {
    if let number = Int(text) {
      guard Self.bounds.contains(number) else {
        throw Refusal(.badData, .boundOutOfRange(text, value: number))
      }
      return [Int](repeating: number, count: count)
    }
    let bytes = try Refusal.bytes(of: text)
    let numbers: [Int]
    do throws(FileRefusal) {
      numbers = try NumberListFile.read(bytes, file: text)
    } catch { throw Refusal(error) }
    guard numbers.count == count else {
      throw Refusal(.badData, .wrongCount(text, expected: count, found: numbers.count))
    }
    if let wrong = numbers.first(where: { !Self.bounds.contains($0) }) {
      throw Refusal(.badData, .boundOutOfRange(text, value: wrong))
    }
    return numbers
  }
}
