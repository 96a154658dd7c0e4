package import Evaluation
import Forum
import Mentoring

extension ReportAttacker {
  /// The counts that the attacker is after, counted from the data without the report's own code.
  ///
  /// For simulated rounds, in which an application has at most one proposal.
  package static func truth(_ data: RoundData) -> [String: Int] {
    var truth: [String: Int] = [:]
    func add(_ name: String) { truth[name, default: 0] += 1 }
    let own = Dictionary(grouping: data.pairings, by: \.organisation)
    for application in data.applications where application.side == .organisation {
      let pairing = own[application.id]?.first
      let stage = self.stage(application, pairing)
      add(stage)
      guard stage != "received" else { continue }
      let isServed = ["accepted", "started", "completed"].contains(stage)
      addGroups(application, isServed, data, &truth)
    }
    for pairing in data.pairings { addPairing(pairing, &truth) }
    addOutcomes(data, &truth)
    return truth
  }

  private static func stage(_ application: ApplicationFacts, _ pairing: PairingFacts?) -> String {
    guard let pairing else { return application.state == .eligible ? "eligible" : "received" }
    if pairing.state == .completed { return "completed" }
    return pairing.kickOffDay == nil ? "proposed" : "started"
  }

  private static func addGroups(
    _ application: ApplicationFacts, _ isServed: Bool, _ data: RoundData,
    _ truth: inout [String: Int]
  ) {
    let ending = isServed ? "served" : "not"
    let territory = application.territory.map { ReportLabel.territory($0) } ?? .unknown
    let mode = application.mode.map { ReportLabel.mode($0) } ?? .unknown
    truth["equityTerritory \(territory) \(ending)", default: 0] += 1
    truth["equityMode \(mode) \(ending)", default: 0] += 1
    let mine = application.fields.map { ReportLabel.concept($0) }
    let spoken = application.languages.map { ReportLabel.language($0) }
    for field in Set(data.applications.flatMap(\.fields)).sorted() {
      let label = ReportLabel.concept(field)
      let name = "equityField \(label) \(ending)"
      truth[mine.contains(label) ? name : "rest " + name, default: 0] += 1
    }
    for language in Language.allCases {
      let label = ReportLabel.language(language)
      let name = "equityLanguage \(label) \(ending)"
      truth[spoken.contains(label) ? name : "rest " + name, default: 0] += 1
    }
  }

  private static func addPairing(_ pairing: PairingFacts, _ truth: inout [String: Int]) {
    let answers = (pairing.mentorReply.answer, pairing.organisationReply.answer)
    let place = (answers.0 == .yes ? 0 : 2) + (answers.1 == .yes ? 0 : 1)
    truth[replies[place], default: 0] += 1
    for (side, reply) in [
      (ApplicationSide.mentor, pairing.mentorReply), (.organisation, pairing.organisationReply),
    ] {
      if reply.answer == .pending { truth["\(side) silent", default: 0] += 1 }
      if reply.answer == .no, let reason = reply.reason {
        truth["\(side) no \(reason)", default: 0] += 1
      }
    }
    guard pairing.kickOffDay != nil else { return }
    let kind = pairing.isDrawn ? "drawn" : "chosen"
    if pairing.state == .completed {
      truth["completed pairing", default: 0] += 1
      truth["\(kind) completed", default: 0] += 1
    } else if let reason = pairing.endReason {
      truth["end \(reason)", default: 0] += 1
      truth["\(kind) early", default: 0] += 1
    }
  }

  private static func addOutcomes(_ data: RoundData, _ truth: inout [String: Int]) {
    for goal in data.goals {
      let name = goal.final.map { $0 >= 0 ? "goal reached" : "goal below" } ?? "goal unrated"
      truth[name, default: 0] += 1
    }
    let rated = Set(data.goals.filter { $0.final != nil }.map(\.pairing))
    let started = data.pairings.filter { $0.kickOffDay != nil }
    truth["rated"] = rated.count
    truth["unrated"] = started.count - rated.count
    for answer in data.answers {
      truth["answered \(answer.instrument) \(answer.wave) \(answer.side)", default: 0] += 1
      guard answer.instrument.hasPrefix("uztartu-recommendation"), let points = answer.items[0]
      else { continue }
      let kind = points >= 9 ? "promoters" : points >= 7 ? "passives" : "detractors"
      truth["\(kind) \(answer.side)", default: 0] += 1
    }
    for (name, count) in truth where name.hasPrefix("answered ") {
      truth["silent " + name.dropFirst(9)] = started.count - count
    }
  }
}
