import Records
import Wording

/// Writes the pseudonymised data of a round for statisticians outside: `uztartu evaluate data`.
package struct WriteRoundData: Sendable {
  private let access: RecordAccess
  private let round: String?
  private let output: String
  private let keys: KeyLocation

  package init(_ access: RecordAccess, round: String?, output: String, keys: KeyLocation) {
    self.access = access
    self.round = round
    self.output = output
    self.keys = keys
  }

  /// Writes the file, and logs that it left the record.
  package func run() throws(Refusal) -> RoundDataAnswer {
    try access.opened(for: .write, to: .collectData) { (record) throws(Refusal) in
      let round = try record.roundToEvaluate(round)
      let name = round.name
      let data = try RoundDataCollection(record, keys: keys).data(of: round)
      let set = RoundDataSet(data)
      let text = try DocumentText.text(of: set) + "\n"
      // The log first: nothing leaves the record without a line about it.
      try record.write { (writer) throws(RecordError) in
        try writer.append(.export, .round, id: name, fields: ["evaluation"])
      }
      try OutputFile(name: output).write(Array(text.utf8))
      return RoundDataAnswer(
        file: output, round: name, applications: set.applications.count,
        pairings: set.pairings.count, answers: set.answers.count, generalised: set.generalised)
    }
  }
}

/// The file that ``WriteRoundData`` wrote.
package struct RoundDataAnswer: Codable, Equatable, Sendable {
  package let file: String
  package let round: String
  package let applications: Int
  package let pairings: Int
  package let answers: Int
  /// How many applications tell less, so that nobody stands alone.
  package let generalised: Int
}
