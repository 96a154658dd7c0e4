import Exchange
import Foundation
import Testing
import Wording

/// How problems look to people and to scripts.
struct FileProblemTests {
  private func problem(_ email: String) throws -> FileProblem {
    let cell = "\"" + email.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    let result = try TestFiles.read("id,about,email\nA,x,\(cell)\n", .needs)
    return try #require(result.problems.first { $0.code == .badEmail })
  }

  @Test func `a problem is one line of the promised shape in each language`() throws {
    let problem = try problem("ane")
    #expect(
      problem.line(in: .en)
        == "x.csv:2: error: this is not an e-mail address (column 3, email: “ane”)"
        + " — write it as name@domain.org, or leave the cell empty")
    #expect(problem.line(in: .es).hasPrefix("x.csv:2: error: esto no es una dirección de correo"))
    #expect(problem.line(in: .eu).hasPrefix("x.csv:2: error: hau ez da helbide elektroniko bat"))
    #expect(problem.line(in: .eu).contains("(3. zutabea, email: “ane”)"))
  }

  @Test func `nothing that a terminal obeys is printed`() throws {
    let hostile = "\u{1B}[31m\u{9B}1m\u{202E}\u{7}a\nb\u{200B}"
    let line = FileProblem(
      file: hostile, line: 1, column: 1, field: hostile, value: hostile,
      try problem("x").defect
    ).line(in: .en)
    for scalar in line.unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
      #expect(![0x202E, 0x200B].contains(scalar.value))
    }
  }

  @Test func `long values are cut`() throws {
    let line = try problem(String(repeating: "a", count: 5000)).line(in: .en)
    #expect(line.count < 250)
    #expect(line.contains("a…”"))
  }

  @Test func `the report has the promised keys, null where nothing is known`() throws {
    let report = ProblemReport([try problem("ane")], in: .en)
    let data = try JSONEncoder().encode(report)
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let entries = try #require(root["problems"] as? [[String: Any]])
    #expect(
      Set(entries[0].keys)
        == ["file", "line", "column", "field", "value", "code", "message", "severity"])
    #expect(entries[0]["code"] as? String == "bad-email")
    #expect(entries[0]["line"] as? Int == 2)
    let empty = CSVReader.read([], file: "y").problems
    let other = try JSONEncoder().encode(ProblemReport(empty, in: .eu))
    #expect(String(decoding: other, as: UTF8.self).contains("\"column\":null"))
  }

  @Test func `codes are in kebab case and differ`() {
    for code in FileProblemCode.allCases {
      #expect(code.rawValue.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    }
    #expect(Set(FileProblemCode.allCases.map(\.rawValue)).count == FileProblemCode.allCases.count)
  }
}
