/// What a pairing lives through: its agreement, goals, pauses, sessions and end.
extension RecordInvariants {
  static let pairingLife = agreements + goals + pauses + meetings + confirmations + ends

  /// A pairing that has begun, whatever became of it.
  private static let begun = "startedAt IS NOT NULL"

  private static let agreements = [
    Question(
      rule: "9: a pairing begins with an agreement that both sides signed",
      sql: """
        SELECT id FROM pairing WHERE \(begun) AND NOT EXISTS (SELECT 1 FROM signature
          WHERE signature.pairing = pairing.id AND signedAt <= pairing.startedAt
          GROUP BY version HAVING count(DISTINCT side) = 2)
        """),
    Question(
      rule: "9: what is active, paused or completed has begun",
      sql: """
        SELECT id FROM pairing
        WHERE state IN ('active', 'paused', 'completed', 'ended_early') AND startedAt IS NULL
        """),
    Question(
      rule: "9: nothing begins before the first day agreed on",
      sql: """
        SELECT id FROM pairing WHERE date(startedAt, '+2 hours')
          < (SELECT startDay FROM agreement WHERE agreement.pairing = pairing.id
            ORDER BY version LIMIT 1)
        """),
    Question(
      rule: "9: the versions of an agreement count from one, and its last day follows its first",
      sql: """
        SELECT pairing FROM agreement GROUP BY pairing
        HAVING min(version) <> 1 OR max(version) <> count(*) OR min(untilDay > startDay) = 0
        """),
    Question(
      rule: "9: a signature is under terms that were there",
      sql: """
        SELECT signature.pairing, signature.version FROM signature LEFT JOIN agreement
          ON agreement.pairing = signature.pairing AND agreement.version = signature.version
        WHERE agreement.version IS NULL OR signedAt < madeAt
        """),
  ]

  private static let goals = [
    Question(
      rule: "9: a pairing begins with a goal",
      sql: """
        SELECT id FROM pairing
        WHERE \(begun) AND NOT EXISTS (SELECT 1 FROM goal WHERE goal.pairing = pairing.id
          AND addedAt <= pairing.startedAt)
        """),
    Question(
      rule: "9: a pairing has five goals at most",
      sql: "SELECT pairing FROM goal GROUP BY pairing HAVING count(*) > 5"),
    Question(
      rule: "9: the five levels of a goal are all written and distinct",
      sql: """
        SELECT goal.id FROM goal JOIN json_each(json_array(trim(muchLess), trim(less),
          trim(expected), trim(more), trim(muchMore))) AS level
        GROUP BY goal.id HAVING count(DISTINCT nullif(level.value, '')) <> 5
        """),
  ]

  private static let pauses = [
    Question(
      rule: "10: a paused pairing stands in a pause, and nothing else does",
      sql: """
        SELECT pairing.id FROM pairing WHERE (state = 'paused') <> (SELECT count(*) FROM pause
          WHERE pause.pairing = pairing.id AND pause.endedAt IS NULL)
        """),
    Question(
      rule: "10: pauses follow one another within the time of their pairing",
      sql: """
        SELECT one.pairing FROM pause AS one JOIN pairing ON pairing.id = one.pairing
        WHERE one.startedAt < ifnull(pairing.startedAt, '9') OR one.endedAt < one.startedAt
        OR EXISTS (SELECT 1 FROM pause AS other
          WHERE other.pairing = one.pairing AND other.startedAt > one.startedAt
          AND other.startedAt < ifnull(one.endedAt, '9'))
        """),
  ]

  private static let meetings = [
    Question(
      rule: "10: no session was held within a pause",
      sql: """
        SELECT session.id FROM session JOIN pause ON pause.pairing = session.pairing
        WHERE state = 'held' AND startsAt >= pause.startedAt
          AND startsAt < ifnull(pause.endedAt, '9')
        """),
    Question(
      rule: "10: a session was held within the time of its pairing",
      sql: """
        SELECT session.id FROM session JOIN pairing ON pairing.id = session.pairing
        WHERE session.state = 'held' AND (date(startsAt, '+2 hours') < date(proposedAt)
          OR startsAt > ifnull(pairing.endedAt, '9') OR date(startsAt) > ifnull(endDay, '9'))
        """),
    Question(
      rule: "10: only who both accepted meets",
      sql: """
        SELECT session.id FROM session JOIN pairing ON pairing.id = session.pairing
        WHERE session.state = 'held' AND pairing.state IN ('proposed', 'declined', 'expired')
        """),
  ]

  private static let confirmations = [
    Question(
      rule: "11: a side speaks of what took place, at a version that there was",
      sql: """
        SELECT session.id FROM sessionStatement AS said JOIN session ON session.id = said.session
        WHERE session.state NOT IN ('held', 'no_show') OR said.revision > session.revision
        """),
    Question(
      rule: "11: a dispute says why, and only a dispute is settled",
      sql: """
        SELECT session, side FROM sessionStatement
        WHERE (stance = 'disputed' AND trim(ifnull(reason, '')) = '')
          OR (stance = 'confirmed' AND settledAt IS NOT NULL)
          OR (settledAt IS NOT NULL AND trim(ifnull(settlement, '')) = '')
        """),
    Question(
      rule: "11: a session counts its versions without a gap",
      sql: """
        SELECT id FROM session WHERE revision
          <> (SELECT count(*) FROM sessionVersion WHERE sessionVersion.session = session.id)
        """),
  ]

  private static let ends = [
    Question(
      rule: "12: a pairing that had begun has a last day, not before its first",
      sql: """
        SELECT id FROM pairing WHERE (state IN ('completed', 'ended_early')) <> (endDay IS NOT NULL)
          OR endDay < (SELECT startDay FROM agreement WHERE agreement.pairing = pairing.id
            ORDER BY version LIMIT 1)
        """),
    Question(
      rule: "12: who ended early says why",
      sql: """
        SELECT id FROM pairing WHERE (state = 'ended_early' AND endReason IS NULL)
          OR (endReason = 'other' AND trim(ifnull(endText, '')) = '')
        """),
    Question(
      rule: "12: a completed pairing has every goal rated, or marked with a reason",
      sql: """
        SELECT goal.id FROM pairing JOIN goal ON goal.pairing = pairing.id
        WHERE pairing.state = 'completed' AND NOT EXISTS (SELECT 1 FROM goalRating
          WHERE goalRating.goal = goal.id AND wave = 'final'
          AND (level IS NOT NULL OR trim(ifnull(reason, '')) <> ''))
        """),
  ]
}
