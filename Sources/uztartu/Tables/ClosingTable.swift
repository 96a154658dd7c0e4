import Wording
import Workflow

/// What closing a round did, would do, or finds in its way.
struct ClosingTable {
  private let answer: ClosingDocument

  init(_ answer: ClosingDocument) { self.answer = answer }

  func lines() -> [String] {
    let head: Message =
      answer.isClosed
      ? .roundClosedNow(answer.round)
      : answer.canClose ? .roundCouldClose(answer.round) : .roundCannotClose(answer.round)
    var lines = [say(head)]
    if !answer.undecided.isEmpty {
      let shown = answer.undecided.prefix(12).joined(separator: ", ")
      let more = answer.undecided.count > 12 ? " …" : ""
      lines.append(
        say(
          .closingUndecided(answer.undecided.count, round: answer.round, list: shown + more)))
    }
    if !answer.inTheWay.isEmpty {
      lines.append(say(.closingInTheWay(answer.inTheWay.count)))
      lines += PairingTable(answer.inTheWay).lines()
    }
    // While something is in the way nothing is withdrawn either.
    if answer.canClose, !answer.withdrawn.isEmpty {
      lines.append(say(.closingWithdraws(answer.withdrawn.count)))
      lines += PairingTable(answer.withdrawn).lines()
    }
    return lines
  }
}
