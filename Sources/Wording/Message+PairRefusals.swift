/// Why a pair is not made, and how it is set free again.
extension Message {
  package static let blockTriedBefore = Message(
    eu: "biak lehendik parekatu ziren, eta ez zuen aurrera egin",
    es: "ya se emparejaron antes y no siguió adelante",
    en: "the two were paired before, and it did not go on")

  package static let blockConflict = Message(
    eu: "interes-gatazka dago", es: "hay un conflicto de intereses",
    en: "there is a conflict of interest")

  package static func blockParted(_ pairing: String, round: String, state: String) -> Message {
    let how: Message =
      switch state {
      case "declined":
        Message(eu: "uko egin zioten", es: "se rechazó", en: "was declined")
      case "withdrawn": Message(eu: "kendu egin zen", es: "se retiró", en: "was withdrawn")
      default:
        Message(
          eu: "epea baino lehen amaitu zen", es: "finalizó anticipadamente", en: "ended early")
      }
    return Message(
      eu: "«\(round)» txandako \(pairing) bikotea: \(how.eu)",
      es: "\(pairing), de la ronda «\(round)», \(how.es)",
      en: "\(pairing) of round “\(round)” \(how.en)")
  }

  package static func pairForbidden(
    need: String, mentor: String, rules: [Message], remedy: Message
  ) -> Message {
    func list(_ language: ReaderLanguage) -> String {
      rules.map { $0.text(in: language) }.joined(separator: "; ")
    }
    return Message(
      eu: "\(mentor)–\(need) bikotea ezin da egin: \(list(.eu)). \(remedy.eu)",
      es: "La pareja \(mentor)–\(need) no se puede formar: \(list(.es)). \(remedy.es)",
      en: "The pair \(mentor)–\(need) cannot be made: \(list(.en)). \(remedy.en)")
  }

  package static func remedyChooseOther(need: String) -> Message {
    let command = "uztartu round explain --need \(need)"
    return Message(
      eu: "Aukeratu beste bat; nor izan daitekeen: \(command).",
      es: "Elige otra persona; quién puede ser: \(command).",
      en: "Choose another; who it could be: \(command).")
  }

  package static func remedyUnlock(need: String) -> Message {
    let command = "uztartu round release --need \(need) --mentor …"
    return Message(
      eu: "Askatu lehenbizi finkatutako bikotea: \(command).",
      es: "Suelta antes la pareja fijada: \(command).",
      en: "Release the locked pair first: \(command).")
  }

  package static func remedyRelease(need: String, mentor: String, again: Bool) -> Message {
    let command =
      "uztartu round release --need \(need) --mentor \(mentor)"
      + (again ? " --again --reason …" : "")
    return Message(
      eu: "Aukeratu beste bat, edo askatu hau: \(command).",
      es: "Elige otra, o libera esta: \(command).",
      en: "Choose another, or set this one free: \(command).")
  }

  package static func remedyNoConflict(need: String, mentor: String) -> Message {
    let command = "uztartu round screen --no-conflict \(mentor) --for \(need) --reason …"
    return Message(
      eu: "Aukeratu beste bat. Gatazkarik ez badago: \(command).",
      es: "Elige otra. Si no hay conflicto: \(command).",
      en: "Choose another. If there is no conflict: \(command).")
  }

  package static func nothingStated(need: String, mentor: String) -> Message {
    Message(
      eu: "\(mentor)–\(need) bikoteak ez du halakorik askatzeko. Zer dagoen esanda: "
        + "uztartu round show.",
      es: "La pareja \(mentor)–\(need) no tiene nada así que liberar. Qué hay dicho: "
        + "uztartu round show.",
      en: "The pair \(mentor)–\(need) has nothing of the kind to release. What was stated: "
        + "uztartu round show.")
  }

  package static func conflictIsScreened(need: String, mentor: String) -> Message {
    let command = "uztartu round screen --no-conflict \(mentor) --for \(need) --reason …"
    return Message(
      eu: "\(mentor)–\(need) bikoteak interes-gatazka du, eta hori ez da nahi bat bezala askatzen. "
        + "Gatazkarik ez badago: \(command).",
      es: "La pareja \(mentor)–\(need) tiene un conflicto de intereses, y eso no se libera como un "
        + "deseo. Si no lo hay: \(command).",
      en: "The pair \(mentor)–\(need) has a conflict of interest, which is not released like a "
        + "wish. If there is none: \(command).")
  }

  package static func noConflictStated(need: String, mentor: String) -> Message {
    Message(
      eu: "\(mentor)–\(need) bikoteaz ez dago interes-gatazkarik idatzita. Zer dagoen esanda: "
        + "uztartu round show.",
      es: "De la pareja \(mentor)–\(need) no hay ningún conflicto de intereses anotado. Qué hay "
        + "dicho: uztartu round show.",
      en: "No conflict of interest is written down of the pair \(mentor)–\(need). What was stated: "
        + "uztartu round show.")
  }

