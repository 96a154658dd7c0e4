package import Foundation

/// Two files of people as a coordinator has them, small enough to run often.
package struct SampleFiles {
  /// The lines of the file of mentors, the headings first; no line break stands inside a cell.
  package var mentors: [String]
  /// The lines of the file of needs, the headings first.
  package var needs: [String]

  /// The first rows of two files.
  package init(mentors: URL, needs: URL, count: Int) throws {
    self.mentors = try Self.lines(of: mentors, count: count)
    self.needs = try Self.lines(of: needs, count: count)
  }

  /// Files of given lines.
  package init(mentors: [String], needs: [String]) {
    self.mentors = mentors
    self.needs = needs
  }

  private static func lines(of file: URL, count: Int) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).prefix(count + 1).map(String.init)
  }

  /// Writes both files and answers the options that name them.
  package func options(in folder: TemporaryFolder, suffix: String = "") throws -> [String] {
    [
      "--mentors",
      try folder.write(mentors.joined(separator: "\n") + "\n", as: "mentors\(suffix).csv"),
      "--needs", try folder.write(needs.joined(separator: "\n") + "\n", as: "needs\(suffix).csv"),
    ]
  }

  /// The same rows in another order; the headings stay first.
  package func shuffled(using numbers: inout SeededNumbers) -> SampleFiles {
    SampleFiles(
      mentors: [mentors[0]] + mentors.dropFirst().shuffled(using: &numbers),
      needs: [needs[0]] + needs.dropFirst().shuffled(using: &numbers))
  }

  /// The same rows, each with an e-mail address made of its identifier; no cell is quoted.
  package var addressed: SampleFiles {
    let filled = { (lines: [String]) in
      lines.prefix(1)
        + lines.dropFirst().map { line in
          var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
          cells[3] = "\(cells[0].lowercased())@example.org"
          return cells.joined(separator: ",")
        }
    }
    return SampleFiles(mentors: Array(filled(mentors)), needs: Array(filled(needs)))
  }

  /// Three mentors and four organisations: one pair stands out, one organisation has nobody left
  /// and one nobody at all.
  package static let small = SampleFiles(
    mentors: [
      "id,name,organisation,email,languages,territory,mode,capacity,fields,expertise,about",
      "M1,Ane,Haitz,,eu|es,Bizkaia,either,1,field-community,need-fundraising:2|need-leadership:4,",
      "M2,Jon,Mendi,,eu,Gipuzkoa,in-person,2,,,Diru-laguntzak zuritzen ditut duela urte asko.",
      "M3,Eva,Zubi,,fr,,,0,,need-accounting:4,",
    ],
    needs: [
      "id,organisation,contact,email,languages,territory,mode,fields,needs,about",
      "E1,Ibai,Luis,,es,Bizkaia,either,field-community,need-fundraising:5:1:3|need-equality:3:2:3,",
      "E2,Mendi,Ane,,eu,Gipuzkoa,either,,,Diruzainak ez daki zenbat diru geratzen den.",
      "E3,Harri,Leo,,en,Araba,online,,need-accounting,",
      "E4,Oreka,Iker,,eu,Gipuzkoa,in-person,,need-grants:4:1:3,",
    ])
}
