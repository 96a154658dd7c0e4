/// What steps say when they cannot be done.
extension Message {
  package static func noSuchFile(_ name: String) -> Message {
    Message(
      eu: "Ez dago fitxategi hau: \(name). Begiratu izena eta karpeta.",
      es: "No existe el fichero \(name). Revisa el nombre y la carpeta.",
      en: "There is no file \(name). Check the name and the folder.")
  }

  package static func cannotRead(_ name: String) -> Message {
    Message(
      eu: "Ezin da \(name) irakurri. Begiratu fitxategi bat dela eta baimena duzula.",
      es: "No se puede leer \(name). Comprueba que es un fichero y que tienes permiso.",
      en: "Cannot read \(name). Check that it is a file and that you may read it.")
  }

  package static func fileTooLarge(_ name: String, megabytes: Int) -> Message {
    Message(
      eu: "\(name) handiegia da: gehienez \(megabytes) MiB irakurtzen dira.",
      es: "\(name) es demasiado grande: se leen como mucho \(megabytes) MiB.",
      en: "\(name) is too large: at most \(megabytes) MiB are read.")
  }

  package static func cannotWrite(_ name: String, _ reason: SystemReason) -> Message {
    Message(
      eu: "Ezin da \(name) idatzi: \(reason.text(in: .eu)). Begiratu karpeta, baimenak eta lekua.",
      es: "No se puede escribir \(name): \(reason.text(in: .es)). Revisa la carpeta, los permisos "
        + "y el espacio.",
      en: "Cannot write \(name): \(reason.text(in: .en)). Check the folder, the permissions and "
        + "the space.")
  }

  package static func cannotWriteResult(_ reason: SystemReason) -> Message {
    Message(
      eu: "Ezin da emaitza idatzi: \(reason.text(in: .eu)).",
      es: "No se puede escribir el resultado: \(reason.text(in: .es)).",
      en: "Cannot write the result: \(reason.text(in: .en)).")
  }

  package static let standardInputTwice = Message(
    eu: "Sarrera estandarra behin bakarrik irakur daiteke; eman fitxategi bat bestearentzat.",
    es: "La entrada estándar solo se puede leer una vez; indica un fichero para lo otro.",
    en: "Standard input can be read only once; give a file for the other.")

  package static func fileHasErrors(_ name: String, count: Int) -> Message {
    Message(
      eu: count == 1
        ? "\(name): errore bat. Ez da ezer egin; zuzendu eta saiatu berriro."
        : "\(name): \(count) errore. Ez da ezer egin; zuzendu eta saiatu berriro.",
      es: count == 1
        ? "\(name): un error. No se ha hecho nada; corrígelo y vuelve a intentarlo."
        : "\(name): \(count) errores. No se ha hecho nada; corrígelos y vuelve a intentarlo.",
      en: count == 1
        ? "\(name): one error. Nothing was done; correct it and try again."
        : "\(name): \(count) errors. Nothing was done; correct them and try again.")
  }

  package static func brokenInstallation(detail: String) -> Message {
    Message(
      eu: "Programaren fitxategi bat falta da edo hondatuta dago (\(detail)). Instalatu berriro.",
      es: "Falta o está dañado un fichero del programa (\(detail)). Vuelve a instalarlo.",
      en: "A file of the program is missing or damaged (\(detail)). Install it again.")
  }

  package static func unprovenAnswer(detail: String) -> Message {
    Message(
      eu: "Erantzunak ez du bere egiaztapena gainditu (\(detail)); ez da ezer egin. "
        + "Gure akatsa da: jakinarazi, mesedez.",
      es: "La respuesta no ha superado su propia comprobación (\(detail)); no se ha hecho nada. "
        + "Es un fallo nuestro: comunícalo, por favor.",
      en: "The answer did not pass its own check (\(detail)); nothing was done. "
        + "This is our fault: please report it.")
  }

  package static func documentBroken(detail: String) -> Message {
    Message(
      eu: "Dokumentu bat hondatuta dago (\(detail)). Egiaztatu erregistroa.",
      es: "Un documento está dañado (\(detail)). Comprueba el registro.",
      en: "A document is broken (\(detail)). Check the record.")
  }

  package static let noRound = Message(
    eu: "Ez dago txandarik irekita. Ireki bat: uztartu round open IZENA.",
    es: "No hay ninguna ronda abierta. Abre una: uztartu round open NOMBRE.",
    en: "No round is open. Open one: uztartu round open NAME.")

  package static func roundNotForScreening(_ round: String, state: String) -> Message {
    let name = roundState(state)
    return Message(
      eu: "«\(round)» txandan ezin da eskabiderik aztertu: «\(name.eu)» dago.",
      es: "En la ronda «\(round)» ya no se criban solicitudes: está «\(name.es)».",
      en: "Applications of round “\(round)” cannot be screened: it is “\(name.en)”.")
  }

