import Records
import Wording

extension RecordError {
  /// The error for people: what, where, and what to do.
  var message: Message {
    switch self {
    case .exists(let path): .recordExists(path)
    case .missing(let path): .recordMissing(path)
    case .notARecord(let path): .notARecord(path)
    case .notABackup(let path): .notABackup(path)
    case .isABackup(let path): .isABackup(path)
    case .newerRecord(let path, let version, let known):
      .newerRecord(path, version: version, known: known)
    case .olderRecord(let path, let version, let known):
      .olderRecord(path, version: version, known: known)
    case .busy(let path): .recordBusy(path)
    case .notPermitted(let path): .recordNotPermitted(path)
    case .cannotCreate(let path, let fault): .cannotCreateRecord(path, SystemReason(fault))
    case .inputOutput(let path, let fault): .recordInputOutput(path, SystemReason(fault))
    case .damaged(let place, let detail): .recordDamaged(place, detail: detail)
    case .actorMissing: .actorMissing
    case .instantOutOfRange: .instantOutOfRange
    case .notFound(let entity, let id): .notInRecord(entity.noun, id: id)
    case .givenTwice(_, let id): .givenTwice(id)
    case .heldBySentPairings(let round, let ids): .heldBySentPairings(round, ids: ids)
    case .openPairings(let person, let ids): .erasureOpenPairings(person, ids: ids)
    case .erasedApplications(let round, let ids): .erasedApplications(round, ids: ids)
    case .ruleBroken(let rule, _, let id): rule.message(at: id)
    case .keyStoreMissing(let path): .keyStoreMissing(path)
    case .notAKeyStore(let path): .notAKeyStore(path)
    case .keysLoose(let path, let mode):
      .keysLoose(path, mode: String(mode, radix: 8), isFolder: mode & 0o111 != 0)
    case .installationKeyMissing(let path): .installationKeyMissing(path)
    case .installationKeyWrong(let path): .installationKeyWrong(path)
    case .keyMissing(let owner, let path): .keyMissing(owner, store: path)
    case .keyDestroyed(let owner): .keyDestroyed(owner)
    case .sealBroken(let place): .sealBroken(place)
    case .personGone(let id): .personGone(id)
    case .keysLost(let path): .keysLost(path)
    case .otherKeys(let path): .otherKeys(path)
    case .keysMissing(let owners, let path):
      .keysMissing(owners.count, of: path, first: owners.first ?? "")
    case .copyOfRecord(let path, let original): .copyOfRecord(path, original: original)
    case .noRoom(let path, let bytes): .noRoom(path, megabytes: bytes / 1_000_000 + 1)
    case .erasedNotCleaned(let persons, let reason):
      .erasedNotCleaned(persons.joined(separator: ", "), reason: reason.message)
    case .pagesChanged(let path, let pages): .backupOfChangedPages(path, pages: pages)
    }
  }
}

extension RecordEntity {
  /// The name of the entity in messages.
  fileprivate var noun: RecordNoun {
    switch self {
    case .record: .record
    case .round: .round
    case .application: .application
    case .preference: .preference
    case .matchRun: .matchRun
    case .pairing: .pairing
    case .response: .response
    case .session: .session
    case .sessionStatement: .sessionStatement
    case .sessionAction: .sessionAction
    case .agreement: .agreement
    case .goal: .goal
    case .checkIn: .checkIn
    case .incident: .incident
    case .manualChange: .manualChange
    case .sending: .sending
    case .screeningCheck: .screeningCheck
    case .phrase: .phrase
    case .lexicon: .lexicon
    case .auditEntry: .auditEntry
    case .person: .person
    case .consent: .consent
    case .privateNote: .privateNote
    case .user: .user
    case .erasure: .erasure
    case .rightsRequest: .rightsRequest
    case .retention: .retention
    case .instrument: .instrument
    case .surveyInvitation: .surveyInvitation
    case .surveyAnswer: .surveyAnswer
    case .indicatorTarget: .indicatorTarget
    case .reportSnapshot: .reportSnapshot
    }
  }
}

