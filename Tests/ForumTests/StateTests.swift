import Forum
import Testing

struct StateTests {
  /// From each state to all that may follow, as the programme draws it.
  private static let drawn: [ApplicationState: Set<ApplicationState>] = [
    .received: [.eligible, .rejected, .waitlisted],
    .eligible: [.withdrawn],
    .waitlisted: [.eligible, .withdrawn],
    .rejected: [], .withdrawn: [],
  ]

  @Test(arguments: ApplicationState.allCases)
  func `an application moves exactly as the programme draws it`(state: ApplicationState) {
    for next in ApplicationState.allCases {
      #expect(state.moves.contains(next) == Self.drawn[state]?.contains(next), "\(state) → \(next)")
    }
  }

  @Test func `a round goes from draft to closed in the programme's order`() {
    var states = [RoundState.draft]
    while let next = states.last?.next {
      #expect(!states.contains(next))
      states.append(next)
    }
    #expect(
      states.map(\.rawValue) == [
        "draft", "open", "screening", "matching", "running", "closing", "closed",
      ])
    #expect(Set(states) == Set(RoundState.allCases))
  }

  @Test func `the names of states in files and in the record are those of the programme`() {
    #expect(
      ApplicationState.allCases.map(\.rawValue) == [
        "received", "eligible", "rejected", "waitlisted", "withdrawn",
      ])
    #expect(ApplicationSide.allCases.map(\.rawValue) == ["mentor", "organisation"])
    #expect(MeetingMode.allCases.map(\.rawValue) == ["in-person", "online", "either"])
    #expect(Language.allCases.sorted().map(\.rawValue) == ["eu", "es", "en", "fr"])
  }

  @Test func `territories carry their codes of statistics`() {
    #expect(
      Territory.allCases.map { "\($0.rawValue) \($0.nutsCode)" } == [
        "Araba ES211", "Bizkaia ES213", "Gipuzkoa ES212",
      ])
  }

  @Test(arguments: MeetingMode.allCases)
  func `a way of meeting allows what it says`(mode: MeetingMode) {
    #expect(mode.allowsInPerson == (mode == .inPerson || mode == .either))
    #expect(mode.allowsOnline == (mode == .online || mode == .either))
  }
}

struct NeedTests {
  @Test func `demand is priority by gap and never below zero`() {
    for priority in Need.priorities {
      for now in Need.levels {
        for wanted in Need.levels {
          let need = Need(concept: "need", priority: priority, levelNow: now, levelWanted: wanted)
          #expect(need.demand == (wanted > now ? priority * (wanted - now) : 0))
          #expect((0...15).contains(need.demand))
        }
      }
    }
  }

  @Test func `what stands for parts left out is a need with a gap`() {
    #expect(Need.priorities.contains(Need.usual.priority))
    #expect(Need.usual.levelWanted > Need.usual.levelNow)
    #expect(Expertise.levels.contains(Expertise.usualLevel))
  }
}
