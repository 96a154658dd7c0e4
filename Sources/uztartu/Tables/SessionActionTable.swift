import Wording
import Workflow

/// Actions, those due first at the head.
struct SessionActionTable {
  private let actions: [SessionActionDocument]

  init(_ actions: [SessionActionDocument]) { self.actions = actions }

  func lines() -> [String] {
    guard !actions.isEmpty else { return [say(.noActions)] }
    var table = TextTable([
      (say(.columnAction), .left), (say(.columnPairing), .left), (say(.columnSession), .left),
      (say(.columnDue), .left), (say(.columnState), .left), (say(.columnOwner), .left),
      (say(.columnText), .left),
    ])
    for action in actions {
      table.add([
        action.id, action.pairing, action.session, action.due, Self.state(action),
        SessionWords.side(action.owner), action.text,
      ])
    }
    return table.lines()
  }

  /// An action on one line of a sheet.
  static func line(_ action: SessionActionDocument) -> String {
    let state = Self.state(action)
    return "\(action.id) \(SessionWords.side(action.owner)), \(action.due): \(action.text)"
      + (state.isEmpty ? "" : " (\(state))")
  }

  private static func state(_ action: SessionActionDocument) -> String {
    action.doneAt != nil ? say(.actionIsDone) : action.overdue ? say(.actionIsOverdue) : ""
  }
}
