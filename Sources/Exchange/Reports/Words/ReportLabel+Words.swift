package import Evaluation
package import Forum
import Mentoring
package import Wording

/// What a row is about, in words.
extension ReportLabel {
  /// The label; concepts have the name that the thesaurus gives them.
  package func text(in language: ReaderLanguage, thesaurus: Thesaurus) -> String {
    switch self {
    case .item(let item): item.name.text(in: language)
    case .indicator(let indicator): indicator.name.text(in: language)
    case .concept(let id): thesaurus.label(id, in: Self.forumLanguage(language))
    case .territory(let territory): territory.rawValue
    case .language(let spoken): spoken.name.text(in: language)
    case .mode(let mode): mode.name.text(in: language)
    case .answers(let instrument, let wave, let side):
      [Self.name(of: instrument, in: language), wave.name, side.name].joined(in: language)
    case .change(let instrument, let side):
      [Self.name(of: instrument, in: language), side.name].joined(in: language)
    case .refusal(let reason): reason.name.text(in: language)
    case .earlyEnd(let reason): reason.name.text(in: language)
    case .name(let name): name
    case .day(let day):
      Message(eu: "\(day). eguna", es: "Día \(day)", en: "Day \(day)").text(in: language)
    case .range(let low, let high):
      [low, high].map { Number.decimal(micro: $0, decimals: 2, in: language) }
        .joined(separator: "\u{00A0}–\u{2060}\u{00A0}")
    case .all: Message(eu: "Guztira", es: "Total", en: "All").text(in: language)
    case .unknown: Message(eu: "Daturik gabe", es: "Sin dato", en: "Not known").text(in: language)
    }
  }

  private static func name(of instrument: String, in language: ReaderLanguage) -> Message {
    if KnownInstrument.relationship.isIn(instrument) {
      return Message(
        eu: "Mentoria-harremana", es: "Relación de mentoría", en: "Mentoring relationship")
    }
    if KnownInstrument.recommendation.isIn(instrument) {
      return Message(eu: "Gomendioa", es: "Recomendación", en: "Recommendation")
    }
    return Message(eu: instrument, es: instrument, en: instrument)
  }

  private static func forumLanguage(_ language: ReaderLanguage) -> Language {
    switch language {
    case .eu: .eu
    case .es: .es
    case .en: .en
    }
  }
}

extension [Message] {
  fileprivate func joined(in language: ReaderLanguage) -> String {
    map { $0.text(in: language) }.joined(separator: " · ")
  }
}

extension Language {
  fileprivate var name: Message {
    switch self {
    case .eu: Message(eu: "Euskara", es: "Euskera", en: "Basque")
    case .es: Message(eu: "Gaztelania", es: "Castellano", en: "Spanish")
    case .en: Message(eu: "Ingelesa", es: "Inglés", en: "English")
    case .fr: Message(eu: "Frantsesa", es: "Francés", en: "French")
    }
  }
}

extension MeetingMode {
  fileprivate var name: Message {
    switch self {
    case .inPerson: Message(eu: "Aurrez aurre", es: "Presencial", en: "In person")
    case .online: Message(eu: "Online", es: "En línea", en: "Online")
    case .either: Message(eu: "Bietara", es: "Cualquiera de las dos", en: "Either")
    }
  }
}

extension ApplicationSide {
  fileprivate var name: Message {
    switch self {
    case .mentor: Message(eu: "mentoreak", es: "personas mentoras", en: "mentors")
    case .organisation: Message(eu: "erakundeak", es: "entidades", en: "organisations")
    }
  }
}

extension SurveyWave {
  fileprivate var name: Message {
    switch self {
    case .base: Message(eu: "hasieran", es: "al inicio", en: "at the start")
    case .mid: Message(eu: "tarteko ebaluazioan", es: "en la revisión intermedia", en: "mid-term")
    case .end: Message(eu: "amaieran", es: "al final", en: "at the end")
    case .followUp: Message(eu: "geroago", es: "más tarde", en: "later on")
    }
  }
}

extension RefusalReason {
  fileprivate var name: Message {
    switch self {
    case .noTime: Message(eu: "Denborarik ez", es: "Falta de tiempo", en: "No time")
    case .expertiseMismatch:
      Message(
        eu: "Esperientzia ez dator bat beharrarekin",
        es: "La experiencia no encaja con la necesidad",
        en: "The expertise does not meet the need")
    case .conflictOfInterest:
      Message(eu: "Interes-gatazka", es: "Conflicto de intereses", en: "Conflict of interest")
    case .alreadyKnowEachOther:
      Message(
        eu: "Lehendik ere ezagutzen dute elkar", es: "Ya se conocían", en: "Know each other already"
      )
    case .logistics:
      Message(eu: "Ordutegia edo tokia", es: "Horario o lugar", en: "Times or places")
    case .needChanged:
      Message(
        eu: "Beharra aldatu da", es: "La necesidad ha cambiado", en: "The need has changed")
    case .other: Message(eu: "Beste bat", es: "Otro", en: "Another")
    }
  }
}

extension EarlyEndReason {
  fileprivate var name: Message {
    switch self {
    case .mentorCircumstances:
      Message(
        eu: "Mentorearen egoera", es: "Circunstancias de la persona mentora",
        en: "Circumstances of the mentor")
    case .organisationCircumstances:
      Message(
        eu: "Erakundearen egoera", es: "Circunstancias de la entidad",
        en: "Circumstances of the organisation")
    case .mentorDissatisfied:
      Message(
        eu: "Mentorea ez zegoen gustura", es: "La persona mentora no estaba satisfecha",
        en: "The mentor was not satisfied")
    case .organisationDissatisfied:
      Message(
        eu: "Erakundea ez zegoen gustura", es: "La entidad no estaba satisfecha",
        en: "The organisation was not satisfied")
    case .fadedOut: Message(eu: "Itzaliz joan zen", es: "Se fue apagando", en: "Faded out")
    case .mentorDropped:
      Message(
        eu: "Mentoreak utzi zuen", es: "La persona mentora lo dejó", en: "The mentor dropped out")
    case .organisationDropped:
      Message(
        eu: "Erakundeak utzi zuen", es: "La entidad lo dejó", en: "The organisation dropped out")
    case .safetyOrMisconduct:
      Message(
        eu: "Segurtasuna edo jokabide desegokia", es: "Seguridad o conducta inadecuada",
        en: "Safety or misconduct")
    case .external: Message(eu: "Kanpoko arrazoiak", es: "Causas externas", en: "External causes")
    case .other: Message(eu: "Beste bat", es: "Otro", en: "Another")
    }
  }
}