  package static func noSuchApplication(_ id: String) -> Message {
    Message(
      eu: "Ez dago «\(id)» eskabiderik txanda honetan. Ikusi: uztartu round screen.",
      es: "No hay ninguna solicitud «\(id)» en esta ronda. Mira: uztartu round screen.",
      en: "There is no application “\(id)” in this round. See: uztartu round screen.")
  }

  package static func applicationOnBothSides(_ id: String) -> Message {
    Message(
      eu: "«\(id)» bi aldeetan dago; idatzi mentor/\(id) edo organisation/\(id).",
      es: "«\(id)» está en los dos lados; escribe mentor/\(id) u organisation/\(id).",
      en: "“\(id)” is on both sides; write mentor/\(id) or organisation/\(id).")
  }

  package static func unknownReason(_ reason: String, known: [String]) -> Message {
    let list = known.joined(separator: ", ")
    return Message(
      eu: "Arrazoi ezezaguna: «\(reason)». Hauek dira: \(list).",
      es: "Motivo desconocido: «\(reason)». Son: \(list).",
      en: "Unknown reason “\(reason)”. They are: \(list).")
  }

  package static func auditIntact(entries: Int, head: String) -> Message {
    Message(
      eu: "Auditoria-erregistroa osorik dago: \(entries) sarrera, azken zigilua \(head).",
      es: "El registro de auditoría está entero: \(entries) entradas, última huella \(head).",
      en: "The audit log is whole: \(entries) entries, head \(head).")
  }

  package static func auditBroken(entry: Int, fault: String) -> Message {
    Message(
      eu: "Auditoria-erregistroa hautsita dago \(entry). sarreran (\(fault)). "
        + "Gorde fitxategia eta itzuli azken babeskopiara.",
      es: "El registro de auditoría está roto en la entrada \(entry) (\(fault)). "
        + "Guarda el fichero y vuelve a la última copia de seguridad.",
      en: "The audit log is broken at entry \(entry) (\(fault)). "
        + "Keep the file and go back to the latest backup.")
  }
}

/// What the plain solver's tools say.
extension Message {
  package static func weightOutOfRange(
    _ file: String, row: Int, column: Int, value: String
  ) -> Message {
    Message(
      eu: "\(file): [\(row), \(column)] pisua ez da finitua edo handiegia da: \(value). "
        + "Erabili eskala txikiagoa (--scale), edo NaN bikotea debekatzeko.",
      es: "\(file): el peso [\(row), \(column)] no es finito o es demasiado grande: \(value). "
        + "Usa una escala menor (--scale), o NaN para prohibir la pareja.",
      en: "\(file): the weight [\(row), \(column)] is not finite or too large: \(value). "
        + "Use a smaller --scale, or NaN to forbid the pair.")
  }

  package static func notAMatrix(_ file: String, dimensions: Int) -> Message {
    Message(
      eu: "\(file): bi dimentsioko matrizea behar da, eta honek \(dimensions) ditu.",
      es: "\(file): hace falta una matriz de dos dimensiones, y esta tiene \(dimensions).",
      en: "\(file): a matrix of two dimensions is needed, and this one has \(dimensions).")
  }

  package static func wrongCount(_ file: String, expected: Int, found: Int) -> Message {
    Message(
      eu: "\(file): \(expected) zenbaki behar dira, eta \(found) daude.",
      es: "\(file): hacen falta \(expected) números y hay \(found).",
      en: "\(file): \(expected) numbers are needed, and there are \(found).")
  }
}

/// What the steps of a recorded round say.
extension Message {
  package static func roundNotForImport(_ round: String, state: String) -> Message {
    let name = roundState(state)
    let isPast = ["closing", "closed"].contains(state)
    let next: Message =
      isPast
      ? Message(
        eu: "Ireki beste bat: uztartu round open.", es: "Abre otra: uztartu round open.",
        en: "Open another: uztartu round open.")
      : Message(
        eu:
          "Bikoteren bat hasi arte, urratsez urrats itzuli: uztartu round reopen --reason ….",
        es: "Hasta que empiece una mentoría puede volver paso a paso: uztartu round reopen "
          + "--reason ….",
        en: "Until a pairing begins it can go back step by step: uztartu round reopen --reason ….")
    return Message(
      eu: "«\(round)» txandak ez du eskabiderik hartzen: «\(name.eu)» dago. \(next.eu)",
      es: "La ronda «\(round)» ya no admite solicitudes: está «\(name.es)». \(next.es)",
      en: "Round “\(round)” takes no applications: it is “\(name.en)”. \(next.en)")
  }

