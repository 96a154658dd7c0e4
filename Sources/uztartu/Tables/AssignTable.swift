import Wording
import Workflow

/// The answer of the plain solver as a person reads it.
struct AssignTable {
  private let answer: AssignDocument

  init(_ answer: AssignDocument) { self.answer = answer }

  func print() throws { try Output.result(lines().joined(separator: "\n")) }

  private func lines() -> [String] {
    guard let objective = answer.objective else {
      let witness = answer.witness
      return [
        say(.assignInfeasible),
        say(
          .assignWitness(
            rows: witness?.rows.count ?? 0, columns: witness?.columns.count ?? 0,
            demand: witness?.demand ?? 0, places: witness?.places ?? 0)),
      ]
    }
    var lines = [say(.assignOptimal(objective: "\(objective)"))]
    if let worst = answer.worst { lines.append(say(.assignWorst("\(worst)"))) }
    if let unserved = answer.unserved, unserved > 0 {
      lines.append(say(.assignUnserved(unserved)))
    }
    lines.append(say(.matchSolver(answer.method ?? "")))
    for pair in answer.pairs ?? [] { lines.append("\(pair[0])\t\(pair[1])") }
    return lines
  }
}
