import TestSupport

/// One change to the text of a certificate, chosen by seed, that changes what it says.
struct CertificateCorruption: CustomStringConvertible {
  let text: String
  let description: String

  private static let words = [
    ("most", "all"), ("all", "most"), ("total", "worst"), ("minimize", "maximize"),
    ("maximize", "minimize"), ("true", "false"), ("null", "0"), ("dense", "sparse"),
  ]

  /// Changes a digit, a key, a word, a line, the length or one bit of a sound certificate.
  init(of text: String, using numbers: inout SeededNumbers) {
    var scalars = Array(text.unicodeScalars)
    let kind = numbers.number(0...6)
    switch kind {
    case 0, 1, 2:
      let place = numbers.one(of: scalars.indices.filter { ("0"..."9").contains(scalars[$0]) })
      let old = scalars[place]
      let others = (0...9).map { Unicode.Scalar(UInt8(48 + $0)) }.filter { $0 != old }
      let new = numbers.one(of: others)
      switch kind {
      case 0: scalars[place] = new
      case 1: scalars.remove(at: place)
      default: scalars.insert(new, at: place)
      }
    case 3:
      let place = numbers.one(of: scalars.indices.filter { !scalars[$0].properties.isWhitespace })
      scalars.removeSubrange(place...)
    case 4:
      var lines = text.split(separator: "\n").map(String.init)
      let line = numbers.number(1...lines.count - 2)
      if numbers.happens(onceIn: 2) {
        lines.remove(at: line)
      } else {
        lines.insert(lines[line], at: line)
      }
      scalars = Array(lines.joined(separator: "\n").unicodeScalars)
    case 5:
      let (old, new) = numbers.one(of: Self.words.filter { text.contains($0.0) })
      scalars = Array(text.replacing(old, with: new, maxReplacements: 1).unicodeScalars)
    default:
      let places = scalars.indices.filter { ("!"..."~").contains(scalars[$0]) }
      let place = numbers.one(of: places)
      let flipped = UInt8(scalars[place].value) ^ (1 << UInt8(numbers.number(0...4)))
      scalars[place] = Unicode.Scalar(flipped)
    }
    self.text = String(String.UnicodeScalarView(scalars))
    description = "kind \(kind)"
  }
}
