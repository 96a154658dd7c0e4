package import Forum

/// The words that people and forms use for languages, territories, modes, yes and no.
///
/// All of them in Basque, Spanish and English; compared without case and accents.
package enum AnswerVocabulary {
  /// The working language that a word names.
  package static func language(_ text: String) -> Language? {
    languages[FoldedText.fold(text)]
  }

  /// The territory that a name, an adjective, a code or a comarca stands for.
  package static func territory(_ text: String) -> Territory? {
    territories[FoldedText.fold(text)]
  }

  /// The way of meeting that a word names.
  package static func mode(_ text: String) -> MeetingMode? {
    modes[FoldedText.fold(text)]
  }

  /// Whether a word means yes; nil if it means neither yes nor no. Empty is no.
  package static func yes(_ text: String) -> Bool? {
    let trimmed = text.trimmed
    if trimmed.isEmpty { return false }
    if ["✓", "✔", "☑"].contains(trimmed) { return true }
    return answers[FoldedText.fold(trimmed)]
  }

  private static func table<Value>(_ rows: [(Value, [String])]) -> [String: Value] {
    var result: [String: Value] = [:]
    for (value, words) in rows {
      for word in words { result[FoldedText.fold(word)] = value }
    }
    return result
  }

  private static let languages: [String: Language] = table([
    (
      .eu,
      [
        "eu", "eus", "baq", "euskara", "euskera", "euskaraz", "euskeraz", "vasco", "vascuence",
        "basque", "en euskera", "lengua vasca", "euskara (eu)", "euskara / euskera",
      ]
    ),
    (
      .es,
      [
        "es", "spa", "gaztelania", "gaztelera", "gaztelaniaz", "espainiera", "erdara", "castellano",
        "español", "spanish", "en castellano", "castilian", "lengua castellana",
        "gaztelania / castellano",
      ]
    ),
    (
      .en,
      [
        "en", "eng", "ingelesa", "ingelera", "ingelesez", "inglés", "english", "en inglés",
        "lengua inglesa", "ingelesa / inglés",
      ]
    ),
    (
      .fr,
      [
        "fr", "fra", "fre", "frantsesa", "frantsesez", "francés", "french", "français",
        "en francés", "lengua francesa", "frantsesa / francés",
      ]
    ),
  ])

  private static let territories: [String: Territory] = table([
    (
      .araba,
      [
        "araba", "álava", "araba/álava", "álava/araba", "araba - álava", "ES211", "01", "araban",
        "arabakoa", "arabarra", "alavés", "alavesa", "provincia de álava", "Arabako Lautada",
        "llanada alavesa", "Arabako Errioxa", "rioja alavesa", "Arabako Kantaurialdea",
        "cantábrica alavesa", "Arabako Mendialdea", "montaña alavesa", "Añana", "Gorbeialdea",
        "estribaciones del gorbea", "Vitoria-Gasteiz", "Gasteiz", "Vitoria",
      ]
    ),
    (
      .bizkaia,
      [
        "bizkaia", "vizcaya", "biscay", "bizkaia/vizcaya", "bizkaia - vizcaya", "ES213", "48",
        "bizkaian", "bizkaikoa", "bizkaitarra", "vizcaíno", "vizcaína", "Arratia-Nerbioi",
        "arratia-nervión", "Bilbo Handia", "gran bilbao", "greater bilbao", "Durangaldea",
        "duranguesado", "Enkarterri", "encartaciones", "Gernika-Bermeo", "busturialdea",
        "Markina-Ondarroa", "lea-artibai", "Plentzia-Mungia", "uribe", "bilbo", "bilbao",
      ]
    ),
    (
      .gipuzkoa,
      [
        "gipuzkoa", "guipúzcoa", "guipuzkoa", "gipuzkoa/guipúzcoa", "gipuzkoa - guipúzcoa", "ES212",
        "20", "gipuzkoan", "gipuzkoakoa", "gipuzkoarra", "guipuzcoano", "guipuzcoana",
        "Bidasoa Behea", "bajo bidasoa", "bidasoa", "Debabarrena", "bajo deba", "Debagoiena",
        "alto deba", "Donostialdea", "Goierri", "Tolosaldea", "Urola Kosta", "urola costa",
        "Donostia", "San Sebastián", "donostia / san sebastián",
      ]
    ),
  ])

  private static let modes: [String: MeetingMode] = table([
    (
      .inPerson,
      [
        "in-person", "in person", "inperson", "face to face", "on site", "onsite",
        "aurrez aurre", "aurrez aurrekoa", "presentziala", "presentzialki", "bertaratuta",
        "presencial", "presencialmente", "en persona", "cara a cara",
      ]
    ),
    (
      .online,
      [
        "online", "on line", "online bidez", "urrunetik", "urrunekoa", "telematikoa",
        "telematikoki", "bideodeia", "bideodeiz", "sarez", "en línea", "a distancia", "virtual",
        "telemático", "telemática", "por videollamada", "videollamada", "remote", "video call",
      ]
    ),
    (
      .either,
      [
        "either", "both", "any", "mixed", "hybrid", "no preference", "indifferent",
        "in person or online", "online or in person", "edozein", "biak", "bietara", "berdin zait",
        "berdin", "mistoa", "hibridoa", "nahiz bata nahiz bestea", "bietako edozein", "ambas",
        "ambos", "cualquiera", "indiferente", "me da igual", "mixta", "mixto", "híbrida", "híbrido",
        "ambas modalidades", "cualquiera de las dos", "presencial u online",
        "presencial o en línea", "aurrez aurre edo online", "aurrez aurre nahiz online",
      ]
    ),
  ])

  private static let answers: [String: Bool] = table([
    (true, ["y", "yes", "bai", "b", "sí", "s", "1", "x", "true", "egia", "checked", "oui"]),
    (false, ["n", "no", "ez", "e", "0", "false", "gezurra", "unchecked", "n/a", "non"]),
  ])
}
