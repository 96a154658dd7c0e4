/// Columns that are compared together.
enum DenseGroup {
  static var size: Int { 32 }
  /// Columns of a quick first look, a power of two.
  static var block: Int { 128 }
  /// Groups of a block.
  static var together: Int { block / size }

  /// Whether any column of a block has cost − potential ≤ `most`.
  @inline(__always)
  static func blockHasAny(
    _ costs: UnsafePointer<Int32>, _ potentials: UnsafePointer<Int32>, upTo most: Int32
  ) -> Bool {
    let limit = SIMD8<Int32>(repeating: most)
    let one = SIMD8<Int32>(repeating: 1)
    var found = SIMD8<Int32>()
    for offset in stride(from: 0, to: block * 4, by: 64) {
      let isLow =
        (load(costs, offset) &- load(potentials, offset) .<= limit)
        .| (load(costs, offset + 32) &- load(potentials, offset + 32) .<= limit)
      found.replace(with: one, where: isLow)
    }
    return found != SIMD8()
  }

  /// The least of cost − potential over one group; no pair of it may be forbidden.
  @inline(__always)
  static func least(
    _ costs: UnsafePointer<Int32>, _ potentials: UnsafePointer<Int32>
  ) -> Int32 {
    var least = SIMD8<Int32>(repeating: .max)
    for offset in stride(from: 0, to: size * 4, by: 32) {
      let value = load(costs, offset) &- load(potentials, offset)
      least.replace(with: value, where: value .< least)
    }
    return DenseRow.least(of: least)
  }

  /// The same where pairs may be forbidden: their mark counts as it is.
  @inline(__always)
  static func leastAllowed(
    _ costs: UnsafePointer<Int32>, _ potentials: UnsafePointer<Int32>
  ) -> Int32 {
    let most = SIMD8<Int32>(repeating: .max)
    var least = most
    for offset in stride(from: 0, to: size * 4, by: 32) {
      let cost = load(costs, offset)
      var value = cost &- load(potentials, offset)
      value.replace(with: most, where: cost .== most)
      least.replace(with: value, where: value .< least)
    }
    return DenseRow.least(of: least)
  }

  /// Which columns of one group have cost − potential ≤ `most`: bit k for the k-th.
  @inline(__always)
  static func mask(
    _ costs: UnsafePointer<Int32>, _ potentials: UnsafePointer<Int32>, upTo most: Int32
  ) -> UInt32 {
    let limit = SIMD8<Int32>(repeating: most)
    return gathered { offset in
      load(costs, offset) &- load(potentials, offset) .<= limit
    }
  }

  /// Which columns of one group have exactly this cost − potential; `nil` stands for potentials 0.
  @inline(__always)
  static func mask(
    _ costs: UnsafePointer<Int32>, _ potentials: UnsafePointer<Int32>?, at value: Int32
  ) -> UInt32 {
    let wanted = SIMD8<Int32>(repeating: value)
    guard let potentials else { return gathered { load(costs, $0) .== wanted } }
    return gathered { load(costs, $0) &- load(potentials, $0) .== wanted }
  }

  @inline(__always)
  private static func load(_ base: UnsafePointer<Int32>, _ byteOffset: Int) -> SIMD8<Int32> {
    UnsafeRawPointer(base).loadUnaligned(fromByteOffset: byteOffset, as: SIMD8<Int32>.self)
  }

  /// Whether any cost − potential of four rows is below its row's bound; a forbidden pair may wrap
  /// around and seem so. At least eight columns.
  static func anyBelow(
    _ bounds: SIMD4<Int32>, _ costs: UnsafePointer<Int32>, _ columns: Int,
    _ potentials: UnsafePointer<Int32>
  ) -> Bool {
    let (first, second) = (SIMD8(repeating: bounds.x), SIMD8(repeating: bounds.y))
    let (third, fourth) = (SIMD8(repeating: bounds.z), SIMD8(repeating: bounds.w))
    let one = SIMD8<Int32>(repeating: 1)
    var found = SIMD8<Int32>()
    DenseRow.forEachGroup(columns) { offset in
      let potential = load(potentials, offset)
      let isBelow =
        (load(costs, offset) &- potential .< first)
        .| (load(costs + columns, offset) &- potential .< second)
        .| (load(costs + 2 * columns, offset) &- potential .< third)
        .| (load(costs + 3 * columns, offset) &- potential .< fourth)
      found.replace(with: one, where: isBelow)
    }
    return found != SIMD8()
  }

  /// Whether any number − potential is below the bound; at least eight numbers.
  @inline(__always)
  static func anyBelow(
    _ bound: Int32, _ numbers: UnsafePointer<Int32>, _ count: Int,
    _ potentials: UnsafePointer<Int32>
  ) -> Bool {
    let bound = SIMD8<Int32>(repeating: bound)
    let one = SIMD8<Int32>(repeating: 1)
    var found = SIMD8<Int32>()
    DenseRow.forEachGroup(count) { offset in
      found.replace(
        with: one, where: load(numbers, offset) &- load(potentials, offset) .< bound)
    }
    return found != SIMD8()
  }

  /// The same over some groups of a row. No branch depends on what is read, so that many groups can
  /// be on their way from memory at once: they lie far apart.
  @inline(__always)
  static func anyBelow(
    _ bound: Int32, _ costs: UnsafePointer<Int32>, _ potentials: UnsafePointer<Int32>,
    of groups: UnsafePointer<Int32>, _ count: Int
  ) -> Bool {
    let bound = SIMD8<Int32>(repeating: bound)
    let one = SIMD8<Int32>(repeating: 1)
    var found = SIMD8<Int32>()
    for index in 0..<count {
      let first = Int(groups[index]) * size * 4
      for step in 0..<4 {
        let offset = first + step * 32
        found.replace(
          with: one, where: load(costs, offset) &- load(potentials, offset) .< bound)
      }
    }
    return found != SIMD8()
  }

  /// One bit a column: each of the four vectors has bits of its own, so that one sum over the
  /// lanes puts them all together.
  @inline(__always)
  private static func gathered(
    _ test: (_ byteOffset: Int) -> SIMDMask<SIMD8<Int32>>
  ) -> UInt32 {
    var weight = SIMD8<UInt32>(1, 2, 4, 8, 16, 32, 64, 128)
    var bits = SIMD8<UInt32>()
    for step in 0..<4 {
      bits |= SIMD8<UInt32>().replacing(with: weight, where: test(step * 32))
      weight &<<= 8
    }
    return bits.wrappedSum()
  }
}
