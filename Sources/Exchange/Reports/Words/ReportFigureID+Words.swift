package import Evaluation
package import Wording

/// What the tables and drawings of a report are called.
extension ReportFigureID {
  /// What the figure shows.
  package var title: Message {
    switch self {
    case .funnel, .participation, .answers, .refusals, .earlyEnds, .dose, .missing, .policies:
      courseTitle
    case .goals, .surveys, .recommendation, .change, .survival: outcomeTitle
    case .prediction, .calibration, .runnerUp, .draw: predictionTitle
    case .equityTerritory, .equityField, .equityLanguage, .equityMode, .network, .indicators:
      accessTitle
    }
  }

  private var courseTitle: Message {
    switch self {
    case .funnel:
      Message(
        eu: "Zenbat eskabide iritsi diren urrats bakoitzera",
        es: "Cuántas solicitudes llegaron a cada paso",
        en: "How many applications got to each step")
    case .participation:
      Message(
        eu: "Nork hartu duen parte, lurralde historikoaren arabera",
        es: "Quién ha participado, por territorio histórico",
        en: "Who took part, by historical territory")
    case .answers:
      Message(
        eu: "Zer erantzun dieten aldeek proposamenei",
        es: "Qué respondió cada parte a las propuestas",
        en: "What each side answered to the proposals")
    case .refusals:
      Message(
        eu: "Zergatik esan zaien uko proposamenei", es: "Por qué se rechazaron propuestas",
        en: "Why proposals were declined")
    case .earlyEnds:
      Message(
        eu: "Zergatik amaitu diren bikoteak epea baino lehen",
        es: "Por qué finalizaron parejas anticipadamente", en: "Why pairings ended early")
    case .dose:
      Message(
        eu: "Bikote bakoitzak jasotako mentoria", es: "La mentoría que recibió cada pareja",
        en: "The mentoring that a pairing had")
    case .missing:
      Message(
        eu: "Zenbat datu dauden eta zenbat falta diren",
        es: "Cuántos datos hay y cuántos faltan", en: "How many data there are and are not")
    default:
      Message(
        eu: "Datu berak, parekatzeko modu desberdinak",
        es: "Los mismos datos, distintas formas de emparejar",
        en: "The same data, different ways of matching")
    }
  }

  private var outcomeTitle: Message {
    switch self {
    case .goals:
      Message(
        eu: "Helburuak eta haien lorpen-maila", es: "Los objetivos y su grado de consecución",
        en: "Goals and how far they were attained")
    case .surveys:
      Message(
        eu: "Galdetegien puntuazioak", es: "Puntuaciones de los cuestionarios",
        en: "Scores of the questionnaires")
    case .recommendation:
      Message(
        eu: "Mentoria gomendatuko luketen ala ez", es: "Si recomendarían la mentoría",
        en: "Whether they would recommend the mentoring")
    case .change:
      Message(
        eu: "Pertsona berak hasieran eta amaieran",
        es: "Las mismas personas al inicio y al final",
        en: "The same persons at the start and at the end")
    default:
      Message(
        eu: "Epea baino lehen amaitu ez diren bikoteak, abiatze-bileratik egunez egun",
        es: "Parejas que no han finalizado anticipadamente, por días desde el inicio",
        en: "Pairings that have not ended early, by days since the kick-off")
    }
  }

  private var predictionTitle: Message {
    switch self {
    case .prediction:
      Message(
        eu: "Proposatzean neurtutako bateragarritasuna eta geroko emaitza",
        es: "La compatibilidad al proponer y el resultado posterior",
        en: "Fit when proposed and outcome afterwards")
    case .calibration:
      Message(
        eu: "Aurreikusitakoa eta lortutakoa", es: "Lo previsto y lo alcanzado",
        en: "Foreseen and reached")
    case .runnerUp:
      Message(
        eu: "Aukeratutako mentorea eta hurrengo onena",
        es: "La persona mentora elegida y la siguiente mejor",
        en: "The chosen mentor and the next best one")
    default:
      Message(
        eu: "Zozketak erabakitako bikoteak eta gainerakoak",
        es: "Las parejas decididas por sorteo y las demás",
        en: "Pairings decided by a draw, and the others")
    }
  }

  private var accessTitle: Message {
    switch self {
    case .equityTerritory:
      Message(
        eu: "Mentorea lortzea, lurralde historikoaren arabera",
        es: "Conseguir persona mentora, por territorio histórico",
        en: "Finding a mentor, by historical territory")
    case .equityField:
      Message(
        eu: "Mentorea lortzea, jarduera-eremuaren arabera",
        es: "Conseguir persona mentora, por ámbito de actividad",
        en: "Finding a mentor, by field of activity")
    case .equityLanguage:
      Message(
        eu: "Mentorea lortzea, hizkuntzaren arabera",
        es: "Conseguir persona mentora, por idioma", en: "Finding a mentor, by language")
    case .equityMode:
      Message(
        eu: "Mentorea lortzea, elkartzeko moduaren arabera",
        es: "Conseguir persona mentora, por modalidad",
        en: "Finding a mentor, by way of meeting")
    case .network:
      Message(
        eu: "Mentoriak sortutako loturak", es: "Los vínculos que creó la mentoría",
        en: "The ties that the mentoring made")
    default:
      Message(
        eu: "Planifikatutakoa, lortutakoa eta aurreko urtekoa",
        es: "Lo previsto, lo alcanzado y el año anterior",
        en: "Planned, reached, and the year before")
    }
  }
}
