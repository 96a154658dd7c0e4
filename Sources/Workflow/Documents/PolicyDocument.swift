import Evaluation
import Exchange

/// Policies side by side on the input of one run; its JSON keys never change meaning.
package struct PolicyDocument: Codable, Equatable, Sendable {
  /// What a policy would reach; of the lottery, what is to be expected of it.
  package struct Line: Codable, Equatable, Sendable {
    /// `total`, `worst-first`, `stable`, `standing` or `random`.
    package let policy: String
    /// Organisations with a mentor.
    package let served: Double
    /// The sum of fits.
    package let total: Double
    package let worst: Double?
    /// The fit that nine pairs in ten reach.
    package let tenthPercentile: Double?
    /// How unequally the pairs are spread over the mentors: 0 is evenly.
    package let gini: Double?
    /// Pairs that are not made and whose two sides would both rather have each other.
    package let blockingPairs: Double
    /// Organisations that fit strictly better with a mentor who serves another one.
    package let envy: Double
    /// Pairs that the run's own policy makes too.
    package let shared: Double
    /// The share of its pairs that survive other weights; absent where no weight decides.
    package let survival: Double?
  }

  /// A pair of the run's own policy that other weights often undo.
  package struct Fragile: Codable, Equatable, Sendable {
    package let need: String
    package let mentor: String
    /// In which share of the versions it is made.
    package let survival: Double
  }

  /// nil where files were compared.
  package let round: String?
  /// The run whose input it is; nil where files were compared, or before the first run.
  package let run: String?
  /// Whether the input is still what the run saw; absent as `run` is.
  package let isAsRecorded: Bool?
  package let organisations: Int
  package let mentors: Int
  package let places: Int
  /// By which share each weight was varied at most.
  package let noise: Double
  package let repetitions: Int
  package let seed: UInt64
  package let policies: [Line]
  /// The pairs that less than half of the versions keep, the weakest first; absent for whoever
  /// may not see single pairs.
  package let fragile: [Fragile]?

  /// The table as CSV.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: [
        "policy", "served", "total", "worst", "tenthPercentile", "gini", "blockingPairs", "envy",
        "shared", "survival",
      ])
    for line in policies {
      let values = [
        line.served, line.total, line.worst, line.tenthPercentile, line.gini, line.blockingPairs,
        line.envy, line.shared, line.survival,
      ]
      writer.append([line.policy] + values.map { $0.map { String($0) } ?? "" })
    }
    return writer.text
  }
}

extension PolicyDocument.Line {
  init(_ line: PolicyComparison.Line) {
    let figures = line.figures
    self.init(
      policy: line.policy.rawValue, served: decimal(figures.servedMicro),
      total: decimal(figures.totalMicro), worst: figures.worstMicro.map(decimal),
      tenthPercentile: figures.tenthMicro.map(decimal), gini: figures.giniMicro.map(decimal),
      blockingPairs: decimal(figures.blockingMicro), envy: decimal(figures.envyMicro),
      shared: decimal(figures.sharedMicro), survival: figures.survivingMicro.map(decimal))
  }
}
