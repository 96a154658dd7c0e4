import Forum
import Matchmaking
import Mentoring

/// Tries every way to pair a small cohort and keeps the best by the order of objectives: most
/// served, greatest total fit, best worst pair, evenest loads.
struct EveryPairing {
  /// A way to pair, by the mentor of each organisation, and what it is worth; larger is better.
  struct Choice: Equatable {
    let mentors: [Int?]
    let value: [Int]
  }

  private let graph: CandidateGraph
  private let forced: (organisation: Int, mentor: Int)?
  private let banned: (organisation: Int, mentor: Int)?
  private(set) var best: Choice?

  private var load: [Int]
  private var chosen: [Int?] = []

  init(
    _ graph: CandidateGraph, forced: (organisation: Int, mentor: Int)? = nil,
    banned: (organisation: Int, mentor: Int)? = nil
  ) {
    self.graph = graph
    self.forced = forced
    self.banned = banned
    load = graph.cohort.mentors.map { _ in 0 }
    visit()
  }

  private mutating func visit() {
    let row = chosen.count
    guard row < graph.cohort.organisations.count else { return judge() }
    for mentor in graph.cohort.mentors.indices where isFree(row, mentor) {
      load[mentor] += 1
      chosen.append(mentor)
      visit()
      chosen.removeLast()
      load[mentor] -= 1
    }
    guard forced?.organisation != row else { return }
    chosen.append(nil)
    visit()
    chosen.removeLast()
  }

  private func isFree(_ row: Int, _ mentor: Int) -> Bool {
    if let forced, forced.organisation == row, forced.mentor != mentor { return false }
    if let banned, banned == (row, mentor) { return false }
    return graph.standing(organisation: row, mentor: mentor) == .allowed
      && load[mentor] < graph.cohort.mentors[mentor].capacity
  }

  private mutating func judge() {
    let fits = chosen.enumerated().compactMap { row, mentor in
      mentor.map { graph.fit.micro(organisation: row, offer: $0) }
    }
    let value = [
      fits.count, fits.reduce(0, +), fits.min() ?? 0, -load.reduce(0) { $0 + $1 * $1 },
    ]
    if let best, !best.value.lexicographicallyPrecedes(value) { return }
    best = Choice(mentors: chosen, value: value)
  }
}
