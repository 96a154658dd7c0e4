/// What the tables of a round's life say.
extension Message {
  package static func changeKind(_ name: String) -> Message {
    switch name {
    case "lock": Message(eu: "finkatua", es: "fijada", en: "locked")
    case "ban": Message(eu: "debekatua", es: "vetada", en: "banned")
    case "conflict":
      Message(eu: "interes-gatazka", es: "conflicto de intereses", en: "conflict of interest")
    case "wish": Message(eu: "nahi dute", es: "deseada", en: "wished")
    case "avoid": Message(eu: "ez dute nahi", es: "no querida", en: "not wanted")
    case "release": Message(eu: "askatua", es: "liberada", en: "released")
    default: Message(eu: "eskuz egina", es: "hecha a mano", en: "made by hand")
    }
  }

  package static let changeStandsAlready = Message(
    eu: "Horrela zegoen lehendik ere; ez da ezer idatzi.",
    es: "Ya estaba así; no se ha escrito nada.", en: "It was so already; nothing was written.")

  package static func priceLine(
    total: String, servedBefore: Int, servedAfter: Int, worstBefore: String, worstAfter: String
  ) -> Message {
    Message(
      eu: "Prezioa: bateragarritasun osoa \(total); mentorearekin \(servedBefore) → "
        + "\(servedAfter); ahulena \(worstBefore) → \(worstAfter).",
      es: "Precio: compatibilidad total \(total); con mentoría \(servedBefore) → \(servedAfter); "
        + "la más débil \(worstBefore) → \(worstAfter).",
      en: "Price: total fit \(total); served \(servedBefore) → \(servedAfter); weakest pair "
        + "\(worstBefore) → \(worstAfter).")
  }

  package static let priceUnknown = Message(
    eu: "Oraindik ez du preziorik: bietako bat ez dago parekatzeko.",
    es: "Aún no tiene precio: una de las dos no está por emparejar.",
    en: "It has no price yet: one of the two is not there to be paired.")

  package static let nextPropose = Message(
    eu: "Hurrengo parekatzeak kontuan hartuko du: uztartu round propose.",
    es: "El próximo emparejamiento lo tendrá en cuenta: uztartu round propose.",
    en: "The next run honours it: uztartu round propose.")

  package static let headingChanges = Message(
    eu: "Eskuz egindako aldaketak", es: "Cambios a mano", en: "Changes by hand")

  package static let headingSendings = Message(
    eu: "Bidalketak", es: "Envíos", en: "Sendings")

  package static let headingUnanswered = Message(
    eu: "Erantzun gabe", es: "Sin responder", en: "Not answered yet")

  package static let headingStanding = Message(
    eu: "Lehendik irekita dauden bikoteak", es: "Parejas abiertas de antes",
    en: "Pairs that stand from before")

  package static let headingKeptApart = Message(
    eu: "Bereizita utzitako bikoteak", es: "Parejas que no van juntas",
    en: "Pairs kept apart")

  package static func keptApart(need: String, mentor: String, isProven: Bool) -> Message {
    Message(
      eu: "\(need) ↔ \(mentor): ez da egin, bi erakundeek elkarri mentoretza egingo lioketelako"
        + (isProven ? " (aukera hoberena, frogatuta)." : " (aukera guztiak ez dira aztertu)."),
      es: "\(need) ↔ \(mentor): no se forma, porque las dos entidades se mentorizarían entre sí"
        + (isProven ? " (la mejor opción, probado)." : " (no se han mirado todas las opciones)."),
      en: "\(need) ↔ \(mentor): not made, since the two organisations would mentor each other"
        + (isProven ? " (the best choice, proven)." : " (not every choice was looked at)."))
  }

  package static func sendingLine(
    version: Int, at: String, by: String, pairs: Int, head: String
  ) -> Message {
    Message(
      eu: "\(version). bertsioa, \(at), \(by): \(pairs == 1 ? "bikote bat" : "\(pairs) bikote"); "
        + "auditoria-erregistroaren zigilua: \(head)",
      es: "Versión \(version), \(at), \(by): \(pairs == 1 ? "una pareja" : "\(pairs) parejas"); "
        + "huella del registro de auditoría: \(head)",
      en: "Version \(version), \(at), \(by): \(pairs == 1 ? "one pair" : "\(pairs) pairs"); head "
        + "of the audit log: \(head)")
  }

