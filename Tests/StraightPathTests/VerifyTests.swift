import Fixtures
import Foundation
import TestSupport
import Testing

struct VerifyTests {
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
  }

  private func matchCertificate() throws -> String {
    let files = try SampleFiles(
      mentors: DemonstrationCohort.mentors, needs: DemonstrationCohort.needs, count: 8
    ).options(in: folder)
    let done = try program.run(["match"] + files + ["--certificate", folder.path("match.json")])
    #expect(done.status == 0)
    return try folder.text("match.json")
  }

  private func assignCertificate(_ options: [String] = [], sparse: Bool = false) throws -> String {
    let files = MatrixFiles(weights: [[9, 2, 4, 1], [8, .nan, 3, 1], [7, 5, .nan, 6]])
    let done = try program.run(
      ["assign", "-", "--certificate", folder.path("assign.json")] + options,
      input: sparse ? files.matrixMarket : files.npy("<f8", as: { $0 }))
    #expect(done.status == 0)
    return try folder.text("assign.json")
  }

  private func verify(_ text: String) throws -> Program.Outcome {
    try program.run(["verify", "-"], input: Data(text.utf8))
  }

  @Test func `the certificates of match and assign hold`() throws {
    let certificates = try [
      matchCertificate(), assignCertificate(), assignCertificate(sparse: true),
      assignCertificate(["--minimize"]), assignCertificate(["--objective", "worst"]),
      assignCertificate(["--serve", "most", "--row-demand", "2"]),
      assignCertificate(["--row-demand", "2", "--column-capacity", "3", "--column-minimum", "1"]),
    ]
    for certificate in certificates {
      let outcome = try verify(certificate)
      #expect(outcome.status == 0)
      #expect(try JSONValue(outcome.output)["verified"] == .truth(true))
    }
  }

  @Test func `each of two hundred corruptions is rejected`() throws {
    let seed: UInt64 = 301
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    for sound in [try matchCertificate(), try assignCertificate()] {
      for _ in 0..<100 {
        let corrupt = CertificateCorruption(of: sound, using: &numbers)
        let outcome = try verify(corrupt.text)
        #expect([1, 65].contains(outcome.status), "\(corrupt)\n\(corrupt.text)")
      }
    }
  }

  @Test func `a certificate is a file for its owner alone`() throws {
    _ = try assignCertificate()
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("assign.json"))
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func `the answer is told in the reader's language`() throws {
    let certificate = try Data(assignCertificate().utf8)
    let answers = try ["eu", "es", "en"].map {
      try program.run(
        ["verify", "-", "--format", "table", "--language", $0], input: certificate
      ).text
    }
    #expect(Set(answers).count == 3)
  }
}
