/// The headings that are understood without a mapping file: canonical, Basque and Spanish ones,
/// and the words that people put in their place.
package enum KnownHeadings {
  /// The field that a heading names in a file of a kind; case and accents do not matter.
  package static func field(_ heading: String, kind: ApplicationKind) -> ApplicationField? {
    byFoldedHeading[kind]?[FoldedText.fold(heading)]
  }

  /// Whether a heading names a field in a file of either kind.
  static func isKnown(_ heading: String) -> Bool {
    let folded = FoldedText.fold(heading)
    return byFoldedHeading.values.contains { $0[folded] != nil }
  }

  /// The field with a heading that begins with a folded text, if all such headings agree.
  static func field(beginningWith code: String, kind: ApplicationKind) -> ApplicationField? {
    let fields = Set((byFoldedHeading[kind] ?? [:]).filter { $0.key.hasPrefix(code) }.values)
    return fields.count == 1 ? fields.first : nil
  }

  /// How many cells of a record are known headings.
  static func count(
    in cells: [CSVScanner.Cell], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let longest = 60
    return cells.count { cell in
      cell.end - cell.start <= longest && isKnown(CSVScanner.text(of: cell, in: bytes))
    }
  }

  /// Whether a record repeats the headings, or gives them in another language.
  static func isSecondHeading(_ cells: [String], headings: [String]) -> Bool {
    guard cells.count > 1, let first = cells.first, first.utf8.count <= 60, isKnown(first) else {
      return false
    }
    return cells.map(\.trimmed) == headings || cells.count(where: isKnown) * 2 >= cells.count
  }

  private static let byFoldedHeading: [ApplicationKind: [String: ApplicationField]] = {
    var table: [ApplicationKind: [String: ApplicationField]] = [:]
    for kind in ApplicationKind.allCases {
      for field in kind.fields {
        for heading in [field.rawValue] + synonyms(of: field, kind: kind) {
          table[kind, default: [:]][FoldedText.fold(heading)] = field
        }
      }
    }
    return table
  }()

  private static func synonyms(of field: ApplicationField, kind: ApplicationKind) -> [String] {
    switch field {
    case .level, .priority: []
    case .id: ["identifikatzailea", "kodea", "identificador", "código", "identifier", "code"]
    case .name:
      ["izena", "izen-abizenak", "izena eta abizenak", "mentorea", "nombre", "nombre y apellidos"]
        + ["mentor", "mentora", "mentor/a", "full name", "mentor name"]
    case .organisation:
      ["erakundea", "erakundearen izena", "elkartea", "entitatea", "entidad", "organización"]
        + ["nombre de la entidad", "asociación", "organization", "organisation name", "entity"]
    case .contact:
      ["kontaktua", "harremanetarako pertsona", "kontaktu-pertsona", "contacto", "contact person"]
        + ["persona de contacto", "contact name", "contacto principal"]
    case .email:
      ["eposta", "e-posta", "posta elektronikoa", "helbide elektronikoa", "correo", "e-mail"]
        + ["correo electrónico", "mail", "email address", "e-mail address", "dirección de correo"]
    case .languages:
      ["hizkuntzak", "hizkuntza", "lan-hizkuntzak", "idiomas", "idioma", "lenguas"]
        + ["idiomas de trabajo", "language", "working languages"]
    case .territory:
      ["lurraldea", "lurralde historikoa", "probintzia", "territorio", "territorio histórico"]
        + ["provincia", "province", "historical territory"]
    case .mode:
      ["modua", "modalitatea", "bilera-modua", "modalidad", "modo", "formato", "meeting mode"]
    case .capacity:
      ["edukiera", "mentorearen edukiera", "plazak", "capacidad", "plazas", "places"]
    case .fields:
      ["eremuak", "eremua", "jarduera-eremuak", "jarduera-eremua", "ámbitos", "ámbito", "field"]
        + ["ámbitos de actividad", "ámbito de actividad", "fields of activity"]
    case .expertise:
      ["esperientzia", "ezagutza", "esperientzia eta ezagutza", "jakintza", "experiencia"]
        + ["experiencia y conocimiento", "conocimientos", "skills", "knowledge", "experience"]
    case .needs:
      ["beharrak", "beharra", "premiak", "necesidades", "necesidad", "need"]
    case .about: texts + (kind == .mentors ? presentations : descriptions)
    }
  }

  private static let presentations = [
    "aurkezpena", "nire buruaz", "motibazioa", "presentación", "sobre mí", "motivación", "about me",
    "presentation", "bio", "motivation",
  ]
  private static let descriptions = [
    "azalpena", "descripción", "description", "explicación", "egoera",
  ]
  private static let texts = ["testua", "deskribapena", "texto", "text", "free text", "oharrak"]
}