  package static func sendingChange(need: String, before: String, after: String) -> Message {
    Message(
      eu: "\(need): \(before) → \(after)", es: "\(need): \(before) → \(after)",
      en: "\(need): \(before) → \(after)")
  }

  package static func unansweredLine(
    pairing: String, name: String, deadline: String, isOverdue: Bool
  ) -> Message {
    Message(
      eu: "\(pairing): \(name) — azken eguna, \(deadline)"
        + (isOverdue ? " (epez kanpo: uztartu round expire)" : ""),
      es: "\(pairing): \(name) — último día, \(deadline)"
        + (isOverdue ? " (fuera de plazo: uztartu round expire)" : ""),
      en: "\(pairing): \(name) — last day \(deadline)"
        + (isOverdue ? " (overdue: uztartu round expire)" : ""))
  }

  package static func proposalsExpired(_ count: Int) -> Message {
    Message(
      eu: count == 0
        ? "Ez da proposamenik iraungi."
        : "\(count == 1 ? "Proposamen bat iraungi da" : "\(count) proposamen iraungi dira"). "
          + "Hurrengoa: uztartu round propose.",
      es: count == 0
        ? "No ha caducado ninguna propuesta."
        : "\(count == 1 ? "Ha caducado una propuesta" : "Han caducado \(count) propuestas"). "
          + "Lo siguiente: uztartu round propose.",
      en: count == 0
        ? "No proposal has expired."
        : "\(count == 1 ? "One proposal has expired" : "\(count) proposals have expired"). "
          + "Next: uztartu round propose.")
  }

  package static func roundClosedNow(_ round: String) -> Message {
    Message(
      eu: "«\(round)» txanda itxita. Zain daudenak: uztartu round waiting «\(round)».",
      es: "Ronda «\(round)» cerrada. Quién espera: uztartu round waiting «\(round)».",
      en: "Round “\(round)” is closed. Who waits: uztartu round waiting “\(round)”.")
  }

  package static func roundWentBack(_ round: String, state: String) -> Message {
    Message(
      eu: "«\(round)» txanda atzera: \(state).", es: "La ronda «\(round)» ha vuelto a: \(state).",
      en: "Round “\(round)” went back to: \(state).")
  }

  package static func carriedOver(_ count: Int) -> Message {
    Message(
      eu: count == 1
        ? "Zain zegoen erakunde bat ekarri da; aztertu: uztartu round screen."
        : "Zain zeuden \(count) erakunde ekarri dira; aztertu: uztartu round screen.",
      es: count == 1
        ? "Se ha traído una entidad que esperaba; cribado: uztartu round screen."
        : "Se han traído \(count) entidades que esperaban; cribado: uztartu round screen.",
      en: count == 1
        ? "One waiting organisation was carried over; screen it: uztartu round screen."
        : "\(count) waiting organisations were carried over; screen them: uztartu round screen.")
  }

  package static func waitingReason(_ name: String) -> Message {
    switch name {
    case "not-screened": Message(eu: "aztertu gabe", es: "sin cribar", en: "not screened yet")
    case "waitlisted":
      Message(eu: "itxaron-zerrendan", es: "en lista de espera", en: "on the waiting list")
    case "no-eligible-mentor", "below-minimum-fit", "capacity":
      waitingInRun(name)
    case "declined": Message(eu: "uko egina", es: "rechazada", en: "declined")
    case "expired": Message(eu: "iraungia", es: "caducada", en: "expired")
    case "withdrawn": Message(eu: "kendua", es: "retirada", en: "withdrawn")
    case "ended_early":
      Message(
        eu: "epea baino lehen amaitua", es: "finalizada anticipadamente", en: "ended early")
    default: Message(eu: "parekatu gabe", es: "sin emparejar", en: "not matched yet")
    }
  }

  private static func waitingInRun(_ name: String) -> Message {
    switch name {
    case "capacity": .unmatchedCapacity
    case "below-minimum-fit": .unmatchedBelowMinimum
    default: .unmatchedNobody
    }
  }

