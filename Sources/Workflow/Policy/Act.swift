/// One thing that a step does, as the policy knows it.
///
/// Every step names its act when it opens the record. Who may do what stands in ``Policy``; an act
/// that is missing there does not compile.
enum Act: String, CaseIterable, Sendable {
  // Rounds
  case openRound
  case moveRound
  case importApplications
  case readApplications
  case screenApplications
  case runMatch
  case readRound
  case explainPair
  case readSupply
  /// Locks, bans, manual proposals and withdrawals before anybody has answered.
  case decidePairs
  case sendProposals
  case writeLetters

  // Pairings
  case readPairing
  case answerProposal
  case withdrawPairing
  case signAgreement
  case movePairing
  case setGoals
  case rateGoals
  case checkIn
  case readAlerts
  case recordIncident
  case writeHoursCertificate

  // Sessions
  case planSession
  case logSession
  case confirmSession
  case correctSession
  case readSessions
  case readCalendar
  case settleSession
  case noteAction

  // Notes
  case writeNote
  case readNote

  // Surveys and evaluation
  case loadInstrument
  case readInstruments
  case inviteToSurvey
  case answerSurvey
  case importAnswers
  case readSurveyStatus
  case collectData
  case readReports
  case freezeReport
  case planIndicators

  // Lexicon
  case readLexicon
  case changeLexicon

  // Weights and policies
  case comparePolicies
  case calibrateWeights

  // Persons
  case readPersons
  case recordConsent
  case exportPerson
  case erasePerson
  case handleRequest
  case keepTerms

  // The record
  case readUsers
  case changeUsers
  case verifyAudit
  case backUp
  case examine
}
