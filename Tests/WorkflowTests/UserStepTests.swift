import Forum
import Foundation
import Records
import TestSupport
import Testing
import Wording

@testable import Workflow

/// A record with users: who gets in, and what they see.
@Suite struct UserStepTests {
  /// Proposals sent; Maite mentors, Garazi speaks for an organisation; Nerea coordinates.
  private struct World {
    let round: TestRound
    let pairings: [PairingDocument]
    /// The pairing of the mentor who is a user, and another one.
    let own: PairingDocument
    let other: PairingDocument

    init() throws {
      round = try TestRound(SampleFiles.small.addressed).screened()
      try round.propose()
      let sent = try round.send()
      pairings = sent
      own = sent[0]
      other = try #require(sent.first { $0.mentor != sent[0].mentor })
      let sides: [(String, InviteUser.Duty, String)] = [
        ("mentor", .mentor, own.mentor), ("contact", .contact, own.need),
      ]
      for (name, duty, id) in sides {
        _ = try InviteUser(
          round.access(), name: name, duties: [duty],
          identity: .email("\(id.lowercased())@example.org")
        ).run()
      }
      for duty in [InviteUser.Duty.evaluator, .facilitator, .administrator] {
        _ = try InviteUser(
          round.access(), name: duty.rawValue, duties: [duty], identity: .unknown
        ).run()
      }
      _ = try RevokeUser(round.access(), name: "facilitator").run()
    }
  }

  private func status(_ body: () throws -> Void) -> Workflow.ExitStatus? {
    do {
      try body()
      return nil
    } catch let refusal as Refusal {
      return refusal.status
    } catch { return nil }
  }

