import Assignment
import Exchange
package import Wording

/// Checks a certificate without solving: `uztartu verify`.
package struct VerifyCertificate: Sendable {
  private let file: String

  /// - Parameter file: the certificate, or `-` for standard input.
  package init(file: String) { self.file = file }

  /// Checks feasibility with the objective, dual feasibility and complementary slackness, in this
  /// order, and answers the first condition that is broken.
  package func run() throws(Refusal) -> VerifyAnswer {
    let bytes = try Refusal.bytes(of: file, limit: .max)
    let document: CertificateDocument
    do throws(FileRefusal) {
      document = try CertificateDocument.read(bytes, file: file)
    } catch { throw Refusal(error) }
    let problem: AssignmentProblem
    do throws(AssignmentError) {
      problem = try document.problem()
    } catch { throw Refusal(error, in: file) }
    if let witness = document.infeasibility {
      return VerifyAnswer(witness, holds: problem.confirms(witness))
    }
    // Worst first is proven by its limit and the witness that no lower one would do.
    let hasProof =
      document.isProvenByPotentials
      && (document.objective == .total || document.costLimit != nil || document.pairs.isEmpty)
    guard hasProof else { return VerifyAnswer(withoutProof: ()) }
    if let fault = problem.check(document.solution) { return VerifyAnswer(fault) }
    return VerifyAnswer(
      pairs: document.pairs.count, rows: document.rows, columns: document.columns)
  }
}

/// The answer of ``VerifyCertificate``.
package struct VerifyAnswer: Sendable {
  /// The answer as JSON has it.
  package struct Document: Encodable, Sendable {
    package let verified: Bool
    /// The first condition that is broken.
    package let condition: String?
    package let row: Int?
    package let column: Int?
    package let message: String
  }

  package let isVerified: Bool
  package let message: Message
  private let condition: String?
  private let row: Int?
  private let column: Int?

  init(pairs: Int, rows: Int, columns: Int) {
    isVerified = true
    condition = nil
    row = nil
    column = nil
    message = .certificateHolds(pairs: pairs, rows: rows, columns: columns)
  }

  /// The answer to a certificate whose worst row was found by search, which leaves no potentials.
  init(withoutProof: ()) {
    isVerified = false
    condition = "no-proof"
    row = nil
    column = nil
    message = .certificateWithoutProof
  }

  /// The answer to a certificate that there is no assignment.
  init(_ witness: InfeasibilityWitness, holds: Bool) {
    isVerified = holds
    condition = holds ? nil : "witness-not-confirmed"
    row = nil
    column = nil
    message =
      holds
      ? .certificateShowsNone(demand: witness.demand, places: witness.places)
      : .certificateWitnessWrong
  }

  init(_ fault: CertificateFault) {
    isVerified = false
    condition = fault.condition.rawValue
    row = fault.row
    column = fault.column
    message = .certificateBroken(
      condition: fault.condition.rawValue, row: fault.row, column: fault.column,
      found: Int(fault.found), required: Int(fault.required))
  }

  /// The answer with its sentence in the reader's language.
  package func document(in language: ReaderLanguage) -> Document {
    Document(
      verified: isVerified, condition: condition, row: row, column: column,
      message: message.text(in: language))
  }
}
