import Exchange
import Wording

extension Refusal {
  /// What keeps a file from being opened, for people.
  init(_ error: InputFileError) {
    switch error {
    case .noSuchFile(let name): self.init(.notFound, .noSuchFile(name))
    case .notReadable(let name): self.init(.inputOutput, .cannotRead(name))
    case .tooLarge(let name, let limit):
      self.init(.badData, .fileTooLarge(name, megabytes: limit >> 20))
    }
  }

  /// What is wrong with a file that holds one value, for people.
  init(_ refusal: FileRefusal) {
    let first = refusal.problems.first?.file ?? ""
    self.init(
      .badData, .fileHasErrors(first, count: refusal.problems.count),
      problems: ProblemList(refusal.problems))
  }

  /// Refuses names of which more than one is `-`: standard input can be read only once.
  static func ofStandardInputTwice(_ names: [String?]) throws(Refusal) {
    guard names.filter({ $0 == "-" }).count <= 1 else {
      throw Refusal(.usage, .standardInputTwice)
    }
  }

  /// Reads the bytes of a file or of standard input.
  ///
  /// - Parameter limit: how many bytes at most; people's files have a smaller one than matrices.
  static func bytes(
    of name: String, limit: Int = CSVLimits.standard.bytes
  ) throws(Refusal) -> [UInt8] {
    do throws(InputFileError) { return try InputFile.bytes(name, limit: limit) } catch {
      throw Refusal(error)
    }
  }
}
