import GRDB
import TestSupport
import Testing

/// Every question to the bare tables is seen to find what it asks for.
struct RecordInvariantsTests {
  /// A fault that is planted past all triggers and checks, and the question that must find it.
  struct Planted: Sendable {
    let question: String
    let world: SchemaWorld
    let sql: String

    init(_ question: String, in world: SchemaWorld, _ sql: String) {
      self.question = question
      self.world = world
      self.sql = sql
    }
  }

  static let faults = pairs + begun + pauses + meetings + ends + surveys + log

  private static let pairs = [
    Planted(
      "1: nobody mentors their own organisation", in: .sent,
      """
      UPDATE application SET organisation = (SELECT organisation FROM application
        WHERE side = 'mentor' AND id = 'M1') WHERE side = 'organisation' AND id = 'N1'
      """),
    Planted(
      "2: open pairings of a mentor are within the capacity", in: .sent,
      "UPDATE application SET capacity = 0 WHERE id = 'M1'"),
    Planted(
      "3: an organisation has one open pairing at most", in: .sent,
      "DROP INDEX pairingOpen; UPDATE pairing SET organisation = 'N1' WHERE id = 'P2'"),
    Planted(
      "4: only eligible applications are in an open pairing", in: .sent,
      "UPDATE application SET state = 'waitlisted' WHERE id = 'N2'"),
    Planted(
      "4: no banned or avoided pair is open", in: .preferred,
      """
      INSERT INTO pairing (number, id, round, mentor, organisation, state, proposedBy, proposedAt,
        predictedFitMicro, isManual, manualReason)
      VALUES (1, 'P1', '2026', 'M3', 'N1', 'proposed', 'ane', '2026-11-22T10:00:00.000Z', 1, 1, 'x')
      """),
    Planted(
      "12: a final state has its end, and only a final state has", in: .sent,
      "UPDATE pairing SET state = 'withdrawn' WHERE id = 'P1'"),
    Planted(
      "14: a manual pairing says why", in: .sent,
      "UPDATE pairing SET isManual = 1 WHERE id = 'P1'"),
    Planted(
      "7: a pairing is accepted by both sides", in: .met,
      "UPDATE response SET answer = 'pending' WHERE pairing = 'P1' AND side = 'mentor'"),
    Planted(
      "7: a declined pairing was declined by somebody", in: .sent,
      "UPDATE pairing SET state = 'declined' WHERE id = 'P1'"),
    Planted(
      "a sent proposal has a deadline and two responses", in: .sent,
      "DELETE FROM response WHERE pairing = 'P2' AND side = 'mentor'"),
  ]

  private static let begun = [
    Planted(
      "9: a pairing begins with an agreement that both sides signed", in: .active,
      "DELETE FROM signature WHERE side = 'mentor'"),
    Planted(
      "9: what is active, paused or completed has begun", in: .active,
      "UPDATE pairing SET startedAt = NULL WHERE id = 'P1'"),
    Planted(
      "9: nothing begins before the first day agreed on", in: .active,
      "UPDATE agreement SET startDay = '2026-11-23'"),
    Planted(
      "9: the versions of an agreement count from one, and its last day follows its first",
      in: .active, "UPDATE agreement SET untilDay = startDay"),
    Planted(
      "9: the versions of an agreement count from one, and its last day follows its first",
      in: .active,
      """
      INSERT INTO agreement SELECT pairing, 3, startDay, untilDay, sessions, everyDays, mode,
        language, confidentiality, madeBy, madeAt FROM agreement
      """),
    Planted(
      "9: a signature is under terms that were there", in: .active,
      "UPDATE agreement SET madeAt = '2026-11-23T10:00:00.000Z'"),
    Planted(
      "9: a pairing begins with a goal", in: .active,
      "DELETE FROM goalRating; DELETE FROM goal"),
    Planted(
      "9: a pairing has five goals at most", in: .active,
      """
      INSERT INTO goal SELECT number + add2.value, 'G' || (number + add2.value), pairing, statement,
        concept, weight, muchLess, less, expected, more, muchMore, baseline, addedBy, addedAt
      FROM goal, json_each('[2, 4]') AS add2
      """),
    Planted(
      "9: the five levels of a goal are all written and distinct", in: .active,
      "UPDATE goal SET more = ' ' || less WHERE id = 'G1'"),
    Planted(
      "9: the five levels of a goal are all written and distinct", in: .active,
      "UPDATE goal SET more = ' ' WHERE id = 'G2'"),
  ]

  private static let pauses = [
    Planted(
      "10: a paused pairing stands in a pause, and nothing else does", in: .paused,
      "UPDATE pairing SET state = 'active' WHERE id = 'P1'"),
    Planted(
      "10: a paused pairing stands in a pause, and nothing else does", in: .active,
      "UPDATE pairing SET state = 'paused' WHERE id = 'P1'"),
    Planted(
      "10: pauses follow one another within the time of their pairing", in: .paused,
      "UPDATE pause SET endedAt = '2026-11-25T11:00:00.000Z' WHERE endedAt IS NOT NULL"),
    Planted(
      "10: pauses follow one another within the time of their pairing", in: .paused,
      "UPDATE pause SET startedAt = '2026-11-21T10:00:00.000Z' WHERE endedAt IS NOT NULL"),
    Planted(
      "10: no session was held within a pause", in: .paused,
      """
      UPDATE session SET startsAt = (SELECT max(startedAt) FROM pause),
        loggedAt = (SELECT max(startedAt) FROM pause) WHERE id = 'S1'
      """),
    Planted(
      "10: no session was held within a pause", in: .paused,
      """
      UPDATE session SET startsAt = (SELECT min(startedAt) FROM pause),
        loggedAt = (SELECT max(startedAt) FROM pause) WHERE id = 'S1'
      """),
  ]

