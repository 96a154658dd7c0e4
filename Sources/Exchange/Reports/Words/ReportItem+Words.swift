package import Evaluation
package import Wording

/// The names of the rows of a report's tables.
extension ReportItem {
  /// The name.
  package var name: Message {
    switch self {
    case .applications, .eligible, .proposed, .accepted, .started, .completed: stepName
    case .mentorSide: Message(eu: "Mentoreak", es: "Personas mentoras", en: "Mentors")
    case .organisationSide: Message(eu: "Erakundeak", es: "Entidades", en: "Organisations")
    case .sessions, .hours, .shareOfPlan, .daysToFirstSession: doseName
    case .goalsSet, .goalsReached, .attainment, .goalChange: goalName
    case .rankAttainment, .rankRelationship, .areaCompleted, .areaAttained, .brierCompleted,
      .runnerUpGap, .drawn, .notDrawn:
      predictionName
    case .organisations, .ties, .newTies, .density, .meanDegree, .components, .isolated,
      .acrossTerritories, .acrossFields:
      networkName
    case .territory, .fields, .languages, .mode, .applicationDay, .mentorReplies,
      .organisationReplies, .replyReasons, .goalsRatedMid, .goalsRatedFinal, .sessionsConfirmed:
      missingName
    }
  }

  private var stepName: Message {
    switch self {
    case .applications: Message(eu: "Eskabideak", es: "Solicitudes", en: "Applications")
    case .eligible: Message(eu: "Onargarriak", es: "Admisibles", en: "Eligible")
    case .proposed: Message(eu: "Proposatuak", es: "Con propuesta", en: "Proposed")
    case .accepted:
      Message(eu: "Bi aldeek onartuak", es: "Aceptadas por ambas partes", en: "Accepted by both")
    case .started: Message(eu: "Abiatuak", es: "Iniciadas", en: "Started")
    default: Message(eu: "Amaituak", es: "Completadas", en: "Completed")
    }
  }

  private var doseName: Message {
    switch self {
    case .sessions:
      Message(
        eu: "Saioak bikoteko", es: "Sesiones por pareja", en: "Sessions of a pairing")
    case .hours: Message(eu: "Orduak bikoteko", es: "Horas por pareja", en: "Hours of a pairing")
    case .shareOfPlan:
      Message(
        eu: "Adostutako saioetatik egindakoak", es: "Sesiones celebradas de las acordadas",
        en: "Sessions held of those agreed")
    default:
      Message(
        eu: "Lehen saiorako egunak", es: "Días hasta la primera sesión",
        en: "Days to the first session")
    }
  }

  private var goalName: Message {
    switch self {
    case .goalsSet: Message(eu: "Jarritako helburuak", es: "Objetivos fijados", en: "Goals set")
    case .goalsReached:
      Message(
        eu: "Espero zena edo gehiago lortutakoak", es: "Alcanzaron lo esperado o más",
        en: "Reached what was expected or more")
    case .attainment:
      Message(
        eu: "Lorpen-maila (T balioa)", es: "Grado de consecución (escala T)",
        en: "Attainment (T-score)")
    default:
      Message(
        eu: "Aldaketa: amaierako maila ken hasierakoa",
        es: "Cambio: nivel final menos nivel inicial",
        en: "Change: final level minus baseline")
    }
  }

