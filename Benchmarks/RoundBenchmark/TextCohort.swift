import Exchange

/// A cohort whose applications are texts alone, drawn from the corpus with a seed.
struct TextCohort {
  let mentors: String
  let needs: String

  private static let territories = ["Araba", "Bizkaia", "Gipuzkoa"]

  /// - Parameter size: how many mentors, and how many organisations.
  init(size: Int, seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let statements = try Self.statements()
    var people = CSVWriter(
      style: .plain, headings: ["id", "name", "organisation", "languages", "territory", "about"])
    var asking = CSVWriter(
      style: .plain, headings: ["id", "organisation", "languages", "territory", "about"])
    for number in 1...size {
      let text = Self.draw(4, of: statements["expertise"] ?? [], &random)
      people.append([
        "M\(number)", "Mentor \(number)", "Home \(number)", "eu|es|en",
        Self.territories[Int(random.next() % 3)], text,
      ])
    }
    for number in 1...size {
      let text = Self.draw(4, of: statements["need"] ?? [], &random)
      asking.append([
        "E\(number)", "Organisation \(number)", "eu|es",
        Self.territories[Int(random.next() % 3)], text,
      ])
    }
    mentors = people.text
    needs = asking.text
  }

  /// The statements of the corpus by kind.
  private static func statements() throws -> [String: [String]] {
    var found: [String: [String]] = [:]
    for file in try BundledFiles.corpus() {
      for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard cells.count == 5 else { continue }
        found[String(cells[1]), default: []].append(String(cells[4]))
      }
    }
    return found
  }

  private static func draw(
    _ count: Int, of statements: [String], _ random: inout SplitMix
  ) -> String {
    (0..<count).map { _ in statements[Int(random.next() % UInt64(statements.count))] }
      .joined(separator: " ")
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed everywhere.
struct SplitMix {
  private var state: UInt64

  init(state: UInt64) { self.state = state }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
