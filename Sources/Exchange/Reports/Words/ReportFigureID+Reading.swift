package import Evaluation
package import Wording

/// One line under each figure: how to read it.
extension ReportFigureID {
  /// How to read the figure.
  package var reading: Message {
    switch self {
    case .funnel, .participation, .answers, .refusals, .earlyEnds, .dose, .missing, .policies:
      courseReading
    case .goals, .surveys, .recommendation, .change, .survival: outcomeReading
    case .prediction, .calibration, .runnerUp, .draw: predictionReading
    case .equityTerritory, .equityField, .equityLanguage, .equityMode, .network, .indicators:
      accessReading
    }
  }

  private var courseReading: Message {
    switch self {
    case .funnel:
      Message(
        eu: "Urrats bakoitzean, hara iritsi ziren erakundeen eskabideak.",
        es: "En cada paso, las solicitudes de entidades que llegaron hasta él.",
        en: "At each step, the organisations’ applications that got that far.")
    case .participation:
      Message(
        eu: "Erakundeak eta mentoreak behin zenbatzen dira.",
        es: "Cada entidad y cada persona mentora se cuenta una sola vez.",
        en: "Organisations and mentors are counted once.")
    case .answers:
      Message(
        eu: "Galdetu zaien proposamenetatik, zenbati esan dieten baietz, eta zenbat egunetan.",
        es: "De las propuestas consultadas, cuántas se aceptaron y en cuántos días.",
        en: "Of the proposals they were asked about, how many were accepted, and in how many days.")
    case .refusals:
      Message(
        eu: "Ukoa eman duenak adierazitako arrazoia, bi aldeak batera.",
        es: "El motivo que dio quien rechazó; las dos partes juntas.",
        en: "The reason given by whoever declined, both sides together.")
    case .earlyEnds:
      Message(
        eu: "Ixtean erregistratutako arrazoia; bikote bakoitzak bat du.",
        es: "El motivo anotado al cerrar; cada pareja tiene uno.",
        en: "The reason recorded at closure; each pairing has one.")
    case .dose:
      Message(
        eu: "Egindako saioak baino ez dira zenbatzen, eta orduak saioetatik ateratzen dira.",
        es: "Solo cuentan las sesiones celebradas, y las horas se calculan a partir de ellas.",
        en: "Only sessions that were held count, and hours are worked out from them.")
    case .missing:
      Message(
        eu: "Behar ziren datuetatik zenbat dauden; barra zenbat eta motzagoa, orduan eta hutsune "
          + "handiagoa.",
        es: "De los datos necesarios, cuántos hay; cuanto más corta la barra, mayor el hueco.",
        en: "Of the data needed, how many there are; the shorter the bar, the larger the gap.")
    default:
      Message(
        eu: "Txandaren sarrera berak modu bakoitzarekin ebatzita.",
        es: "Las mismas entradas de la ronda, resueltas de cada forma.",
        en: "The same inputs of the round, solved in each way.")
    }
  }

  private var outcomeReading: Message {
    switch self {
    case .goals:
      Message(
        eu: "0 mailatik gora, espero zena lortu da; T balioan, espero zena 50 da.",
        es: "De 0 en adelante se alcanzó lo esperado; en la escala T, lo esperado es 50.",
        en: "From 0 upwards, what was expected was reached; on the T scale, 50 is the expected.")
    case .surveys:
      Message(
        eu: "Galdetegi, une eta alde bakoitzeko batezbestekoa; alfak dio galderak bat datozen ala "
          + "ez.",
        es: "Media por cuestionario, momento y parte; alfa dice si las preguntas concuerdan.",
        en: "Mean by questionnaire, time and side; alpha tells whether the items agree.")
    case .recommendation:
      Message(
        eu: "Sustatzaileak (9–10) ken kontrakoak (0–6): −100etik 100era.",
        es: "Promotores (9–10) menos detractores (0–6): de −100 a 100.",
        en: "Promoters (9–10) minus detractors (0–6): from −100 to 100.")
    case .change:
      Message(
        eu: "Bi aldietan erantzun dutenak bakarrik; diferentzia amaiera ken hasiera da.",
        es: "Solo quienes respondieron las dos veces; la diferencia es final menos inicio.",
        en: "Only those who answered both times; the difference is end minus start.")
    default:
      Message(
        eu: "Taulako egun bakoitzean, ordura arteko amaiera goiztiarrak batera kentzen dira: "
          + "amaiera bakar bat ere ezin da datatu. Eremu argia konfiantza-tartea da, eta azpian "
          + "jarraitzen diren bikoteak daude.",
        es: "En cada día de la tabla se descuentan juntas las finalizaciones anticipadas hasta "
          + "entonces: ninguna se puede fechar. La zona clara es el intervalo de confianza, y "
          + "debajo están las parejas en seguimiento.",
        en: "On each day of the table the early ends up to then are taken off together: none can "
          + "be dated. The pale area is the confidence interval, and below stand the pairings "
          + "still followed.")
    }
  }

