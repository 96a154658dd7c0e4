/// How settings do on groups that had no part in the fitting: one group left out at a time.
///
/// Rows of one group share circumstances, so leaving out single rows would flatter every setting
/// (Roberts et al. 2017); what is wanted is how the next group will fare.
package struct GroupwiseValidation: Equatable, Sendable {
  /// What a setting loses.
  package struct Loss: Equatable, Sendable {
    /// Mean loss on the rows of each group left out, groups by rising number.
    package let byGroup: [Double]
    /// Mean of the groups' losses.
    package let mean: Double
    /// Standard error of that mean across groups.
    package let standardError: Double
  }

  /// For each setting its loss; `nil` where some group could not be predicted.
  package let losses: [Loss?]

  /// Tries settings; `nil` when there are fewer than two groups.
  ///
  /// `loss` fits a setting on the rows `training` and answers the mean loss on the rows `held`,
  /// or `nil` when these data determine no model.
  /// - Throws: what `loss` throws.
  /// - Complexity: settings x groups calls of `loss`.
  package init?(
    groups: [Int], settings: Int,
    loss: (_ setting: Int, _ training: [Int], _ held: [Int]) throws(StatisticsError) -> Double?
  ) throws(StatisticsError) {
    try Checked.count(settings)
    let names = Set(groups).sorted()
    guard names.count > 1 else { return nil }
    var losses: [Loss?] = []
    for setting in 0..<settings {
      var byGroup: [Double] = []
      for name in names {
        let held = groups.indices.filter { groups[$0] == name }
        let training = groups.indices.filter { groups[$0] != name }
        if let value = try loss(setting, training, held) { byGroup.append(value) }
      }
      losses.append(byGroup.count == names.count ? try Loss(byGroup) : nil)
    }
    self.losses = losses
  }

  /// The setting with the least mean loss; among equals the last. `nil` when none has a loss.
  package var best: Int? {
    losses.indices.reversed().filter { losses[$0] != nil }
      .min { mean($0) < mean($1) }
  }

  /// The last setting whose loss is within one standard error of the best: with settings in
  /// order of rising caution, the most cautious that is not shown to be worse (Breiman et al.
  /// 1984, section 3.4.3).
  package var mostCautious: Int? {
    guard let best, let least = losses[best] else { return nil }
    return losses.indices.last { setting in
      losses[setting] != nil && mean(setting) <= least.mean + least.standardError
    }
  }

  private func mean(_ setting: Int) -> Double { losses[setting]?.mean ?? .infinity }
}

extension GroupwiseValidation.Loss {
  fileprivate init?(_ byGroup: [Double]) throws(StatisticsError) {
    guard let estimate = try MeanEstimate(byGroup) else { return nil }
    self.byGroup = byGroup
    mean = estimate.moments.mean
    standardError = estimate.standardError
  }
}
