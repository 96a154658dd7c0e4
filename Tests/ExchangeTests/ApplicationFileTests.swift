import Exchange
import Forum
import Testing
import Wording

/// The rules of cells: what a row of a canonical file means.
struct ApplicationFileTests {
  private let mentorHeadings =
    "id,name,organisation,email,languages,territory,mode,capacity,fields,expertise,about"
  private let needHeadings =
    "id,organisation,contact,email,languages,territory,mode,fields,needs,about"

  private func needs(_ cell: String) throws -> ApplicationFileResult {
    try TestFiles.read("\(needHeadings)\nO1,Org,Ana,,,,,,\(cell),text\n", .needs)
  }

  private func expertise(_ cell: String) throws -> ApplicationFileResult {
    try TestFiles.read("\(mentorHeadings)\nM1,Jon,Org,,,,,,,\(cell),text\n", .mentors)
  }

  @Test func `a full row becomes an application`() throws {
    let row =
      "M1,Jon Agirre,Org, Jon@Example.ORG ,es|eu,Araba,online,2,Kirola,need-grants:4|Igualdad,Kaixo"
    let result = try TestFiles.read("\(mentorHeadings)\n\(row)\n", .mentors)
    #expect(result.problems.isEmpty)
    #expect(
      result.mentors == [
        PlacedApplication(
          line: 2,
          MentorApplication(
            id: "M1", name: "Jon Agirre", organisation: "Org", email: "jon@example.org",
            languages: [.eu, .es], territory: .araba, mode: .online, capacity: 2,
            fields: ["field-sport"],
            expertise: [
              Expertise(concept: "need-grants", level: 4),
              Expertise(concept: "need-equality", level: 3),
            ], about: "Kaixo"))
      ])
  }

  @Test func `empty optional cells are unknown and the capacity is one`() throws {
    let result = try TestFiles.read("\(mentorHeadings)\nM1,Jon,Org,,,,,,,,text\n", .mentors)
    let mentor = try #require(result.mentors.first?.application)
    #expect(mentor.email == nil && mentor.territory == nil && mentor.mode == nil)
    #expect(mentor.languages.isEmpty && mentor.fields.isEmpty && mentor.expertise.isEmpty)
    #expect(mentor.capacity == 1)
    #expect(result.problems.isEmpty)
  }

  @Test(arguments: [
    "id,izena,erakundea,eposta,hizkuntzak,lurraldea,modua,edukiera,eremuak,esperientzia,aurkezpena",
    "id,nombre,entidad,correo,idiomas,territorio,modalidad,capacidad,ámbitos,experiencia,"
      + "presentación",
    "ID,NOMBRE,Entidad,CORREO,Idiomas,Territorio,Modalidad,Capacidad,AMBITOS,Experiencia,"
      + "presentacion",
  ])
  func `Basque and Spanish headings of mentors mean the canonical ones`(headings: String) throws {
    let row = "M1,Jon,Org,j@b.eus,eu,Bizkaia,either,2,Kirola,need-grants:4,Kaixo"
    let canonical = try TestFiles.read("\(mentorHeadings)\n\(row)\n", .mentors)
    let other = try TestFiles.read("\(headings)\n\(row)\n", .mentors)
    #expect(other.mentors == canonical.mentors)
    #expect(other.problems.isEmpty)
  }

  @Test(arguments: [
    "id,erakundea,kontaktua,eposta,hizkuntzak,lurraldea,modua,eremuak,beharrak,azalpena",
    "id,entidad,contacto,correo,idiomas,territorio,modalidad,ámbitos,necesidades,descripción",
  ])
  func `Basque and Spanish headings of needs mean the canonical ones`(headings: String) throws {
    let row = "O1,Org,Ana,a@b.eus,eu|fr,Gipuzkoa,in-person,field-sport,need-board:5:1:4,Kaixo"
    let canonical = try TestFiles.read("\(needHeadings)\n\(row)\n", .needs)
    let other = try TestFiles.read("\(headings)\n\(row)\n", .needs)
    #expect(other.organisations == canonical.organisations)
    #expect(other.problems.isEmpty)
  }

  @Test func `a file with nothing but id and about can be read`() throws {
    for kind in ApplicationKind.allCases {
      let result = try TestFiles.read("id,about\nA,hitz batzuk\nB,palabras\n", kind)
      #expect(!result.hasErrors)
      #expect(result.mentors.count + result.organisations.count == 2)
      #expect(result.problems.allSatisfy { $0.code == .missingColumn && $0.line == 1 })
    }
  }

  @Test func `a label in any language and case names its concept`() throws {
    for label in ["need-board", "Batzordea", "JUNTA DIRECTIVA", "organo  directivo", "board"] {
      #expect(
        try needs(label).organisations.first?.application.needs.first?.concept == "need-board")
    }
  }

  @Test func `parts of a need that are left out are the usual ones`() throws {
    func numbers(_ cell: String) throws -> [Int] {
      let need = try needs(cell).organisations.first?.application.needs.first
      return need.map { [$0.priority, $0.levelNow, $0.levelWanted] } ?? []
    }
    #expect(try numbers("need-board") == [3, 1, 3])
    #expect(try numbers("need-board:5") == [5, 1, 3])
    #expect(try numbers("need-board:5:2:4") == [5, 2, 4])
    #expect(try numbers("need-board::2:4") == [3, 2, 4])
  }

  @Test(arguments: [
    ("need-board:3:1", "error 2 bad-need"), ("need-board:3:1:3:2", "error 2 bad-need"),
    ("need-board:a", "error 2 bad-need"), ("need-board:0", "error 2 out-of-range"),
    ("need-board:1:5:2", "error 2 out-of-range"), ("need-board:3:3:3", "warning 2 no-demand"),
    ("shared name", "error 2 ambiguous-label"), ("field-sport", "error 2 wrong-scheme"),
    ("Kirola", "error 2 wrong-scheme"), ("nonsense", "error 2 unknown-concept"),
    ("need-board|Batzordea", "warning 2 repeated-value"),
    ("need-board:1|Batzordea:2", "error 2 repeated-concept"),
  ])
  func `each defect of a need has its code`(cell: String, summary: String) throws {
    #expect(try needs(cell).problems.summary == [summary])
  }

  @Test func `more than five needs are kept with a warning`() throws {
    let six = "need-grants|need-board|need-equality|need-risk|need-staff|need-legal"
    let result = try needs(six)
    #expect(result.problems.summary == ["warning 2 too-many-needs"])
    #expect(result.organisations.first?.application.needs.count == 6)
  }

  @Test(arguments: [
    ("need-board:5", "error 2 out-of-range"), ("need-board:-1", "error 2 out-of-range"),
    ("need-board:x", "error 2 bad-number"), ("need-board:1:2", "error 2 bad-number"),
  ])
  func `each defect of an expertise has its code`(cell: String, summary: String) throws {
    #expect(try expertise(cell).problems.summary == [summary])
  }

  @Test func `levels from zero to four are taken`() throws {
    for level in 0...4 {
      let mentor = try expertise("Subvenciones:\(level)").mentors.first?.application
      #expect(mentor?.expertise == [Expertise(concept: "need-grants", level: level)])
    }
  }

  @Test func `a misspelt label gets the nearest one as advice`() throws {
    let problem = try #require(try needs("Junta diretiva").problems.first)
    #expect(problem.line(in: .en).hasSuffix("perhaps Junta directiva was meant"))
  }

  @Test func `the same id twice names both lines`() throws {
    let result = try TestFiles.read("id,about\nA,x\nB,y\nA,z\n", .needs)
    let problem = try #require(result.problems.first { $0.severity == .error })
    #expect(problem.line == 4)
    #expect(problem.line(in: .es).contains("línea 2"))
    #expect(result.organisations.map(\.application.id) == ["A", "B"])
  }

  @Test func `a row with an error gives no application and the others are still read`() throws {
    let text = "id,email,about\nA,not an address,x\nB,b@b.eus,y\n"
    let result = try TestFiles.read(text, .needs)
    #expect(result.hasErrors)
    #expect(result.organisations.map(\.line) == [3])
  }

  @Test func `the line of a problem is the physical one after line breaks in cells`() throws {
    let result = try TestFiles.read("id,about,email\nA,\"one\ntwo\nthree\",\nB,x,bad\n", .needs)
    #expect(result.problems.filter { $0.severity == .error }.summary == ["error 5 bad-email"])
  }
}
