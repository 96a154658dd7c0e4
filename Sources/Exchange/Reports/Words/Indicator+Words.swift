package import Evaluation
package import Wording

/// Indicators, what they are called and how they are counted.
extension Indicator {
  /// The name.
  package var name: Message {
    switch line {
    case .reach: reachName
    case .mentoring: mentoringName
    case .networks: networkName
    }
  }

  private var reachName: Message {
    switch self {
    case .organisations:
      Message(
        eu: "Parte hartu duten erakundeak", es: "Entidades participantes",
        en: "Organisations taking part")
    case .persons:
      Message(
        eu: "Parte hartu duten pertsonak", es: "Personas participantes", en: "Persons taking part")
    default:
      Message(
        eu: "Lehen aldiz parte hartu duten erakundeak",
        es: "Entidades que participan por primera vez",
        en: "Organisations taking part for the first time")
    }
  }

  private var networkName: Message {
    switch self {
    case .tiesMade: Message(eu: "Sortutako loturak", es: "Vínculos creados", en: "Ties made")
    case .tiesAcrossTerritories:
      Message(
        eu: "Lurralde historiko desberdinetakoen arteko loturak",
        es: "Vínculos entre territorios históricos distintos",
        en: "Ties across historical territories")
    default:
      Message(
        eu: "Loturarik gabe gelditu diren erakundeak", es: "Entidades que quedan sin vínculos",
        en: "Organisations left without a tie")
    }
  }

  private var mentoringName: Message {
    switch self {
    case .applications:
      Message(
        eu: "Erakundeen eskabideak", es: "Solicitudes de entidades",
        en: "Applications of organisations")
    case .eligible:
      Message(eu: "Eskabide onargarriak", es: "Solicitudes admisibles", en: "Eligible applications")
    case .served:
      Message(
        eu: "Mentorea lortu duten eskabideak", es: "Solicitudes que consiguieron persona mentora",
        en: "Applications that found a mentor")
    case .daysToProposal:
      Message(
        eu: "Eskabidetik proposamenera, egunak", es: "Días de la solicitud a la propuesta",
        en: "Days from application to proposal")
    case .acceptedByMentors:
      Message(
        eu: "Mentoreek baietz esandako proposamenak",
        es: "Propuestas aceptadas por personas mentoras", en: "Proposals accepted by mentors")
    case .acceptedByOrganisations:
      Message(
        eu: "Erakundeek baietz esandako proposamenak", es: "Propuestas aceptadas por entidades",
        en: "Proposals accepted by organisations")
    case .started:
      Message(eu: "Abiatutako bikoteak", es: "Parejas iniciadas", en: "Pairings started")
    case .completed:
      Message(
        eu: "Amaierara iritsitako bikoteak", es: "Parejas completadas", en: "Pairings completed")
    case .endedEarly:
      Message(
        eu: "Epea baino lehen amaitutako bikoteak", es: "Parejas finalizadas anticipadamente",
        en: "Pairings ended early")
    default: resultName
    }
  }

  private var resultName: Message {
    switch self {
    case .hours: Message(eu: "Mentoria-orduak", es: "Horas de mentoría", en: "Hours of mentoring")
    case .sessions:
      Message(eu: "Egindako saioak", es: "Sesiones celebradas", en: "Sessions held")
    case .goalsSet: Message(eu: "Jarritako helburuak", es: "Objetivos fijados", en: "Goals set")
    case .goalsReached:
      Message(
        eu: "Espero zena edo gehiago lortutako helburuak",
        es: "Objetivos que alcanzaron lo esperado o más",
        en: "Goals that reached what was expected or more")
    case .meanAttainment:
      Message(
        eu: "Helburuen lorpen-maila (T balioa)", es: "Grado de consecución (escala T)",
        en: "Goal attainment (T-score)")
    case .relationship:
      Message(
        eu: "Mentoria-harremana (1–5)", es: "Relación de mentoría (1–5)",
        en: "Mentoring relationship (1–5)")
    case .recommendationMentors:
      Message(
        eu: "Mentoreen gomendioa (−100 – 100)",
        es: "Recomendación de personas mentoras (−100 – 100)",
        en: "Recommendation by mentors (−100 – 100)")
    default:
      Message(
        eu: "Erakundeen gomendioa (−100 – 100)", es: "Recomendación de entidades (−100 – 100)",
        en: "Recommendation by organisations (−100 – 100)")
    }
  }

