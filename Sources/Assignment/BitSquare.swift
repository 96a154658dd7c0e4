/// A square of 32 × 32 bits, a word a line, the first bit the lowest.
enum BitSquare {
  static var size: Int { 32 }

  /// Turns lines into columns: ever smaller quarters change places, all of one size at once
  /// (H. Warren, *Hacker's Delight*, 2nd edition 2012, section 7-3).
  static func transpose(_ square: borrowing Buffer<UInt32>) {
    let lines = square.base
    var part = size / 2
    var mask: UInt32 = 0x0000_FFFF
    while part > 0 {
      let shift = UInt32(truncatingIfNeeded: part)
      var start = 0
      while start < size {
        for line in start..<start + part {
          let moved = ((lines[line] &>> shift) ^ lines[line + part]) & mask
          lines[line + part] ^= moved
          lines[line] ^= moved &<< shift
        }
        start += 2 * part
      }
      part /= 2
      mask ^= mask &<< UInt32(truncatingIfNeeded: part)
    }
  }
}
