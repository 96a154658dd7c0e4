/// What tables say of a matching run.
extension Message {
  package static func matchSummary(pairs: Int, organisations: Int) -> Message {
    Message(
      eu: organisations == 1
        ? "Erakunde batentzat, \(pairs == 1 ? "bikote bat" : "\(pairs) bikote") proposatuta"
        : "\(organisations) erakunderentzat, "
          + "\(pairs == 1 ? "bikote bat" : "\(pairs) bikote") proposatuta",
      es: "\(pairs == 1 ? "Una pareja propuesta" : "\(pairs) parejas propuestas") para "
        + "\(organisations == 1 ? "una entidad" : "\(organisations) entidades")",
      en: "\(pairs == 1 ? "One pair" : "\(pairs) pairs") proposed for "
        + "\(organisations == 1 ? "one organisation" : "\(organisations) organisations")")
  }

  package static func matchTotals(total: String, worst: String) -> Message {
    Message(
      eu: "Bateragarritasuna: guztira \(total); bikoterik ahulena \(worst)",
      es: "Compatibilidad: en total \(total); la pareja más débil \(worst)",
      en: "Fit: \(total) in all; weakest pair \(worst)")
  }

  package static let matchProven = Message(
    eu: "Froga: egiaztatuta. Ezin zaie erakunde gehiagori mentorea eman, "
      + "ezta kopuru berarekin batura handiagorik lortu ere.",
    es: "Prueba: comprobada. No se puede atender a más entidades "
      + "ni lograr una suma mayor atendiendo a las mismas.",
    en: "Proof: checked. No more organisations can be served, "
      + "nor a greater sum reached with as many served.")

  package static func matchSolver(_ method: String) -> Message {
    Message(
      eu: "ebazteko modua: \(method)", es: "método: \(method)", en: "method: \(method)")
  }

  package static let headingPairs = Message(
    eu: "Proposatutako bikoteak", es: "Parejas propuestas", en: "Proposed pairs")
  package static let headingAllPairings = Message(
    eu: "Txandako bikote guztiak", es: "Todas las parejas de la ronda",
    en: "All pairings of the round")
  package static let headingUnmatched = Message(
    eu: "Mentorerik gabe", es: "Sin persona mentora", en: "Without a mentor")
  package static let headingSpare = Message(
    eu: "Leku libreak", es: "Plazas libres", en: "Places left")
  package static let headingRecruit = Message(
    eu: "Zer ezagutza bilatu hurrengo deialdian", es: "Qué conocimiento buscar",
    en: "Which expertise to recruit")

  package static func reasonExpertise(need: String, expertise: String) -> Message {
    Message(
      eu: need == expertise ? "\(need): ezagutzen du" : "\(need): \(expertise) ezagutzen du",
      es: need == expertise ? "\(need): lo conoce" : "\(need): conoce \(expertise)",
      en: need == expertise ? "\(need): knows it" : "\(need): knows \(expertise)")
  }

  /// A side that stated the concept has no words for it; then the other's stand alone.
  package static func reasonWords(concept: String, need: String, mentor: String) -> Message {
    let sides = [need, mentor].filter { !$0.isEmpty }
    func quoted(_ open: String, _ close: String) -> String {
      sides.isEmpty ? "" : ": " + sides.map { open + $0 + close }.joined(separator: " ↔ ")
    }
    return Message(
      eu: "\(concept), beren hitzetan\(quoted("«", "»"))",
      es: "\(concept), por lo que dicen\(quoted("«", "»"))",
      en: "\(concept), in words\(quoted("“", "”"))")
  }

  package static let reasonGeneral = Message(
    eu: "antzeko hitzak", es: "palabras parecidas", en: "similar wording")
  package static let reasonNeeds = Message(
    eu: "beharrak", es: "necesidades", en: "needs")
  package static let reasonField = Message(
    eu: "jarduera-eremu bera edo hurbila", es: "mismo ámbito o cercano",
    en: "same or related field")
  package static let reasonPracticalities = Message(
    eu: "elkartzeko erraztasuna", es: "facilidad para reunirse", en: "easy to meet")
  package static let reasonWishes = Message(
    eu: "nahiak", es: "deseos expresados", en: "stated wishes")

  package static func runnerUp(_ partner: String, fit: String) -> Message {
    Message(
      eu: "beste aukerarik onena: \(partner) (\(fit))",
      es: "mejor alternativa: \(partner) (\(fit))",
      en: "next best: \(partner) (\(fit))")
  }

  package static func bestWithoutPlace(_ partner: String, fit: String) -> Message {
    Message(
      eu: "egokiena, lekurik gabe: \(partner) (\(fit))",
      es: "la más adecuada, sin plaza: \(partner) (\(fit))",
      en: "best, without a place: \(partner) (\(fit))")
  }

