import Foundation
import Wording
import Workflow

/// Sessions and what they add up to.
struct SessionTable {
  private let list: SessionListDocument

  init(_ list: SessionListDocument) { self.list = list }

  func lines() -> [String] {
    guard !list.sessions.isEmpty else { return [say(.noSessions)] }
    var table = TextTable([
      (say(.columnSession), .left), (say(.columnPairing), .left), (say(.columnState), .left),
      (say(.columnStart), .left), (say(.columnMinutes), .right), (say(.columnMode), .left),
      (say(.sideMentor), .left), (say(.sideOrganisation), .left), (say(.columnSummary), .left),
    ])
    for session in list.sessions {
      table.add([
        session.id, session.pairing, SessionWords.state(session.state),
        ForumTime.minuteInZone(session.startsAt), String(session.lengthMinutes),
        session.mode.map(SessionWords.mode) ?? "", SessionWords.stance(session.mentorSays),
        SessionWords.stance(session.organisationSays), session.summary,
      ])
    }
    let totals = list.totals.map { total in
      say(.sessionTotal(total.pairing, held: total.held, minutes: total.minutes))
    }
    return table.lines() + [""] + totals
  }
}
