import Forum
import Testing

@testable import Workflow

/// Who may do what, act by act and persona by persona.
@Suite struct PolicyTests {
  /// Somebody at the door, with what of the scope is theirs.
  enum Persona: Character, CaseIterable {
    case administrator = "A"
    case coordinator = "C"
    case mentorOfIt = "M"
    case otherMentor = "m"
    case contactOfIt = "O"
    case otherContact = "o"
    case evaluator = "E"
    case facilitator = "F"
    case nobody = "-"

    var asker: Asker {
      let role: Role? =
        switch self {
        case .administrator: .administrator
        case .coordinator: .coordinator
        case .mentorOfIt, .otherMentor: .mentor
        case .contactOfIt, .otherContact: .contact
        case .evaluator: .evaluator
        case .facilitator: .facilitator
        case .nobody: nil
        }
      return Asker(name: "x", roles: Set([role].compactMap { $0 }), person: "H1")
    }

    var facts: ScopeFacts {
      switch self {
      case .mentorOfIt: ScopeFacts(sides: [.mentor])
      case .contactOfIt: ScopeFacts(sides: [.organisation])
      default: ScopeFacts()
      }
    }
  }

  /// The personas who may do an act to a pairing, by their letters; written out apart from the
  /// policy, after the programme's table of roles.
  ///
  /// Longer than other functions, so that an act without a line does not compile.
  static func expected(_ act: Act) -> String {
    switch act {
    case .openRound: "C"
    case .moveRound: "C"
    case .importApplications: "C"
    case .readApplications: "C"
    case .screenApplications: "C"
    case .runMatch: "C"
    case .readRound: "CMO"
    case .explainPair: "C"
    case .readSupply: "C"
    case .decidePairs: "C"
    case .sendProposals: "C"
    case .writeLetters: "C"
    case .readPairing: "CMO"
    case .answerProposal: "CMO"
    case .withdrawPairing: "CMO"
    case .signAgreement: "CMO"
    case .movePairing: "C"
    case .setGoals: "CMO"
    case .rateGoals: "CMO"
    case .checkIn: "C"
    case .readAlerts: "C"
    case .recordIncident: "C"
    case .writeHoursCertificate: "CM"
    case .planSession: "CM"
    case .logSession: "CM"
    case .confirmSession: "CMO"
    case .correctSession: "CM"
    case .readSessions: "CMO"
    case .readCalendar: "CMO"
    case .settleSession: "C"
    case .noteAction: "CMO"
    case .writeNote: "M"
    case .readNote: "MO"
    case .loadInstrument: "CE"
    case .readInstruments: "CE"
    case .inviteToSurvey: "C"
    case .answerSurvey: "CMO"
    case .importAnswers: "C"
    case .readSurveyStatus: "CE"
    case .collectData: "CE"
    case .readReports: "CE"
    case .freezeReport: "CE"
    case .planIndicators: "CE"
    case .comparePolicies: "CE"
    case .calibrateWeights: "CE"
    case .readLexicon: "C"
    case .changeLexicon: "C"
    case .readPersons: "AC"
    case .recordConsent: "AC"
    case .exportPerson: "AMO"
    case .erasePerson: "A"
    case .handleRequest: "A"
    case .keepTerms: "A"
    case .readUsers: "A"
    case .changeUsers: "A"
    case .verifyAudit: "AC"
    case .backUp: "A"
    case .examine: "A"
    }
  }

  @Test(arguments: Act.allCases)
  func `Each act is open to the personas of the programme's table and to no other`(_ act: Act) {
    let allowed = Persona.allCases.filter {
      Policy.decide($0.asker, act, $0.facts) == .allowed
    }
    #expect(String(allowed.map(\.rawValue)) == Self.expected(act))
  }

  @Test(arguments: Act.allCases)
  func `Whoever has several roles may do what each of them may`(_ act: Act) {
    let both = Asker(name: "x", roles: [.administrator, .coordinator], person: nil)
    let either = [Persona.administrator, .coordinator].contains {
      Policy.decide($0.asker, act, ScopeFacts()) == .allowed
    }
    #expect((Policy.decide(both, act, ScopeFacts()) == .allowed) == either)
  }

  @Test(arguments: Act.allCases)
  func `While a record has no users, nobody is refused`(_ act: Act) {
    #expect(Policy.decide(.unchecked("x"), act, ScopeFacts()) == .allowed)
  }

  @Test func `A refusal names the roles that may, and those that may where it is theirs`() {
    let other = Persona.otherMentor
    #expect(
      Policy.decide(other.asker, .logSession, other.facts)
        == .refused(any: [.coordinator], own: [.mentor]))
  }

  @Test func `Nobody reads a note that is not theirs, whatever their roles`() {
    let everything = Asker(name: "x", roles: Set(Role.allCases), person: "H1")
    #expect(Policy.decide(everything, .readNote, ScopeFacts()) != .allowed)
    #expect(Policy.decide(everything, .readNote, ScopeFacts(isSelf: true)) == .allowed)
  }
}
