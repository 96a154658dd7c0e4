import Evaluation
import Wording

/// The sentences of a report.
///
/// Numbers stand behind a colon or before a noun, never with a case ending: no ending has to be
/// guessed for a figure.
struct FindingText {
  let finding: ReportFinding
  let numbers: ReportNumbers

  init(_ finding: ReportFinding, in language: ReaderLanguage) {
    self.finding = finding
    numbers = ReportNumbers(in: language)
  }

  /// The sentence.
  var text: String {
    switch finding.sentence {
    case .served, .started, .completed, .stillOpen, .acceptance, .dose, .attainment, .goalsReached,
      .relationship, .recommendation, .survivalAt, .network, .plansReached:
      outcome
    case .predictionUnclear, .predictionAbove, .predictionBelow, .equityUnclear,
      .equityDifferences, .selectedPairs, .narrowRange, .draw, .noDraw, .manualPairs:
      prediction
    case .roundOpen, .nothingYet, .fewCases, .tooFewCases, .noCause, .changeCaution,
      .outcomesMissing, .withheld, .overlappingGroups, .networkOfRounds:
      caution
    case .methodCounts, .methodIntervals, .methodGoals, .methodSurveys, .methodRecommendation,
      .methodChange, .methodSurvival, .methodPrediction, .methodEquity, .methodNetwork,
      .methodSizes, .methodDisclosure, .methodPseudonyms:
      MethodText(finding.sentence).message.text(in: numbers.language)
    }
  }

  /// Whether the sentence can be said: its numbers are there.
  ///
  /// One that speaks of two sides needs one of them.
  var isSayable: Bool {
    let known = finding.values.count { !numbers.text($0).isMark }
    switch finding.sentence {
    case .acceptance, .recommendation: return known > 0
    default: return known == finding.values.count
    }
  }

  /// A value with its parts and interval; a sentence that came without it says so.
  func value(_ place: Int, _ form: ReportNumbers.Form = .init()) -> String {
    guard finding.values.indices.contains(place) else { return numbers.text(.none).main }
    return numbers.text(finding.values[place], form).line
  }

  /// The words for one thing, or for several.
  func counted(_ place: Int, one: String, many: String) -> String {
    guard finding.values.indices.contains(place), case .count(1) = finding.values[place] else {
      return many
    }
    return one
  }

  /// Whether a value is a part that is the whole.
  func isWhole(_ place: Int) -> Bool {
    guard finding.values.indices.contains(place),
      case .share(let part, let whole, _, _) = finding.values[place]
    else { return false }
    return part == whole
  }

  func say(
    _ eu: @autoclosure () -> String, _ es: @autoclosure () -> String,
    _ en: @autoclosure () -> String
  ) -> String { numbers.say(eu(), es(), en()) }
}

extension FindingText {
  fileprivate var outcome: String {
    switch finding.sentence {
    case .served:
      say(
        "Eskabide onargarrietatik mentorea lortu dutenak: \(value(0)).",
        "De las solicitudes admisibles, consiguieron persona mentora: \(value(0)).",
        "Of the eligible applications, these found a mentor: \(value(0)).")
    case .started:
      say(
        counted(0, one: "Bikote bat abiatu da.", many: "\(value(0)) bikote abiatu dira."),
        counted(0, one: "Ha empezado una pareja.", many: "Han empezado \(value(0)) parejas."),
        counted(0, one: "One pairing started.", many: "\(value(0)) pairings started."))
    case .completed:
      say(
        "Abiatutako bikoteetatik amaierara iritsi direnak: \(value(0)).",
        "De las parejas iniciadas, se han completado: \(value(0)).",
        "Of the pairings that started, these were completed: \(value(0)).")
    case .stillOpen: stillOpen
    case .acceptance:
      say(
        "Proposamenari baietz esan diotenak: mentoreak, \(value(0)); erakundeak, \(value(1)).",
        "Dijeron que sí a la propuesta: personas mentoras, \(value(0)); entidades, \(value(1)).",
        "Said yes to the proposal: mentors, \(value(0)); organisations, \(value(1)).")
    case .dose: dose
    case .attainment:
      say(
        "Helburuen lorpen-maila, T balioan: \(value(0)). Espero zena 50 da.",
        "Grado de consecución de los objetivos, en la escala T: \(value(0)). Lo esperado es 50.",
        "Goal attainment as a T-score: \(value(0)). What was expected is 50.")
    case .goalsReached:
      say(
        "Espero zena edo gehiago lortu duten helburuak: \(value(0)).",
        "Objetivos que alcanzaron lo esperado o más: \(value(0)).",
        "Goals that reached what was expected or more: \(value(0)).")
    case .relationship:
      say(
        "Mentoria-harremana amaieran, 1etik 5era: \(value(0)).",
        "Relación de mentoría al final, de 1 a 5: \(value(0)).",
        "The mentoring relationship at the end, from 1 to 5: \(value(0)).")
    default: scores
    }
  }

