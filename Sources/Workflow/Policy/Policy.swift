import Forum

/// Who may do what: the one place that says so, for every command and every page.
///
/// The rows follow the programme's table of roles. What is not granted is refused.
enum Policy {
  /// How far a role reaches with an act.
  enum Reach: Sendable {
    /// What is the asker's own: a side of the pairing, their person, their writing.
    case own
    case any
  }

  /// The answer to somebody who wants to do something.
  enum Decision: Equatable, Sendable {
    case allowed
    /// Refused, with those who could: a role that reaches only its own is told so.
    case refused(any: [Role], own: [Role])
  }

  /// Whether somebody may do something to what `facts` tell of.
  static func decide(_ asker: Asker, _ act: Act, _ facts: ScopeFacts) -> Decision {
    guard let roles = asker.roles else { return .allowed }
    let grants = grants(of: act)
    let isAllowed = roles.contains { role in
      switch grants[role] {
      case .any: true
      case .own: isOwn(facts, of: role)
      case nil: false
      }
    }
    if isAllowed { return .allowed }
    return .refused(
      any: Role.allCases.filter { grants[$0] == .any },
      own: Role.allCases.filter { grants[$0] == .own })
  }

  private static func isOwn(_ facts: ScopeFacts, of role: Role) -> Bool {
    switch role {
    case .mentor: facts.isSelf || facts.sides.contains(.mentor)
    case .contact: facts.isSelf || facts.sides.contains(.organisation)
    case .administrator, .coordinator, .evaluator, .facilitator: facts.isSelf
    }
  }

  /// Which roles may do an act.
  ///
  /// Longer than other functions, so that an act without a row does not compile.
  static func grants(of act: Act) -> [Role: Reach] {
    switch act {
    case .openRound, .moveRound, .importApplications, .readApplications, .screenApplications,
      .runMatch, .explainPair, .readSupply, .decidePairs, .sendProposals, .writeLetters:
      [.coordinator: .any]
    case .readRound: [.coordinator: .any, .mentor: .own, .contact: .own]

    case .readPairing, .answerProposal, .withdrawPairing, .signAgreement, .setGoals:
      [.coordinator: .any, .mentor: .own, .contact: .own]
    case .rateGoals: [.coordinator: .any, .mentor: .own, .contact: .own]
    case .movePairing, .checkIn, .readAlerts, .recordIncident: [.coordinator: .any]
    case .writeHoursCertificate: [.coordinator: .any, .mentor: .own]

    case .planSession, .logSession, .correctSession: [.coordinator: .any, .mentor: .own]
    case .settleSession: [.coordinator: .any]
    case .confirmSession, .readSessions, .readCalendar, .noteAction:
      [.coordinator: .any, .mentor: .own, .contact: .own]

    // Nobody reads another's notes: neither a coordinator nor an administrator.
    case .writeNote: [.mentor: .own]
    case .readNote: [.administrator: .own, .coordinator: .own, .mentor: .own, .contact: .own]

    // Numbers without names: what an evaluator works on.
    case .loadInstrument, .readInstruments, .readSurveyStatus, .collectData, .readReports,
      .freezeReport, .planIndicators:
      [.coordinator: .any, .evaluator: .any]
    // Whose an answer is must be known to write it down: an evaluator does not.
    case .inviteToSurvey, .importAnswers: [.coordinator: .any]
    case .answerSurvey: [.coordinator: .any, .mentor: .own, .contact: .own]

    case .readLexicon, .changeLexicon: [.coordinator: .any]

    // Numbers without names: single pairs are a coordinator's.
    case .comparePolicies, .calibrateWeights: [.coordinator: .any, .evaluator: .any]

    case .readPersons: [.administrator: .any, .coordinator: .any]
    case .recordConsent: [.administrator: .any, .coordinator: .any]
    case .exportPerson:
      [
        .administrator: .any, .coordinator: .own, .mentor: .own, .contact: .own, .evaluator: .own,
        .facilitator: .own,
      ]
    case .erasePerson, .handleRequest, .keepTerms: [.administrator: .any]

    case .readUsers, .changeUsers, .backUp, .examine: [.administrator: .any]
    case .verifyAudit: [.administrator: .any, .coordinator: .any]
    }
  }
}
