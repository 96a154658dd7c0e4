import ArgumentParser
import Foundation
import Wording
import Workflow

/// The options of commands that need the keys of a record.
struct KeyOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpKeys), valueName: "path"))
  var keys: String?

  /// Where the keys lie.
  var location: KeyLocation {
    KeyLocation(named: keys, environment: ProcessInfo.processInfo.environment)
  }
}
