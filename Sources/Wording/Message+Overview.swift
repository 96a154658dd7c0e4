/// Where a round stands, and what comes next.
extension Message {
  package static func applicationCounts(_ count: Int, parts: [String]) -> Message {
    let list = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    return Message(
      eu: (count == 1 ? "Eskabide bat" : "\(count) eskabide") + list + ".",
      es: (count == 1 ? "Una solicitud" : "\(count) solicitudes") + list + ".",
      en: (count == 1 ? "One application" : "\(count) applications") + list + ".")
  }

  package static func roundHolds(mentors: Int, organisations: Int) -> Message {
    Message(
      eu: "Txandan orain: \(mentors == 1 ? "mentore bat" : "\(mentors) mentore"), "
        + "\(organisations == 1 ? "erakunde bat" : "\(organisations) erakunde").",
      es: "En la ronda ahora: \(mentors == 1 ? "una persona mentora" : "\(mentors) mentoras"), "
        + "\(organisations == 1 ? "una entidad" : "\(organisations) entidades").",
      en: "The round has now: \(mentors == 1 ? "one mentor" : "\(mentors) mentors"), "
        + "\(organisations == 1 ? "one organisation" : "\(organisations) organisations").")
  }

  package static let nextScreen = Message(
    eu: "Hurrengoa: uztartu round screen.", es: "Lo siguiente: uztartu round screen.",
    en: "Next: uztartu round screen.")

  package static let nextProposeRound = Message(
    eu: "Hurrengoa: uztartu round propose.", es: "Lo siguiente: uztartu round propose.",
    en: "Next: uztartu round propose.")

  package static func nextProposeAgain(_ count: Int) -> Message {
    Message(
      eu: "Hurrengoa: uztartu round propose ("
        + (count == 1 ? "erakunde bat bikoterik gabe" : "\(count) erakunde bikoterik gabe") + ").",
      es: "Lo siguiente: uztartu round propose ("
        + (count == 1 ? "una entidad sin mentoría" : "\(count) entidades sin mentoría") + ").",
      en: "Next: uztartu round propose ("
        + (count == 1 ? "one organisation without a mentor" : "\(count) without a mentor") + ").")
  }

  package static func nextAnswers(_ count: Int) -> Message {
    Message(
      eu: "Hurrengoa: " + (count == 1 ? "erantzun bat" : "\(count) erantzun")
        + " jasotzea (uztartu round letters, uztartu pairing answer).",
      es: "Lo siguiente: recoger " + (count == 1 ? "una respuesta" : "\(count) respuestas")
        + " (uztartu round letters, uztartu pairing answer).",
      en: "Next: " + (count == 1 ? "one answer" : "\(count) answers")
        + " to come (uztartu round letters, uztartu pairing answer).")
  }

  package static let nextImport = Message(
    eu: "Hurrengoa: uztartu import mentors, uztartu import needs.",
    es: "Lo siguiente: uztartu import mentors, uztartu import needs.",
    en: "Next: uztartu import mentors, uztartu import needs.")

  package static func pairingCounts(_ parts: [String]) -> Message {
    let list = parts.joined(separator: ", ")
    return Message(
      eu: "Bikoteak orain — \(list).", es: "Mentorías ahora — \(list).",
      en: "Pairings now — \(list).")
  }

  package static func withoutMentorNow(_ needs: [String]) -> Message {
    let list = needs.prefix(12).joined(separator: ", ") + (needs.count > 12 ? " …" : "")
    return Message(
      eu: "Mentorerik gabe orain (\(needs.count)): \(list). Zergatik: uztartu round waiting.",
      es: "Sin mentoría ahora (\(needs.count)): \(list). Por qué: uztartu round waiting.",
      en: "Without a mentor now (\(needs.count)): \(list). Why: uztartu round waiting.")
  }

  package static func headingRun(_ run: String) -> Message {
    Message(
      eu: "\(run) parekatzeak zioena", es: "Lo que dijo el emparejamiento \(run)",
      en: "What run \(run) said")
  }

  package static func screenedBefore(_ ids: [String]) -> Message {
    let list = ids.joined(separator: ", ")
    return Message(
      eu: "Lehendik erabakita, arrazoia ere bai; ez da ezer aldatu: \(list).",
      es: "Decidido ya, con su motivo; no cambia nada: \(list).",
      en: "Decided so already, with its reason; nothing changed: \(list).")
  }

  package static func screeningSkipped(_ count: Int) -> Message {
    Message(
      eu: (count == 1 ? "Bat ez da onartu" : "\(count) ez dira onartu")
        + ": begiratu lehenbizi, eta onartu --accept aukerarekin.",
      es: (count == 1 ? "Una no se ha admitido" : "\(count) no se han admitido")
        + ": mírala antes, y admítela con --accept.",
      en: (count == 1 ? "One was not accepted" : "\(count) were not accepted")
        + ": look first, and accept with --accept.")
  }

  package static func findingBefore(round: String, state: String, reason: String?) -> Message {
    let why = reason.map { " («\($0)»)" } ?? ""
    return Message(
      eu: "«\(round)» txandan: \(state)\(why)", es: "en «\(round)»: \(state)\(why)",
      en: "in “\(round)”: \(state)\(why)")
  }

