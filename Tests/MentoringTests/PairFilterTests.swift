import Forum
import Mentoring
import TestSupport
import Testing

struct PairFilterTests {
  private func blocks(
    _ organisation: OrganisationApplication, _ mentor: MentorApplication,
    rules: MentoringRules = .starting
  ) -> [BlockReason] {
    PairFilter(Cohort(mentors: [mentor], organisations: [organisation]), rules: rules)
      .blocks(organisation: 0, mentor: 0)
  }

  @Test func `missing data breaks no rule`() {
    let full = OrganisationApplication.sample(
      "E", languages: [.eu], territory: .araba, mode: .inPerson)
    #expect(blocks(full, .sample("M")) == [])
    let mentor = MentorApplication.sample(
      "M", languages: [.eu], territory: .araba, mode: .inPerson)
    #expect(blocks(.sample("E"), mentor) == [])
    #expect(blocks(.sample("E"), .sample("M")) == [])
  }

  @Test func `two sides without a language in common cannot talk`() {
    let mentor = MentorApplication.sample("M", languages: [.es, .fr])
    #expect(blocks(.sample("E", languages: [.eu, .en]), mentor) == [.noCommonLanguage])
    #expect(blocks(.sample("E", languages: [.eu, .fr]), mentor) == [])
  }

  @Test func `one who only meets online and one who never does cannot meet`() {
    let online = MentorApplication.sample("M", mode: .online)
    #expect(blocks(.sample("E", mode: .inPerson), online) == [.incompatibleMode])
    for mode in [MeetingMode.online, .either, nil] {
      #expect(blocks(.sample("E", mode: mode), online) == [])
    }
  }

  @Test func `two territories are out of reach unless both accept a call`() {
    let near = OrganisationApplication.sample("E", territory: .araba, mode: .inPerson)
    for mode in [MeetingMode.inPerson, .either, nil] {
      #expect(blocks(near, .sample("M", territory: .bizkaia, mode: mode)) == [.outOfReach])
      #expect(blocks(near, .sample("M", territory: .araba, mode: mode)) == [])
      #expect(blocks(near, .sample("M", territory: nil, mode: mode)) == [])
    }
    let far = OrganisationApplication.sample("E", territory: .araba, mode: .either)
    #expect(blocks(far, .sample("M", territory: .bizkaia, mode: .online)) == [])
    #expect(blocks(far, .sample("M", territory: .bizkaia, mode: .either)) == [])
  }

  @Test(arguments: [
    "Haitzondo Elkartea", "HAITZONDO ELKARTEA", "  haitzondo   elkartea ", "Haitzondo-Elkartea",
    "«Haitzondo» elkartea.", "Háitzondo Elkartea", "Ｈａｉｔｚｏｎｄｏ Elkartea",
    "Ha\u{0301}itzondo elkartea",
  ])
  func `nobody mentors their own organisation however it is written`(spelling: String) {
    let mentor = MentorApplication.sample("M", organisation: spelling)
    #expect(
      blocks(.sample("E", organisation: "Haitzondo Elkartea"), mentor) == [.ownOrganisation])
    #expect(blocks(.sample("E", organisation: "Haitzondo Fundazioa"), mentor) == [])
  }

  @Test func `organisations whose names hold no letter are not taken for one`() {
    #expect(
      blocks(.sample("E", organisation: "--"), .sample("M", organisation: "...")) == [])
  }

  @Test func `a ban and a wish not to be paired forbid that pair only`() {
    var rules = MentoringRules.starting
    rules.preferences = [
      PairPreference(mentor: "M", need: "E", kind: .ban),
      PairPreference(mentor: "M", need: "F", kind: .avoid),
      PairPreference(mentor: "M", need: "G", kind: .wish),
    ]
    let mentor = MentorApplication.sample("M")
    #expect(blocks(.sample("E"), mentor, rules: rules) == [.banned])
    #expect(blocks(.sample("F"), mentor, rules: rules) == [.avoided])
    #expect(blocks(.sample("G"), mentor, rules: rules) == [])
    #expect(blocks(.sample("E"), .sample("N"), rules: rules) == [])
  }

  @Test func `every broken rule is told, in one order`() {
    var rules = MentoringRules.starting
    rules.preferences = [
      PairPreference(mentor: "M", need: "E", kind: .avoid),
      PairPreference(mentor: "M", need: "E", kind: .ban),
    ]
    let organisation = OrganisationApplication.sample(
      "E", organisation: "Same", languages: [.eu], mode: .online)
    let mentor = MentorApplication.sample(
      "M", organisation: "same", languages: [.es], mode: .inPerson)
    #expect(
      blocks(organisation, mentor, rules: rules)
        == [.ownOrganisation, .noCommonLanguage, .incompatibleMode, .banned, .avoided])
  }

  @Test func `a rule that the round does not ask for forbids nothing`() {
    var rules = MentoringRules.starting
    rules.requiresCommonLanguage = false
    rules.requiresCompatibleMode = false
    rules.requiresReachableTerritory = false
    let organisation = OrganisationApplication.sample(
      "E", languages: [.eu], territory: .araba, mode: .inPerson)
    let mentor = MentorApplication.sample(
      "M", languages: [.es], territory: .bizkaia, mode: .inPerson)
    #expect(blocks(organisation, mentor, rules: rules) == [])
    #expect(blocks(organisation, .sample("M", mode: .online), rules: rules) == [])
  }
}
