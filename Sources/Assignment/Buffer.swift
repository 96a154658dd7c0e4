/// A block of memory that one solve owns, indexed without bounds checks in release builds.
///
/// The inner loops of the solver read several arrays of one length at computed places; checked
/// arrays cost a factor of two there. Debug builds, and so the tests, check every index.
struct Buffer<Element: BitwiseCopyable>: ~Copyable {
  let base: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating value: Element, count: Int) {
    base = .allocate(capacity: max(count, 1))
    base.initialize(repeating: value, count: count)
    self.count = count
  }

  init(_ values: [Element]) {
    base = .allocate(capacity: max(values.count, 1))
    count = values.count
    for (index, value) in values.enumerated() { (base + index).initialize(to: value) }
  }

  deinit { base.deallocate() }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  var array: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
