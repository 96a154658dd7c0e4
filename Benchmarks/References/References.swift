import Foundation

/// Runs the plain solver on public data whose exact optima are known, and its certificates through
/// the checker, whole and corrupted.
///
///     swift run -c release References PATH/TO/uztartu FOLDER [--corruptions 200]
///
/// FOLDER holds `mentor-match/small`, `mentor-match/large` (mentors.csv, mentees.csv of the
/// mentor-match sample data), `transport/*.in` (similarity matrices of reviewer assignment) and, if
/// minimum loads are to be compared, `midl/scores.npy` (reviewers × papers, of fair-matching).
@main
enum References {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var corruptions = 200
    if let index = arguments.firstIndex(of: "--corruptions"), index + 1 < arguments.count {
      corruptions = Int(arguments[index + 1]) ?? corruptions
      arguments.removeSubrange(index...(index + 1))
    }
    guard arguments.count == 2, corruptions >= 0 else {
      FileHandle.standardError.write(Data("usage: References PROGRAM FOLDER\n".utf8))
      exit(64)
    }
    let bench = ReferenceBench(
      program: arguments[0], data: URL(fileURLWithPath: arguments[1]), corruptions: corruptions)
    let isRight = try bench.run()
    print(isRight ? "all references reproduced" : "DIFFERENT")
    exit(isRight ? 0 : 1)
  }
}
