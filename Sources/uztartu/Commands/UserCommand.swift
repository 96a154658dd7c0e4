import ArgumentParser
import Wording
import Workflow

extension InviteUser.Duty: ExpressibleByArgument {}

/// `uztartu user …`.
struct UserCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "user", abstract: say(.helpUser),
      subcommands: [UserInviteCommand.self, UserListCommand.self, UserRevokeCommand.self])
  }
}

/// `uztartu user invite NAME --role ROLE…`.
struct UserInviteCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "invite", abstract: say(.helpUserInvite))
  }

  @Argument(help: ArgumentHelp(say(.helpUserName)))
  var name: String

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(.helpRole), valueName: "role"))
  var role: [InviteUser.Duty]

  @Option(help: ArgumentHelp(say(.helpUserPerson), valueName: "id"))
  var person: String?

  @Option(help: ArgumentHelp(say(.helpUserEmail), valueName: "email"))
  var email: String?

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    try general.allow(.table, .json)
    guard person == nil || email == nil else { throw ValidationError(say(.personOrEmail)) }
  }

  func run() throws {
    let done = try InviteUser(
      record.access, name: name, duties: role,
      identity: person.map { .person($0) } ?? email.map { .email($0) } ?? .unknown
    ).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: done)
    default:
      try Output.result(say(.userInvited(done.user.name, roles: done.user.roleNouns)))
      if let founder = done.founder { try Output.result(say(.usersAreChecked(founder))) }
    }
  }
}

/// `uztartu user list`.
struct UserListCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: say(.helpUserList))
  }

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json, .jsonl, .csv) }

  func run() throws {
    let users = try ListUsers(record.access).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: users)
    case .jsonl: for user in users { try Output.result(json: user) }
    case .csv: try Output.result(lines: users.csv)
    default: try Output.result(UserTable(users).lines().joined(separator: "\n"))
    }
  }
}

/// `uztartu user revoke NAME`.
struct UserRevokeCommand: ParsableCommand, FormattedCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "revoke", abstract: say(.helpUserRevoke))
  }

  @Argument(help: ArgumentHelp(say(.helpUserName)))
  var name: String

  @OptionGroup var record: RecordOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.allow(.table, .json) }

  func run() throws {
    let user = try RevokeUser(record.access, name: name).run()
    switch general.peopleFormat {
    case .json: try Output.result(json: user)
    default: try Output.result(say(.userRevoked(user.name)))
    }
  }
}
