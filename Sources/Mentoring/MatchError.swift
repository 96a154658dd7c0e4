package import Assignment
package import Vectors

/// What keeps a matching run from giving an answer.
package enum MatchError: Error {
  /// The numbers are beyond what one exact product can hold.
  case vectors(VectorsError)
  /// The assignment is beyond the range that is proven safe.
  case assignment(AssignmentError)
  /// The solver's answer did not pass its own check: our fault, never the reader's.
  case unproven(CertificateFault)
}