  /// A round's state in words.
  private static func roundState(_ name: String) -> Message {
    switch name {
    case "draft": .roundDraft
    case "open": .roundOpen
    case "screening": .roundScreening
    case "matching": .roundMatching
    case "running": .roundRunning
    case "closing": .roundClosing
    default: .roundClosed
    }
  }

  package static func nobodyToPair(_ round: String) -> Message {
    Message(
      eu: "«\(round)» txandan ez dago parekatzeko erakunderik. "
        + "Onartu eskabideak: uztartu round screen --accept-all.",
      es: "En la ronda «\(round)» no hay entidades que emparejar. "
        + "Admite solicitudes: uztartu round screen --accept-all.",
      en: "Round “\(round)” has no organisation to pair. "
        + "Accept applications: uztartu round screen --accept-all.")
  }

  package static func noRun(_ round: String) -> Message {
    Message(
      eu: "«\(round)» txandan ez da parekatzerik egin. Egin bat: uztartu round propose.",
      es: "En la ronda «\(round)» aún no hay emparejamiento. Haz uno: uztartu round propose.",
      en: "Round “\(round)” has no matching run yet. Make one: uztartu round propose.")
  }

  package static func pairNotInRun(need: String, mentor: String, round: String) -> Message {
    Message(
      eu: "«\(need)» eta «\(mentor)» ez daude biak «\(round)» txandako parekatzean. "
        + "Begiratu identifikatzaileak: uztartu round screen.",
      es: "«\(need)» y «\(mentor)» no están ambas en el emparejamiento de «\(round)». "
        + "Revisa los identificadores: uztartu round screen.",
      en: "“\(need)” and “\(mentor)” are not both in the matching run of “\(round)”. "
        + "Check the identifiers: uztartu round screen.")
  }

  package static func inputChanged(_ round: String, run: String) -> Message {
    Message(
      eu: "«\(round)» txandako datuak aldatu dira \(run) parekatzea egin zenetik; "
        + "ez da ezer bidali. Egin berriro: uztartu round propose.",
      es: "Los datos de «\(round)» han cambiado desde el emparejamiento \(run); "
        + "no se ha enviado nada. Hazlo de nuevo: uztartu round propose.",
      en: "The data of “\(round)” changed since run \(run); nothing was sent. "
        + "Run it again: uztartu round propose.")
  }

  package static func runDiffers(_ round: String, run: String) -> Message {
    Message(
      eu: "«\(round)» txandako \(run) parekatzeak beste emaitza bat ematen du orain; "
        + "ez da ezer bidali. Gure akatsa da: jakinarazi, mesedez.",
      es: "El emparejamiento \(run) de «\(round)» da ahora otro resultado; "
        + "no se ha enviado nada. Es un fallo nuestro: comunícalo, por favor.",
      en: "Run \(run) of “\(round)” gives another answer now; nothing was sent. "
        + "This is our fault: please report it.")
  }
}

/// What is wrong with a problem for the plain solver, and with a certificate.
extension Message {
  package static func tooManyForExactness(detail: String) -> Message {
    Message(
      eu: "Zenbakiak handiegiak dira emaitza zehatz baterako (\(detail)); "
        + "egin txanda zati txikiagoetan.",
      es: "Los números son demasiado grandes para un resultado exacto (\(detail)); "
        + "haz la ronda por partes.",
      en: "The numbers are too large for an exact answer (\(detail)); run it in smaller parts.")
  }

  package static func weightsTooLarge(_ file: String, largest: String) -> Message {
    Message(
      eu: "\(file): pisuak handiegiak dira batura zehatz baterako (handiena, eskalatuta: "
        + "\(largest)). Erabili --scale txikiagoa.",
      es: "\(file): los pesos son demasiado grandes para una suma exacta (el mayor, escalado: "
        + "\(largest)). Usa un --scale menor.",
      en: "\(file): the weights are too large for an exact sum (the largest, scaled: "
        + "\(largest)). Use a smaller --scale.")
  }

  package static func minimumAboveCapacity(
    column: Int, minimum: Int, capacity: Int
  ) -> Message {
    Message(
      eu: "\(column). zutabeak gutxienez \(minimum) behar ditu, eta \(capacity) baino ez dauzka; "
        + "jaitsi --column-minimum edo igo --column-capacity.",
      es: "La columna \(column) necesita al menos \(minimum) y solo tiene \(capacity); "
        + "baja --column-minimum o sube --column-capacity.",
      en: "Column \(column) must take \(minimum) and has only \(capacity); "
        + "lower --column-minimum or raise --column-capacity.")
  }

