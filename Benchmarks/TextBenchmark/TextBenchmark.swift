import Foundation
import Matchmaking
import TextMaterial

/// Says how well and how fast texts are read, beside other ways of comparing them.
@main
enum TextBenchmark {
  static func main() {
    do {
      try run(Arguments(Array(CommandLine.arguments.dropFirst())))
    } catch let fault as ArgumentFault {
      FileHandle.standardError.write(Data("\(fault.place)?\n\(Arguments.usage)\n".utf8))
      exit(64)
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(65)
    }
  }

  private static func run(_ arguments: Arguments) throws {
    switch arguments.task {
    case .quality: try QualityReport(arguments).run()
    case .speed:
      let material = try Material(corpus: arguments.corpus, thesaurus: arguments.thesaurus)
      print(Speed.report(model: try model(arguments), texts: material.statements.map(\.text)))
    case .slips: try slips(arguments)
    case .gold:
      let gold = try GoldStandard(
        profiles: arguments.profiles, submissions: arguments.submissions)
      try gold.write(to: arguments.output, byReviewer: arguments.isByReviewer)
    }
  }

  private static func model(_ arguments: Arguments) throws -> ConceptModel {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: arguments.model))
    return try ConceptModel(bytes: [UInt8](bytes))
  }

  private static func slips(_ arguments: Arguments) throws {
    let model = try model(arguments)
    let folders = try FileManager.default.contentsOfDirectory(atPath: arguments.cohorts).sorted()
    for folder in folders {
      let cohort = try TestSet(cohort: arguments.cohorts + "/" + folder)
      for percent in [0, 20, 40] {
        let quality = try Rows.ours(model, cohort.with(Slips(percent: percent)))
        print(
          String(
            format: "%@, slips in %d %% of the words: nDCG@10 all %.3f, between languages %.3f",
            cohort.name, percent, quality.all, quality.cross))
      }
    }
  }
}
