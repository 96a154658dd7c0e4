/// What is refused while a round is put together by hand, sent, and brought to its end.
extension Message {
  package static let blockLockedElsewhere = Message(
    eu: "erakundea beste mentore batekin finkatuta dago",
    es: "la entidad está fijada con otra persona mentora",
    en: "the organisation is locked to another mentor")

  package static let blockReciprocal = Message(
    eu: "bi erakundeek elkarri mentoretza egingo liokete",
    es: "las dos entidades se mentorizarían entre sí",
    en: "the two organisations would mentor each other")

  package static func pairNotEligible(need: String, mentor: String, round: String) -> Message {
    Message(
      eu: "«\(need)» eta «\(mentor)» ez daude biak «\(round)» txandan parekatzeko: onartuta eta "
        + "bikoterik gabe egon behar dute. Begiratu: uztartu round screen.",
      es: "«\(need)» y «\(mentor)» no están las dos por emparejar en «\(round)»: han de estar "
        + "admitidas y sin pareja. Mira: uztartu round screen.",
      en: "“\(need)” and “\(mentor)” are not both there to be paired in “\(round)”: they must be "
        + "eligible and without a pairing. See: uztartu round screen.")
  }

  package static func lockHasNoPlace(need: String, mentor: String) -> Message {
    Message(
      eu: "«\(mentor)» mentoreak ez du leku librerik «\(need)» finkatzeko: denak beste bikote "
        + "finko edo ireki batzuek dituzte.",
      es: "La persona mentora «\(mentor)» no tiene plaza libre para fijar «\(need)»: las ocupan "
        + "otras parejas fijadas o abiertas.",
      en: "Mentor “\(mentor)” has no free place to lock “\(need)” to: other locked or open "
        + "pairings hold them all.")
  }

  package static func lockNotKept(need: String, mentor: String) -> Message {
    Message(
      eu: "Finkatutako \(mentor)–\(need) bikotea ezin da orain egin: arau batek debekatzen du edo "
        + "mentoreak ez du lekurik. Ikusi uztartu round explain, edo askatu: "
        + "uztartu round release.",
      es: "La pareja fijada \(mentor)–\(need) no se puede formar ahora: una regla la impide o la "
        + "persona mentora no tiene plaza. Mira uztartu round explain, o suéltala: "
        + "uztartu round release.",
      en: "The locked pair \(mentor)–\(need) cannot be made now: a rule forbids it or the mentor "
        + "has no place. See uztartu round explain, or release it: uztartu round release.")
  }

  package static func withdrawBeforeReplacing(_ pairing: String) -> Message {
    Message(
      eu: "\(pairing) bidalita dago eta irekita. Kendu lehenbizi, arrazoiarekin: "
        + "uztartu pairing withdraw \(pairing).",
      es: "\(pairing) está enviada y abierta. Retírala antes, con su motivo: "
        + "uztartu pairing withdraw \(pairing).",
      en: "\(pairing) was sent and is open. Withdraw it first, with a reason: "
        + "uztartu pairing withdraw \(pairing).")
  }

  package static func replacesItself(_ pairing: String, mentor: String) -> Message {
    Message(
      eu: "\(pairing) bikoteak «\(mentor)» du jada. Eman beste mentore bat.",
      es: "\(pairing) ya tiene a «\(mentor)». Indica otra persona mentora.",
      en: "\(pairing) has “\(mentor)” already. Name another mentor.")
  }

  package static func runIsOutOfDate(_ round: String, run: String) -> Message {
    Message(
      eu: "«\(round)» txandako datuak aldatu dira \(run) parekatzea egin zenetik; ezin da hura "
        + "hartu. Egin berri bat: uztartu round propose.",
      es: "Los datos de «\(round)» han cambiado desde el emparejamiento \(run); ya no se puede "
        + "elegir. Haz uno nuevo: uztartu round propose.",
      en: "The data of “\(round)” changed since run \(run); it cannot be chosen any more. Make a "
        + "new one: uztartu round propose.")
  }

  package static func unknownCheck(_ item: String, known: [String]) -> Message {
    let list = known.joined(separator: ", ")
    return Message(
      eu: "«\(item)» ez dago azterketaren zerrendan. Hauek dira: \(list).",
      es: "«\(item)» no es un punto del cribado. Son: \(list).",
      en: "“\(item)” is no point of the screening. They are: \(list).")
  }
}

/// What the commands of a round's life say in their help.
extension Message {
  package static let helpRoundLock = Message(
    eu: "finkatu bikote bat: parekatze guztiek egingo dute",
    es: "fijar una pareja: todos los emparejamientos la harán",
    en: "lock a pair: every run makes it")

  package static let helpRoundBan = Message(
    eu: "debekatu bikote bat: inoiz ez da egingo", es: "vetar una pareja: nunca se hará",
    en: "ban a pair: it is never made")

  package static let helpRoundWish = Message(
    eu: "idatzi alde batek bikote hori nahi duela",
    es: "anotar que una parte desea esa pareja", en: "note that a side would like a pair")