  package static func betterElsewhere(_ partner: String, fit: String) -> Message {
    Message(
      eu: "\(partner) hobeto egokitzen da (\(fit)), baina ez du lekurik honetarako",
      es: "\(partner) encaja mejor (\(fit)), pero no tiene plaza para esta",
      en: "\(partner) fits better (\(fit)) but has no place for this one")
  }

  package static func notCovered(_ needs: String) -> Message {
    Message(
      eu: "ez du ondo estaltzen: \(needs)", es: "no cubre bien: \(needs)",
      en: "not well covered: \(needs)")
  }

  package static func lossIfRefused(_ loss: String) -> Message {
    Message(
      eu: "uko eginez gero, txandak \(loss) galduko luke",
      es: "si se rechaza, la ronda perdería \(loss)",
      en: "if refused, the round would lose \(loss)")
  }

  package static let unservedIfRefused = Message(
    eu: "uko eginez gero, norbait mentorerik gabe geratuko litzateke",
    es: "si se rechaza, alguien se quedaría sin mentoría",
    en: "if refused, somebody would be left without a mentor")

  package static func dataMissing(_ parts: String) -> Message {
    Message(
      eu: "daturik gabe: \(parts)", es: "sin datos: \(parts)", en: "no data: \(parts)")
  }

  package static let unmatchedCapacity = Message(
    eu: "lekuak beteta: mentore egoki guztiak beste erakunde batzuekin daude",
    es: "sin plazas: todas las personas mentoras permitidas atienden a otras entidades",
    en: "no places: every allowed mentor serves others")
  package static let unmatchedBelowMinimum = Message(
    eu: "inor ez da iristen gutxieneko bateragarritasunera",
    es: "nadie llega a la compatibilidad mínima", en: "nobody reaches the minimum fit")
  package static let unmatchedNobody = Message(
    eu: "arauek mentore guztiak debekatzen dituzte",
    es: "las reglas prohíben a todas las personas mentoras",
    en: "hard rules forbid every mentor")

  package static let blockOwnOrganisation = Message(
    eu: "erakunde berekoa", es: "de la misma entidad", en: "own organisation")
  package static let blockNoCommonLanguage = Message(
    eu: "hizkuntza komunik ez", es: "sin idioma común", en: "no common language")
  package static let blockIncompatibleMode = Message(
    eu: "elkartzeko modua ez dator bat", es: "modalidades incompatibles",
    en: "incompatible ways of meeting")
  package static let blockOutOfReach = Message(
    eu: "beste lurralde batean, eta online elkartzerik ez",
    es: "en otro territorio y sin reunión en línea",
    en: "in another territory and not online")
  package static let blockBanned = Message(
    eu: "koordinatzaileak debekatua", es: "vetada por coordinación", en: "banned by a coordinator")
  package static let blockAvoided = Message(
    eu: "alde batek baztertua", es: "descartada por una parte", en: "avoided by a side")

  package static func places(_ count: Int) -> Message {
    Message(
      eu: count == 1 ? "leku bat" : "\(count) leku",
      es: count == 1 ? "una plaza" : "\(count) plazas",
      en: count == 1 ? "one place" : "\(count) places")
  }

  package static func recruitLine(
    concept: String, organisations: Int, mentors: Int, places: Int
  ) -> Message {
    Message(
      eu: "\(concept): "
        + (organisations == 1
          ? "erakunde batek eskatzen du; " : "\(organisations) erakundek eskatzen dute; ")
        + (mentors == 0
          ? "mentore batek ere ez daki"
          : mentors == 1
            ? "mentore batek daki, \(placesWith(places).eu)"
            : "\(mentors) mentorek dakite, \(placesWith(places).eu)"),
      es: "\(concept): "
        + (organisations == 1 ? "lo pide una entidad; " : "lo piden \(organisations) entidades; ")
        + (mentors == 0
          ? "no lo conoce nadie"
          : mentors == 1
            ? "lo conoce una persona mentora, con \(placesWith(places).es)"
            : "lo conocen \(mentors) personas mentoras, con \(placesWith(places).es)"),
      en: "\(concept): "
        + (organisations == 1
          ? "one organisation asks for it; " : "\(organisations) organisations ask for it; ")
        + (mentors == 0
          ? "no mentor knows it"
          : mentors == 1
            ? "one mentor knows it, with \(placesWith(places).en)"
            : "\(mentors) mentors know it, with \(placesWith(places).en)"))
  }

  private static func placesWith(_ count: Int) -> (eu: String, es: String, en: String) {
    count == 1
      ? ("leku batekin", "una plaza", "one place")
      : ("\(count) lekurekin", "\(count) plazas", "\(count) places")
  }

  package static let columnNeed = Message(eu: "Erakundea", es: "Entidad", en: "Organisation")
  package static let columnMentor = Message(
    eu: "Mentorea", es: "Persona mentora", en: "Mentor")
  package static let columnFit = Message(
    eu: "Bateragarritasuna", es: "Compatibilidad", en: "Fit")
}
