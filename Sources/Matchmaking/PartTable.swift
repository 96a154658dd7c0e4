/// The values of one part of fit for every pair.
package struct PartTable: Sendable {
  package let part: FitPart
  package let organisations: Int
  package let offers: Int
  /// Row by row, o × f, in millionths; ``unknown`` where either side gave no data.
  private let values: [Int32]

  /// What stands for missing data, which is neither good nor bad.
  private static let unknown: Int32 = -1

  /// Asks `value` for every pair; nil says that the data is missing.
  ///
  /// - Complexity: O(o × f) calls.
  package init(
    _ part: FitPart, organisations: Int, offers: Int, value: (_ row: Int, _ offer: Int) -> Int?
  ) {
    var values: [Int32] = []
    values.reserveCapacity(organisations * offers)
    for row in 0..<organisations {
      for offer in 0..<offers {
        guard let micro = value(row, offer) else {
          values.append(PartTable.unknown)
          continue
        }
        precondition((0...1_000_000).contains(micro), "a part of fit is 0 to 1,000,000")
        values.append(Int32(micro))
      }
    }
    self.part = part
    self.organisations = organisations
    self.offers = offers
    self.values = values
  }

  /// The value of a pair in millionths, nil where data is missing.
  package func micro(organisation: Int, offer: Int) -> Int? {
    let value = values[organisation * offers + offer]
    return value == PartTable.unknown ? nil : Int(value)
  }
}
