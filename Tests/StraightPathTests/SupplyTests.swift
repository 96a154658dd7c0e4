import Fixtures
import TestSupport
import Testing

/// Knowledge asked for against knowledge there is, and texts that nobody understood.
struct SupplyTests {
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
  }

  private static let people = SampleFiles(
    mentors: [
      "id,name,organisation,email,languages,territory,mode,capacity,fields,expertise,about",
      "M1,Ane,Haitz,,eu,Bizkaia,either,1,,need-fundraising:3|need-basque:4,",
      "M2,Jon,Mendi,,eu,Bizkaia,either,2,,need-fundraising:3,",
      "M3,Eva,Zubi,,eu,Bizkaia,either,1,,,zzqx wvkk qqjj",
    ],
    needs: [
      "id,organisation,contact,email,languages,territory,mode,fields,needs,about",
      "E1,Ibai,Luis,,eu,Bizkaia,either,,need-fundraising:5:1:3|need-ethics:3:1:3,",
      "E2,Harri,Leo,,eu,Bizkaia,either,,need-basque:2:1:3,",
      "E3,Oreka,Iker,,eu,Bizkaia,either,,,zzqx wvkk qqjj",
    ])

  private func names(_ value: JSONValue?) -> [String] {
    (value?.elements ?? []).compactMap(\.text)
  }

  @Test func `each concept says how it stands, who asks for it and who knows it`() throws {
    let files = try Self.people.options(in: folder)
    let answer = try JSONValue(program.run(["supply"] + files).output)
    let concepts = answer["concepts"]?.elements ?? []
    let standings = Dictionary(
      uniqueKeysWithValues: concepts.compactMap { line in
        line["concept"]?.text.map { ($0, line["standing"]?.text) }
      })
    #expect(
      standings == [
        "need-ethics": "uncovered", "need-fundraising": "covered", "need-basque": "scarce",
      ])
    let fundraising = concepts.first { $0["concept"]?.text == "need-fundraising" }
    #expect(names(fundraising?["needs"]) == ["E1"])
    #expect(names(fundraising?["knownBy"]) == ["M1", "M2"])
    #expect(fundraising?["places"]?.whole == 3)
  }

  @Test func `texts without a clear concept come with the three nearest`() throws {
    let files = try Self.people.options(in: folder)
    let answer = try JSONValue(program.run(["supply"] + files).output)
    let unclear = answer["unclear"]?.elements ?? []
    #expect(unclear.compactMap { $0["id"]?.text } == ["E3", "M3"])
    #expect(unclear.compactMap { $0["side"]?.text } == ["organisation", "mentor"])
    #expect(unclear.allSatisfy { names($0["nearest"]).count == 3 })
    let ranked = try JSONValue.lines(program.run(["rank"] + files + ["--top", "0"]).output)
    for line in ranked {
      let expected =
        (line["need"]?.text == "E3" ? ["organisation"] : [])
        + (line["mentor"]?.text == "M3" ? ["mentor"] : [])
      #expect(names(line["unclear"]) == expected)
    }
    let match = try JSONValue(program.run(["match"] + files).output)
    #expect(match["unclear"] == answer["unclear"])
  }

  @Test(arguments: [
    ("eu", "ez da kontzeptu argirik aurkitu"),
    ("es", "no se ha encontrado un concepto claro"), ("en", "no concept found"),
  ])
  func `people are told in their language`(language: String, words: String) throws {
    let files = try Self.people.options(in: folder) + ["--format", "table", "--language", language]
    for command in ["supply", "rank", "match"] {
      let text = try program.run([command] + files).text
      #expect(text.contains("E3: \(words)"), "\(command)")
      #expect(text.contains("M3: \(words)"), "\(command)")
    }
  }

  @Test func `a round is weighed and screened the same way`() throws {
    let record = ["--database", try TestRecord.make(in: folder)]
    let files = try Self.people.options(in: folder)
    for (kind, file) in [("mentors", files[1]), ("needs", files[3])] {
      #expect(try program.run(["import", kind, file] + record).status == 0)
    }
    let screened = try JSONValue(
      program.run(["round", "screen", "--accept-all", "--format", "json"] + record).output)
    for entry in screened["applications"]?.elements ?? [] {
      let isUnclear = ["E3", "M3"].contains(entry["id"]?.text)
      #expect(names(entry["findings"]).contains("no-concept") == isUnclear)
      #expect(names(entry["nearest"]).count == (isUnclear ? 3 : 0))
    }
    let weighed = try program.run(["round", "supply", "--format", "json"] + record)
    #expect(weighed.status == 0)
    #expect(try JSONValue(weighed.output) == JSONValue(program.run(["supply"] + files).output))
  }

  @Test func `the list exists as lines and as CSV too`() throws {
    let files = try ["supply"] + Self.people.options(in: folder)
    let lines = try JSONValue.lines(program.run(files + ["--format", "jsonl"]).output)
    #expect(lines.count == 3)
    let csv = try program.run(files + ["--format", "csv"]).text
    #expect(csv.hasPrefix("concept,label,standing,organisations,demand,mentors,places,"))
    #expect(csv.contains("need-fundraising,Fundraising,covered,1,10,2,3,0,E1,M1|M2\r\n"))
  }
}
