import Records
import Testing

/// A sealed text opens in its own place, whole, and nowhere else.
struct SealTests {
  private static let seed: UInt64 = 20_261_122

  private static func place(_ row: Int, owner: String = "H1", version: Int = 1) -> SealPlace {
    SealPlace(
      table: "privateNote", column: "sealed", row: "\(row)", owner: .person(owner),
      version: version)
  }

  @Test func `A sealed text with a bit flipped, cut or swapped is refused, 1,000 of 1,000`() throws
  {
    let keys = try TemporaryKeys()
    defer { withExtendedLifetime(keys) {} }
    let store = try keys.open()
    var state = Self.seed
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let texts = (0..<20).map { "ohar pribatua \($0) " + String(repeating: "ñ", count: $0 * 7) }
    let sealed = try texts.enumerated().map { try store.seal($1, at: Self.place($0)) }
    var refused = 0
    for _ in 0..<1000 {
      let row = random(sealed.count)
      var (bytes, place) = (sealed[row], Self.place(row))
      switch random(4) {
      case 0: bytes[random(bytes.count)] ^= 1 << UInt8(random(8))
      case 1: bytes.removeLast(1 + random(bytes.count))
      case 2: bytes = sealed[(row + 1 + random(sealed.count - 1)) % sealed.count]
      default: place = Self.place(row, version: 2 + random(9))
      }
      do throws(RecordError) { _ = try store.open(bytes, at: place) } catch {
        #expect(error == .sealBroken(place: place.name(for: row)), "seed \(Self.seed)")
        refused += 1
      }
    }
    #expect(refused == 1000, "seed \(Self.seed)")
    for (row, bytes) in sealed.enumerated() {
      #expect(try store.open(bytes, at: Self.place(row)) == texts[row])
    }
  }

  @Test func `Each part of the place is bound`() throws {
    let keys = try TemporaryKeys()
    defer { withExtendedLifetime(keys) {} }
    let store = try keys.open()
    let sealed = try store.seal("x", at: Self.place(1))
    // Another owner's key would refuse by itself; here both are the same but for the name.
    let others = [
      SealPlace(table: "x", column: "sealed", row: "1", owner: .person("H1"), version: 1),
      SealPlace(table: "privateNote", column: "x", row: "1", owner: .person("H1"), version: 1),
      SealPlace(table: "privateNote", column: "sealed", row: "2", owner: .person("H1"), version: 1),
      SealPlace(table: "privateNote", column: "sealed", row: "1", owner: .person("H1"), version: 2),
      SealPlace(table: "privateNotes", column: "ealed", row: "1", owner: .person("H1"), version: 1),
    ]
    for place in others {
      #expect(throws: RecordError.self, "\(place)") { try store.open(sealed, at: place) }
    }
    #expect(try store.open(sealed, at: Self.place(1)) == "x")
  }
}

extension SealPlace {
  fileprivate func name(for row: Int) -> String { "\(table).\(column) \(row)" }
}
