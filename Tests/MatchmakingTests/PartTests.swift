import Forum
import Matchmaking
import TestSupport
import Testing

struct FieldPartTests {
  private func value(_ organisation: [String], _ offer: [String]) throws -> Int? {
    PartTable.field(
      organisations: [organisation], offers: [offer], thesaurus: try SmallKnowledge.thesaurus(),
      rules: .starting
    ).micro(organisation: 0, offer: 0)
  }

  @Test func `the same field is whole, a wider one .7, one beside it .4, another nothing`() throws {
    #expect(try value(["field-older"], ["field-older"]) == 1_000_000)
    #expect(try value(["field-older"], ["field-social"]) == 700_000)
    #expect(try value(["field-social"], ["field-older"]) == 700_000)
    #expect(try value(["field-older"], ["field-disability"]) == 400_000)
    #expect(try value(["field-older"], ["field-sport"]) == 0)
  }

  @Test func `the best relation between any two fields counts`() throws {
    #expect(
      try value(["field-sport", "field-older"], ["field-culture", "field-social"]) == 700_000)
  }

  @Test func `a side without fields says nothing`() throws {
    #expect(try value([], ["field-older"]) == nil)
    #expect(try value(["field-older"], []) == nil)
  }
}

struct PracticalitiesPartTests {
  private func value(_ one: MeetingPlace, _ other: MeetingPlace) -> Int? {
    PartTable.practicalities(organisations: [one], offers: [other])
      .micro(organisation: 0, offer: 0)
  }

  @Test func `neighbours are whole, a call across territories is half, no call is nothing`() {
    let here = MeetingPlace(territory: .bizkaia, mode: .either)
    #expect(value(here, MeetingPlace(territory: .bizkaia, mode: .inPerson)) == 1_000_000)
    #expect(value(here, MeetingPlace(territory: .araba, mode: .online)) == 500_000)
    #expect(value(here, MeetingPlace(territory: .araba, mode: nil)) == 500_000)
    #expect(value(here, MeetingPlace(territory: .araba, mode: .inPerson)) == 0)
  }

  @Test func `an unknown territory on either side says nothing`() {
    let known = MeetingPlace(territory: .araba, mode: .online)
    #expect(value(known, MeetingPlace(territory: nil, mode: .online)) == nil)
    #expect(value(MeetingPlace(territory: nil, mode: .online), known) == nil)
  }

  @Test func `an open way of meeting allows both ways`() {
    let open = MeetingPlace(territory: .araba, mode: nil)
    for mode in MeetingMode.allCases {
      let other = MeetingPlace(territory: .bizkaia, mode: mode)
      #expect(open.allowsOnline(with: other) == (mode != .inPerson))
      #expect(open.allowsInPerson(with: other) == (mode != .online))
    }
  }
}