  @Test func `From the first invitation on, only those who were invited get in`() throws {
    let world = try World()
    for name in ["stranger", "facilitator", "", "mentor2"] {
      #expect(
        status {
          _ = try ShowRound(world.round.access(as: name), round: nil, withWords: false).run()
        }
          == .notPermitted, "\(name)")
    }
    #expect(
      status {
        _ = try ShowRound(world.round.access(as: "NEREA"), round: nil, withWords: false).run()
      } == nil)
  }

  @Test func `A refused step has changed nothing`() throws {
    let world = try World()
    let head = try world.round.head()
    let refused: [(String, () throws -> Void)] = [
      ("mentor", { _ = try world.round.propose(as: "mentor") }),
      ("evaluator", { try world.round.importing(.mentors, as: "evaluator") }),
      (
        "administrator", { try OpenRound(world.round.access(as: "administrator"), name: "x").run() }
      ),
      ("contact", { _ = try RevokeUser(world.round.access(as: "contact"), name: "nerea").run() }),
      ("mentor", { try world.round.answer(world.other.id, .mentor, .yes, as: "mentor") }),
      ("mentor", { try world.round.answer(world.own.id, .organisation, .yes, as: "mentor") }),
      ("contact", { try world.round.answer(world.own.id, .mentor, .yes, as: "contact") }),
      ("mentor", { try world.round.answer("P99", .mentor, .yes, as: "mentor") }),
    ]
    for (name, act) in refused { #expect(status(act) == .notPermitted, "\(name)") }
    #expect(try world.round.head() == head)
  }

  @Test func `A refusal says who could, and the same of what is not there`() throws {
    let world = try World()
    func sentence(_ pairing: String) throws -> String {
      do {
        try world.round.answer(pairing, .mentor, .yes, as: "mentor")
      } catch let refusal as Refusal {
        return refusal.message.text(in: .en)
      }
      return ""
    }
    let somebodyElses = try sentence(world.other.id)
    #expect(somebodyElses.contains("coordinator"))
    #expect(somebodyElses.contains("mentor"))
    #expect(!somebodyElses.contains(world.other.mentorName))
    #expect(try sentence("P99") == somebodyElses)
  }

  @Test func `A side sees its own pairings, and nothing of the run`() throws {
    let world = try World()
    for name in ["mentor", "contact"] {
      let round = try ShowRound(
        world.round.access(as: name), round: nil, withWords: true
      ).run()
      let own = world.pairings.filter {
        name == "mentor" ? $0.mentor == world.own.mentor : $0.need == world.own.need
      }
      #expect(round.pairings.map(\.id) == own.map(\.id), "\(name)")
      #expect(round.run == nil, "\(name)")
    }
  }

  @Test func `A side sees a proposal once it is sent`() throws {
    let round = try TestRound().screened()
    let proposed = try round.propose().pairings[0]
    let view = View(isWhole: false, sides: [proposed.id: [.mentor]])
    #expect(view.shown(proposed) == nil)
    try round.send()
    let sent = try ShowRound(round.access(), round: nil, withWords: false).run().pairings[0]
    // All but the number of its fit, which is the coordinator's.
    var seen = sent
    seen.fit = nil
    #expect(view.shown(sent) == seen)
    #expect(View(isWhole: false, sides: [:]).shown(sent) == nil)
    #expect(View(isWhole: true, sides: [:]).shown(proposed) == proposed)
  }

  @Test func `A side learns the other's answer when it has given its own (invariant 7)`() throws {
    let world = try World()
    try world.round.answer(world.own.id, .organisation, .yes, as: "contact")
    let seen = { (name: String) in
      try ShowRound(world.round.access(as: name), round: nil, withWords: false).run().pairings
        .first { $0.id == world.own.id }?.organisationAnswer
    }
    #expect(try seen("mentor") == "pending")
    #expect(try seen("contact") == "yes")
    #expect(try seen("nerea") == "yes")
    let mine = try world.round.answer(world.own.id, .mentor, .yes, as: "mentor")
    #expect(mine.organisationAnswer == "yes")
    #expect(try seen("mentor") == "yes")
  }

  @Test func `A list of sessions holds those of the reader's own pairings`() throws {
    let world = try World()
    for pairing in [world.own, world.other] {
      try world.round.answer(pairing.id, .organisation, .yes)
      try world.round.answer(pairing.id, .mentor, .yes)
      _ = try LogSession(
        world.round.access(), pairing: pairing.id, startsAt: TestRound.instant, lengthMinutes: 60,
        mode: nil, summary: pairing.id
      ).run()
    }
    let list = { (name: String) in
      try ListSessions(world.round.access(as: name), round: nil, pairing: nil).run().sessions
        .map(\.summary)
    }
    #expect(try Set(list("nerea")) == [world.own.id, world.other.id])
    #expect(try list("mentor") == [world.own.id])
    #expect(try list("contact") == [world.own.id])
    #expect(status { _ = try list("evaluator") } == .notPermitted)
    #expect(
      status {
        _ = try ListSessions(
          world.round.access(as: "mentor"), round: nil, pairing: world.other.id
        ).run()
      } == .notPermitted)
  }

  @Test func `Somebody is invited by the address of their application, or as a person`() throws {
    let round = try TestRound(SampleFiles.small.addressed).screened()
    let done = try InviteUser(
      round.access(), name: "x", duties: [.mentor], identity: .email("M1@Example.org")
    ).run()
    #expect(done.founder == "nerea")
    #expect(done.user.roles == ["mentor"])
    let person = try #require(done.user.person)
    let again = try InviteUser(
      round.access(), name: "y", duties: [.mentor], identity: .person(person)
    ).run()
    #expect(again.founder == nil)
    #expect(again.user.person == person)
    #expect(
      status {
        _ = try InviteUser(
          round.access(), name: "z", duties: [.mentor], identity: .email("nobody@example.org")
        ).run()
      } == .notFound)
    #expect(
      status {
        _ = try InviteUser(
          round.access(), name: "z", duties: [.mentor], identity: .person("H99")
        ).run()
      } == .badData)
  }

  @Test func `Users are listed to administrators, with who was shut out`() throws {
    let world = try World()
    let users = try ListUsers(world.round.access(as: "administrator")).run()
    #expect(
      users.map(\.name) == [
        "nerea", "mentor", "contact", "evaluator", "facilitator", "administrator",
      ])
    #expect(users.filter { $0.revokedAt != nil }.map(\.name) == ["facilitator"])
    #expect(users.csv.split(whereSeparator: \.isNewline).count == 7)
    #expect(status { _ = try ListUsers(world.round.access(as: "mentor")).run() } == .notPermitted)
  }
}
