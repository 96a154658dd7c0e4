/// The words by which the questions of a form are known, in Basque, Spanish and English.
enum QuestionWords {
  /// The field that a question asks for; nil if no word of it is known.
  ///
  /// A heading that is a known one goes first; then the field whose longest word the question
  /// holds.
  static func field(_ heading: String, kind: ApplicationKind) -> ApplicationField? {
    if let field = KnownHeadings.field(heading, kind: kind) { return field }
    for part in heading.split(separator: "/") {
      if let field = KnownHeadings.field(String(part), kind: kind) { return field }
    }
    let folded = " " + FoldedText.fold(heading) + " "
    var best: (length: Int, field: ApplicationField)?
    for (field, words) in words where kind.mappableFields.contains(field) {
      for word in words where folded.contains(" " + word) {
        if best.map({ word.count > $0.length }) ?? true { best = (word.count, field) }
      }
    }
    return best?.field ?? abbreviation(FoldedText.fold(heading), kind: kind)
  }

  /// The field whose heading a short code such as `hizk` or `lurr` begins.
  private static func abbreviation(_ code: String, kind: ApplicationKind) -> ApplicationField? {
    if kind == .needs, ["izena", "nombre", "name"].contains(code) { return .organisation }
    guard (4...8).contains(code.count) else { return nil }
    return words.first { field, words in
      kind.mappableFields.contains(field) && words.contains { $0.hasPrefix(code) }
    }?.0 ?? KnownHeadings.field(beginningWith: code, kind: kind)
  }

  /// Whether a column is the form tool's own: times, pages, consent.
  static func isBookkeeping(_ heading: String) -> Bool {
    let folded = " " + FoldedText.fold(heading) + " "
    return bookkeeping.contains { folded.contains(" " + $0) }
  }

  /// Whether an option stands for "other".
  static func isOther(_ option: String) -> Bool {
    ["other", "otro", "otra", "otros", "otras", "beste", "besteak", "bestelakoa", "bestelakoak"]
      .contains(FoldedText.fold(option))
  }

  /// Words, folded, each the beginning of a word in the question.
  private static let words: [(ApplicationField, [String])] = [
    (.id, ["erantzunaren id", "id de respuesta", "id de la respuesta", "response id"]),
    (
      .name,
      ["izen abizen", "zure izena", "nombre y apellidos", "tu nombre", "your name", "full name"]
    ),
    (
      .organisation,
      [
        "erakundearen izena", "elkartearen izena", "zein erakunde", "nombre de la entidad",
        "nombre de la asociacion", "a que entidad", "name of the organi", "which organi",
        "your organi", "organi", "erakunde", "entidad",
      ]
    ),
    (
      .contact,
      ["harremanetarako pertsona", "kontaktu", "persona de contacto", "contact person", "contacto"]
    ),
    (.email, ["helbide elektroniko", "posta elektroniko", "eposta", "correo", "e mail", "email"]),
    (.languages, ["zein hizkuntza", "hizkuntz", "idioma", "lengua", "language"]),
    (
      .territory, ["zein lurralde", "lurralde", "territorio", "provincia", "territory", "province"]
    ),
    (
      .mode,
      [
        "nola nahiago duzu", "nola elkartu", "nola bildu", "como prefieres reunir",
        "como preferis reunir", "modalidad", "how would you like to meet",
        "how do you prefer to meet",
      ]
    ),
    (
      .capacity,
      [
        "zenbat erakunde", "a cuantas entidades", "cuantas organizaciones", "how many organi",
      ]
    ),
    (
      .fields,
      [
        "zein eremu", "jarduera eremu", "zertan ari", "en que ambito", "ambitos", "ambito",
        "which field", "field of activity", "fields of activity",
      ]
    ),
    (
      .expertise,
      [
        "zertan lagun", "zertan izan zaitezke lagungarri", "zer dakizu", "en que puedes ayudar",
        "que sabes", "what can you help", "help with", "esperientzia eta ezagutza",
      ]
    ),
    (
      .needs,
      [
        "zer hobetu nahi", "zer behar", "que os gustaria mejorar", "que quereis mejorar",
        "que necesitais", "what would you like to improve", "what do you need",
      ]
    ),
    (
      .level,
      [
        "zenbateko eskarmentu", "zenbateko esperientzia", "cuanta experiencia",
        "how much experience",
      ]
    ),
    (
      .priority,
      ["lehentasun", "zenbateko lehentasun", "que prioridad", "what priority", "how important"]
    ),
    (
      .about,
      [
        "kontatu", "azaldu", "deskribatu", "cuentanos", "contadnos", "explica", "describe",
        "tell us", "in your own words", "motibazio", "motivacion", "motivation", "egoera",
        "situacion", "situation",
      ]
    ),
  ]

  private static let bookkeeping = [
    "marca temporal", "denbora zigilua", "timestamp", "submitdate", "bidalketa data", "lastpage",
    "azken orria", "startlanguage", "hasierako hizkuntza", "interviewtime", "denbora guztira",
    "datuen babes", "proteccion de datos", "data protection", "acepto que", "onartzen dut",
    "i agree", "i accept", "fecha de envio", "date submitted", "seed", "ip address", "startdate",
    "datestamp", "idioma inicial", "ultima pagina", "start language", "last page",
  ]
}
