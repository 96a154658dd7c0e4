import ArgumentParser
import Foundation
import Wording
import Workflow

/// A command whose result has a form that the person may choose.
protocol FormattedCommand {
  var general: GeneralOptions { get }
}

extension FormattedCommand {
  /// Tells of things to look at that did not stop the command.
  func show(_ warnings: ProblemList) {
    for line in warnings.lines(in: Speech.language) { Output.diagnostic(line) }
  }
}

extension GeneralOptions {
  /// Refuses a form that the command does not have.
  func allow(_ forms: OutputFormat...) throws {
    guard let format, !forms.contains(format) else { return }
    throw ValidationError(
      say(.formatNotHere(format.rawValue, forms: forms.map(\.rawValue).joined(separator: ", "))))
  }
}

extension Output {
  /// Writes a text that ends its own lines.
  static func result(lines text: String) throws { try result(bytes: Data(text.utf8)) }

  /// Writes a value as one line of JSON.
  static func result(json value: some Encodable) throws {
    var data = try OutputFormat.json(value)
    data.append(UInt8(ascii: "\n"))
    try result(bytes: data)
  }
}
