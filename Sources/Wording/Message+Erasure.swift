/// Erasing a person, and what it leaves.
extension Message {
  package static let helpPersonErase = Message(
    eu: "pertsona baten datuak blokeatu edo ezabatu (lehenbizi, plana)",
    es: "bloquear o suprimir los datos de una persona (antes, el plan)",
    en: "block or erase a person's data (the plan comes first)")
  package static let helpConfirm = Message(
    eu: "Egin, eta ez bakarrik erakutsi.", es: "Hacerlo, y no solo mostrarlo.",
    en: "Do it, and not only show it.")
  package static let helpEraseNow = Message(
    eu: "Ezabatu betiko, blokeatu gabe.", es: "Suprimir para siempre, sin bloqueo previo.",
    en: "Erase for good, without blocking first.")
  package static let helpLift = Message(
    eu: "Kendu blokeatzea: datuak bere lekura itzultzen dira.",
    es: "Levantar el bloqueo: los datos vuelven a su sitio.",
    en: "Lift the blocking: the data return to their place.")
  package static let helpReceipt = Message(
    eu: "Idatzi agiria fitxategi honetan (JSON, izenik gabe).",
    es: "Escribir el justificante en este fichero (JSON, sin nombres).",
    en: "Write the receipt to this file (JSON, without names).")
  package static let eraseNeedsConfirm = Message(
    eu: "--now eta --lift aukerek --confirm behar dute.",
    es: "--now y --lift necesitan --confirm.", en: "--now and --lift need --confirm.")
  package static let eraseNowOrLift = Message(
    eu: "Aukeratu bat: --now edo --lift.", es: "Elige una: --now o --lift.",
    en: "Choose one: --now or --lift.")

  package static func erasureOpenPairings(_ person: String, ids: [String]) -> Message {
    let list = ids.joined(separator: ", ")
    return Message(
      eu: "\(person): bikote irekiak ditu (\(list)); ez da ezer egin. Amaitu edo kendu lehenbizi: "
        + "uztartu pairing.",
      es: "\(person): tiene parejas abiertas (\(list)); no se ha hecho nada. Termínalas o "
        + "retíralas antes: uztartu pairing.",
      en: "\(person) has open pairings (\(list)); nothing was done. End or withdraw them first: "
        + "uztartu pairing.")
  }

  package static func erasedApplications(_ round: String, ids: [String]) -> Message {
    let list = ids.joined(separator: ", ")
    return Message(
      eu: "«\(round)»: eskabide hauek datuak ezabatu edo blokeatu zaizkion norbaitenak dira "
        + "(\(list)); ez da ezer idatzi. Kendu lerro horiek fitxategitik.",
      es: "«\(round)»: estas solicitudes son de alguien cuyos datos se suprimieron o bloquearon "
        + "(\(list)); no se ha escrito nada. Quita esas filas del fichero.",
      en: "“\(round)”: these applications are of somebody whose data were erased or blocked "
        + "(\(list)); nothing was written. Take those rows out of the file.")
  }

  package static func erasePlanTitle(_ person: String, applications: Int) -> Message {
    Message(
      eu: "\(person) ezabatzeko plana (eskabideak: \(applications)). Ez da ezer aldatu.",
      es: "Plan para suprimir \(person) (solicitudes: \(applications)). No se ha cambiado nada.",
      en: "Plan for erasing \(person) (applications: \(applications)). Nothing was changed.")
  }

  package static let eraseEmptied = Message(
    eu: "Hustuko dena:", es: "Se vacía:", en: "What is emptied:")
  package static let eraseKept = Message(
    eu: "Geratzen dena (errenkadak, izenik gabe): txanda itxien kopuruak eta diru-laguntzen "
      + "frogak hortik ateratzen dira. Auditoria-erregistroa ere bai; ez du datu pertsonalik.",
    es: "Lo que queda (filas, sin nombre): de ahí salen los recuentos de rondas cerradas y la "
      + "justificación de subvenciones. También el registro de auditoría, que no tiene datos "
      + "personales.",
    en: "What stays (rows, without a name): counts of closed rounds and the proof of grants rest "
      + "on them. The audit log stays too; it holds nothing personal.")