  package static let noConflictNeedsReason = Message(
    eu: "Esan zergatik ez dagoen gatazkarik: --reason.",
    es: "Di por qué no hay conflicto: --reason.", en: "Say why there is no conflict: --reason.")

  package static func releaseWhich(
    need: String, mentor: String, sources: [String], past: String?
  ) -> Message {
    let options = sources.map { "--by \($0)" } + (past.map { ["--again (\($0))"] } ?? [])
    let list = options.joined(separator: ", ")
    return Message(
      eu: "\(mentor)–\(need) bikoteak gauza bat baino gehiago ditu esanda. Esan zein askatu: "
        + "\(list).",
      es: "De la pareja \(mentor)–\(need) hay más de una cosa dicha. Di cuál se libera: \(list).",
      en: "More than one thing was stated of the pair \(mentor)–\(need). Say which to release: "
        + "\(list).")
  }

  package static func againNeedsReason(
    need: String, mentor: String, pairing: String, round: String
  ) -> Message {
    let command = "uztartu round release --need \(need) --mentor \(mentor) --again --reason …"
    return Message(
      eu: "\(mentor)–\(need): «\(round)» txandako \(pairing) bikoteak ez zuen aurrera egin. "
        + "Berriz parekatu ahal izateko, esan zergatik: \(command).",
      es: "\(mentor)–\(need): \(pairing), de la ronda «\(round)», no siguió adelante. Para que se "
        + "puedan emparejar otra vez, di por qué: \(command).",
      en: "\(mentor)–\(need): \(pairing) of round “\(round)” did not go on. To let the two be "
        + "paired again, say why: \(command).")
  }

  package static func takenBack(_ what: String, by source: String) -> Message {
    let whose: Message? =
      switch source {
      case "mentor": Message(eu: "mentorearena", es: "de la persona mentora", en: "the mentor’s")
      case "organisation":
        Message(eu: "erakundearena", es: "de la entidad", en: "the organisation’s")
      default: nil
      }
    let name: Message =
      switch what {
      case "lock": Message(eu: "finkatzea", es: "la fijación", en: "the lock")
      case "ban": Message(eu: "debekua", es: "el veto", en: "the ban")
      case "wish": Message(eu: "nahia", es: "el deseo", en: "the wish")
      case "avoid": Message(eu: "ezetza", es: "el no querer", en: "the refusal")
      case "conflict":
        Message(eu: "interes-gatazka", es: "el conflicto de intereses", en: "conflict of interest")
      default:
        Message(eu: "\(what) bikotearena", es: "lo de \(what)", en: "what ended with \(what)")
      }
    func text(_ language: ReaderLanguage) -> String {
      name.text(in: language) + (whose.map { " (\($0.text(in: language)))" } ?? "")
    }
    return Message(
      eu: "Atzera hartua: \(text(.eu)).", es: "Retirado: \(text(.es)).",
      en: "Taken back: \(text(.en)).")
  }

  package static let helpAgain = Message(
    eu: "utzi berriz parekatzen lehengoan aurrera egin ez zutenak; --reason behar du",
    es: "dejar que se emparejen otra vez quienes no siguieron adelante; lleva --reason",
    en: "let two be paired again whose pairing came to nothing; it needs --reason")

  package static let helpReleaseBy = Message(
    eu: "noren hitza kentzen den, bat baino gehiago dagoenean",
    es: "la palabra de quién se retira, cuando hay más de una",
    en: "whose word is taken back, where there is more than one")

  package static let helpNoConflict = Message(
    eu: "kendu --for eskabidearekin idatzitako interes-gatazka; --reason behar du",
    es: "quitar el conflicto de intereses anotado con la solicitud de --for; lleva --reason",
    en: "take back a conflict of interest with the application of --for; it needs --reason")

  package static func rulesInherited(round: String, run: String) -> Message {
    Message(
      eu: "«\(round)» txandako arauak erabili dira (\(run) parekatzea). Besterik nahi bada: "
        + "--rules FITXATEGIA.",
      es: "Se usan las reglas de la ronda «\(round)» (emparejamiento \(run)). Para otras: "
        + "--rules FICHERO.",
      en: "The rules of round “\(round)” are used (run \(run)). For others: --rules FILE.")
  }

  package static let helpMinimumFit = Message(
    eu: "bateragarritasun honen azpitik ez egin bikoterik (0 eta 1 artean)",
    es: "por debajo de esta compatibilidad no formar parejas (entre 0 y 1)",
    en: "below this fit make no pair (0 to 1)")

  package static func minimumFitOutOfRange(_ value: String) -> Message {
    Message(
      eu: "--minimum-fit: «\(value)» ez dago 0 eta 1 artean. Adibidez: 0.2.",
      es: "--minimum-fit: «\(value)» no está entre 0 y 1. Por ejemplo: 0.2.",
      en: "--minimum-fit: “\(value)” is not between 0 and 1. For example: 0.2.")
  }
}
