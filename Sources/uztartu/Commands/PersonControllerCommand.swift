import ArgumentParser
import Wording
import Workflow

/// `uztartu person controller --name NAME --contact ADDRESS`.
struct PersonControllerCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "controller", abstract: say(.helpPersonController))
  }

  @Option(help: ArgumentHelp(say(.helpControllerName), valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp(say(.helpControllerContact), valueName: "address"))
  var contact: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard (name == nil) == (contact == nil) else {
      throw ValidationError(say(.controllerNeedsBoth))
    }
  }

  func run() throws {
    let controller = try NameController(record.access, name: name, contact: contact).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: controller)
    default:
      if let name = controller.name, let contact = controller.contact {
        try Output.result(say(.controllerIs(name, contact: contact)))
      } else {
        try Output.result(say(.controllerUnknown))
      }
    }
  }
}