  package static func eraseLine(_ table: String, rows: Int, columns: String) -> Message {
    let of = columns.isEmpty ? "" : " (\(columns))"
    return Message(
      eu: "  \(table): \(rows == 1 ? "errenkada bat" : "\(rows) errenkada")\(of)",
      es: "  \(table): \(rows == 1 ? "una fila" : "\(rows) filas")\(of)",
      en: "  \(table): \(rows == 1 ? "one row" : "\(rows) rows")\(of)")
  }

  package static func eraseLeaves(_ places: String) -> Message {
    Message(
      eu: "Txandatik aterako diren eskabideak: \(places)",
      es: "Solicitudes que dejan su ronda: \(places)",
      en: "Applications that leave their round: \(places)")
  }

  package static func eraseStopped(_ pairings: String) -> Message {
    Message(
      eu: "Bikote irekiak (\(pairings)): amaitu edo kendu lehenbizi.",
      es: "Parejas abiertas (\(pairings)): termínalas o retíralas antes.",
      en: "Open pairings (\(pairings)): end or withdraw them first.")
  }

  package static func eraseBlockedUntil(_ day: String) -> Message {
    Message(
      eu: "Blokeatuta dago; ezabatze-eguna: \(day).",
      es: "Está bloqueada; se suprime el \(day).", en: "Blocked already; erased on \(day).")
  }

  package static func eraseHow(_ day: String) -> Message {
    Message(
      eu: "Egiteko: --confirm (blokeatu eta, \(day) egunean, ezabatu) edo --confirm --now "
        + "(ezabatu orain, betiko).",
      es: "Para hacerlo: --confirm (bloquear y suprimir el \(day)) o --confirm --now (suprimir "
        + "ahora, para siempre).",
      en: "To do it: --confirm (block, and erase on \(day)) or --confirm --now (erase now, for "
        + "good).")
  }

  package static func personBlocked(_ person: String, until day: String) -> Message {
    Message(
      eu: "\(person) blokeatuta: ez da inon agertzen. Ezabatze-eguna: \(day).",
      es: "\(person), bloqueada: no aparece en ninguna parte. Se suprime el \(day).",
      en: "\(person) is blocked: shown nowhere. Erased on \(day).")
  }

  package static func personErased(_ person: String) -> Message {
    Message(
      eu: "\(person) ezabatuta: datuak, haren gakoa eta, gakoarekin, babeskopia zigilatuetakoak.",
      es: "\(person), suprimida: sus datos, su clave y, con ella, los de las copias selladas.",
      en: "\(person) is erased: the data, their key and, with it, those in sealed backups.")
  }

  package static func personLifted(_ person: String) -> Message {
    Message(
      eu: "\(person): blokeatzea kenduta; datuak bere lekuan daude berriro. Blokeatzean txandatik "
        + "atera ziren eskabideak kanpo geratzen dira.",
      es: "\(person): bloqueo levantado; los datos vuelven a su sitio. Las solicitudes que dejaron "
        + "su ronda con el bloqueo siguen fuera.",
      en: "\(person): the blocking is lifted; the data are in their place again. Applications that "
        + "left their round with the blocking stay out.")
  }

  package static func receiptLine(_ id: String, digest: String) -> Message {
    Message(
      eu: "Agiria: \(id), zigilua \(digest)", es: "Justificante: \(id), huella \(digest)",
      en: "Receipt: \(id), digest \(digest)")
  }

  package static func lettersRemoved(_ count: Int) -> Message {
    Message(
      eu: "Irteerako karpetatik kendutako gutunak: \(count).",
      es: "Cartas retiradas de la bandeja de salida: \(count).",
      en: "Letters taken out of the outbox: \(count).")
  }
}
