import Exchange
import Forum
import Testing

/// Mapping files: read, written, refused, applied to exports of form tools, and proposed.
struct ColumnMappingTests {
  private func mapping(_ name: String) throws -> ColumnMapping {
    try ColumnMapping.read(TestFiles.sample(name), file: name)
  }

  private func read(_ name: String, _ mapping: ColumnMapping) throws -> ApplicationFileResult {
    ApplicationFile.read(
      kind: mapping.kind, bytes: try TestFiles.sample(name), file: name, mapping: mapping,
      thesaurus: try BundledFiles.thesaurus())
  }

  @Test(arguments: [
    "google-forms-mentors", "google-forms-needs", "limesurvey-needs", "limesurvey-needs-text",
  ])
  func `a mapping file reads an export without an error, and is written as it was read`(
    name: String
  ) throws {
    let mapping = try mapping("\(name).mapping.json")
    let result = try read("\(name).csv", mapping)
    #expect(!result.hasErrors)
    #expect(result.mentors.count + result.organisations.count == result.table?.records.count)
    #expect(!result.problems.contains { $0.code == .unknownColumn })
    #expect(try ColumnMapping.read(Array(mapping.fileText.utf8), file: "again") == mapping)
  }

  @Test func `options that hold a comma are found whole and the rest is kept in the text`() throws {
    let result = try read(
      "google-forms-mentors.csv", try mapping("google-forms-mentors.mapping.json"))
    let mentors = result.mentors.map(\.application)
    #expect(
      mentors[0].expertise
        == [
          Expertise(concept: "need-volunteers", level: 3),
          Expertise(concept: "need-teamwork", level: 3),
        ])
    #expect(mentors[2].about.hasSuffix("\nacompañar a familias, también de noche"))
    #expect(result.problems.summary == ["warning 4 kept-in-about"])
  }

  @Test func `both downloads of one form give the same applications`() throws {
    let mapping = try mapping("google-forms-needs.mapping.json")
    let one = try read("google-forms-needs.csv", mapping)
    let other = try read("google-forms-needs-download.csv", mapping)
    #expect(one.organisations == other.organisations)
    let codes = try read("limesurvey-needs.csv", self.mapping("limesurvey-needs.mapping.json"))
    let texts = try read(
      "limesurvey-needs-text.csv", self.mapping("limesurvey-needs-text.mapping.json"))
    #expect(codes.organisations == texts.organisations)
    #expect(codes.organisations.first?.application.needs.first?.priority == 5)
  }

  @Test func `a made id depends on the content alone`() throws {
    let mapping = ColumnMapping(
      kind: .needs,
      columns: [
        ColumnRule(heading: "mail", field: .email),
        ColumnRule(heading: "org", field: .organisation),
      ], identifier: IdentifierRule(from: [.email, .organisation], prefix: "o-"))
    let one = try TestFiles.read("mail,org\nANE@b.eus,A\n,Beta\n", .needs, mapping: mapping)
    let other = try TestFiles.read("org,mail\n BETA,\nZ, ane@B.eus\n", .needs, mapping: mapping)
    let ids = one.organisations.map(\.application.id)
    #expect(ids == other.organisations.map(\.application.id).reversed())
    #expect(ids.allSatisfy { $0.wholeMatch(of: /o-[0-9a-f]{16}/) != nil })
    let nothing = try TestFiles.read("mail,org,about\n,,text\n", .needs, mapping: mapping)
    #expect(nothing.problems.contains { $0.code == .missingValue && $0.line == 2 })
  }

  @Test func `one column for each option, numbers, constants and joined texts`() throws {
    let mapping = ColumnMapping(
      kind: .needs,
      columns: [
        ColumnRule(heading: "Q1[Subvenciones]", field: .needs, option: "Subvenciones"),
        ColumnRule(heading: "Q1[x]", field: .needs, option: "need-board|need-staff"),
        ColumnRule(heading: "Q2[Riesgos]", field: .needs, option: "need-risk", answer: .number),
        ColumnRule(heading: "nr", field: .id),
        ColumnRule(heading: "a", field: .about, title: "Egoera"),
        ColumnRule(heading: "b", field: .about),
      ], constants: [.territory: "Bizkaia", .languages: "eu|es"])
    let text =
      "nr,Q1[Subvenciones],Q1[x],Q2[Riesgos],a,b\n1,Bai,0,4 - Handia,lehena,bigarrena\n2,N,Sí,,,x\n"
    let result = try TestFiles.read(text, .needs, mapping: mapping)
    #expect(!result.hasErrors)
    let (one, two) = (result.organisations[0].application, result.organisations[1].application)
    #expect(one.needs.map { "\($0.concept) \($0.priority)" } == ["need-grants 3", "need-risk 4"])
    #expect(two.needs.map(\.concept) == ["need-board", "need-staff"])
    #expect(one.about == "Egoera: lehena\nbigarrena")
    #expect(one.territory == .bizkaia && one.languages == [.eu, .es])
    let odd = try TestFiles.read("nr,Q1[Subvenciones]\n1,maybe\n", .needs, mapping: mapping)
    #expect(odd.problems.contains { $0.code == .badAnswer } || odd.hasErrors)
  }

  @Test func `words for languages, territories and modes are understood in three languages`() {
    #expect(AnswerVocabulary.language("EUSKARA") == .eu)
    #expect(AnswerVocabulary.language("castellano") == .es)
    #expect(AnswerVocabulary.language("Frantsesa") == .fr)
    #expect(AnswerVocabulary.territory("Araba/Álava") == .araba)
    #expect(AnswerVocabulary.territory("guipúzcoa") == .gipuzkoa)
    #expect(AnswerVocabulary.territory("bizkaitarra") == .bizkaia)
    #expect(AnswerVocabulary.territory("Nafarroa") == nil)
    #expect(AnswerVocabulary.mode("Aurrez aurre") == .inPerson)
    #expect(AnswerVocabulary.mode("en línea") == .online)
    #expect(AnswerVocabulary.mode("Me da igual") == .either)
    #expect(AnswerVocabulary.yes("Sí") == true && AnswerVocabulary.yes("ez") == false)
    #expect(AnswerVocabulary.yes("") == false && AnswerVocabulary.yes("?") == nil)
  }

  private static let head = "{\"format\":\"uztartu-mapping\",\"version\":1,\"kind\":\"needs\","

  @Test(arguments: [
    ("{", "error 1 json-syntax"),
    ("[]", "error 1 json-value"),
    ("{\"format\": \"x\"}", "error 1 json-value"),
    ("{\"format\": \"uztartu-mapping\",\n\"version\": 2}", "error 2 json-value"),
    ("{\"a\": 1,\n\"a\": 2}", "error 2 json-key"),
    ("{\n\"colums\": []}", "error 2 json-key"),
    (
      ColumnMappingTests.head + "\n\"columns\":[\n{\"field\":\"id\"}]}",
      "error 3 json-key"
    ),
    (
      ColumnMappingTests.head + "\"columns\":[{\"heading\":\"a\",\n\"field\":\"capacity\"}]}",
      "error 2 json-value"
    ),
  ])
  func `a mapping file that is not as documented is refused with its line`(
    text: String, summary: String
  ) {
    #expect(throws: FileRefusal.self) {
      try ColumnMapping.read(Array(text.utf8), file: "m.json")
    }
    do {
      _ = try ColumnMapping.read(Array(text.utf8), file: "m.json")
    } catch {
      #expect(error.problems.summary == [summary])
    }
  }

  @Test(arguments: ["google-forms-mentors", "google-forms-needs", "limesurvey-needs-text"])
  func `a proposal finds the columns that a person mapped`(name: String) throws {
    let mapped = try mapping("\(name).mapping.json")
    let table = try #require(
      CSVReader.read(try TestFiles.sample("\(name).csv"), file: name).table)
    let guess = ColumnMapping.guess(
      headings: table.headings, rows: table.records.map(\.cells), kind: mapped.kind,
      thesaurus: try BundledFiles.thesaurus())
    func fields(_ mapping: ColumnMapping) -> [String: String] {
      Dictionary(
        mapping.columns.map { ($0.heading, $0.field?.rawValue ?? "ignore") },
        uniquingKeysWith: { first, _ in first })
    }
    #expect(fields(guess) == fields(mapped))
    #expect(try !read("\(name).csv", guess).hasErrors)
  }

  @Test func `what a proposal leaves open is reported and nothing is lost`() throws {
    let table = try #require(
      CSVReader.read(try TestFiles.sample("limesurvey-needs.csv"), file: "l").table)
    let guess = ColumnMapping.guess(
      headings: table.headings, rows: table.records.map(\.cells), kind: .needs,
      thesaurus: try BundledFiles.thesaurus())
    let open = guess.columns.filter { $0.option == ColumnRule.open }.map(\.heading)
    #expect(open.contains("behar[SQ001]"))
    let result = try read("limesurvey-needs.csv", guess)
    let unknown = result.problems.filter { $0.code == .unknownColumn }.compactMap(\.field)
    #expect(Set(unknown).isSuperset(of: open))
    #expect(!result.hasErrors)
  }
}
