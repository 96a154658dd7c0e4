/// A model, or the reason why these data determine none.
package enum RegressionOutcome<Model: Equatable & Sendable>: Equatable, Sendable {
  /// The fitted model.
  case fitted(Model)
  /// The data are right, but many models fit them equally well or ever better without end.
  case undetermined(RegressionObstacle)

  /// The model, where there is one.
  package var model: Model? {
    if case .fitted(let model) = self { return model }
    return nil
  }
}

/// Why data determine no model.
package enum RegressionObstacle: Error, Equatable, Sendable {
  /// There are no rows.
  case noRows
  /// All rows have the same outcome.
  case oneOutcome
  /// This column (0-based) is constant or follows from those before it.
  case collinear(column: Int)
  /// The columns separate the outcomes: coefficients would grow without end.
  case separated
}