  private var predictionName: Message {
    switch self {
    case .rankAttainment:
      Message(
        eu: "Hein-korrelazioa (τ-b) helburuen lorpen-mailarekin",
        es: "Correlación de rangos (τ-b) con la consecución de objetivos",
        en: "Rank correlation (τ-b) with goal attainment")
    case .rankRelationship:
      Message(
        eu: "Hein-korrelazioa (τ-b) mentoria-harremanarekin",
        es: "Correlación de rangos (τ-b) con la relación de mentoría",
        en: "Rank correlation (τ-b) with the relationship")
    case .areaCompleted:
      Message(
        eu: "Kurbaren azpiko azalera: amaitua ala epea baino lehen amaitua",
        es: "Área bajo la curva: completada o finalizada anticipadamente",
        en: "Area under the curve: completed or ended early")
    case .areaAttained:
      Message(
        eu: "Kurbaren azpiko azalera: T balioa 50 edo gehiago",
        es: "Área bajo la curva: T de 50 o más", en: "Area under the curve: T of 50 or more")
    case .brierCompleted:
      Message(
        eu: "Brier balioa, amaitzeari buruz", es: "Valor de Brier, para completar",
        en: "Brier’s score, for completion")
    case .runnerUpGap:
      Message(
        eu: "Hurrengo onenarekiko aldea", es: "Diferencia con la siguiente mejor",
        en: "Gap to the next best")
    case .drawn: Message(eu: "Zozketaz erabakiak", es: "Decididas por sorteo", en: "By the draw")
    default: Message(eu: "Gainerakoak", es: "Las demás", en: "The others")
    }
  }

  private var networkName: Message {
    switch self {
    case .organisations: Message(eu: "Erakundeak", es: "Entidades", en: "Organisations")
    case .ties: Message(eu: "Loturak", es: "Vínculos", en: "Ties")
    case .newTies: Message(eu: "Lotura berriak", es: "Vínculos nuevos", en: "New ties")
    case .density: Message(eu: "Dentsitatea", es: "Densidad", en: "Density")
    case .meanDegree:
      Message(
        eu: "Erakunde bakoitzaren loturak, batez beste", es: "Vínculos por entidad, de media",
        en: "Ties of an organisation, on average")
    case .components:
      Message(eu: "Osagai loteak", es: "Componentes conexas", en: "Connected parts")
    case .isolated:
      Message(
        eu: "Loturarik gabeko erakundeak", es: "Entidades sin vínculos",
        en: "Organisations without a tie")
    case .acrossTerritories:
      Message(
        eu: "Lurralde desberdinetakoen arteko loturak", es: "Vínculos entre territorios distintos",
        en: "Ties across territories")
    default:
      Message(
        eu: "Jarduera-eremu desberdinetakoen arteko loturak",
        es: "Vínculos entre ámbitos distintos", en: "Ties across fields")
    }
  }

  private var missingName: Message {
    switch self {
    case .territory:
      Message(eu: "Lurralde historikoa", es: "Territorio histórico", en: "Historical territory")
    case .fields: Message(eu: "Jarduera-eremua", es: "Ámbito de actividad", en: "Field of activity")
    case .languages: Message(eu: "Hizkuntzak", es: "Idiomas", en: "Languages")
    case .mode: Message(eu: "Elkartzeko modua", es: "Modalidad", en: "Way of meeting")
    case .applicationDay:
      Message(eu: "Eskabidearen eguna", es: "Día de la solicitud", en: "Day of the application")
    case .mentorReplies:
      Message(
        eu: "Mentoreen erantzunak", es: "Respuestas de personas mentoras",
        en: "Answers of mentors")
    case .organisationReplies:
      Message(
        eu: "Erakundeen erantzunak", es: "Respuestas de entidades", en: "Answers of organisations")
    case .replyReasons:
      Message(eu: "Ukoen arrazoiak", es: "Motivos de los rechazos", en: "Reasons of refusals")
    case .goalsRatedMid:
      Message(
        eu: "Helburuen tarteko balorazioa", es: "Valoración intermedia de los objetivos",
        en: "Goals rated at mid-term")
    case .goalsRatedFinal:
      Message(
        eu: "Helburuen amaierako balorazioa", es: "Valoración final de los objetivos",
        en: "Goals rated at the end")
    default:
      Message(
        eu: "Bi aldeek berretsitako saioak", es: "Sesiones confirmadas por ambas partes",
        en: "Sessions confirmed by both sides")
    }
  }
}
