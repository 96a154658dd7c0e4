package import Evaluation
package import Wording

/// The headings of the columns of a report's tables.
extension ReportColumn {
  /// The heading.
  package var name: Message {
    switch self {
    case .count: Message(eu: "Kopurua", es: "Número", en: "Number")
    case .share: Message(eu: "Ehunekoa", es: "Porcentaje", en: "Share")
    case .mean: Message(eu: "Batezbestekoa", es: "Media", en: "Mean")
    case .median: Message(eu: "Mediana", es: "Mediana", en: "Median")
    case .value: Message(eu: "Balioa", es: "Valor", en: "Value")
    case .plan: Message(eu: "Planifikatua", es: "Previsto", en: "Planned")
    case .lastYear: Message(eu: "Aurreko urtea", es: "Año anterior", en: "Last year")
    case .organisations: Message(eu: "Erakundeak", es: "Entidades", en: "Organisations")
    case .mentors: Message(eu: "Mentoreak", es: "Personas mentoras", en: "Mentors")
    case .asked: Message(eu: "Galdetuak", es: "Consultadas", en: "Asked")
    case .accepted: Message(eu: "Baietz esandakoak", es: "Aceptadas", en: "Accepted")
    case .served:
      Message(
        eu: "Mentorea lortu dutenak", es: "Con persona mentora", en: "Found a mentor")
    case .answered: Message(eu: "Badaude", es: "Hay dato", en: "Known")
    case .replyDays:
      Message(
        eu: "Erantzuteko egunak (mediana)", es: "Días hasta responder (mediana)",
        en: "Days to answer (median)")
    case .waitingDays:
      Message(eu: "Itxaron-egunak", es: "Días de espera", en: "Days of waiting")
    case .atRisk, .fit, .foreseen, .reached, .difference, .alpha, .effect, .returning:
      measureName
    }
  }

  private var measureName: Message {
    switch self {
    case .atRisk:
      Message(eu: "Jarraitzen diren bikoteak", es: "Parejas en seguimiento", en: "Still followed")
    case .fit: Message(eu: "Bateragarritasuna", es: "Compatibilidad", en: "Fit")
    case .foreseen:
      Message(
        eu: "Aurreikusitako bateragarritasuna", es: "Compatibilidad prevista", en: "Foreseen fit")
    case .reached: Message(eu: "Lortua", es: "Alcanzado", en: "Reached")
    case .alpha: Message(eu: "Cronbach-en alfa", es: "Alfa de Cronbach", en: "Cronbach’s alpha")
    case .effect: Message(eu: "Hedges-en g", es: "g de Hedges", en: "Hedges’ g")
    case .returning:
      Message(
        eu: "Lehen ere parte hartutakoen artean", es: "Entre las que ya habían participado",
        en: "Among those that had taken part before")
    default: Message(eu: "Diferentzia", es: "Diferencia", en: "Difference")
    }
  }
}
