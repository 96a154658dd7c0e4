/// What a cap on probabilities costs.
package struct CapQuality: Sendable, Equatable {
  /// The cap.
  package let cap: ProbabilityCap
  /// The least expected total cost times the cap's denominator; `nil` where no lottery keeps the
  /// cap.
  package let expectedUnits: Int64?
  /// The least total cost without a cap.
  package let unrestricted: Int64

  /// The expected total in parts of the unrestricted one; `nil` where there is none or that is 0.
  ///
  /// With gains stated as negative costs it is the share of the gain that is kept, at most 1.
  package var relative: Double? {
    guard let expectedUnits, unrestricted != 0 else { return nil }
    return Double(expectedUnits) / Double(cap.denominator) / Double(unrestricted)
  }
}

extension AssignmentProblem {
  /// What each of a list of caps costs against the optimum without a cap, in the given order.
  ///
  /// Throws what ``randomised(cap:)`` and ``solve(objectives:threads:monitor:)`` throw; `nil` when
  /// there is no assignment even without a cap. Places have to be served, whatever the problem's
  /// service.
  package func qualities(of caps: [ProbabilityCap]) throws(AssignmentError) -> [CapQuality]? {
    let certain = try ProbabilityCap(1, of: 1)
    guard case .optimal(let best) = try randomised(cap: certain) else { return nil }
    var qualities: [CapQuality] = []
    for cap in caps {
      var expected: Int64?
      if case .optimal(let lottery) = try randomised(cap: cap) { expected = lottery.expectedUnits }
      qualities.append(
        CapQuality(cap: cap, expectedUnits: expected, unrestricted: best.expectedUnits))
    }
    return qualities
  }
}