  /// A shorter name, for the band of key figures.
  var shortName: Message {
    switch self {
    case .organisations:
      Message(eu: "erakunde parte-hartzaile", es: "entidades participantes", en: "organisations")
    case .served:
      Message(
        eu: "eskabideetatik mentorea lortuta", es: "de las solicitudes con persona mentora",
        en: "of applications found a mentor")
    case .started: Message(eu: "bikote abiatuta", es: "parejas iniciadas", en: "pairings started")
    case .completed:
      Message(
        eu: "bikoteetatik amaierara iritsita", es: "de las parejas completadas",
        en: "of pairings completed")
    case .hours: Message(eu: "mentoria-ordu", es: "horas de mentoría", en: "hours of mentoring")
    case .goalsReached:
      Message(
        eu: "helburuetatik lortuta", es: "de los objetivos alcanzados", en: "of goals reached")
    case .relationship:
      Message(
        eu: "mentoria-harremana, 5etik", es: "la relación de mentoría, sobre 5",
        en: "out of 5: the relationship")
    default: name
    }
  }
}

extension Indicator.Line {
  /// The heading of the line of work.
  var name: Message {
    switch self {
    case .reach: Message(eu: "Irismena", es: "Alcance", en: "Reach")
    case .mentoring: Message(eu: "Mentoria", es: "Mentoría", en: "Mentoring")
    case .networks: Message(eu: "Sareak", es: "Redes", en: "Networks")
    }
  }
}

extension Indicator.Unit {
  /// The unit, as the annex names it.
  var name: Message {
    switch self {
    case .count: Message(eu: "kopurua", es: "número", en: "number")
    case .share: Message(eu: "ehunekoa", es: "porcentaje", en: "share")
    case .days: Message(eu: "egunak, batez beste", es: "días, de media", en: "days, on average")
    case .tScore:
      Message(
        eu: "T balioa (50: espero zena)", es: "escala T (50: lo esperado)",
        en: "T-score (50: what was expected)")
    case .scale:
      Message(eu: "1etik 5era, batez beste", es: "de 1 a 5, de media", en: "1 to 5, mean")
    case .netPromoter:
      Message(
        eu: "sustatzaileak ken kontrakoak", es: "promotores menos detractores",
        en: "promoters minus detractors")
    }
  }
}

extension Indicator.Denominator {
  /// What is below the fraction bar, as the annex names it.
  var name: Message {
    switch self {
    case .organisationApplications:
      Message(
        eu: "erakundeen eskabide guztiak", es: "todas las solicitudes de entidades",
        en: "all applications of organisations")
    case .eligibleApplications:
      Message(
        eu: "eskabide onargarriak", es: "las solicitudes admisibles", en: "eligible applications")
    case .proposals:
      Message(
        eu: "bidalitako proposamenak", es: "las propuestas enviadas", en: "proposals sent")
    case .startedPairings:
      Message(eu: "abiatutako bikoteak", es: "las parejas iniciadas", en: "pairings started")
    case .ratedGoals:
      Message(
        eu: "amaieran baloratutako helburuak", es: "los objetivos valorados al final",
        en: "goals rated at the end")
    case .ratedPairings:
      Message(
        eu: "helburuak baloratuta dituzten bikoteak", es: "las parejas con objetivos valorados",
        en: "pairings with rated goals")
    case .answers:
      Message(eu: "jasotako erantzunak", es: "las respuestas recibidas", en: "answers received")
    case .organisations: Message(eu: "erakundeak", es: "las entidades", en: "organisations")
    case .ties: Message(eu: "loturak", es: "los vínculos", en: "ties")
    case .proposedApplications:
      Message(
        eu: "proposamena jaso duten eskabideak", es: "las solicitudes con propuesta",
        en: "applications with a proposal")
    }
  }
}

extension Indicator.Source {
  /// Where the numbers were written down, as the annex names it.
  var name: Message {
    switch self {
    case .applications: Message(eu: "eskabideak", es: "solicitudes", en: "applications")
    case .proposals:
      Message(
        eu: "proposamenak eta erantzunak", es: "propuestas y respuestas",
        en: "proposals and answers")
    case .pairings:
      Message(eu: "bikoteen egoerak", es: "estados de las parejas", en: "states of pairings")
    case .sessions:
      Message(eu: "saio-erregistroa", es: "registro de sesiones", en: "session log")
    case .goals:
      Message(eu: "helburuen balorazioa", es: "valoración de objetivos", en: "ratings of goals")
    case .surveys: Message(eu: "galdetegiak", es: "cuestionarios", en: "questionnaires")
    }
  }
}

extension Indicator.Interval {
  /// How the interval is made, as the annex names it; nil where there is none.
  var name: Message? {
    switch self {
    case .none: nil
    case .wilson: Message(eu: "Wilson", es: "Wilson", en: "Wilson")
    case .student: Message(eu: "Student-en t", es: "t de Student", en: "Student’s t")
    case .ratio:
      Message(
        eu: "zatiduraren tartea, bikoteka", es: "razón, agrupando por pareja",
        en: "ratio, clustered by pairing")
    case .netPromoter: Message(eu: "Wald doitua", es: "Wald ajustado", en: "adjusted Wald")
    }
  }
}
