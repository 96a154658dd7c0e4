/// A rule that the schema itself holds, whatever program writes.
///
/// The raw value is the name of the check in the schema, or the message of its trigger.
package enum RecordRule: String, CaseIterable, Codable, Sendable {
  // Pairs
  /// Invariant 1: a person never mentors their own organisation.
  case ownOrganisation = "own-organisation"
  /// Invariant 1: two organisations do not mentor each other in a round that does not allow it.
  case reciprocalPair = "reciprocal-pair"
  /// Invariant 2: a mentor has at most as many open pairings as places.
  case capacity
  /// Invariant 3: an organisation has at most one open pairing.
  case organisationTaken = "organisation-taken"
  /// Invariant 4: only eligible applications are paired.
  case notEligible = "not-eligible"
  /// Invariant 4: a banned or avoided pair is never made.
  case banned
  /// Pairs are proposed while the round is matching or running.
  case roundNotMatching = "round-not-matching"
  /// An open pair is not banned; it is withdrawn first.
  case pairIsOpen = "pair-is-open"
  /// A locked pair is neither banned nor avoided.
  case lockAgainstBan = "lock-against-ban"
  /// An organisation is locked to one mentor at most.
  case lockedElsewhere = "locked-elsewhere"
  /// Only a coordinator locks or bans.
  case coordinatorDecides = "coordinator-decides"

  /// Invariant 5: whoever took the consent to the programme back is not paired.
  case consentWithdrawn = "consent-withdrawn"

  // States
  /// The state does not follow the one before.
  case stateMove = "state-move"
  /// Everything starts in the first state of its kind.
  case firstState = "first-state"
  /// A final state never changes.
  case finalState = "final-state"
  /// The move needs a reason.
  case reasonNeeded = "reason-needed"
  /// A round with a pairing that has begun does not go back.
  case pairingHasBegun = "pairing-has-begun"
  /// A round that is closing takes no more applications.
  case roundClosing = "round-closing"
  /// An application in a pairing keeps what the pairing was made from.
  case heldByPairing = "held-by-pairing"

  // Answers
  /// Invariant 7: an answer changes only while its pairing is proposed.
  case answerClosed = "answer-closed"
  /// A proposal is sent before it is answered.
  case notSent = "not-sent"
  /// The reason `other` comes with a text.
  case textNeeded = "text-needed"
  /// Both sides say yes before a pairing is accepted.
  case bothMustAgree = "both-must-agree"
  /// A side says no before a pairing is declined.
  case nobodyDeclined = "nobody-declined"
  /// A proposal expires after its deadline only.
  case deadlineNotPast = "deadline-not-past"
  /// An answer comes before its deadline has passed.
  case deadlinePast = "deadline-past"

  // The life of a pairing
  /// Agreements, goals and check-ins belong to a pairing that both sides accepted and that is open.
  case pairingNotAccepted = "pairing-not-accepted"
  /// An agreement ends after it starts, and starts after the proposal.
  case agreementDays = "agreement-days"
  /// Only the latest version of an agreement is signed.
  case agreementReplaced = "agreement-replaced"
  /// Invariant 9: a pairing begins when both sides have signed the latest version.
  case agreementUnsigned = "agreement-unsigned"
  /// Invariant 9: a pairing begins with at least one goal.
  case goalNeeded = "goal-needed"
  /// Invariant 9: the five levels of a goal are all written and distinct.
  case goalLevels = "goal-levels"
  /// A pairing has five goals at most.
  case goalsFull = "goals-full"
  /// Goals are rated in a pairing that has begun.
  case pairingNotBegun = "pairing-not-begun"
  /// Invariant 12: a pairing is completed when every goal is rated, or marked with a reason.
  case goalsUnrated = "goals-unrated"
  /// A pairing does not begin before the day on which its agreement starts.
  case startsLater = "starts-later"
  /// The start of a pairing that has begun does not change.
  case startKept = "start-kept"
  /// A paused pairing leaves its pause when the pause has ended.
  case pauseOpen = "pause-open"
  /// Invariant 10: no session is held while the pairing is paused.
  case pairingPaused = "pairing-paused"
  /// Invariant 12: a pairing ends after its start and its sessions, and not in the future.
  case endDay = "end-day"
  /// A check-in lies in the past, and its follow-up after it.
  case checkInDay = "check-in-day"
  /// Ratings of a round that is closed stay as they are.
  case roundClosed = "round-closed"

  // Sessions
  /// Invariant 10: a session takes 5 to 480 minutes.
  case sessionLength = "session-length"
  /// Invariant 10: a session that was held lies in the past.
  case sessionInFuture = "session-in-future"
  /// Invariant 10: a session belongs to a pairing that is accepted or active.
  case pairingNotRunning = "pairing-not-running"
  /// Invariant 10: a session lies between the start and the end of its pairing.
  case sessionOutsidePairing = "session-outside-pairing"
  /// Only a session whose hour has come is confirmed or disputed.
  case sessionNotHeld = "session-not-held"
  /// A session logged as held over 14 days ago is corrected with a reason.
  case correctionLate = "correction-late"

  // Surveys
  /// An answer has a value within the scale, or none, for each item of its instrument.
  case answerScale = "answer-scale"
  /// Questionnaires are about a pairing that both sides accepted.
  case surveyTooEarly = "survey-too-early"
  /// An invitation is answered once, and until its last day.
  case invitationOver = "invitation-over"

  // Users
  /// A record with users keeps an administrator.
  case lastAdministrator = "last-administrator"
  /// A mentor and a contact are persons of the record.
  case personNeeded = "person-needed"

  // Values
  /// Match runs, audit entries and what was sent are never changed or removed.
  case keptAsWritten = "kept-as-written"
  /// Invariant 17: each audit entry carries the digest of the one before.
  case auditChain = "audit-chain"
  /// An application names each concept once.
  case conceptTwice = "concept-twice"
  /// There is one already.
  case alreadyExists = "already-exists"
  /// It names something that the record does not have.
  case unknownReference = "unknown-reference"
  /// A value that must be there is missing.
  case missingValue = "missing-value"
  /// A value is outside its range or shape.
  case badValue = "bad-value"
}
