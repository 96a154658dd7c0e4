/// Rows that still have to bid, at most one entry a row, in a ring.
///
/// Taken from the end, who was displaced last bids next, and what it reads is often at hand: best
/// for dense rows. Taken from the front, the rows to come are known some bids ahead, and can be
/// fetched from memory meanwhile: best for sparse problems larger than the caches.
struct PendingRows: ~Copyable {
  private let ring: Buffer<Int32>
  private let mask: Int
  private var head = 0
  private(set) var count = 0

  init(rows: Int) {
    let size = 1 << (Int.bitWidth - max(rows, 1).leadingZeroBitCount)
    mask = size - 1
    ring = Buffer(repeating: 0, count: size)
  }

  mutating func removeAll() {
    head = 0
    count = 0
  }

  @inline(__always)
  mutating func append(_ row: Int32) {
    ring[(head + count) & mask] = row
    count += 1
  }

  @inline(__always)
  mutating func popLast() -> Int {
    count -= 1
    return Int(ring[(head + count) & mask])
  }

  @inline(__always)
  mutating func popFirst() -> Int {
    let row = ring[head]
    head = (head + 1) & mask
    count -= 1
    return Int(row)
  }

  /// The row that comes so many places after the first; `nil` where there are not so many.
  @inline(__always)
  func row(ahead places: Int) -> Int? {
    places < count ? Int(ring[(head + places) & mask]) : nil
  }
}
