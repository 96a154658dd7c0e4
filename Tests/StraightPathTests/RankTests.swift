import Fixtures
import Foundation
import TestSupport
import Testing

struct RankTests {
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
  }

  private func lines(_ arguments: [String]) throws -> [JSONValue] {
    let outcome = try program.run(["rank"] + arguments)
    #expect(outcome.status == 0)
    return try JSONValue.lines(outcome.output)
  }

  @Test func `each line is a pair with its parts and reasons, by need, then by rank`() throws {
    let files = try SampleFiles(
      mentors: DemonstrationCohort.mentors, needs: DemonstrationCohort.needs, count: 5
    ).options(in: folder)
    let lines = try lines(files + ["--top", "0"])
    #expect(!lines.isEmpty)
    var last = (need: "", rank: 0, fit: 1.0)
    for line in lines {
      let need = try #require(line["need"]?.text)
      let rank = try #require(line["rank"]?.whole)
      let fit = try #require(line["fit"]?.number)
      #expect(need == last.need ? rank == last.rank + 1 && fit <= last.fit : rank == 1)
      #expect(need >= last.need)
      #expect(abs(try weighted(line) - fit) <= 1e-6)
      #expect(abs(shares(line) - fit) <= 1e-6)
      last = (need, rank, fit)
    }
  }

  private func weighted(_ line: JSONValue) throws -> Double {
    var sum = 0.0
    for part in line["parts"]?.elements ?? [] {
      #expect(part.keys == ["name", "value", "weight"])
      sum += try #require(part["value"]?.number) * #require(part["weight"]?.number)
    }
    return sum
  }

  private func shares(_ line: JSONValue) -> Double {
    (line["because"]?.elements ?? []).reduce(0) { $0 + ($1["share"]?.number ?? .nan) }
  }

  @Test func `a pair stands as the interface shows it`() throws {
    let lines = try lines(SampleFiles.small.options(in: folder) + ["--top", "1"])
    let first = try #require(lines.first)
    #expect(first["need"] == .text("E1"))
    #expect(first["mentor"] == .text("M1"))
    #expect(first["rank"] == .number(1))
    #expect(first.keys.isSuperset(of: ["need", "mentor", "rank", "fit", "parts", "because"]))
    let reason = try #require(first["because"]?.elements.first)
    #expect(reason["need"] == .text("need-fundraising"))
    #expect(reason["expertise"] == .text("need-fundraising"))
    let needs = try #require(first["parts"]?.elements.first)
    #expect(needs["name"] == .text("needs"))
    // The check value of the programme, 0.636.
    #expect(needs["value"] == .number(0.635897))
  }

  @Test func `forbidden pairs appear only where they are asked for, with every rule`() throws {
    let files = try SampleFiles.small.options(in: folder)
    let plain = try lines(files + ["--top", "0"])
    #expect(plain.allSatisfy { $0["blocked"] == nil })
    let all = try lines(files + ["--top", "0", "--show-blocked"])
    let blocked = all.filter { $0["blocked"] != nil }
    #expect(blocked.allSatisfy { $0.keys == ["need", "mentor", "blocked"] })
    #expect(all.filter { $0["blocked"] == nil } == plain)
    #expect(all.count == 12)
    let third = blocked.first { $0["need"] == .text("E3") && $0["mentor"] == .text("M2") }
    #expect(
      third?["blocked"]
        == .list([.text("no-common-language"), .text("incompatible-mode")]))
    let own = blocked.first { $0["need"] == .text("E2") && $0["mentor"] == .text("M2") }
    #expect(own?["blocked"] == .list([.text("own-organisation")]))
  }

  @Test func `the best K of each need are shown, ten where none is asked for`() throws {
    let files = try SampleFiles(
      mentors: DemonstrationCohort.mentors, needs: DemonstrationCohort.needs, count: 5
    ).options(in: folder)
    let all = try lines(files + ["--top", "0"])
    for (options, most) in [(["--top", "2"], 2), ([], 10)] {
      let best = try lines(files + options)
      #expect(best == all.filter { $0["rank"]?.whole ?? .max <= most })
    }
  }

  @Test func `one of the two files may come from standard input`() throws {
    let files = try SampleFiles.small.options(in: folder)
    let expected = try lines(files)
    let input = try Data(contentsOf: URL(fileURLWithPath: files[1]))
    let piped = try program.run(["rank", "--mentors", "-", "--needs", files[3]], input: input)
    #expect(try JSONValue.lines(piped.output) == expected)
    let twice = try program.run(["rank", "--mentors", "-", "--needs", "-"], input: input)
    #expect(twice.status == 64)
  }

  @Test func `the list exists as one document, as lines, as CSV and as a table`() throws {
    let files = try ["rank"] + SampleFiles.small.options(in: folder)
    let lines = try JSONValue.lines(program.run(files + ["--format", "jsonl"]).output)
    #expect(try JSONValue(program.run(files + ["--format", "json"]).output) == .list(lines))
    let csv = try program.run(files + ["--format", "csv"]).text
    #expect(csv.hasPrefix("need,mentor,rank,fit,blocked\r\nE1,M1,1,0.755785,\r\n"))
    let table = try program.run(files + ["--format", "table"]).text
    #expect(table.contains("0.756"))
    #expect(table.contains("E1"))
  }

  @Test func `rules change what counts`() throws {
    let files = try SampleFiles.small.options(in: folder)
    let rules = try folder.write(
      #"{"weights": {"needs": 1, "field": 0, "practicalities": 0, "wishes": 0}}"#, as: "rules.json")
    let first = try #require(try lines(files + ["--rules", rules]).first)
    #expect(first["fit"] == .number(0.635897))
    #expect(first["parts"]?.elements.map { $0["name"] } == [.text("needs")])
  }

  /// Vectors of two columns for every text: what is of `concept` or `people` points one way.
  private func vectors(_ files: [String], concept: String, people: Set<String>) throws -> String {
    let texts = try JSONValue.lines(program.run(["lexicon", "texts"] + files).output)
    let ids = texts.compactMap { $0["id"]?.text }
    #expect(ids.count == texts.count && ids.contains("label:\(concept)@eu"))
    let rows = ids.map { id -> [Float] in
      id.hasPrefix("label:\(concept)@") || people.contains(id) ? [0, 1] : [1, 0]
    }
    let header = "{'descr': '<f4', 'fortran_order': False, 'shape': (\(rows.count), 2), }\n"
    var bytes = Data([0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.utf8.count), 0])
    bytes.append(Data(header.utf8))
    rows.flatMap(\.self).withUnsafeBytes { bytes.append(contentsOf: $0) }
    _ = try folder.write(ids.joined(separator: "\n"), as: "vectors.ids")
    return try folder.write(bytes, as: "vectors.npy")
  }

  @Test func `vectors from outside move the texts they speak for`() throws {
    let files = try SampleFiles(
      mentors: DemonstrationCohort.mentors, needs: DemonstrationCohort.needs, count: 5
    ).options(in: folder)
    let plain = try lines(files + ["--top", "0"])
    let texts = try JSONValue.lines(program.run(["lexicon", "texts"] + files).output)
    let need = try #require(texts.compactMap { $0["id"]?.text }.first { $0.hasPrefix("need:") })
    let mentor = try #require(
      texts.compactMap { $0["id"]?.text }.first { $0.hasPrefix("mentor:") })
    let vectors = try vectors(files, concept: "need-basque", people: [need, mentor])
    let moved = try lines(files + ["--top", "0", "--vectors", vectors])
    #expect(moved.count == plain.count)
    for line in moved { #expect(abs(shares(line) - (line["fit"]?.number ?? .nan)) <= 1e-6) }
    func because(_ lines: [JSONValue]) -> [String] {
      let pair = lines.first {
        "need:\($0["need"]?.text ?? "")" == need && "mentor:\($0["mentor"]?.text ?? "")" == mentor
      }
      return (pair?["because"]?.elements ?? []).compactMap { $0["need"]?.text }
    }
    #expect(because(moved).contains("need-basque"))
    #expect(!because(plain).contains("need-basque"))
  }

  @Test func `texts without a vector are told, and labels without one are refused`() throws {
    let files = try SampleFiles.small.options(in: folder)
    let all = try vectors(files, concept: "need-basque", people: [])
    let ids = try folder.text("vectors.ids")
    _ = try folder.write(ids.replacing("need:E", with: "need:X"), as: "vectors.ids")
    let told = try program.run(["rank"] + files + ["--vectors", all])
    #expect(told.status == 0)
    #expect(told.diagnostics.contains("need:E"))
    _ = try folder.write(ids.replacing("label:need-board@", with: "label:x@"), as: "vectors.ids")
    #expect(try program.run(["rank"] + files + ["--vectors", all]).status == 65)
    #expect(
      try program.run(["rank"] + files + ["--vectors", all, "--embeddings", "http://[::1]/"])
        .status == 64)
    #expect(try program.run(["rank"] + files + ["--vectors", folder.path("no")]).status == 66)
    #expect(
      try program.run(["match"] + files + ["--embeddings", "http://example.org"]).status == 64)
    #expect(
      try program.run(["match"] + files + ["--embeddings", "http://127.0.0.1:1"]).status == 74)
  }

  @Test func `a recorded run keeps what the vectors said`() throws {
    let people = try SampleFiles(
      mentors: DemonstrationCohort.mentors, needs: DemonstrationCohort.needs, count: 5)
    let files = try people.options(in: folder)
    let record = ["--database", try TestRecord.make(in: folder)]
    for (kind, file) in [("mentors", files[1]), ("needs", files[3])] {
      #expect(try program.run(["import", kind, file] + record).status == 0)
    }
    #expect(try program.run(["round", "screen", "--accept-all"] + record).status == 0)
    let texts = try JSONValue.lines(program.run(["lexicon", "texts"] + files).output)
    let all = Set(texts.compactMap { $0["id"]?.text }.filter { !$0.hasPrefix("label:") })
    let vectors = try vectors(files, concept: "need-basque", people: all)
    let propose = ["round", "propose", "--format", "json"]
    let plain = try JSONValue(program.run(propose + record).output)
    let moved = try JSONValue(program.run(propose + ["--vectors", vectors] + record).output)
    #expect(moved["run"]?["inputDigest"] != plain["run"]?["inputDigest"])
    #expect(moved["run"]?["match"]?["objective"] != plain["run"]?["match"]?["objective"])
    try FileManager.default.removeItem(atPath: vectors)
    let shown = try program.run(["round", "show", "--why", "--format", "json"] + record)
    #expect(try JSONValue(shown.output)["run"]?["match"] == moved["run"]?["match"])
    #expect(
      try program.run(["round", "send", "--deadline", "2999-12-31"] + record).status == 0)
  }
}
