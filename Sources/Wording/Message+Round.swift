/// What commands on a record say when they are done.
extension Message {
  package static func recordCreated(_ path: String) -> Message {
    Message(
      eu: "Erregistroa sortuta: \(path). Hurrengoa: uztartu round open IZENA.",
      es: "Registro creado: \(path). Lo siguiente: uztartu round open NOMBRE.",
      en: "Record created: \(path). Next: uztartu round open NAME.")
  }

  package static func roundOpened(_ round: String) -> Message {
    Message(
      eu: "«\(round)» txanda irekita. Hurrengoa: uztartu import mentors FITXATEGIA, "
        + "eta uztartu import needs FITXATEGIA.",
      es: "Ronda «\(round)» abierta. Lo siguiente: uztartu import mentors FICHERO "
        + "y uztartu import needs FICHERO.",
      en: "Round “\(round)” is open. Next: uztartu import mentors FILE, "
        + "then uztartu import needs FILE.")
  }

  package static func imported(
    round: String, added: Int, changed: Int, unchanged: Int
  ) -> Message {
    Message(
      eu: "«\(round)»: \(added) eskabide berri, \(changed) aldatuta, \(unchanged) lehen bezala.",
      es: "«\(round)»: \(added) solicitudes nuevas, \(changed) cambiadas, \(unchanged) iguales.",
      en: "“\(round)”: \(added) new applications, \(changed) changed, \(unchanged) as before.")
  }

  package static let importDiscussion = Message(
    eu: "Goiburu ezagunak (eu, es, en) dituen CSV fitxategiak ez du maparik behar. "
      + "Inprimaki-esportazio batekin, egin lehenik --dry-run: proposatutako mapa erakusten du; "
      + "gorde fitxategi batean, zuzendu eta eman --mapping aukerarekin.",
    es: "Un CSV con encabezados conocidos (eu, es, en) no necesita mapa. "
      + "Con la exportación de un formulario, usa antes --dry-run: muestra el mapa propuesto; "
      + "guárdalo en un fichero, corrígelo e indícalo con --mapping.",
    en: "A CSV with known headings (eu, es, en) needs no mapping. "
      + "With a form export, try --dry-run first: it shows the mapping it proposes; "
      + "save it to a file, correct it, and give it with --mapping.")

  package static func proposalsSent(_ count: Int, deadline: String) -> Message {
    Message(
      eu: (count == 1 ? "Proposamen bat" : "\(count) proposamen")
        + " irekita erantzunetarako; azken eguna: \(deadline). Oraindik ez da mezurik bidali: "
        + "idatzi gutunak (uztartu round letters) eta bidali zuk.",
      es: (count == 1 ? "Una propuesta abierta" : "\(count) propuestas abiertas")
        + " a respuestas; último día: \(deadline). Aún no se ha enviado ningún mensaje: escribe "
        + "las cartas (uztartu round letters) y envíalas.",
      en: (count == 1 ? "One proposal" : "\(count) proposals")
        + " opened to answers; last day: \(deadline). No message went out yet: write the letters "
        + "(uztartu round letters) and send them.")
  }

  package static let nextSend = Message(
    eu: "Hurrengoa: berrikusi, eta gero uztartu round send --deadline EGUNA.",
    es: "Lo siguiente: revisar, y luego uztartu round send --deadline DÍA.",
    en: "Next: review, then uztartu round send --deadline DAY.")

  package static func sessionLogged(
    _ id: String, pairing: String, at time: String, minutes: Int
  ) -> Message {
    Message(
      eu: "\(id) saioa apuntatuta: \(pairing), \(time), \(minutes) minutu.",
      es: "Sesión \(id) apuntada: \(pairing), \(time), \(minutes) minutos.",
      en: "Session \(id) logged: \(pairing), \(time), \(minutes) minutes.")
  }

  package static func sessionTotal(_ pairing: String, held: Int, minutes: Int) -> Message {
    Message(
      eu: "\(pairing): \(held == 1 ? "saio bat" : "\(held) saio"), \(minutes) minutu",
      es: "\(pairing): \(held == 1 ? "una sesión" : "\(held) sesiones"), \(minutes) minutos",
      en: "\(pairing): \(held == 1 ? "one session" : "\(held) sessions"), \(minutes) minutes")
  }

  package static let noSessions = Message(
    eu: "Ez dago saiorik. Apuntatu bat: uztartu session log BIKOTEA --on EGUNA --minutes N.",
    es: "No hay sesiones. Apunta una: uztartu session log PAREJA --on DÍA --minutes N.",
    en: "There are no sessions. Log one: uztartu session log PAIRING --on DAY --minutes N.")

  package static func roundHeading(_ round: String, state: String) -> Message {
    Message(
      eu: "«\(round)» txanda: \(state)", es: "Ronda «\(round)»: \(state)",
      en: "Round “\(round)”: \(state)")
  }

  package static func roundRun(_ run: String, by actor: String) -> Message {
    Message(
      eu: "Parekatzea: \(run), egilea: \(actor)", es: "Emparejamiento \(run), por \(actor)",
      en: "Matching run \(run), by \(actor)")
  }

  package static func previewCounts(rows: Int, sound: Int) -> Message {
    Message(
      eu: "Errenkadak: \(rows); onak: \(sound). Ez da ezer idatzi.",
      es: "Filas: \(rows); correctas: \(sound). No se ha escrito nada.",
      en: "Rows: \(rows); sound: \(sound). Nothing was written.")
  }

  package static let previewMapping = Message(
    eu: "Mapa (gorde fitxategi batean eta eman --mapping aukerarekin):",
    es: "Mapa (guárdalo en un fichero e indícalo con --mapping):",
    en: "Mapping (save it to a file and give it with --mapping):")
}
