import Fixtures
import Foundation
import TestSupport
import Testing

struct DeterminismTests {
  private static let blas = "/usr/lib/x86_64-linux-gnu/blas"
  private static let openBLAS = "/usr/lib/x86_64-linux-gnu/openblas-pthread"

  /// What a first process answers, for all tests to hold theirs against.
  private static let first = Result {
    let folder = try TemporaryFolder()
    return try Program().run(["match"] + files().options(in: folder)).output
  }

  private let program: Program
  private let folder: TemporaryFolder
  private let files: SampleFiles
  private let options: [String]
  private let expected: Data

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    files = try Self.files()
    options = try files.options(in: folder)
    expected = try Self.first.get()
  }

  private static func files() throws -> SampleFiles {
    try SampleFiles(
      mentors: DemonstrationCohort.mentors, needs: DemonstrationCohort.needs, count: 5)
  }

  private func match(
    _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> Data {
    let outcome = try program.run(["match"] + options + arguments, environment: environment)
    #expect(outcome.status == 0)
    return outcome.output
  }

  @Test func `twenty processes give the same bytes`() throws {
    #expect(!expected.isEmpty)
    for _ in 0..<20 { #expect(try match() == expected) }
  }

  @Test func `the order of rows reaches no byte, nor the certificate`() throws {
    let seed: UInt64 = 401
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    _ = try match(["--certificate", folder.path("first.json")])
    for _ in 0..<5 {
      let shuffled = try files.shuffled(using: &numbers).options(in: folder, suffix: "-shuffled")
      let outcome = try program.run(
        ["match"] + shuffled + ["--certificate", folder.path("again.json")])
      #expect(outcome.output == expected)
      #expect(try folder.text("again.json") == folder.text("first.json"))
    }
  }

  @Test(arguments: [
    ["LANG": "eu_ES.UTF-8", "TZ": "Asia/Kolkata"], ["LC_ALL": "es_ES.UTF-8", "TZ": "UTC"],
    ["LC_ALL": "C", "TZ": "America/St_Johns"],
    ["LANG": "tr_TR.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"],
    ["OPENBLAS_NUM_THREADS": "1"], ["OPENBLAS_NUM_THREADS": "2"],
    ["OPENBLAS_CORETYPE": "Haswell"], ["SWIFT_DETERMINISTIC_HASHING": "1"],
  ])
  func `locale, time zone and settings of the library reach no byte`(
    environment: [String: String]
  ) throws {
    #expect(try match(environment: environment) == expected)
  }

  @Test(arguments: ["1", "2", "5"])
  func `the number of threads reaches no byte`(threads: String) throws {
    #expect(try match(["--threads", threads]) == expected)
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: blas)),
    arguments: [blas, openBLAS])
  func `the library that multiplies reaches no byte`(folder: String) throws {
    guard FileManager.default.fileExists(atPath: folder) else { return }
    let inherited = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"].map { ":" + $0 } ?? ""
    #expect(try match(environment: ["LD_LIBRARY_PATH": folder + inherited]) == expected)
  }
}
