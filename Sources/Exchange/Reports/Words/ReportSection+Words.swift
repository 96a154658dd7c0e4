import Evaluation
import Wording

extension ReportSentence {
  /// Whether the sentence holds for all figures of a report.
  var isGeneral: Bool {
    switch self {
    case .roundOpen, .noCause, .outcomesMissing, .withheld: true
    default: false
    }
  }
}

/// The headings of a report's sections.
extension ReportSection.ID {
  /// The heading.
  var title: Message {
    switch self {
    case .summary: Message(eu: "Laburpena", es: "Resumen", en: "Summary")
    case .funnel:
      Message(
        eu: "Eskabidetik amaierara", es: "De la solicitud al cierre",
        en: "From application to closure")
    case .mentoring: Message(eu: "Mentoria", es: "La mentoría", en: "The mentoring")
    case .outcomes: Message(eu: "Emaitzak", es: "Resultados", en: "Outcomes")
    case .survival:
      Message(
        eu: "Zenbat irauten duten bikoteek", es: "Cuánto duran las parejas",
        en: "How long pairings last")
    case .prediction:
      Message(
        eu: "Bateragarritasunak ezer aurreikusten al du?",
        es: "¿Predice algo la compatibilidad?", en: "Does fit predict anything?")
    case .equity:
      Message(
        eu: "Sarbidearen ekitatea", es: "Equidad en el acceso", en: "Equity of access")
    case .network:
      Message(
        eu: "Erakundeen lankidetza-sarea", es: "Red de colaboración entre entidades",
        en: "Collaboration network of organisations")
    case .indicators: Message(eu: "Adierazleak", es: "Indicadores", en: "Indicators")
    case .missing:
      Message(
        eu: "Zer falta den eta zer ezin den ondorioztatu",
        es: "Qué falta y qué no se puede concluir",
        en: "What is missing and what may not be concluded")
    case .method:
      Message(
        eu: "Eranskina: definizioak eta metodoa", es: "Anexo: definiciones y método",
        en: "Annex: definitions and method")
    }
  }

  /// The order in which a reader needs them: cautions come before the figures they are about.
  static let readingOrder: [ReportSection.ID] = [
    .summary, .missing, .funnel, .mentoring, .outcomes, .survival, .prediction, .equity, .network,
    .indicators, .method,
  ]
}
