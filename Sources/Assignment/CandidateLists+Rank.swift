extension UnsafeMutablePointer<Int32> {
  /// The value that would be at `rank` (from 0) if the numbers were sorted; reorders them
  /// (quickselect: C. Hoare, *Comm. ACM* 4, 1961, pp. 321–322).
  func ranked(_ rank: Int, count: Int) -> Int32 {
    var low = 0
    var high = count - 1
    while low < high {
      let pivot = self[(low + high) / 2]
      var left = low
      var right = high
      while left <= right {
        while self[left] < pivot { left += 1 }
        while self[right] > pivot { right -= 1 }
        if left <= right {
          (self[left], self[right]) = (self[right], self[left])
          left += 1
          right -= 1
        }
      }
      if rank <= right {
        high = right
      } else if rank >= left {
        low = left
      } else {
        break
      }
    }
    return self[rank]
  }
}
