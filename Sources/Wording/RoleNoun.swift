/// The roles of users, as messages call them.
package enum RoleNoun: CaseIterable, Sendable {
  case administrator, coordinator, mentor, contact, evaluator, facilitator

  /// The role, in Basque in the absolutive, in Spanish and English without an article.
  package func text(in language: ReaderLanguage) -> String { message.text(in: language) }

  private var message: Message {
    switch self {
    case .administrator:
      Message(eu: "administratzailea", es: "persona administradora", en: "administrator")
    case .coordinator:
      Message(eu: "koordinatzailea", es: "persona coordinadora", en: "coordinator")
    case .mentor: Message(eu: "mentorea", es: "persona mentora", en: "mentor")
    case .contact:
      Message(
        eu: "erakundearen harreman-pertsona", es: "persona de contacto de la entidad",
        en: "contact of the organisation")
    case .evaluator:
      Message(eu: "ebaluatzailea", es: "persona evaluadora", en: "evaluator")
    case .facilitator:
      Message(eu: "dinamizatzailea", es: "persona dinamizadora", en: "facilitator")
    }
  }
}
