/// What the record's own rules say when they refuse a change; the place goes first.
extension Message {
  package static func ruleOwnOrganisation(_ place: String) -> Message {
    Message(
      eu: "\(place): mentorea erakunde horretakoa bera da. Aukeratu beste mentore bat.",
      es: "\(place): la persona mentora es de esa misma entidad. Elige otra.",
      en: "\(place): the mentor belongs to that organisation. Choose another mentor.")
  }

  package static func ruleReciprocalPair(_ place: String) -> Message {
    Message(
      eu: "\(place): bi erakundeek elkarri mentoretza egingo liokete, eta txanda honek ez du "
        + "onartzen. Aukeratu beste bikote bat.",
      es: "\(place): las dos entidades se mentorizarían entre sí y esta ronda no lo permite. "
        + "Elige otra pareja.",
      en: "\(place): the two organisations would mentor each other, which this round does not "
        + "allow. Choose another pair.")
  }

  package static func ruleCapacity(_ place: String) -> Message {
    Message(
      eu: "\(place): mentoreak ez du horrenbeste lekurik. Kendu bikote bat edo handitu edukiera.",
      es: "\(place): la persona mentora no tiene tantas plazas. Retira una pareja o amplía su "
        + "capacidad.",
      en: "\(place): the mentor does not have that many places. Withdraw a pairing or raise the "
        + "capacity.")
  }

  package static func ruleOrganisationTaken(_ place: String) -> Message {
    Message(
      eu: "\(place): erakundeak badu bikote ireki bat. Kendu hura lehenbizi.",
      es: "\(place): la entidad ya tiene una pareja abierta. Retírala antes.",
      en: "\(place): the organisation has an open pairing. Withdraw that one first.")
  }

  package static func ruleNotEligible(_ place: String) -> Message {
    Message(
      eu: "\(place): eskabideetako bat ez dago onartuta. Egin azterketa: uztartu round screen.",
      es: "\(place): una de las solicitudes no está admitida. Haz el cribado: "
        + "uztartu round screen.",
      en: "\(place): one of the applications is not eligible. Screen them: uztartu round screen.")
  }

  package static func ruleBanned(_ place: String) -> Message {
    Message(
      eu: "\(place): bikote hori debekatuta dago, edo alde batek ez du nahi. Aukeratu beste bat.",
      es: "\(place): esa pareja está vetada o una parte no la quiere. Elige otra.",
      en: "\(place): that pair is banned, or a side does not want it. Choose another.")
  }

  package static func ruleRoundNotMatching(_ place: String) -> Message {
    Message(
      eu: "\(place): txanda ez dago parekatzeko unean. Egin azterketa lehenbizi: "
        + "uztartu round screen.",
      es: "\(place): la ronda no está en fase de emparejamiento. Haz antes el cribado: "
        + "uztartu round screen.",
      en: "\(place): the round is not at matching. Screen it first: uztartu round screen.")
  }

  package static func rulePairIsOpen(_ place: String) -> Message {
    Message(
      eu: "\(place): bikote hori irekita dago. Kendu lehenbizi, eta debekatu gero.",
      es: "\(place): esa pareja está abierta. Retírala antes y vétala después.",
      en: "\(place): that pairing is open. Withdraw it first, then ban the pair.")
  }

  package static func ruleLockAgainstBan(_ place: String) -> Message {
    Message(
      eu: "\(place): bikote bera ezin da finkatu eta debekatu. Kendu bietako bat.",
      es: "\(place): no se puede fijar y vetar la misma pareja. Quita una de las dos cosas.",
      en: "\(place): a pair cannot be both locked and banned. Lift one of the two.")
  }

  package static func ruleLockedElsewhere(_ place: String) -> Message {
    Message(
      eu: "\(place): erakundea beste mentore batekin finkatuta dago. Askatu hura lehenbizi.",
      es: "\(place): la entidad ya está fijada con otra persona mentora. Suelta antes esa pareja.",
      en: "\(place): the organisation is locked to another mentor. Lift that lock first.")
  }

  package static func ruleCoordinatorDecides(_ place: String) -> Message {
    Message(
      eu: "\(place): koordinatzaileak bakarrik finkatzen eta debekatzen ditu bikoteak.",
      es: "\(place): solo la persona coordinadora fija y veta parejas.",
      en: "\(place): only a coordinator locks and bans pairs.")
  }

  package static func ruleStateMove(_ place: String) -> Message {
    Message(
      eu: "\(place): egoera horretatik ezin da horra igaro. Begiratu zein egoeratan dagoen: "
        + "uztartu round show.",
      es: "\(place): desde su estado no se puede pasar a ese. Mira en qué estado está: "
        + "uztartu round show.",
      en: "\(place): that does not follow from the state it is in. See the state: "
        + "uztartu round show.")
  }

  package static func ruleFinalState(_ place: String) -> Message {
    Message(
      eu: "\(place): amaituta dago, eta ez da aldatzen. Zuzentzeko, egin bikote berri bat.",
      es: "\(place): ha terminado y no se cambia. Para corregir, haz una pareja nueva.",
      en: "\(place): it has ended and does not change. To correct it, make a new pairing.")
  }

  package static func ruleReasonNeeded(_ place: String) -> Message {
    Message(
      eu: "\(place): horretarako arrazoi bat behar da. Eman --reason aukerarekin.",
      es: "\(place): para eso hace falta un motivo. Dalo con la opción --reason.",
      en: "\(place): that needs a reason. Give one with the option --reason.")
  }

  package static func rulePairingHasBegun(_ place: String) -> Message {
    Message(
      eu: "\(place): txandako bikoteren bat hasi da; txanda ez doa atzera.",
      es: "\(place): alguna pareja de la ronda ya ha empezado; la ronda no vuelve atrás.",
      en: "\(place): a pairing of the round has begun; the round does not go back.")
  }

