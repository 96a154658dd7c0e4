/// Turns real weights into the whole numbers of a concept table.
///
/// A weight is kept as a signed byte with a shift for its row: rows of small weights keep their
/// precision, rows of large ones their range. A feature's rarity is multiplied into its row.
struct QuantisedTable {
  /// The table's file.
  let bytes: [UInt8]

  /// How many steps of the exponential table make a temperature, and how far the table goes.
  private static let stepsOfTemperature = 64
  private static let entries = 1024

  init(
    concepts: [String], features: TrainingFeatures, weights: [Float], means: [Float],
    options: ConceptModelTraining.Options
  ) {
    precondition(
      options.temperature >= ConceptModelTraining.Options.leastTemperature,
      "a temperature is not near zero: steps would leave the whole numbers")
    let width = concepts.count
    let scaled = Self.scale(weights, rarities: features.rarities, width: width)
    // A sum of weight x count over a norm, times this, is a distance in 4096ths of a step: the
    // norm is in 256ths, the count's weight in 16ths, the rarity's 16 is in both.
    let step = Double(Self.stepsOfTemperature) * 4096 / options.temperature
    let multiplier = step * 16 / scaled.unit
    var writer = TableWriter()
    writer.add(ConceptTable.magic)
    writer.add(number: width)
    writer.add(number: features.keys.count)
    writer.add(number: Self.entries)
    writer.add(number: Int(min(Double(Int32.max), max(1, multiplier + 0.5))))
    writer.add(number: min(1_000_000, max(0, options.blindBelowMicro)))
    for concept in concepts { writer.add(name: concept) }
    for mean in means { writer.add(signed: Int(Double(mean) * step)) }
    for value in Self.exponentials() { writer.add(number: value) }
    for key in features.keys { writer.add(number: key) }
    writer.add(features.rarities)
    writer.add(scaled.shifts)
    writer.add(scaled.rows.lazy.map { UInt8(bitPattern: $0) })
    writer.addDigest()
    bytes = writer.bytes
  }

  private static func exponentials() -> [UInt32] {
    let factor = NaturalLogarithm.exponential(-1 / Double(stepsOfTemperature))
    var value = Double(1 << 24)
    return (0..<entries).map { _ in
      defer { value *= factor }
      return UInt32(value + 0.5)
    }
  }

  /// Rows of bytes with their shifts, and how many units make a weight of 1.
  private static func scale(
    _ weights: [Float], rarities: [UInt8], width: Int
  ) -> (rows: [Int8], shifts: [UInt8], unit: Double) {
    let scaled = weights.indices.map { weights[$0] * Float(rarities[$0 / width]) / 16 }
    let largest = scaled.reduce(0) { max($0, $1.magnitude) }
    // The largest weight fills a byte that is shifted up all the way.
    let unit = largest > 0 ? Float(127 << ConceptTable.largestShift) / largest : 1
    var rows: [Int8] = []
    rows.reserveCapacity(scaled.count)
    var shifts: [UInt8] = []
    for start in stride(from: 0, to: scaled.count, by: max(1, width)) {
      let row = scaled[start..<start + width]
      let most = row.reduce(0) { max($0, $1.magnitude) } * unit
      var shift = 0
      while most > Float(127 << shift), shift < ConceptTable.largestShift { shift += 1 }
      shifts.append(UInt8(shift))
      for value in row {
        let exact = value * unit / Float(1 << shift)
        rows.append(Int8(max(-127, min(127, exact < 0 ? exact - 0.5 : exact + 0.5))))
      }
    }
    return (rows, shifts, Double(unit))
  }
}
