/// The 64-bit FNV-1a hash (Fowler, Noll, Vo; IETF RFC 9923): small enough for any script to repeat.
///
/// It finds accidents, not forgers; nothing secret hangs on it.
struct FNV1a64 {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
  }

  /// The hash as 16 hexadecimal digits in lower case.
  var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
