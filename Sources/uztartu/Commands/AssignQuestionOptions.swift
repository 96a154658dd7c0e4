import ArgumentParser
import Wording
import Workflow

extension AssignQuestions.Place: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension AssignQuestions.Cap: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

/// The options of `uztartu assign` that ask for more than the assignment.
struct AssignQuestionOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpPrevious), valueName: "file"))
  var previous: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpChangePrice), valueName: "p"))
  var changePrice: Double?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpBest), valueName: "k"))
  var best: Int?

  @Flag(help: ArgumentHelp(say(.helpPrices)))
  var prices = false

  @Option(help: ArgumentHelp(say(.helpPriceOf), valueName: "r:c"))
  var priceOf: [AssignQuestions.Place] = []

  @Option(
    parsing: .unconditionalSingleValue, help: ArgumentHelp(say(.helpPriceOfRow), valueName: "r"))
  var priceOfRow: [Int] = []

  @Option(
    parsing: .unconditionalSingleValue, help: ArgumentHelp(say(.helpPriceOfColumn), valueName: "c"))
  var priceOfColumn: [Int] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpStability), valueName: "n"))
  var stability: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpNoise), valueName: "a"))
  var noise: Double?

  func validate() throws {
    for (option, value) in [("--best", best), ("--stability", stability)] {
      guard value ?? 1 >= 1 else { throw ValidationError(say(.optionAtLeast(option, 1))) }
    }
    guard changePrice.map({ $0.isFinite && $0 >= 0 }) ?? true else {
      throw ValidationError(say(.changePriceIsNotNegative))
    }
    guard noise.map({ $0 > 0 && $0 <= 1 }) ?? true else {
      throw ValidationError(say(.noiseIsAPart))
    }
    guard noise == nil || stability != nil else {
      throw ValidationError(say(.optionNeeds("--noise", "--stability")))
    }
  }

  /// Adds what the options ask.
  func add(to asked: inout AssignQuestions) {
    asked.previous = previous
    asked.changePrice = changePrice
    asked.best = best ?? 0
    asked.hasPrices = prices
    asked.pricesOf = priceOf
    asked.pricesOfRows = priceOfRow
    asked.pricesOfColumns = priceOfColumn
    asked.stability = stability ?? 0
    if let noise { asked.noise = noise }
  }
}

/// The options of `uztartu assign` that hold the best assignment against fairer ones.
struct AssignAlternativeOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(say(.helpStable)))
  var stable = false

  @Option(help: ArgumentHelp(say(.helpWishes), valueName: "file"))
  var wishes: String?

  @Option(
    parsing: .unconditionalSingleValue, help: ArgumentHelp(say(.helpCap), valueName: "q"))
  var cap: [AssignQuestions.Cap] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpDraws), valueName: "n"))
  var draws: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp(say(.helpSeed), valueName: "s"))
  var seed: UInt64?

  func validate() throws {
    guard draws ?? 1 >= 1 else { throw ValidationError(say(.optionAtLeast("--draws", 1))) }
  }

  /// Adds what the options ask.
  func add(to asked: inout AssignQuestions) {
    asked.isStableWanted = stable
    asked.wishes = wishes
    asked.caps = cap
    asked.draws = draws ?? 0
    if let seed { asked.seed = seed }
  }
}
