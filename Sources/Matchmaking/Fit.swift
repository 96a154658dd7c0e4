/// The fit of every pair with the parts it is made of.
///
/// Fit is the weighted mean of the parts whose data both sides gave, in millionths: a part without
/// data is left out and its weight shared among the others. Only the needs part keeps its weight:
/// where nothing is known of needs or of expertise, living near by must not stand for knowing.
package struct Fit: Sendable {
  package let organisations: Int
  package let offers: Int
  /// Row by row, o × f, 0 to 1,000,000.
  package let micro: [Int32]
  /// The parts, each with its value of every pair.
  package let tables: [PartTable]
  private let rules: FitRules

  /// Weighs the parts of every pair.
  ///
  /// - Precondition: the tables have one shape and each part stands in at most one of them.
  /// - Complexity: O(o × f × parts).
  package init(parts: [PartTable], rules: FitRules) {
    guard let first = parts.first else { preconditionFailure("fit has at least one part") }
    precondition(
      parts.allSatisfy { $0.organisations == first.organisations && $0.offers == first.offers },
      "the parts of fit have one shape")
    precondition(Set(parts.map(\.part)).count == parts.count, "each part stands once")
    organisations = first.organisations
    offers = first.offers
    tables = parts
    self.rules = rules
    var micro: [Int32] = []
    micro.reserveCapacity(organisations * offers)
    for row in 0..<organisations {
      for offer in 0..<offers {
        var (sum, weights) = (0, 0)
        for table in parts {
          let weight = rules.weight(of: table.part)
          guard let value = Self.value(of: table, organisation: row, offer: offer) else {
            continue
          }
          sum += weight * value
          weights += weight
        }
        micro.append(weights == 0 ? 0 : Int32((2 * sum + weights) / (2 * weights)))
      }
    }
    self.micro = micro
  }

  /// The value that enters the mean; nil for a part that is left out.
  private static func value(of table: PartTable, organisation: Int, offer: Int) -> Int? {
    table.micro(organisation: organisation, offer: offer) ?? (table.part == .needs ? 0 : nil)
  }

  /// The fit of a pair in millionths.
  package func micro(organisation: Int, offer: Int) -> Int {
    Int(micro[organisation * offers + offer])
  }

  /// The parts of a pair that have data and weight, in the order of ``FitPart``.
  package func parts(organisation: Int, offer: Int) -> [FitPartValue] {
    let present = tables.compactMap { table -> (FitPart, Int, Int)? in
      let weight = rules.weight(of: table.part)
      guard weight > 0,
        let value = Self.value(of: table, organisation: organisation, offer: offer)
      else { return nil }
      return (table.part, value, weight)
    }
    let total = present.reduce(0) { $0 + $1.2 }
    let shares = LargestRemainders.split(
      micro(organisation: organisation, offer: offer), by: present.map { $0.1 * $0.2 })
    return zip(present, shares).map { part, share in
      FitPartValue(
        part: part.0, valueMicro: part.1, weightThousandths: part.2, weightTotal: total,
        shareMicro: share)
    }
  }

  /// The parts that could not be compared for want of data on either side.
  ///
  /// Wishes are not among them: nobody has to wish anything.
  package func missingParts(organisation: Int, offer: Int) -> [FitPart] {
    tables.filter {
      $0.part != .wishes && rules.weight(of: $0.part) > 0
        && $0.micro(organisation: organisation, offer: offer) == nil
    }.map(\.part)
  }
}

/// One part of the fit of one pair.
package struct FitPartValue: Equatable, Sendable {
  package let part: FitPart
  /// The value of the part, 0 to 1,000,000.
  package let valueMicro: Int
  /// The weight of the part in thousandths, as the rules state it.
  package let weightThousandths: Int
  /// The sum of weights of the parts with data; weight divided by it is the weight in this pair.
  package let weightTotal: Int
  /// What the part adds to the fit; the shares of a pair sum to its fit exactly.
  package let shareMicro: Int
}
