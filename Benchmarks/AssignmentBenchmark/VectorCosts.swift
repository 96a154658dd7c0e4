import Assignment
import CBLAS
import Foundation
import Statistics

/// Distances of vectors with whole components, multiplied when they are needed: every sum stays
/// below 2²⁴, so that `Float` is exact in any order.
struct VectorCosts: CostBlocks {
  let rows: Int
  let columns: Int
  private let width: Int
  private let left: [Float]
  private let right: [Float]

  /// Vectors around common centres, every twentieth a repetition, of length about 2,000.
  init(rows: Int, columns: Int, width: Int = 64, seed: UInt64) {
    self.rows = rows
    self.columns = columns
    self.width = width
    var random = SplitMix64(seed: seed)
    let centres = (0..<max(8, Int(Double(rows).squareRoot()))).map { _ in
      (0..<width).map { _ in Float(random.normal()) }
    }
    left = Self.side(rows, centres, &random)
    right = Self.side(columns, centres, &random)
  }

  private static func side(
    _ count: Int, _ centres: [[Float]], _ random: inout SplitMix64
  ) -> [Float] {
    let width = centres[0].count
    var all: [Float] = []
    for index in 0..<count {
      if index > 0, random.number(below: 20) == 0 {
        let other = random.number(below: index) * width
        all += Array(all[other..<other + width])
        continue
      }
      // The product of two draws favours the first centres: some interests are common.
      let centre = centres[Int(Double(centres.count) * random.unit() * random.unit())]
      let drawn = centre.map { $0 + 0.6 * Float(random.normal()) }
      let length = drawn.reduce(0) { $0 + $1 * $1 }.squareRoot()
      all += drawn.map { ($0 * 2_000 / length).rounded(.towardZero) }
    }
    return all
  }

  var lowest: Int32 { 0 }
  var highest: Int32 { 1 << 23 }

  func cost(row: Int, column: Int) -> Int32 {
    var product: Float = 0
    for index in 0..<width { product += left[row * width + index] * right[column * width + index] }
    return 1 << 22 - Int32(product)
  }

  func fill(_ block: UnsafeMutableBufferPointer<Int32>, rows: [Int32]) {
    guard let base = block.baseAddress else { return }
    var chosen: [Float] = []
    chosen.reserveCapacity(rows.count * width)
    for row in rows { chosen += left[Int(row) * width..<(Int(row) + 1) * width] }
    let raw = UnsafeMutableRawPointer(base)
    raw.withMemoryRebound(to: Float.self, capacity: rows.count * columns) { products in
      cblas_sgemm(
        CblasRowMajor, CblasNoTrans, CblasTrans, Int32(rows.count), Int32(columns), Int32(width),
        1, chosen, Int32(width), right, Int32(width), 0, products, Int32(columns))
    }
    VectorCosts.finish(raw, count: rows.count * columns)
  }

  /// Replaces products by 2²² − product, both whole: 1.5 · 2²³ − product has the difference in its
  /// lowest bits, and eight are made at once.
  private static func finish(_ raw: UnsafeMutableRawPointer, count: Int) {
    let magic = SIMD8<Float>(repeating: 12_582_912)
    let exponent = SIMD8<UInt32>(repeating: 0x4B00_0000)
    for offset in stride(from: 0, to: (count & ~7) * 4, by: 32) {
      let product = raw.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
      let bits = unsafeBitCast(magic - product, to: SIMD8<UInt32>.self) &- exponent
      raw.storeBytes(of: bits, toByteOffset: offset, as: SIMD8<UInt32>.self)
    }
    for index in (count & ~7)..<count {
      let product = raw.load(fromByteOffset: index * 4, as: Float.self)
      raw.storeBytes(of: 1 << 22 - Int32(product), toByteOffset: index * 4, as: Int32.self)
    }
  }
}

/// Problems whose costs are never stored, by threads.
enum VectorBenchmark {
  static func run(sizes: [Int], seeds: [UInt64], threads: [Int], _ runs: Int) throws {
    _ = uztartu_blas_set_threads(1)
    print(
      "places rows seed threads | wall seconds of solve and check, processor seconds of both"
        + " | bytes an entry")
    for size in sizes {
      for seed in seeds {
        for places in [1, 4] {
          try measure(size, seed, places, threads, runs)
        }
      }
    }
  }

  private static func measure(
    _ size: Int, _ seed: UInt64, _ places: Int, _ threads: [Int], _ runs: Int
  ) throws {
    let costs = VectorCosts(rows: size, columns: size, seed: seed)
    let problem = try AssignmentProblem(
      costs: .dense(try DenseCosts(costs)), columnCapacity: Array(repeating: places, count: size))
    var first: AssignmentOutcome?
    for count in threads {
      var solved: AssignmentOutcome?
      let solve = try Meter.median(runs, by: { Meter.wallSeconds }) {
        solved = try problem.solve(threads: count)
      }
      guard case .optimal(let solution) = solved else { throw CocoaError(.featureUnsupported) }
      let check = Meter.median(runs, by: { Meter.wallSeconds }) {
        precondition(problem.check(solution, threads: count) == nil, "the proof holds")
      }
      let before = Meter.processorSeconds
      let again = try problem.solve(threads: count)
      precondition(again == solved, "a solve twice is the same twice")
      precondition(problem.check(solution, threads: count) == nil, "the proof holds")
      let spent = Meter.text(Meter.processorSeconds - before)
      precondition(first == nil || first == solved, "threads change nothing")
      first = solved
      let bytes = try Meter.peakBytes { _ = try problem.solve(threads: count) }
      let share = String(format: "%.3f", Double(bytes) / Double(size * size))
      print(
        "\(places) \(size) \(seed) \(count) | \(Meter.text(solve)) \(Meter.text(check)) \(spent)"
          + " | \(share)")
    }
  }
}