  package static func pairTwice(_ file: String, row: Int, column: Int) -> Message {
    Message(
      eu: "\(file): [\(row), \(column)] bikotea bi aldiz dago; utzi bat.",
      es: "\(file): la pareja [\(row), \(column)] está dos veces; deja una.",
      en: "\(file): the pair [\(row), \(column)] is listed twice; keep one.")
  }

  package static func pairOutside(_ file: String, row: Int, column: Int) -> Message {
    Message(
      eu: "\(file): [\(row), \(column)] bikotea matrizetik kanpo dago; zuzendu neurriak.",
      es: "\(file): la pareja [\(row), \(column)] cae fuera de la matriz; corrige los tamaños.",
      en: "\(file): the pair [\(row), \(column)] lies outside the matrix; correct the sizes.")
  }

  package static func sideTooLong(_ file: String, value: Int) -> Message {
    Message(
      eu: "\(file): \(value) errenkada edo zutabe gehiegi dira; zatitu problema.",
      es: "\(file): \(value) filas o columnas son demasiadas; divide el problema.",
      en: "\(file): \(value) rows or columns are too many; divide the problem.")
  }

  package static func boundOutOfRange(_ file: String, value: Int) -> Message {
    Message(
      eu: "\(file): \(value) ez da onargarria; eskaerak, lekuak eta gutxienekoak "
        + "0 eta 2147483647 artekoak dira.",
      es: "\(file): \(value) no vale; demandas, plazas y mínimos van de 0 a 2147483647.",
      en: "\(file): \(value) will not do; demands, capacities and minimums are 0 to 2147483647.")
  }

  package static func worstNotProven(best: String, bound: String) -> Message {
    Message(
      eu: "Ezin izan da frogatu errenkadarik ahulena ezin dela gehiago igo "
        + "(aurkitua \(best), muga \(bound)). Erabili --objective total, "
        + "edo problema txikiago bat.",
      es: "No se ha podido probar que la peor fila no pueda subir más "
        + "(hallado \(best), cota \(bound)). Usa --objective total o un problema menor.",
      en: "It could not be proven that the worst row can rise no further "
        + "(found \(best), bound \(bound)). Use --objective total, or a smaller problem.")
  }

  package static func certificateHolds(pairs: Int, rows: Int, columns: Int) -> Message {
    Message(
      eu: "Ziurtagiria zuzena da: \(rows) × \(columns) problema, "
        + "\(pairs == 1 ? "bikote bat" : "\(pairs) bikote"), hoberena.",
      es: "El certificado es correcto: problema de \(rows) × \(columns), "
        + "\(pairs == 1 ? "una pareja" : "\(pairs) parejas"), óptimo.",
      en: "The certificate holds: a \(rows) × \(columns) problem, "
        + "\(pairs == 1 ? "one pair" : "\(pairs) pairs"), optimal.")
  }

  package static let certificateWithoutProof = Message(
    eu: "Ziurtagiri honek ez du frogarik: errenkadarik ahulena bilaketa bidez aurkitu zen.",
    es: "Este certificado no lleva prueba: la peor fila se halló por búsqueda.",
    en: "This certificate carries no proof: the worst row was found by search.")

  package static func certificateBroken(
    condition: String, row: Int?, column: Int?, found: Int, required: Int
  ) -> Message {
    Message(
      eu: "Ziurtagiriak ez du balio. Hautsitako lehen baldintza: \(condition)"
        + (row.map { "; errenkada \($0)" } ?? "") + (column.map { "; zutabea \($0)" } ?? "")
        + "; dagoena \(found), behar dena \(required).",
      es: "El certificado no vale. Primera condición rota: \(condition)"
        + (row.map { "; fila \($0)" } ?? "") + (column.map { "; columna \($0)" } ?? "")
        + "; hay \(found), hace falta \(required).",
      en: "The certificate does not hold. First broken condition: \(condition)"
        + (row.map { "; row \($0)" } ?? "") + (column.map { "; column \($0)" } ?? "")
        + "; found \(found), required \(required).")
  }
}

/// What sending refuses.
extension Message {
  package static func deadlineHasPassed(_ day: String) -> Message {
    Message(
      eu: "\(day) pasatu da; eman gaurko edo geroagoko egun bat.",
      es: "El \(day) ya ha pasado; da un día de hoy en adelante.",
      en: "\(day) has passed; give today or a later day.")
  }

  package static func nothingToSend(_ round: String) -> Message {
    Message(
      eu: "«\(round)» txandan ez dago bidaltzeko proposamenik: denak bidalita daude. "
        + "Ikusi: uztartu round show.",
      es: "En la ronda «\(round)» no queda ninguna propuesta por enviar. "
        + "Mira: uztartu round show.",
      en: "Round “\(round)” has no proposal left to send. See: uztartu round show.")
  }
}
