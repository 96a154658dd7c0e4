import CBLAS

extension ExactMatrix {
  /// No product of a row of `self` with a row of `other` is greater than this by magnitude: the
  /// least of the three bounds of ``checkExact(with:)``.
  ///
  /// - Throws: as ``checkExact(with:)``.
  package func greatestProduct(with other: ExactMatrix) throws(VectorsError) -> Int64 {
    try checkExact(with: other)
    let squares = Double(longestSquare) * Double(other.longestSquare)
    // One more than the root, so that no rounding of it can be too low.
    let lengths = squares < 0x1p60 ? Int64(squares.squareRoot()) + 1 : Int64.max
    let left = largestSum.multipliedReportingOverflow(by: other.largestValue)
    let right = largestValue.multipliedReportingOverflow(by: other.largestSum)
    return min(
      lengths, left.overflow ? .max : left.partialValue, right.overflow ? .max : right.partialValue)
  }

  /// The product of one row with one row of the other. Exactness has been checked by the caller.
  package func product(row: Int, with other: ExactMatrix, row otherRow: Int) -> Int32 {
    var sum: Float = 0
    for index in 0..<columns {
      sum += values[row * columns + index] * other.values[otherRow * columns + index]
    }
    return Int32(sum)
  }

  /// Writes the products of some rows, in any order, with all rows of the other to `block`, row
  /// after row, as whole numbers; with `negated` the numbers with their signs turned round.
  ///
  /// May be called from several threads at once, each with a block of its own; the library should
  /// then use one thread (``BLASLibrary/setThreads(_:)``). Exactness has been checked by the
  /// caller (``checkExact(with:)``).
  package func writeProducts(
    of rows: [Int32], with other: ExactMatrix, negated: Bool,
    into block: UnsafeMutableBufferPointer<Int32>
  ) {
    let count = rows.count * other.rows
    precondition(block.count == count, "the block holds the products")
    guard count > 0, columns > 0, let base = block.baseAddress else {
      block.update(repeating: 0)
      return
    }
    let chosen = [Float](unsafeUninitializedCapacity: rows.count * columns) { chosen, filled in
      for row in rows {
        for index in 0..<columns { chosen[filled + index] = values[Int(row) * columns + index] }
        filled += columns
      }
    }
    let raw = UnsafeMutableRawPointer(base)
    other.values.withUnsafeBufferPointer { theirs in
      guard let theirs = theirs.baseAddress else { return }
      raw.withMemoryRebound(to: Float.self, capacity: count) { products in
        cblas_sgemm(
          CblasRowMajor, CblasNoTrans, CblasTrans, Int32(rows.count), Int32(other.rows),
          Int32(columns), negated ? -1 : 1, chosen, Int32(columns), theirs, Int32(columns), 0,
          products, Int32(other.rows))
      }
    }
    WholeNumbers.replaceFloats(at: raw, count: count)
  }
}

/// Floats that hold whole numbers of magnitude below 2²⁴, turned into integers where they lie.
///
/// Eight at once and without a branch: added to 1.5 · 2²³, a whole number below 2²² by magnitude
/// stands in the lowest bits. One that is larger is split first, into a multiple of 2¹³ and a rest
/// below 2¹³; both steps are exact.
enum WholeNumbers {
  private static var shift: Float { 12_582_912 }
  private static var part: Float { 8_192 }

  static func replaceFloats(at raw: UnsafeMutableRawPointer, count: Int) {
    let whole = count & ~7
    for offset in stride(from: 0, to: whole * 4, by: 32) {
      let value = raw.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
      raw.storeBytes(of: integers(value), toByteOffset: offset, as: SIMD8<Int32>.self)
    }
    for index in whole..<count {
      let value = raw.load(fromByteOffset: index * 4, as: Float.self)
      raw.storeBytes(of: Int32(value), toByteOffset: index * 4, as: Int32.self)
    }
  }

  @inline(__always)
  static func integers(_ value: SIMD8<Float>) -> SIMD8<Int32> {
    let shift = SIMD8<Float>(repeating: shift)
    let part = SIMD8<Float>(repeating: part)
    let exponent = SIMD8<Int32>(repeating: Int32(bitPattern: Self.shift.bitPattern))
    let high = value * (1 / Self.part) + shift
    let rest = value - (high - shift) * part + shift
    let highBits = unsafeBitCast(high, to: SIMD8<Int32>.self) &- exponent
    let restBits = unsafeBitCast(rest, to: SIMD8<Int32>.self) &- exponent
    return highBits &<< 13 &+ restBits
  }
}