  private static let meetings = [
    Planted(
      "10: a session takes 5 to 480 minutes", in: .met, "UPDATE session SET lengthMinutes = 4"),
    Planted(
      "10: a held session is not in the future", in: .met,
      "UPDATE session SET startsAt = '2027-11-22T10:00:00.000Z'"),
    Planted(
      "10: a session was held within the time of its pairing", in: .met,
      "UPDATE session SET startsAt = '2026-11-21T10:00:00.000Z'"),
    Planted(
      "10: a session was held within the time of its pairing", in: .active,
      """
      UPDATE pairing SET state = 'ended_early', endReason = 'external', endDay = '2026-11-21',
        endedAt = '2026-11-23T10:00:00.000Z' WHERE id = 'P1'
      """),
    Planted(
      "10: only who both accepted meets", in: .met,
      "UPDATE session SET pairing = 'P2' WHERE id = 'S1'"),
    Planted(
      "11: a side speaks of what took place, at a version that there was", in: .discussed,
      "UPDATE sessionStatement SET session = 'S2' WHERE side = 'mentor'"),
    Planted(
      "11: a side speaks of what took place, at a version that there was", in: .discussed,
      "UPDATE sessionStatement SET revision = 2 WHERE side = 'mentor'"),
    Planted(
      "11: a dispute says why, and only a dispute is settled", in: .discussed,
      "UPDATE sessionStatement SET reason = ' ' WHERE side = 'organisation'"),
    Planted(
      "11: a dispute says why, and only a dispute is settled", in: .discussed,
      """
      UPDATE sessionStatement SET settledBy = 'ane', settledAt = at, settlement = 'x'
      WHERE side = 'mentor'
      """),
    Planted(
      "11: a session counts its versions without a gap", in: .discussed,
      "UPDATE session SET revision = 2 WHERE id = 'S1'"),
  ]

  private static let ends = [
    Planted(
      "12: a pairing that had begun has a last day, not before its first", in: .active,
      """
      UPDATE pairing SET state = 'ended_early', endReason = 'external',
        endedAt = '2026-11-23T10:00:00.000Z' WHERE id = 'P1'
      """),
    Planted(
      "12: who ended early says why", in: .active,
      """
      UPDATE pairing SET state = 'ended_early', endDay = '2026-11-23',
        endedAt = '2026-11-23T10:00:00.000Z' WHERE id = 'P1'
      """),
    Planted(
      "12: who ended early says why", in: .active,
      """
      UPDATE pairing SET state = 'ended_early', endReason = 'other', endDay = '2026-11-23',
        endedAt = '2026-11-23T10:00:00.000Z' WHERE id = 'P1'
      """),
    Planted(
      "12: a completed pairing has every goal rated, or marked with a reason", in: .active,
      """
      INSERT INTO goalRating (goal, wave, level, ratedBy, ratedAt)
        VALUES ('G1', 'final', 1, 'ane', '2026-11-23T10:00:00.000Z');
      UPDATE pairing SET state = 'completed', endDay = '2026-11-23',
        endedAt = '2026-11-23T10:00:00.000Z' WHERE id = 'P1'
      """),
  ]

  private static let surveys = [
    Planted(
      "an answer is within the scale of its questionnaire, and complete", in: .asked,
      "UPDATE surveyAnswer SET items = '[]'"),
    Planted(
      "an answer names nobody", in: .asked,
      "UPDATE surveyAnswer SET respondent = (SELECT min(id) FROM person)"),
    Planted(
      "a side is invited to the same once at a time", in: .asked,
      """
      DROP INDEX surveyInvitationOpen;
      INSERT INTO surveyInvitation SELECT 2, 'V2', pairing, side, instrument, version, wave,
        replace(digest, substr(digest, 1, 8), '00000000'), expiresDay, state, invitedBy, invitedAt
      FROM surveyInvitation WHERE id = 'V1'
      """),
    Planted(
      "18: a frozen report has its files, and editions follow each other", in: .asked,
      "DELETE FROM reportFile"),
    Planted(
      "a frozen report's head of the log is there", in: .asked,
      "UPDATE reportSnapshot SET auditDigest = 'none'"),
  ]

  private static let log = [
    Planted(
      "17: the log has no gap and follows its chain", in: .opened,
      "DELETE FROM auditEntry WHERE seq = 2"),
    Planted(
      "17: the head is the last entry", in: .opened, "UPDATE auditHead SET seq = seq - 1"),
  ]

  @Test(arguments: faults) func `A planted fault is found by its question`(
    fault: Planted
  ) throws {
    let raw = try fault.world.make().raw()
    #expect(try raw.brokenInvariants() == [])
    try raw.plantPastChecks(fault.sql)
    let found = try raw.brokenInvariants()
    #expect(found.contains { $0.hasPrefix(fault.question + ": ") }, "\(found)")
  }

  @Test func `Every question has a fault that it finds`() {
    let asked = Set(RecordInvariants.questions.map(\.rule))
    #expect(asked.symmetricDifference(Self.faults.map(\.question)) == [])
  }
}