  package static let nobodyWaits = Message(
    eu: "Inor ez dago zain.", es: "Nadie espera.", en: "Nobody waits.")

  package static let columnReason = Message(eu: "Arrazoia", es: "Motivo", en: "Reason")
  package static let columnRun = Message(eu: "Parekatzea", es: "Emparejamiento", en: "Run")
  package static let columnWhen = Message(eu: "Noiz", es: "Cuándo", en: "When")
  package static let columnBy = Message(eu: "Nork", es: "Quién", en: "By")
  package static let columnServed = Message(eu: "Mentorearekin", es: "Con mentoría", en: "Served")
  package static let columnTotalFit = Message(eu: "Osoa", es: "Total", en: "Total")
  package static let columnWeakest = Message(eu: "Ahulena", es: "La más débil", en: "Weakest")
  package static let columnRules = Message(eu: "Arauak", es: "Reglas", en: "Rules")
  package static let columnDiffers = Message(
    eu: "Bestelako bikoteak", es: "Parejas distintas", en: "Pairs that differ")

  package static let rulesStarting = Message(
    eu: "hasierakoak", es: "las iniciales", en: "the starting ones")
  package static let rulesOwn = Message(eu: "bereak", es: "propias", en: "its own")
  package static let runStands = Message(eu: "indarrean", es: "en vigor", en: "stands")

  package static let noRuns = Message(
    eu: "Ez da parekatzerik egin. Egin bat: uztartu round propose.",
    es: "Aún no hay emparejamientos. Haz uno: uztartu round propose.",
    en: "There is no matching run yet. Make one: uztartu round propose.")

  package static func trialHeading(_ round: String) -> Message {
    Message(
      eu: "«\(round)»: proba, ezer idatzi gabe", es: "«\(round)»: prueba, sin escribir nada",
      en: "“\(round)”: a trial; nothing was written")
  }

  package static func trialBeside(_ run: String, differences: Int) -> Message {
    Message(
      eu: differences == 0
        ? "\(run) parekatzearen bikote berberak."
        : "\(run) parekatzearen aldean, "
          + (differences == 1 ? "aldaketa bat:" : "\(differences) aldaketa:"),
      es: differences == 0
        ? "Las mismas parejas que \(run)."
        : "Frente a \(run), \(differences == 1 ? "un cambio" : "\(differences) cambios"):",
      en: differences == 0
        ? "The same pairs as \(run)."
        : "Beside \(run), \(differences == 1 ? "one change" : "\(differences) changes"):")
  }

  package static func checkItem(_ name: String) -> Message {
    switch name {
    case "registered":
      Message(eu: "erroldatuta", es: "inscrita en el registro", en: "registered organisation")
    case "consent": Message(eu: "baimena", es: "consentimiento", en: "consent")
    case "hours": Message(eu: "orduak", es: "horas disponibles", en: "hours available")
    case "conflict":
      Message(eu: "interes-gatazkak", es: "conflictos de intereses", en: "conflicts of interest")
    default: Message(eu: "informazio-saioa", es: "sesión informativa", en: "briefing")
    }
  }

  package static func findingLacks(_ items: [Message]) -> Message {
    func list(_ language: ReaderLanguage) -> String {
      items.map { $0.text(in: language) }.joined(separator: ", ")
    }
    return Message(
      eu: "egiaztatzeke: \(list(.eu))", es: "por comprobar: \(list(.es))",
      en: "to be made sure of: \(list(.en))")
  }

  package static func findingSame(_ others: [String]) -> Message {
    let list = others.joined(separator: ", ")
    return Message(
      eu: "agian bera: \(list)", es: "quizá la misma: \(list)", en: "maybe the same: \(list)")
  }

  package static func findingCarried(_ round: String) -> Message {
    Message(
      eu: "«\(round)» txandatik ekarria", es: "viene de «\(round)»", en: "carried from “\(round)”")
  }

  package static let findingConsentWithdrawn = Message(
    eu: "programarako baimena kendu du: ez da parekatuko",
    es: "ha retirado el consentimiento del programa: no se empareja",
    en: "took the consent to the programme back: is not paired")

  package static let findingSameOrganisation = Message(
    eu: "erakunde bera bi aldiz", es: "la misma entidad dos veces",
    en: "the same organisation twice")
}
