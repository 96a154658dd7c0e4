import Foundation
import TestSupport
import Testing

/// What a coordinator decides, takes back and closes, as typed, in three languages.
struct CoordinatorTests {
  private let program: Program
  private let folder: TemporaryFolder
  private let record: [String]

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    record = ["--database", try TestRecord.make(in: folder)]
  }

  @discardableResult
  private func run(_ line: String..., status: Int32 = 0) throws -> Program.Outcome {
    let outcome = try program.run(line + record)
    #expect(outcome.status == status, "\(line.joined(separator: " ")): \(outcome.diagnostics)")
    return outcome
  }

  private func sent() throws {
    let files = try SampleFiles.small.options(in: folder)
    let imported = try run("import", "mentors", files[1])
    #expect(imported.text.contains("one mentor") || imported.text.contains("3 mentors"))
    #expect(try run("import", "needs", files[3]).text.contains("Next: uztartu round screen"))
    try run("round", "screen", "--accept-all")
    try run("round", "propose")
    let sent = try run("round", "send", "--deadline", "2999-12-31")
    #expect(sent.text.contains("uztartu round letters"))
  }

  @Test func `a no says that it decides, and a mistyped one is put right`() throws {
    try sent()
    try run("pairing", "answer", "P1", "--side", "mentor", "yes")
    for (language, word) in [
      ("eu", "erabakitzen du"), ("es", "decide la propuesta"), ("en", "decides the proposal"),
    ] {
      let answered = try run(
        "pairing", "answer", "P1", "--side", "organisation", "no", "--language", language)
      #expect(answered.text.contains(word), "\(language)")
      #expect(answered.text.contains("--correct"))
    }
    try run(
      "pairing", "answer", "P1", "--side", "organisation", "no", "--correct", "x", status: 64)
    let corrected = try run(
      "pairing", "answer", "P1", "--side", "organisation", "yes", "--correct", "A slip",
      "--format", "json")
    #expect(corrected.text.contains(#""state":"accepted""#))
    #expect(corrected.text.contains(#""replaces":"P1""#))
    let late = try run(
      "pairing", "answer", "P1", "--side", "organisation", "yes", "--correct", "Twice", status: 65)
    #expect(late.diagnostics.contains("--again"))
  }

  @Test func `a round with something in its way stays as it is, and says what, with status 1`()
    throws
  {
    try sent()
    for (language, word) in [
      ("eu", "ez da ezer aldatu"), ("es", "no ha cambiado nada"), ("en", "nothing was changed"),
    ] {
      let refused = try run("round", "close", "--language", language, status: 1)
      #expect(refused.text.contains(word) && refused.text.contains("P1"), "\(language)")
    }
    #expect(try run("round", "list", "--format", "csv").text.contains("first,running"))
    try run("round", "open", "second")
    for (language, word) in [
      ("eu", "atzera bueltarik"), ("es", "vuelta atrás"), ("en", "no way back"),
    ] {
      let which = try run("round", "close", "--language", language, status: 64)
      #expect(which.diagnostics.contains(word) && which.diagnostics.contains("second"))
    }
    #expect(try run("round", "close", "second", "--dry-run").text.contains("can be closed"))
    #expect(try run("round", "close", "second").text.contains("closed"))
    let gone = try run("round", "reopen", "second", "--reason", "x", status: 65)
    #expect(gone.diagnostics.contains("round open"))
  }

  @Test func `a conflict is taken back by screening, and what ended by --again with a reason`()
    throws
  {
    try sent()
    try run("round", "screen", "--conflict", "M1", "--for", "E4", "--reason", "Koinatuak")
    for (language, word) in [
      ("eu", "interes-gatazka"), ("es", "conflicto de intereses"), ("en", "conflict of interest"),
    ] {
      let refused = try run(
        "round", "release", "--need", "E4", "--mentor", "M1", "--language", language, status: 65)
      #expect(refused.diagnostics.contains(word), "\(language)")
      #expect(refused.diagnostics.contains("--no-conflict M1 --for E4"))
    }
    try run("round", "screen", "--no-conflict", "M1", "--for", "E4", status: 64)
    try run("round", "screen", "--no-conflict", "M1", "--for", "E4", "--reason", "No relatives")
    try run("pairing", "answer", "P1", "--side", "mentor", "no", "--reason", "no_time")
    let made = try run(
      "round", "replace", "--need", "E1", "--mentor", "M1", "--reason", "x", "--language", "es",
      status: 65)
    #expect(made.diagnostics.contains("P1, de la ronda «first», se rechazó"))
    #expect(made.diagnostics.contains("--again --reason"))
    try run("round", "release", "--need", "E1", "--mentor", "M1", "--again", status: 64)
    let free = try run(
      "round", "release", "--need", "E1", "--mentor", "M1", "--again", "--reason", "Time now")
    #expect(free.text.contains("P1"))
    try run("round", "replace", "--need", "E1", "--mentor", "M1", "--reason", "Time now")
  }

  @Test func `the round says first what does not cover what was asked, and what comes next`() throws
  {
    try sent()
    let shown = try run("round", "show", "--language", "es").text
    #expect(shown.contains("Mentorías ahora") && shown.contains("Sin mentoría ahora (2): E2, E3"))
    #expect(shown.contains("Lo siguiente: uztartu round propose"))
    try run("round", "propose", "--minimum-fit", "1.2", status: 64)
    let trial = try run(
      "round", "propose", "--dry-run", "--minimum-fit", "0.99", "--format", "json")
    #expect(trial.text.contains(#""below-minimum-fit""#))
    let waiting = try run("round", "waiting").text
    #expect(waiting.contains("E2") && waiting.contains("E3"))
    let log = try run("audit", "list", "--of", "P1", "--format", "csv").text
    #expect(log.contains(",propose,pairing,P1,") && log.contains(",send,pairing,P1,"))
    #expect(try run("audit", "list", "--by", "nobody").text.contains("no such line"))
    #expect(try run("round", "explain", "--pairing", "p1").text.contains("E1"))
    try run("round", "change", "M1", "--capacity", "2")
    try run("round", "change", "M1", status: 64)
  }
}
