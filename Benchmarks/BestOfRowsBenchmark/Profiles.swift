import Foundation
import Vectors

/// Clustered profiles as texts have them: some centres, everybody near one, a few alike.
struct Profiles {
  private var state: UInt64
  private let centres: [[Float]]

  init(columns: Int, centres count: Int, seed: UInt64) {
    state = seed
    var made: [[Float]] = []
    var source = Self.Source(state: seed)
    for _ in 0..<count { made.append((0..<columns).map { _ in source.normal() }) }
    centres = made
    state = source.state
  }

  /// So many integer vectors of Euclidean length at most 4,095.
  mutating func matrix(rows: Int) throws(VectorsError) -> ExactMatrix {
    var source = Source(state: state)
    var values: [Float] = []
    let columns = centres[0].count
    values.reserveCapacity(rows * columns)
    for _ in 0..<rows {
      let centre = centres[Int(source.next() % UInt64(centres.count))]
      let vector = centre.map { $0 + 0.6 * source.normal() }
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      values.append(contentsOf: vector.map { ($0 / length * 4_094).rounded(.towardZero) })
    }
    state = source.state
    return try ExactMatrix(rows: rows, columns: columns, values: values)
  }

  private struct Source {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }

    /// A standard normal number (Box and Muller, 1958).
    mutating func normal() -> Float {
      let radius = Double(next() >> 11 | 1) / Double(1 << 53)
      let angle = Double(next() >> 11) / Double(1 << 53)
      return Float((-2 * log(radius)).squareRoot() * cos(2 * .pi * angle))
    }
  }
}