extension RecordRule {
  /// What the rule says of a place in the record.
  ///
  /// Longer than other functions, so that a new rule without a sentence does not compile.
  fileprivate func message(at place: String) -> Message {
    switch self {
    case .ownOrganisation: .ruleOwnOrganisation(place)
    case .reciprocalPair: .ruleReciprocalPair(place)
    case .capacity: .ruleCapacity(place)
    case .organisationTaken: .ruleOrganisationTaken(place)
    case .notEligible: .ruleNotEligible(place)
    case .banned: .ruleBanned(place)
    case .roundNotMatching: .ruleRoundNotMatching(place)
    case .pairIsOpen: .rulePairIsOpen(place)
    case .lockAgainstBan: .ruleLockAgainstBan(place)
    case .lockedElsewhere: .ruleLockedElsewhere(place)
    case .coordinatorDecides: .ruleCoordinatorDecides(place)
    case .consentWithdrawn: .ruleConsentWithdrawn(place)
    case .stateMove, .firstState, .bothMustAgree, .nobodyDeclined: .ruleStateMove(place)
    case .pauseOpen: .ruleStateMove(place)
    case .finalState: .ruleFinalState(place)
    case .reasonNeeded: .ruleReasonNeeded(place)
    case .pairingHasBegun: .rulePairingHasBegun(place)
    case .roundClosing: .ruleRoundClosing(place)
    case .heldByPairing: .ruleHeldByPairing(place)
    case .answerClosed: .ruleAnswerClosed(place)
    case .notSent: .ruleNotSent(place)
    case .textNeeded: .ruleTextNeeded(place)
    case .deadlineNotPast: .ruleDeadlineNotPast(place)
    case .deadlinePast: .ruleDeadlinePast(place)
    case .pairingNotAccepted: .rulePairingNotAccepted(place)
    case .agreementDays: .ruleAgreementDays(place)
    case .agreementReplaced: .ruleAgreementReplaced(place)
    case .agreementUnsigned: .ruleAgreementUnsigned(place)
    case .goalNeeded: .ruleGoalNeeded(place)
    case .goalLevels: .ruleGoalLevels(place)
    case .goalsFull: .ruleGoalsFull(place)
    case .pairingNotBegun: .rulePairingNotBegun(place)
    case .goalsUnrated: .ruleGoalsUnrated(place)
    case .startsLater: .ruleStartsLater(place)
    case .startKept: .ruleStartKept(place)
    case .endDay: .ruleEndDay(place)
    case .checkInDay: .ruleCheckInDay(place)
    case .pairingPaused: .rulePairingPaused(place)
    case .roundClosed: .ruleRoundClosed(place)
    case .sessionLength: .ruleSessionLength(place)
    case .sessionInFuture: .ruleSessionInFuture(place)
    case .pairingNotRunning: .rulePairingNotRunning(place)
    case .sessionOutsidePairing: .ruleSessionOutsidePairing(place)
    case .sessionNotHeld: .ruleSessionNotHeld(place)
    case .correctionLate: .ruleCorrectionLate(place)
    case .answerScale: .ruleAnswerScale(place)
    case .surveyTooEarly: .ruleSurveyTooEarly(place)
    case .invitationOver: .ruleInvitationOver(place)
    case .lastAdministrator: .ruleLastAdministrator(place)
    case .personNeeded: .rulePersonNeeded(place)
    case .keptAsWritten, .auditChain: .ruleKeptAsWritten(place)
    case .conceptTwice: .ruleConceptTwice(place)
    case .alreadyExists: .ruleAlreadyExists(place)
    case .unknownReference: .ruleUnknownReference(place)
    case .missingValue: .ruleMissingValue(place)
    case .badValue: .ruleBadValue(place)
    }
  }
}