  private var scores: String {
    switch finding.sentence {
    case .recommendation:
      say(
        "Gomendioa, −100etik 100era: mentoreena, \(value(0)); erakundeena, \(value(1)).",
        "Recomendación, de −100 a 100: personas mentoras, \(value(0)); entidades, \(value(1)).",
        "Recommendation, from −100 to 100: mentors, \(value(0)); organisations, \(value(1)).")
    case .survivalAt:
      say(
        "Epea baino lehen amaitu gabe jarraitzen dutenak, abiatze-bileratik \(value(1)) egunera: "
          + "\(value(0, .init(isPercent: true))).",
        "Sin finalizar anticipadamente a los \(value(1)) días de la reunión de inicio: "
          + "\(value(0, .init(isPercent: true))).",
        "Not ended early \(value(1)) days after the kick-off: "
          + "\(value(0, .init(isPercent: true))).")
    case .network:
      say(
        "Erakundeen arteko loturak: \(value(0)). Loturarik gabeko erakundeak: \(value(1)).",
        "Vínculos entre entidades: \(value(0)). Entidades sin ningún vínculo: \(value(1)).",
        "Ties between organisations: \(value(0)). Organisations without one: \(value(1)).")
    default:
      say(
        "Planifikatutako balioa duten adierazleak: \(value(1)). Balio hori lortu dutenak: "
          + "\(value(0)).",
        "Indicadores con un valor previsto: \(value(1)). Lo alcanzaron: \(value(0)).",
        "Indicators with a planned value: \(value(1)). Those that reached it: \(value(0)).")
    }
  }

  private var stillOpen: String {
    say(
      counted(
        0, one: "Bikote batek aurrera jarraitzen du: haren emaitza ez da oraindik ezagutzen.",
        many: "\(value(0)) bikotek aurrera jarraitzen dute: haien emaitza ez da oraindik ezagutzen."
      ),
      counted(
        0, one: "Una pareja sigue en marcha: todavía no se conoce su resultado.",
        many: "\(value(0)) parejas siguen en marcha: todavía no se conoce su resultado."),
      counted(
        0, one: "One pairing still goes on: its outcome is not known yet.",
        many: "\(value(0)) pairings still go on: their outcome is not known yet."))
  }

  private var dose: String {
    say(
      counted(
        0, one: "Mentoria-ordu bat egin da guztira.",
        many: "\(value(0)) mentoria-ordu egin dira guztira.")
        + " Bikote bakoitzaren saioak, batez beste: \(value(1)).",
      counted(
        0, one: "Se ha celebrado en total una hora de mentoría.",
        many: "Se han celebrado en total \(value(0)) horas de mentoría.")
        + " Sesiones por pareja, de media: \(value(1)).",
      counted(
        0, one: "One hour of mentoring was held in all.",
        many: "\(value(0)) hours of mentoring were held in all.")
        + " Sessions of a pairing, on average: \(value(1)).")
  }
}