  package static func ruleRoundClosing(_ place: String) -> Message {
    Message(
      eu: "\(place): txanda ixten ari da, eta ez du eskabide gehiagorik hartzen. Hartu hurrengoan.",
      es: "\(place): la ronda se está cerrando y no admite más solicitudes. Pasa a la siguiente.",
      en: "\(place): the round is closing and takes no more applications. Use the next one.")
  }

  package static func ruleHeldByPairing(_ place: String) -> Message {
    Message(
      eu: "\(place): eskabideak bikote ireki bat du, eta hori egin zenean zegoen bezala geratzen "
        + "da. Kendu bikotea lehenbizi.",
      es: "\(place): la solicitud tiene una pareja abierta y queda como estaba al hacerla. "
        + "Retira antes la pareja.",
      en: "\(place): an open pairing stands on the application, which stays as it was then. "
        + "Withdraw the pairing first.")
  }

  package static func ruleAnswerClosed(_ place: String) -> Message {
    Message(
      eu: "\(place): proposamena erabakita dago, eta erantzunak ez dira gehiago aldatzen.",
      es: "\(place): la propuesta está decidida y las respuestas ya no cambian.",
      en: "\(place): the proposal is decided, and its answers no longer change.")
  }

  package static func ruleNotSent(_ place: String) -> Message {
    Message(
      eu: "\(place): proposamena ez da oraindik bidali. Bidali lehenbizi: uztartu round send.",
      es: "\(place): la propuesta aún no se ha enviado. Envíala antes: uztartu round send.",
      en: "\(place): the proposal was not sent yet. Send it first: uztartu round send.")
  }

  package static func ruleTextNeeded(_ place: String) -> Message {
    Message(
      eu: "\(place): «other» arrazoiak azalpen bat behar du. Eman --text aukerarekin.",
      es: "\(place): el motivo «other» necesita una explicación. Dala con la opción --text.",
      en: "\(place): the reason “other” needs words of its own. Give them with the option --text.")
  }

  package static func ruleDeadlineNotPast(_ place: String) -> Message {
    Message(
      eu: "\(place): erantzuteko epea ez da oraindik amaitu.",
      es: "\(place): el plazo de respuesta aún no ha terminado.",
      en: "\(place): the time for answers is not over yet.")
  }

  package static func ruleSessionLength(_ place: String) -> Message {
    Message(
      eu: "\(place): saio batek 5 eta 480 minutu artean irauten du. Zuzendu --minutes.",
      es: "\(place): una sesión dura entre 5 y 480 minutos. Corrige --minutes.",
      en: "\(place): a session takes 5 to 480 minutes. Correct --minutes.")
  }

  package static func ruleSessionInFuture(_ place: String) -> Message {
    Message(
      eu: "\(place): egindako saio bat ezin da etorkizunekoa izan. Zuzendu data eta ordua.",
      es: "\(place): una sesión celebrada no puede estar en el futuro. Corrige la fecha y la hora.",
      en: "\(place): a session that was held cannot lie in the future. Correct its date and time.")
  }

  package static func rulePairingNotRunning(_ place: String) -> Message {
    Message(
      eu:
        "\(place): bikotea ez dago onartuta, edo amaituta edo etenda dago; ez du saiorik hartzen.",
      es: "\(place): la pareja no está aceptada, o está terminada o en pausa; no admite sesiones.",
      en: "\(place): the pairing is not accepted, has ended or is paused; it takes no sessions.")
  }

  package static func ruleKeptAsWritten(_ place: String) -> Message {
    Message(
      eu:
        "\(place): idatzita edo bidalita dagoen bezala geratzen da; ez da ez aldatzen ez kentzen.",
      es: "\(place): queda como se escribió o envió; no se cambia ni se quita.",
      en: "\(place): it stays as it was written or sent; it is neither changed nor removed.")
  }

  package static func ruleConceptTwice(_ place: String) -> Message {
    Message(
      eu: "\(place): kontzeptu bat bi aldiz dago eskabidean. Utzi behin bakarrik.",
      es: "\(place): un concepto está dos veces en la solicitud. Déjalo una sola vez.",
      en: "\(place): a concept is twice in the application. Leave it once.")
  }

  package static func ruleAlreadyExists(_ place: String) -> Message {
    Message(
      eu: "\(place): badago lehendik. Eman beste izen bat.",
      es: "\(place): ya existe. Da otro nombre.",
      en: "\(place): there is one already. Give another name.")
  }

  package static func ruleUnknownReference(_ place: String) -> Message {
    Message(
      eu: "\(place): erregistroan ez dagoen zerbait aipatzen du. Begiratu identifikatzaileak.",
      es: "\(place): nombra algo que no está en el registro. Revisa los identificadores.",
      en: "\(place): it names something that is not in the record. Check the identifiers.")
  }

  package static func ruleMissingValue(_ place: String) -> Message {
    Message(
      eu: "\(place): nahitaezko datu bat falta da. Osatu.",
      es: "\(place): falta un dato obligatorio. Complétalo.",
      en: "\(place): a value that must be there is missing. Fill it in.")
  }

  package static func ruleBadValue(_ place: String) -> Message {
    Message(
      eu: "\(place): datu bat bere mugetatik edo itxuratik kanpo dago (egunak: uuuu-hh-ee). "
        + "Zuzendu.",
      es: "\(place): un dato está fuera de su margen o de su forma (días: aaaa-mm-dd). Corrígelo.",
      en: "\(place): a value is outside its range or shape (days: yyyy-mm-dd). Correct it.")
  }
}
