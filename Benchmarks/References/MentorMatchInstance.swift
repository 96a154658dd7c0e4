import Exchange
import Foundation

/// A round of the public mentor-match sample data as an assignment problem.
///
/// The rules are that project's own: a mentor of the same organisation is banned, so is a gap of
/// grades above 2 or below 1; a gap of 2 weighs 12, of 1 weighs 9, the same profession 10, a
/// shared characteristic 6. Each side may have up to three matches.
struct MentorMatchInstance {
  /// What the round is after.
  enum Goal: String, CaseIterable {
    /// The greatest sum of weights.
    case total
    /// Most mentees with a mentor, then most mentors with a mentee, then the greatest sum.
    case coverage
  }

  /// A person of either side, as the rules look at them.
  struct Person {
    let grade: Int
    let organisation: String
    let profession: String
    let characteristics: Set<String>
  }

  static let matches = 3
  /// What a mentor without a mentee costs: more than any difference of sums, 500 × 3 × 28.
  static let idleMentor = 100_000
  /// What a mentee without a mentor costs: more than all mentors idle.
  static let uncoveredMentee = 100_000_000

  private static let grades = [
    "AA", "AO", "EO", "HEO", "SEO", "Grade 7", "Grade 6", "SCS1", "SCS2", "SCS3", "SCS4",
  ]

  let mentors: [Person]
  let mentees: [Person]

  /// Reads the two files of a folder.
  init(folder: URL) throws {
    mentors = try Self.people(folder.appendingPathComponent("mentors.csv"), "characteristics")
    mentees = try Self.people(folder.appendingPathComponent("mentees.csv"), "identity to match")
  }

  private static func people(_ file: URL, _ characteristics: String) throws -> [Person] {
    let reading = CSVReader.read([UInt8](try Data(contentsOf: file)), file: file.path)
    guard let table = reading.table else { throw ReferenceError.unreadable(file.path) }
    return try table.records.map { record in
      func cell(_ heading: String) throws -> String {
        guard let column = table.headings.firstIndex(of: heading) else {
          throw ReferenceError.unreadable("\(file.path): \(heading)")
        }
        return record.cells[column]
      }
      guard let grade = grades.firstIndex(of: try cell("grade")) else {
        throw ReferenceError.unreadable("\(file.path):\(record.line): grade")
      }
      let list = try cell(characteristics).split(separator: ",")
      return Person(
        grade: grade, organisation: try cell("organisation"),
        profession: try cell("profession"),
        characteristics: Set(list.map { $0.trimmingCharacters(in: .whitespaces) }))
    }
  }

  /// The weight of a pair, nil where the rules ban it.
  static func weight(mentee: Person, mentor: Person) -> Int? {
    let gap = mentor.grade - mentee.grade
    guard mentor.organisation != mentee.organisation, gap == 1 || gap == 2 else { return nil }
    return (gap == 2 ? 12 : 9) + (mentor.profession == mentee.profession ? 10 : 0)
      + (mentor.characteristics.isDisjoint(with: mentee.characteristics) ? 0 : 6)
  }

  /// The problem as the solver's files: weights, demands, capacities and minimums.
  ///
  /// Every mentee asks for exactly three columns, and has three of its own that mean "no mentor";
  /// every mentor takes exactly three rows, and has three of its own that mean "no mentee" and
  /// can rest in one wide column otherwise. For `coverage` the third of each costs what leaving
  /// that person out is worth.
  func write(_ goal: Goal, to folder: URL) throws {
    let (people, places) = (mentees.count, mentors.count)
    let lone = goal == .coverage ? -Self.uncoveredMentee : 0
    let idle = goal == .coverage ? -Self.idleMentor : 0
    var entries: [(row: Int, column: Int, weight: Int)] = []
    for (row, mentee) in mentees.enumerated() {
      for (column, mentor) in mentors.enumerated() {
        if let weight = Self.weight(mentee: mentee, mentor: mentor) {
          entries.append((row, column, weight))
        }
      }
      for spare in 0..<Self.matches {
        let isLast = spare == Self.matches - 1
        entries.append((row, places + row * Self.matches + spare, isLast ? lone : 0))
      }
    }
    let rest = places + people * Self.matches
    for column in 0..<places {
      for spare in 0..<Self.matches {
        let row = people + column * Self.matches + spare
        entries.append((row, column, spare == Self.matches - 1 ? idle : 0))
        entries.append((row, rest, 0))
      }
    }
    let rows = people + places * Self.matches
    var matrix = "%%MatrixMarket matrix coordinate integer general\n"
    matrix += "\(rows) \(rest + 1) \(entries.count)\n"
    for entry in entries { matrix += "\(entry.row + 1) \(entry.column + 1) \(entry.weight)\n" }
    try Self.write(matrix, to: folder.appendingPathComponent("weights.mtx"))
    let own = [Int](repeating: 1, count: rest - places)
    try Self.write(
      [Int](repeating: Self.matches, count: people) + [Int](repeating: 1, count: rows - people),
      to: folder.appendingPathComponent("demand.txt"))
    try Self.write(
      [Int](repeating: Self.matches, count: places) + own + [rows],
      to: folder.appendingPathComponent("capacity.txt"))
    try Self.write(
      [Int](repeating: Self.matches, count: places) + own.map { _ in 0 } + [0],
      to: folder.appendingPathComponent("minimum.txt"))
  }

  private static func write(_ numbers: [Int], to file: URL) throws {
    try write(numbers.map(String.init).joined(separator: "\n") + "\n", to: file)
  }

  private static func write(_ text: String, to file: URL) throws {
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// What a list of pairs comes to: mentees and mentors covered, and the sum of weights.
  func result(of pairs: [[Int]]) -> (mentees: Int, mentors: Int, total: Int) {
    let real = pairs.filter { $0[0] < mentees.count && $0[1] < mentors.count }
    let total = real.reduce(0) { sum, pair in
      sum + (Self.weight(mentee: mentees[pair[0]], mentor: mentors[pair[1]]) ?? 0)
    }
    return (Set(real.map { $0[0] }).count, Set(real.map { $0[1] }).count, total)
  }
}

/// What keeps a reference from being measured.
enum ReferenceError: Error {
  case unreadable(String)
  case failed(String)
}
