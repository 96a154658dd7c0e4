import Forum

extension Cohort {
  /// The identifier of a mentor as the application has it, in whatever case somebody typed it; what
  /// was typed where it is nobody's, or that of two.
  func mentorID(typed name: String) -> String {
    Self.identifier(typed: name, among: mentors.map(\.id))
  }

  /// The identifier of an organisation's application, likewise.
  func organisationID(typed name: String) -> String {
    Self.identifier(typed: name, among: organisations.map(\.id))
  }

  private static func identifier(typed name: String, among ids: [String]) -> String {
    if ids.contains(name) { return name }
    let alike = ids.filter { $0.lowercased() == name.lowercased() }
    return alike.count == 1 ? alike[0] : name
  }
}
