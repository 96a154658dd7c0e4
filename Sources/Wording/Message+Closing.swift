/// What is said when a round is closed or goes back, and when an answer is put right.
extension Message {
  package static func closeWhichRound(_ names: [String]) -> Message {
    let list = names.map { "«\($0)»" }.joined(separator: ", ")
    let english = names.map { "“\($0)”" }.joined(separator: ", ")
    return Message(
      eu:
        "Txanda bat baino gehiago dago irekita: \(list). Esan zein itxi: ez dago atzera bueltarik.",
      es: "Hay más de una ronda abierta: \(list). Di cuál se cierra: no tiene vuelta atrás.",
      en: "More than one round is open: \(english). Say which to close: there is no way back.")
  }

  package static func roundIsClosed(_ round: String) -> Message {
    Message(
      eu: "«\(round)» txanda itxita dago jada. Txandak ikusteko: uztartu round list.",
      es: "La ronda «\(round)» ya está cerrada. Para ver las rondas: uztartu round list.",
      en: "Round “\(round)” is closed already. To see the rounds: uztartu round list.")
  }

  package static func roundCannotClose(_ round: String) -> Message {
    Message(
      eu: "«\(round)» txanda ezin da oraindik itxi; ez da ezer aldatu.",
      es: "La ronda «\(round)» no se puede cerrar todavía; no ha cambiado nada.",
      en: "Round “\(round)” cannot be closed yet; nothing was changed.")
  }

  package static func roundCouldClose(_ round: String) -> Message {
    Message(
      eu: "«\(round)» txanda itxi daiteke; ez da ezer aldatu. Itxitakoa itxita geratzen da.",
      es:
        "La ronda «\(round)» se puede cerrar; no ha cambiado nada. Una vez cerrada, no se reabre.",
      en: "Round “\(round)” can be closed; nothing was changed. Once closed it stays closed.")
  }

  package static func closingUndecided(_ count: Int, round: String, list: String) -> Message {
    let command = "uztartu round screen \"\(round)\""
    return Message(
      eu: (count == 1 ? "Eskabide bat erabaki gabe" : "\(count) eskabide erabaki gabe")
        + " (\(command)): \(list)",
      es: (count == 1 ? "Una solicitud sin decidir" : "\(count) solicitudes sin decidir")
        + " (\(command)): \(list)",
      en: (count == 1 ? "One application is undecided" : "\(count) applications are undecided")
        + " (\(command)): \(list)")
  }

  package static func closingInTheWay(_ count: Int) -> Message {
    Message(
      eu: count == 1
        ? "Bikote bat irekita dago oraindik:" : "\(count) bikote irekita daude oraindik:",
      es: count == 1 ? "Queda una pareja abierta:" : "Quedan \(count) parejas abiertas:",
      en: count == 1 ? "One pairing is still open:" : "\(count) pairings are still open:")
  }

  package static func closingWithdraws(_ count: Int) -> Message {
    Message(
      eu: count == 1
        ? "Inork ikusi ez duen proposamen bat kentzen da txandarekin:"
        : "Inork ikusi ez dituen \(count) proposamen kentzen dira txandarekin:",
      es: count == 1
        ? "Con la ronda se retira una propuesta que nadie ha visto:"
        : "Con la ronda se retiran \(count) propuestas que nadie ha visto:",
      en: count == 1
        ? "One proposal that nobody has seen is withdrawn with the round:"
        : "\(count) proposals that nobody has seen are withdrawn with the round:")
  }

  package static let helpCloseTrial = Message(
    eu: "esan zer gertatuko litzatekeen, ezer idatzi gabe",
    es: "decir qué pasaría, sin escribir nada", en: "say what would happen and write nothing")

  package static func noStepBack(_ round: String, isClosed: Bool) -> Message {
    Message(
      eu: isClosed
        ? "«\(round)» txanda itxita dago, eta itxitakoa ez da berriz irekitzen. Jarraitzeko, ireki "
          + "beste bat: uztartu round open."
        : "«\(round)» txanda hasieran dago: ez du atzera urratsik.",
      es: isClosed
        ? "La ronda «\(round)» está cerrada, y lo cerrado no se reabre. Para seguir, abre otra: "
          + "uztartu round open."
        : "La ronda «\(round)» está en su inicio: no tiene paso atrás.",
      en: isClosed
        ? "Round “\(round)” is closed, and what is closed is not opened again. To go on, open "
          + "another: uztartu round open."
        : "Round “\(round)” is at its beginning: there is no step back.")
  }

  package static func answerDecides(
    pairing: String, organisation: String, mentor: String, side: String
  ) -> Message {
    let command = "uztartu pairing answer \(pairing) yes --side \(side) --correct …"
    return Message(
      eu: "\(organisation) ↔ \(mentor): ezetz horrek proposamena erabakitzen du, eta ez da berriz "
        + "proposatuko. Oker idatzi bada: \(command).",
      es: "\(organisation) ↔ \(mentor): ese no decide la propuesta, y no volverá a proponerse. Si "
        + "fue un error al escribirlo: \(command).",
      en: "\(organisation) ↔ \(mentor): this no decides the proposal, and the pair is not proposed "
        + "again. If it was a slip: \(command).")
  }