  package static let helpRoundAvoid = Message(
    eu: "idatzi alde batek bikote hori ez duela nahi",
    es: "anotar que una parte no quiere esa pareja", en: "note that a side does not want a pair")

  package static let helpRoundRelease = Message(
    eu: "kendu bikote bati buruz esandakoa", es: "retirar lo dicho de una pareja",
    en: "take back what was stated of a pair")

  package static let helpRoundReplace = Message(
    eu: "egin bikote bat eskuz, beste baten ordez edo huts egin duen baten ondoren",
    es: "formar una pareja a mano, en lugar de otra o tras una fallida",
    en: "make a pair by hand, in place of another or after one has failed")

  package static let helpRoundRuns = Message(
    eu: "txanda baten parekatzeak, elkarren ondoan",
    es: "los emparejamientos de una ronda, uno junto a otro",
    en: "the matching runs of a round, side by side")

  package static let helpRoundExpire = Message(
    eu: "iraungi erantzunik gabe epez kanpo geratu diren proposamenak",
    es: "caducar las propuestas que han pasado su plazo sin respuesta",
    en: "expire the proposals whose deadline passed without an answer")

  package static let helpRoundClose = Message(
    eu: "itxi txanda, edo esan zerk eragozten duen",
    es: "cerrar la ronda, o decir qué lo impide", en: "close a round, or say what stands in the way"
  )

  package static let helpRoundReopen = Message(
    eu: "eraman txanda urrats bat atzera, arrazoiarekin",
    es: "llevar la ronda un paso atrás, con un motivo",
    en: "take a round one step back, with a reason")

  package static let helpRoundWaiting = Message(
    eu: "nor dagoen mentorerik gabe, eta zergatik", es: "quién está sin persona mentora, y por qué",
    en: "who waits for a mentor, and why")

  package static let helpBy = Message(
    eu: "nork nahi duen", es: "quién lo quiere", en: "who wants it so")

  package static let helpWhyByHand = Message(
    eu: "zergatik; erregistroan geratzen da", es: "por qué; queda en el registro",
    en: "why; it is kept in the record")

  package static let helpReplacedPairing = Message(
    eu: "ordezkatu beharreko bikotea", es: "la pareja que se sustituye",
    en: "the pairing to replace")

  package static let helpTrial = Message(
    eu: "erakutsi zer proposatuko litzatekeen, ezer idatzi gabe",
    es: "mostrar qué se propondría, sin escribir nada",
    en: "show what would be proposed and write nothing")

  package static let helpChosenRun = Message(
    eu: "hartu lehengo parekatze baten proposamenak",
    es: "tomar las propuestas de un emparejamiento anterior",
    en: "take the proposals of an earlier run")

  package static let helpAllowReciprocal = Message(
    eu: "utzi bi erakunderi elkarri mentoretza egiten",
    es: "permitir que dos entidades se mentoricen entre sí",
    en: "let two organisations mentor each other")

  package static let helpCarryOver = Message(
    eu: "ekarri txanda horretan zain geratu diren erakundeak",
    es: "traer las entidades que quedaron a la espera en esa ronda",
    en: "bring over the organisations that wait in that round")

  package static func helpCheck(_ items: String) -> Message {
    Message(
      eu: "egiaztatutako puntuak (\(items))", es: "puntos comprobados (\(items))",
      en: "points made sure of (\(items))")
  }

  package static let helpUncheck = Message(
    eu: "kendu puntu horien marka", es: "quitar la marca de esos puntos",
    en: "take those ticks back")

  package static let helpCheckFor = Message(
    eu: "zein eskabiderentzat", es: "para qué solicitudes", en: "for which applications")

  package static let helpWithdrawApplication = Message(
    eu: "kendu eskabide hauek", es: "retirar estas solicitudes", en: "withdraw these applications")

  package static let helpConflict = Message(
    eu: "interes-gatazka --for eskabidearekin: bikotea debekatuta geratzen da",
    es: "conflicto de intereses con la solicitud de --for: la pareja queda vetada",
    en: "a conflict of interest with the application of --for: the pair is banned")

  package static let runOrRules = Message(
    eu:
      "--run aukerak lehengo parekatze bat hartzen du: ez eman --rules, --dry-run edo bektorerik.",
    es: "--run toma un emparejamiento anterior: no lo unas a --rules, --dry-run ni vectores.",
    en: "--run takes an earlier run: give no --rules, --dry-run or vectors with it.")

  package static let pairingOrNeed = Message(
    eu: "Eman bietako bat: --pairing edo --need.", es: "Indica una de las dos: --pairing o --need.",
    en: "Give one of the two: --pairing or --need.")

  package static let checkNeedsFor = Message(
    eu: "Esan zein eskabiderentzat: --for.", es: "Di para qué solicitudes: --for.",
    en: "Say for which applications: --for.")

  package static let conflictNeedsReason = Message(
    eu: "Interes-gatazkak arrazoia behar du (--reason) eta eskabide bat (--for).",
    es: "Un conflicto de intereses lleva motivo (--reason) y una solicitud (--for).",
    en: "A conflict of interest needs a reason (--reason) and one application (--for).")
}
