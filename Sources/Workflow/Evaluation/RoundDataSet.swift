import Evaluation
import Forum
import Foundation

/// The data of a round for statisticians outside: what ``RoundData`` holds, less what could tell
/// who somebody is.
///
/// No calendar day is in it, no concept that was asked for or offered, and no combination of
/// territory, fields, mode and languages that fewer than ``least`` organisations of a side share:
/// where there are fewer, languages become unknown, then the mode, the fields and the territory.
struct RoundDataSet: Codable, Equatable, Sendable {
  /// How many organisations share whatever is told of one.
  static let least = 5

  /// The shape of the document.
  let format: String
  let round: String
  /// The last day on which anything is known, in days since the first proposal was sent.
  let lastDay: Int
  let leastAlike: Int
  /// How many applications lost something to it.
  let generalised: Int
  let applications: [ApplicationFacts]
  let pairings: [PairingFacts]
  let goals: [GoalFacts]
  let sessions: [SessionFacts]
  let answers: [AnswerFacts]

  init(_ data: RoundData) {
    format = "uztartu-round-data 1"
    round = data.round
    lastDay = data.lastDay
    leastAlike = Self.least
    var told = data.applications
    for index in told.indices { told[index].concepts = [] }
    let hidden = Self.generalised(told)
    generalised = zip(told, hidden).count { $0 != $1 }
    applications = hidden
    pairings = data.pairings
    goals = data.goals
    sessions = data.sessions
    answers = data.answers
  }

  /// What is told of an application, apart from its states and days.
  private struct Traits: Hashable {
    let side: ApplicationSide
    let territory: Territory?
    let fields: [String]
    let mode: MeetingMode?
    let languages: [Language]

    init(_ application: ApplicationFacts) {
      side = application.side
      territory = application.territory
      fields = application.fields
      mode = application.mode
      languages = application.languages
    }

    /// Whether nothing is told but the side.
    var isEmpty: Bool {
      territory == nil && fields.isEmpty && mode == nil && languages.isEmpty
    }
  }

  /// What is taken away, in this order, until enough are alike.
  private static let steps: [@Sendable (inout ApplicationFacts) -> Void] = [
    { $0.languages = [] }, { $0.mode = nil }, { $0.fields = [] }, { $0.territory = nil },
  ]

  static func generalised(_ applications: [ApplicationFacts]) -> [ApplicationFacts] {
    var told = applications
    for step in steps {
      for index in rare(told) { step(&told[index]) }
    }
    // Those of whom nothing is told may be few as well: the next smallest group joins them.
    while let small = smallGroup(told) {
      for index in told.indices where Traits(told[index]) == small {
        for step in steps { step(&told[index]) }
      }
    }
    return told
  }

  /// The applications that share what is told of them with too few.
  private static func rare(_ told: [ApplicationFacts]) -> [Int] {
    let sizes = sizes(told)
    return told.indices.filter {
      let traits = Traits(told[$0])
      return !traits.isEmpty && sizes[traits, default: 0] < least
    }
  }

  /// How many organisations share each combination.
  private static func sizes(_ told: [ApplicationFacts]) -> [Traits: Int] {
    var houses: [Traits: Set<String>] = [:]
    for application in told {
      houses[Traits(application), default: []].insert(application.organisation)
    }
    return houses.mapValues(\.count)
  }

  /// The group to be joined with those of whom nothing is told, while those are too few; nil where
  /// they are none or enough, or nobody is left to join them.
  private static func smallGroup(_ told: [ApplicationFacts]) -> Traits? {
    let sizes = sizes(told)
    for (traits, size) in sizes where traits.isEmpty && size < least {
      let others = sizes.filter { $0.key.side == traits.side && !$0.key.isEmpty }
      let order = others.sorted {
        ($0.value, String(describing: $0.key)) < ($1.value, String(describing: $1.key))
      }
      if let first = order.first { return first.key }
    }
    return nil
  }
}
