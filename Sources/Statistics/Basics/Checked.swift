/// The checks that stand before every measure, so that no value can trap or spread unseen.
enum Checked {
  /// The largest magnitude that is admitted: its square and sums of many such squares are finite.
  static let most = 1e100

  /// Refuses what is not a number, infinite, or outside a range.
  static func values(
    _ values: [Double], least: Double = -Checked.most, most: Double = Checked.most
  ) throws(StatisticsError) {
    for (place, value) in values.enumerated() {
      try Checked.value(value, place: place, least: least, most: most)
    }
  }

  /// Refuses one value; `place` is its position among its like.
  static func value(
    _ value: Double, place: Int = 0, least: Double, most: Double
  ) throws(StatisticsError) {
    if value.isNaN { throw .notANumber(place: place) }
    guard least <= value, value <= most else {
      throw .outside(place: place, value: value, least: least, most: most)
    }
  }

  /// Refuses a count outside a range.
  static func count(
    _ count: Int, least: Int = 0, most: Int = Int(Int32.max)
  ) throws(StatisticsError) {
    guard least <= count, count <= most else { throw .count(count, least: least, most: most) }
  }

  /// Refuses lists of unequal length.
  static func lengths(_ first: Int, _ second: Int) throws(StatisticsError) {
    guard first == second else { throw .lengths(first: first, second: second) }
  }
}
