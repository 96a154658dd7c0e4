import Evaluation
import SimulatedProgramme

/// Measures how often the intervals of reports cover the truth of a simulated programme.
@main struct EvaluationBenchmark {
  static func main() throws {
    let report = try EvaluationReport.ofSimulatedRound(SimulatedProgramme().round(seed: 1))
    print(report.sections.flatMap(\.figures).count, "figures")
  }
}