  private var predictionReading: Message {
    switch self {
    case .prediction:
      Message(
        eu: "Marka etenak loturarik ezari dagokion balioa erakusten du: 0 hein-korrelazioan, 0,5 "
          + "azaleran. Brier balioan, txikiagoa hobea da.",
        es: "La marca discontinua es el valor sin relación: 0 en la correlación de rangos, 0,5 en "
          + "el área. En el valor de Brier, menos es mejor.",
        en: "The dashed mark is the value of no relation: 0 for rank correlation, 0.5 for the "
          + "area. For Brier’s score, less is better.")
    case .calibration:
      Message(
        eu: "Puntuak diagonalaren gainean balira, aurreikusitakoa eta lortutakoa berdinak "
          + "lirateke; marra bertikala konfiantza-tartea da.",
        es: "Si los puntos cayeran sobre la diagonal, lo previsto y lo alcanzado coincidirían; la "
          + "línea vertical es el intervalo de confianza.",
        en: "If the points lay on the diagonal, what was foreseen was reached; the vertical line "
          + "is the confidence interval.")
    case .runnerUp:
      Message(
        eu: "Aukeratutako mentorearen bateragarritasuna ken hurrengo onenarena.",
        es: "La compatibilidad de la persona elegida menos la de la siguiente mejor.",
        en: "Fit of the chosen mentor minus fit of the next best one.")
    default:
      Message(
        eu: "Berdinketak iragarritako zozketaz erabaki ziren: horietan ez zuen inork aukeratu.",
        es: "Los empates se decidieron por sorteo anunciado: en ellos nadie eligió.",
        en: "Ties were decided by an announced draw: there, nobody chose.")
    }
  }

  private var accessReading: Message {
    switch self {
    case .equityTerritory, .equityField, .equityLanguage, .equityMode:
      Message(
        eu: "Puntua taldearen ehunekoa da eta marra haren konfiantza-tartea; marra etenak guztien "
          + "balioa erakusten du. Diferentzia: talde hau ken gainerako guztiak.",
        es: "El punto es el porcentaje del grupo y la línea su intervalo de confianza; la línea "
          + "discontinua es el valor de todos. Diferencia: este grupo menos todos los demás.",
        en: "The point is the share of the group and the line its confidence interval; the dashed "
          + "line is the value of all. Difference: this group minus all others.")
    case .network:
      Message(
        eu: "Lotura bat: abiatutako bikote batek elkartu dituen bi erakunde. Erakundeen izenik ez "
          + "da ematen.",
        es: "Un vínculo: dos entidades unidas por una pareja que empezó. No se nombra a ninguna "
          + "entidad.",
        en: "A tie: two organisations joined by a pairing that started. No organisation is named.")
    default:
      Message(
        eu: "Barra lortutakoa da, marra bertikala planifikatutakoa eta erronboa aurreko urtekoa. "
          + "Adierazle bakoitza nola zenbatzen den, eranskinean.",
        es: "La barra es lo alcanzado, la línea vertical lo previsto y el rombo el año anterior. "
          + "Cómo se cuenta cada indicador, en el anexo.",
        en: "The bar is what was reached, the vertical line what was planned and the diamond the "
          + "year before. How each indicator is counted stands in the annex.")
    }
  }
}