  package static let findingNoContact = Message(
    eu: "harremanetarako pertsonaren izena falta da", es: "falta el nombre del contacto",
    en: "the contact’s name is missing")

  package static func refusalsCarried(_ count: Int) -> Message {
    Message(
      eu: (count == 1 ? "Lehengo txandako ezetz bat" : "Lehengo txandako \(count) ezetz")
        + " hemen ere bai (debekuak, gatazkak, nahi ez direnak): uztartu round show.",
      es: (count == 1 ? "Un no de la ronda anterior" : "\(count) noes de la ronda anterior")
        + " también aquí (vetos, conflictos, lo que no se quiere): uztartu round show.",
      en: (count == 1 ? "One refusal of the last round" : "\(count) refusals of the last round")
        + " hold here too (bans, conflicts, what is not wanted): uztartu round show.")
  }

  package static func carryOverOpen(_ count: Int, round: String) -> Message {
    Message(
      eu: "«\(round)» txandan " + (count == 1 ? "proposamen bat" : "\(count) proposamen")
        + " erantzunaren zain: ezetz esango dutenak ez dira oraindik ekarri.",
      es: "En «\(round)» " + (count == 1 ? "una propuesta espera" : "\(count) propuestas esperan")
        + " respuesta: quienes digan que no aún no se han traído.",
      en: "In “\(round)” " + (count == 1 ? "one proposal waits" : "\(count) proposals wait")
        + " for answers: whoever gets a no was not carried over yet.")
  }

  package static func weakPairs(_ count: Int, above fit: String) -> Message {
    Message(
      eu: (count == 1 ? "Begiratu bikote hau" : "Begiratu \(count) bikote hauek")
        + ": mentoreak ez du estaltzen eskatutakoa. Horrelakorik egin nahi ez bada: "
        + "--minimum-fit \(fit).",
      es: (count == 1 ? "Mira esta pareja" : "Mira estas \(count) parejas")
        + ": la persona mentora no cubre lo que se pidió. Para no formarlas: "
        + "--minimum-fit \(fit).",
      en: (count == 1 ? "Look at this pair" : "Look at these \(count) pairs")
        + ": the mentor does not cover what was asked for. To make none such: "
        + "--minimum-fit \(fit).")
  }

  package static let coversLittle = Message(
    eu: "testuan eskatutakotik ia ezer ez", es: "casi nada de lo que pide su texto",
    en: "hardly anything of what their text asks")

  package static let coversNothing = Message(
    eu: "ezer ez", es: "nada", en: "nothing of it")

  package static let helpRoundList = Message(
    eu: "txandak, beren egoerarekin", es: "las rondas, con su estado", en: "the rounds, with state")

  package static let noRounds = Message(
    eu: "Ez dago txandarik. Ireki bat: uztartu round open IZENA.",
    es: "No hay rondas. Abre una: uztartu round open NOMBRE.",
    en: "There is no round. Open one: uztartu round open NAME.")

  package static let columnRound = Message(eu: "Txanda", es: "Ronda", en: "Round")
  package static let columnMentors = Message(eu: "Mentoreak", es: "Mentores", en: "Mentors")
  package static let columnOrganisations = Message(
    eu: "Erakundeak", es: "Entidades", en: "Organisations")
  package static let columnOpenPairings = Message(
    eu: "Bikote irekiak", es: "Mentorías abiertas", en: "Open pairings")

  package static let helpAuditList = Message(
    eu: "nork zer egin duen: auditoria-erregistroaren lerroak",
    es: "quién hizo qué: las líneas del registro de auditoría",
    en: "who did what: the lines of the audit log")

  package static let helpAuditOf = Message(
    eu: "bikote, eskabide, txanda edo beste zerbaiten lerroak bakarrik (P3)",
    es: "solo lo de una pareja, solicitud, ronda u otra cosa (P3)",
    en: "only what concerns a pairing, an application, a round or another thing (P3)")

  package static let helpAuditBy = Message(
    eu: "pertsona batek egindakoa bakarrik", es: "solo lo que hizo una persona",
    en: "only what one user did")

  package static let helpAuditLast = Message(
    eu: "azken n lerroak bakarrik", es: "solo las n últimas líneas", en: "only the last n lines")

  package static let noAuditEntries = Message(
    eu: "Ez dago halako lerrorik erregistroan.", es: "No hay líneas así en el registro.",
    en: "The log has no such line.")

  package static let columnDid = Message(eu: "Zer", es: "Qué", en: "Did")
  package static let columnThing = Message(eu: "Zeri", es: "A qué", en: "To")
  package static let columnFields = Message(eu: "Eremuak", es: "Campos", en: "Fields")

  package static let helpNeverSent = Message(
    eu: "inork ikusi ez eta kendu ziren proposamenak ere bai",
    es: "también las propuestas retiradas sin que nadie las viera",
    en: "with proposals that were withdrawn before anybody saw them")

  package static let helpExplainPairing = Message(
    eu: "bikote hau azaldu, --need eta --mentor beharrean",
    es: "explicar esta pareja, en lugar de --need y --mentor",
    en: "explain this pairing, instead of --need and --mentor")
}
