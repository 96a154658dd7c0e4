import Exchange
import Foundation
import TestSupport
import Testing
import Workflow

/// Certificates that lie and carry the right checksum all the same.
struct VerifyCertificateTests {
  private let folder: TemporaryFolder
  private let sound: CertificateDocument

  init() throws {
    folder = try TemporaryFolder()
    let files = try SampleFiles.small.options(in: folder)
    let path = folder.path("certificate.json")
    _ = try MatchFiles(
      files: CohortFiles(mentors: files[1], needs: files[3]), certificate: path, threads: 1
    ).run()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    sound = try CertificateDocument.read(Array(bytes), file: path)
  }

  private func isVerified(_ document: CertificateDocument) throws -> Bool {
    let path = try folder.write(document.fileText, as: "changed.json")
    do throws(Refusal) { return try VerifyCertificate(file: path).run().isVerified } catch {
      #expect(error.status == .badData)
      return false
    }
  }

  private func changed(_ change: (inout EditableCertificate) -> Void) throws -> Bool {
    var certificate = EditableCertificate(sound)
    change(&certificate)
    #expect(certificate.document != sound)
    return try isVerified(certificate.document)
  }

  @Test func `the certificate of a run holds`() throws {
    #expect(try isVerified(sound))
  }

  @Test func `a claim that the pairs do not bear out is rejected`() throws {
    #expect(try !changed { $0.totalCost -= 1 })
    #expect(try !changed { $0.totalCost += 1 })
    #expect(try !changed { $0.pairs.removeLast() })
    #expect(try !changed { $0.pairs.append($0.pairs[0]) })
    #expect(try !changed { $0.pairs[0] = .init(row: 2, column: 0) })
    #expect(try !changed { $0.pairs[0] = .init(row: 0, column: 99) })
    #expect(try !changed { $0.pairs[0] = .init(row: -1, column: 0) })
    #expect(try !changed { $0.unserved[0] += 1 })
    #expect(try !changed { $0.unserved[1] = 0 })
    #expect(try !changed { $0.unserved[1] = .max })
  }

  @Test func `dual values that prove nothing are rejected`() throws {
    #expect(try !changed { $0.rowPotential[0] -= 1 })
    #expect(try !changed { $0.rowPotential[0] = .max })
    #expect(try !changed { $0.columnPotential[0] = .min })
    #expect(try !changed { $0.columnPotential[1] = 1 })
    #expect(try !changed { $0.rowPotential.removeLast() })
    #expect(try !changed { $0.unservedPenalty = nil })
    #expect(try !changed { $0.unservedPenalty = 0 })
    #expect(try !changed { $0.costLimit = 5 })
    #expect(try !changed { $0.isProvenByPotentials = false })
  }

  @Test func `another problem under the same answer is rejected`() throws {
    #expect(try !changed { $0.columnCapacity[0] = 0 })
    #expect(try !changed { $0.columnCapacity[0] = 2 })
    #expect(try !changed { $0.rowDemand[0] = 2 })
    #expect(try !changed { $0.rowDemand[0] = .max })
    #expect(try !changed { $0.columnMinimum[2] = 1 })
    #expect(try !changed { $0.service = .all })
    #expect(try !changed { $0.columnCapacity.append(1) })
    #expect(try !changed { $0.costs = .sparse(rows: [0], columns: [9], costs: [1]) })
  }

  @Test func `a better pair that was left out is found`() throws {
    guard case .dense(var costs) = sound.costs else {
      Issue.record("the certificate of a run is dense")
      return
    }
    let free = try #require(
      costs.indices.first { index in
        costs[index] != nil
          && !sound.pairs.contains { $0.row * sound.columns + $0.column == index }
      })
    costs[free] = 0
    #expect(try !changed { $0.costs = .dense(costs) })
  }

  /// The certificate of a small matrix, and every lie about it that a test tells.
  private func solved(
    _ text: String, _ change: (inout AssignmentFiles) throws -> Void
  ) throws -> CertificateDocument {
    var files = AssignmentFiles(matrix: try folder.write(text, as: "matrix.txt"))
    try change(&files)
    let path = folder.path("assign.json")
    _ = try AssignFile(files, threads: 1, certificate: path).run()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    return try CertificateDocument.read(Array(bytes), file: path)
  }

  @Test func `forced pairs are part of what is proven`() throws {
    let document = try solved("2 2\n9 1\n1 9\n") {
      $0.forced = try folder.write("0 1\n", as: "forced.txt")
    }
    #expect(try isVerified(document))
    for forced in [[], [(0, 0)], [(0, 1), (0, 1)], [(0, 1), (1, 1)]] as [[(Int, Int)]] {
      var lie = EditableCertificate(document)
      lie.forced = forced.map { .init(row: $0.0, column: $0.1) }
      #expect(try !isVerified(lie.document), "\(forced)")
    }
  }

  @Test func `a witness that shows nothing is rejected`() throws {
    let document = try solved("3 1\n1\n2\n3\n") { $0.columnCapacity = "2" }
    #expect(try isVerified(document))
    typealias Proof = CertificateDocument.WorstProof
    for witness in [
      Proof(kind: .rows, rows: [0, 1], columns: [0], demand: 2, places: 2),
      Proof(kind: .rows, rows: [0, 1, 2], columns: [0], demand: 4, places: 2),
      Proof(kind: .rows, rows: [0, 1, 2], columns: [], demand: 3, places: 0),
      Proof(kind: .columns, rows: [0, 1, 2], columns: [0], demand: 3, places: 2),
      Proof(kind: .rows, rows: [2, 1, 0], columns: [0], demand: 3, places: 2),
    ] {
      var lie = EditableCertificate(document)
      lie.witness = witness
      #expect(try !isVerified(lie.document), "\(witness)")
    }
    var roomy = EditableCertificate(document)
    roomy.columnCapacity = [3]
    #expect(try !isVerified(roomy.document))
    var patient = EditableCertificate(document)
    patient.service = .most
    #expect(try !isVerified(patient.document))
  }
}
