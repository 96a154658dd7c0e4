/// A four-way heap of nodes by distance, for shortest path searches; nodes may occur several times.
///
/// Equal distances leave in order of the node, so that a search never depends on memory.
struct DistanceHeap: ~Copyable {
  struct Entry: BitwiseCopyable {
    var distance: Int64
    var node: Int32
  }

  private var base: UnsafeMutablePointer<Entry>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 256
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  mutating func removeAll() { count = 0 }

  @inline(__always)
  private static func isBefore(_ a: Entry, _ b: Entry) -> Bool {
    a.distance < b.distance || (a.distance == b.distance && a.node < b.node)
  }

  @inline(__always)
  mutating func push(_ distance: Int64, _ node: Int) {
    if count == capacity { grow() }
    let entry = Entry(distance: distance, node: Int32(truncatingIfNeeded: node))
    var hole = count
    count += 1
    while hole > 0 {
      let parent = (hole - 1) >> 2
      guard Self.isBefore(entry, base[parent]) else { break }
      base[hole] = base[parent]
      hole = parent
    }
    base[hole] = entry
  }

  /// Removes the nearest entry; `nil` when the heap is empty.
  mutating func pop() -> (distance: Int64, node: Int)? {
    guard count > 0 else { return nil }
    let top = base[0]
    count -= 1
    if count > 0 { sink(base[count]) }
    return (top.distance, Int(top.node))
  }

  private mutating func sink(_ entry: Entry) {
    var hole = 0
    while true {
      let first = hole * 4 + 1
      guard first < count else { break }
      var least = first
      var child = first + 1
      while child < min(first + 4, count) {
        if Self.isBefore(base[child], base[least]) { least = child }
        child += 1
      }
      guard Self.isBefore(base[least], entry) else { break }
      base[hole] = base[least]
      hole = least
    }
    base[hole] = entry
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
