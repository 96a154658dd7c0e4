import Foundation
import Wording
import Workflow

/// One pairing, line by line.
struct PairingViewTable {
  private let pairing: PairingViewDocument

  init(_ pairing: PairingViewDocument) { self.pairing = pairing }

  func lines() -> [String] {
    heading + replies + agreement + goals + meetings + contacts + ending + next
  }

  private var heading: [String] {
    let state = PairingTable.state(pairing.state)
    return [
      say(.pairingHeading(pairing.id, round: pairing.round, state: state)),
      say(
        .pairingSides(
          organisation: "\(pairing.need) \(pairing.organisation)",
          mentor: "\(pairing.mentor) \(pairing.mentorName)")),
    ]
  }

  private var replies: [String] {
    guard pairing.sent else { return [] }
    return [("organisation", say(.sideOrganisation)), ("mentor", say(.sideMentor))].compactMap {
      key, side in
      guard let reply = pairing.replies[key] else { return nil }
      // Where nothing more will come, nothing more is promised.
      if reply.answer == nil, pairing.state == "closed" { return nil }
      let reason = reply.reason.map { name in
        Message.personValue(name, of: "reason", in: "response").map(say) ?? name
      }
      let words = [
        reply.answer.map(PairingTable.answer) ?? say(.replyHidden), reason ?? "",
        reply.text ?? "",
      ]
      return say(
        .pairingReply(side, answer: words.filter { !$0.isEmpty }.joined(separator: ", ")))
    }
  }

  private var agreement: [String] {
    guard let latest = pairing.agreements.last else { return [] }
    let signed = latest.signatures.map {
      $0.side == "mentor" ? say(.sideMentor) : say(.sideOrganisation)
    }
    return [
      say(
        .agreementLine(
          version: latest.version, start: DayText.text(latest.start, in: Speech.language),
          until: DayText.text(latest.until, in: Speech.language), sessions: latest.sessions,
          signed: signed.isEmpty ? say(.agreementNobody) : signed.joined(separator: ", ")))
    ]
  }

  private var goals: [String] {
    pairing.goals.isEmpty ? [] : [""] + GoalTable(pairing.goals).lines() + [""]
  }

  private var meetings: [String] {
    let sessions = pairing.sessions
    guard sessions.held > 0 || sessions.planned != nil else { return [] }
    return [
      say(.meetingsLine(held: sessions.held, planned: sessions.planned, minutes: sessions.minutes))
    ]
  }

  private var contacts: [String] {
    var lines = (pairing.checkIns ?? []).map { checkIn in
      say(
        .checkInLine(
          DayText.text(checkIn.day, in: Speech.language), light: Self.light(checkIn.light),
          summary: checkIn.summary,
          followUp: checkIn.followUp.map { DayText.text($0, in: Speech.language) }))
    }
    if let open = pairing.openIncidents, open > 0 { lines.append(say(.openIncidents(open))) }
    return lines
  }

  private var ending: [String] {
    guard let end = pairing.end else { return [] }
    let day = end.day ?? ForumTime.day(end.at)
    let reason = end.reason.map { name in
      Message.personValue(name, of: "endReason", in: "pairing").map(say) ?? name
    }
    let why = [reason, end.text].compactMap(\.self).joined(separator: ", ")
    return [
      say(
        .pairingEnded(
          DayText.text(day, in: Speech.language), reason: why.isEmpty ? nil : why))
    ]
  }

  private var next: [String] {
    guard !pairing.next.isEmpty else { return [] }
    return [say(.nextHeading)] + pairing.next.map { "  - " + Self.step($0) }
  }

  private static func light(_ name: String) -> String {
    switch name {
    case "green": say(.lightGreen)
    case "amber": say(.lightAmber)
    default: say(.lightRed)
    }
  }

  /// A step by its name in documents.
  private static func step(_ name: String) -> String {
    switch name {
    case "send": say(.stepSend)
    case "answer-mentor": say(.stepAnswerMentor)
    case "answer-organisation": say(.stepAnswerOrganisation)
    case "agree": say(.stepAgree)
    case "sign-mentor": say(.stepSignMentor)
    case "sign-organisation": say(.stepSignOrganisation)
    case "add-goal": say(.stepAddGoal)
    case "wait-for-start": say(.stepWaitForStart)
    case "start": say(.stepStart)
    case "meet": say(.stepMeet)
    case "resume": say(.stepResume)
    case "rate-goals": say(.stepRateGoals)
    default: say(.stepComplete)
    }
  }
}