  package static func answerAccepts(organisation: String, mentor: String) -> Message {
    Message(
      eu: "\(organisation) ↔ \(mentor): biek onartu dute. Bakoitzari bestearen kontaktua: "
        + "uztartu round letters.",
      es: "\(organisation) ↔ \(mentor): han aceptado las dos partes. A cada una, el contacto de la "
        + "otra: uztartu round letters.",
      en: "\(organisation) ↔ \(mentor): both have accepted. To each the other’s contact: "
        + "uztartu round letters.")
  }

  package static let helpCorrect = Message(
    eu:
      "zuzendu oker idatzitako ezetza; zergatik (koordinatzaileak, ezeren gainean eraiki aurretik)",
    es:
      "corregir un no anotado por error; por qué (coordinación, antes de que algo se apoye en él)",
    en: "put right a no that was a slip; why (coordinator, before anything was built on it)")

  package static let correctsToYes = Message(
    eu:
      "--correct aukerak ezetz bat baietz bihurtzen du: eman «yes», ez eman --reason edo --text.",
    es: "--correct convierte un no en sí: escribe «yes», sin --reason ni --text.",
    en: "--correct turns a no into a yes: give “yes”, and no --reason or --text.")

  package static let correctionNeedsReason = Message(
    eu: "Esan zergatik zuzentzen den: --correct «…».",
    es: "Di por qué se corrige: --correct «…».", en: "Say why it is corrected: --correct “…”.")

  package static func noRefusalToCorrect(_ pairing: String, isOpen: Bool) -> Message {
    Message(
      eu: isOpen
        ? "\(pairing): alde horrek ez du ezetzik esan. Erantzuna aldatzeko, eman berriz; "
          + "onartutako bikote bat kentzeko: uztartu pairing withdraw \(pairing)."
        : "\(pairing): ez da alde horren ezetzagatik amaitu; ez dago zer zuzendu. Ikusi: "
          + "uztartu pairing show \(pairing).",
      es: isOpen
        ? "\(pairing): esa parte no ha dicho que no. Para cambiar la respuesta, dala otra vez; "
          + "para retirar una aceptada: uztartu pairing withdraw \(pairing)."
        : "\(pairing): no terminó por un no de esa parte; no hay nada que corregir. Mira: "
          + "uztartu pairing show \(pairing).",
      en: isOpen
        ? "\(pairing): that side has said no “no”. To change an answer, give it again; to take "
          + "back an accepted pair: uztartu pairing withdraw \(pairing)."
        : "\(pairing): it did not end by a no of that side; there is nothing to put right. See: "
          + "uztartu pairing show \(pairing).")
  }

  package static func correctionAfterDeadline(_ pairing: String) -> Message {
    Message(
      eu:
        "\(pairing): erantzuteko epea amaitu da. Berriz proposatzeko, askatu bikotea (uztartu "
        + "round release --again) eta egin eskuz (uztartu round replace).",
      es: "\(pairing): ha pasado el plazo de respuesta. Para proponerla otra vez, libera la pareja "
        + "(uztartu round release --again) y fórmala a mano (uztartu round replace).",
      en: "\(pairing): the deadline for answers has passed. To propose it again, set the pair free "
        + "(uztartu round release --again) and make it by hand (uztartu round replace).")
  }

  package static func correctionTooLate(
    _ pairing: String, followedBy id: String, need: String, mentor: String
  ) -> Message {
    let release = "uztartu round release --need \(need) --mentor \(mentor) --again --reason …"
    let replace = "uztartu round replace --need \(need) --mentor \(mentor) --reason …"
    return Message(
      eu: "\(pairing): ezetzaren ondoren \(id) etorri da; erantzuna jada ez da zuzentzen. Bikotea "
        + "berriz egiteko: \(release), eta gero \(replace).",
      es: "\(pairing): después del no vino \(id); la respuesta ya no se corrige. Para formar la "
        + "pareja otra vez: \(release), y después \(replace).",
      en:
        "\(pairing): \(id) came after the no; the answer is no longer put right. To make the pair "
        + "again: \(release), then \(replace).")
  }

  package static func notADayBut(_ day: String, typed text: String) -> Message {
    Message(
      eu: "«\(text)» ez da uuuu-hh-ee moduko eguna. Hau esan nahi zenuen: \(day)?",
      es: "«\(text)» no es un día con la forma aaaa-mm-dd. ¿Querías decir \(day)?",
      en: "“\(text)” is not a day of the form yyyy-mm-dd. Did you mean \(day)?")
  }

  package static func neverSent(_ pairing: String, need: String) -> Message {
    Message(
      eu:
        "\(pairing) kendu egin zen inork ikusi aurretik; ez dago zer erantzun. \(need) eskabideak "
        + "orain duena: uztartu pairing list.",
      es:
        "\(pairing) se retiró antes de que nadie la viera; no hay qué responder. Lo que tiene "
        + "ahora \(need): uztartu pairing list.",
      en:
        "\(pairing) was withdrawn before anybody saw it; there is nothing to answer. What \(need) "
        + "has now: uztartu pairing list.")
  }
}
