package import Forum

extension MentorApplication {
  /// A mentor of whom a test says only what matters to it; the rest is unknown.
  package static func sample(
    _ id: String, organisation: String = "", languages: [Language] = [],
    territory: Territory? = nil, mode: MeetingMode? = nil, capacity: Int = 1,
    fields: [String] = [], expertise: [Expertise] = [], about: String = ""
  ) -> MentorApplication {
    MentorApplication(
      id: id, name: "Name of \(id)",
      organisation: organisation.isEmpty ? "House of \(id)" : organisation, email: nil,
      languages: languages, territory: territory, mode: mode, capacity: capacity, fields: fields,
      expertise: expertise, about: about)
  }
}

extension OrganisationApplication {
  /// An organisation of which a test says only what matters to it; the rest is unknown.
  package static func sample(
    _ id: String, organisation: String = "", languages: [Language] = [],
    territory: Territory? = nil, mode: MeetingMode? = nil, fields: [String] = [],
    needs: [Need] = [], about: String = ""
  ) -> OrganisationApplication {
    OrganisationApplication(
      id: id, organisation: organisation.isEmpty ? "Association \(id)" : organisation,
      contact: "Contact of \(id)", email: nil, languages: languages, territory: territory,
      mode: mode, fields: fields, needs: needs, about: about)
  }
}

/// Random cohorts over the concepts of a thesaurus, with every kind of gap that applications have.
package struct RandomCohort {
  private let needs: [String]
  private let fields: [String]
  private let texts: [String]

  /// - Parameter texts: what applicants may say of themselves; the empty text is added.
  package init(_ thesaurus: Thesaurus, texts: [String] = []) {
    needs = thesaurus.concepts(in: .need).map(\.id)
    fields = thesaurus.concepts(in: .field).map(\.id)
    self.texts = texts + [""]
  }

  /// A cohort of so many mentors and organisations.
  package func make(
    mentors: Int, organisations: Int, capacities: ClosedRange<Int> = 0...3,
    using numbers: inout SeededNumbers
  ) -> Cohort {
    let people = (0..<mentors).map { mentor($0, capacities, using: &numbers) }
    let asking = (0..<organisations).map { organisation($0, using: &numbers) }
    return Cohort(mentors: people, organisations: asking)
  }

  private func mentor(
    _ index: Int, _ capacities: ClosedRange<Int>, using numbers: inout SeededNumbers
  ) -> MentorApplication {
    .sample(
      "M\(index)", organisation: "House \(numbers.number(0...9))",
      languages: numbers.some(of: Language.allCases, most: 3),
      territory: numbers.one(of: Territory.allCases + [nil]),
      mode: numbers.one(of: MeetingMode.allCases + [nil]),
      capacity: numbers.number(capacities), fields: numbers.some(of: fields, most: 2),
      expertise: numbers.some(of: needs, most: 5).map {
        Expertise(concept: $0, level: numbers.number(0...4))
      }, about: numbers.one(of: texts))
  }

  private func organisation(
    _ index: Int, using numbers: inout SeededNumbers
  ) -> OrganisationApplication {
    .sample(
      "E\(index)", organisation: "House \(numbers.number(0...9))",
      languages: numbers.some(of: Language.allCases, most: 3),
      territory: numbers.one(of: Territory.allCases + [nil]),
      mode: numbers.one(of: MeetingMode.allCases + [nil]),
      fields: numbers.some(of: fields, most: 2),
      needs: numbers.some(of: needs, most: 5).map {
        Need(
          concept: $0, priority: numbers.number(1...5), levelNow: numbers.number(1...4),
          levelWanted: numbers.number(1...4))
      }, about: numbers.one(of: texts))
  }
}
