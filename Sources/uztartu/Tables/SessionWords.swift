import Wording

/// Names of documents of sessions in the reader's words.
enum SessionWords {
  static func state(_ name: String) -> String {
    switch name {
    case "planned": say(.sessionIsPlanned)
    case "held": say(.sessionIsHeld)
    case "cancelled": say(.sessionIsCancelled)
    default: say(.sessionIsNoShow)
    }
  }

  static func mode(_ name: String) -> String {
    name == "online" ? say(.modeOnline) : say(.modeInPerson)
  }

  static func side(_ name: String) -> String {
    name == "mentor" ? say(.sideMentor) : say(.sideOrganisation)
  }

  /// What a side says, or a stroke for nothing.
  static func stance(_ name: String?) -> String {
    switch name {
    case "confirmed": say(.saysConfirmed)
    case "disputed": say(.saysDisputed)
    default: say(.saysNothing)
    }
  }
}
