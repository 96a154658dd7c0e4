package import Evaluation
package import Wording

/// What the columns of a figure hold, said more closely than their names do.
extension ReportFigure {
  /// The heading of a column: what is counted there, of what, in which unit.
  package func heading(of column: ReportColumn) -> Message {
    switch column {
    case .count: counted ?? column.name
    case .share: share ?? column.name
    case .difference where comparesShares:
      Message(
        eu: "Diferentzia (ehuneko-puntuak)", es: "Diferencia (puntos porcentuales)",
        en: "Difference (percentage points)")
    default: column.name
    }
  }

  /// What is counted; nil where the rows say it.
  private var counted: Message? {
    switch id {
    case .funnel: Message(eu: "Eskabideak", es: "Solicitudes", en: "Applications")
    case .dose, .runnerUp, .draw, .prediction, .calibration, .earlyEnds:
      Message(eu: "Bikoteak", es: "Parejas", en: "Pairings")
    case .surveys, .recommendation: Message(eu: "Erantzunak", es: "Respuestas", en: "Answers")
    case .change: Message(eu: "Pertsonak", es: "Personas", en: "Persons")
    default: nil
    }
  }

  /// What a share is of; nil where the rows say it.
  private var share: Message? {
    switch id {
    case .funnel:
      Message(
        eu: "Onargarrietatik", es: "De las admisibles", en: "Of the eligible")
    case .survival:
      Message(
        eu: "Epea baino lehen amaitu gabe", es: "Sin finalizar anticipadamente",
        en: "Not ended early")
    case .draw: Message(eu: "Amaituak", es: "Completadas", en: "Completed")
    default: nil
    }
  }
}
