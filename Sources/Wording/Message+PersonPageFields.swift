/// How columns of pairings, sessions and changes are called on the page of whom they are about.
extension Message {
  static let laterPersonFields: [String: Message] = [
    "erasure": Message(eu: "Ezabatzea", es: "Supresión", en: "Erasure"),
    "session": Message(eu: "Saioa", es: "Sesión", en: "Session"),
    "user": Message(eu: "Erabiltzailea", es: "Usuario", en: "User"),
    "addedAt": Message(
      eu: "Noiz gehitua", es: "Cuándo se añadió", en: "Added"),
    "aheadOfPlan": Message(
      eu: "Epea baino lehen lortua", es: "Antes de lo previsto", en: "Ahead of plan"),
    "baseline": Message(
      eu: "Abiapuntua", es: "Punto de partida", en: "Baseline"),
    "carriedFrom": Message(
      eu: "Zein txandatatik", es: "De qué ronda viene", en: "From which round"),
    "changeReason": Message(
      eu: "Aldatzeko arrazoia", es: "Motivo del cambio", en: "Reason of the change"),
    "changedAt": Message(
      eu: "Noiz aldatua", es: "Cuándo se cambió", en: "Changed"),
    "channel": Message(
      eu: "Bidea", es: "Canal", en: "Channel"),
    "closedAt": Message(
      eu: "Noiz itxia", es: "Cuándo se cerró", en: "Closed"),
    "confidentiality": Message(
      eu: "Konfidentzialtasun-testua", es: "Texto de confidencialidad", en: "Confidentiality text"),
    "createdAt": Message(
      eu: "Noiz sortua", es: "Cuándo se creó", en: "Made"),
    "doneAt": Message(
      eu: "Noiz egina", es: "Cuándo se hizo", en: "Done"),
    "digest": Message(
      eu: "Kodearen laburpena", es: "Resumen del código", en: "Digest of the code"),
    "expiresDay": Message(
      eu: "Noiz arte balio duen", es: "Hasta cuándo vale", en: "Valid until"),
    "instrument": Message(
      eu: "Galdetegia", es: "Cuestionario", en: "Questionnaire"),
    "endDay": Message(
      eu: "Azken eguna", es: "Último día", en: "Last day"),
    "endText": Message(
      eu: "Amaieraz esandakoa", es: "Lo dicho del fin", en: "Words about the end"),
    "endedBySide": Message(
      eu: "Nork amaitua", es: "Quién la terminó", en: "Ended by"),
    "ending": Message(
      eu: "Nola amaitu den", es: "Cómo terminó", en: "How it ended"),
    "everyDays": Message(
      eu: "Zenbat egunean behin", es: "Cada cuántos días", en: "Every so many days"),
    "expected": Message(
      eu: "0 maila", es: "Nivel 0", en: "Level 0"),
    "factsRevision": Message(
      eu: "Datuen bertsioa", es: "Versión de los datos", en: "Version of the facts"),
    "followUpDay": Message(
      eu: "Jarraipenaren eguna", es: "Día del seguimiento", en: "Follow-up day"),
    "goal": Message(
      eu: "Helburua", es: "Objetivo", en: "Goal"),
    "heldLoggedAt": Message(
      eu: "Noiz erregistratua", es: "Cuándo se registró", en: "Logged"),
    "invitedAt": Message(
      eu: "Noiz gonbidatua", es: "Cuándo se invitó", en: "Invited"),
    "isManual": Message(
      eu: "Eskuz egina", es: "Hecha a mano", en: "Made by hand"),
    "item": Message(
      eu: "Puntua", es: "Punto", en: "Point"),
    "less": Message(
      eu: "−1 maila", es: "Nivel −1", en: "Level −1"),
    "light": Message(
      eu: "Argia", es: "Semáforo", en: "Light"),
    "loggedAt": Message(
      eu: "Noiz idatzia", es: "Cuándo se escribió", en: "Written"),
    "madeAt": Message(
      eu: "Noiz egina", es: "Cuándo se hizo", en: "Made"),
    "manualReason": Message(
      eu: "Eskuz egiteko arrazoia", es: "Motivo de hacerla a mano",
      en: "Reason for making it by hand"),
    "matchRun": Message(
      eu: "Parekatze-saialdia", es: "Ejecución del emparejamiento", en: "Match run"),
    "more": Message(
      eu: "+1 maila", es: "Nivel +1", en: "Level +1"),
    "muchLess": Message(
      eu: "−2 maila", es: "Nivel −2", en: "Level −2"),
    "muchMore": Message(
      eu: "+2 maila", es: "Nivel +2", en: "Level +2"),
    "nextDay": Message(
      eu: "Hurrengo bilera", es: "Próxima reunión", en: "Next meeting"),
    "onDay": Message(
      eu: "Eguna", es: "Día", en: "Day"),
    "otherAttendees": Message(
      eu: "Beste bertaratuak", es: "Otros asistentes", en: "Others who came"),
    "owner": Message(
      eu: "Noren ardura", es: "A cargo de", en: "Whose task"),
    "place": Message(
      eu: "Tokia", es: "Lugar", en: "Place"),
    "ratedAt": Message(
      eu: "Noiz baloratua", es: "Cuándo se valoró", en: "Rated"),
    "receipt": Message(
      eu: "Ziurtagiria", es: "Justificante", en: "Receipt"),
    "recordedAt": Message(
      eu: "Noiz jasoa", es: "Cuándo se anotó", en: "Recorded"),
    "replaces": Message(
      eu: "Noren ordez", es: "En lugar de cuál", en: "In place of"),
    "reportedAt": Message(
      eu: "Noiz jakinarazia", es: "Cuándo se comunicó", en: "Reported"),
    "revision": Message(
      eu: "Bertsioa", es: "Versión", en: "Version"),
    "revokedAt": Message(
      eu: "Noiz kendua", es: "Cuándo se retiró", en: "Revoked"),
    "role": Message(
      eu: "Eginkizuna", es: "Papel", en: "Role"),
    "sentVersion": Message(
      eu: "Bidalketaren zenbakia", es: "Número del envío", en: "Number of the sending"),
    "servedAfter": Message(
      eu: "Zerbitzatuak, gero", es: "Atendidas después", en: "Served after"),
    "servedBefore": Message(
      eu: "Zerbitzatuak, lehen", es: "Atendidas antes", en: "Served before"),
    "sessions": Message(
      eu: "Saioak", es: "Sesiones", en: "Sessions"),
    "settledAt": Message(
      eu: "Noiz konpondua", es: "Cuándo se resolvió", en: "Settled"),
    "settlement": Message(
      eu: "Nola konpondua", es: "Cómo se resolvió", en: "How it was settled"),
    "severity": Message(
      eu: "Larritasuna", es: "Gravedad", en: "Severity"),
    "signedAt": Message(
      eu: "Noiz sinatua", es: "Cuándo se firmó", en: "Signed"),
    "stance": Message(
      eu: "Jarrera", es: "Postura", en: "Stance"),
    "startDay": Message(
      eu: "Hasiera-eguna", es: "Primer día", en: "First day"),
    "startedAt": Message(
      eu: "Hasiera", es: "Inicio", en: "Start"),
    "statedBy": Message(
      eu: "Nork esana", es: "Quién lo dijo", en: "Stated by"),
    "statement": Message(
      eu: "Helburua", es: "Objetivo", en: "Goal"),
    "totalAfterMicro": Message(
      eu: "Guztira gero (milioirenetan)", es: "Total después (millonésimas)",
      en: "Total after (millionths)"),
    "totalBeforeMicro": Message(
      eu: "Guztira lehen (milioirenetan)", es: "Total antes (millonésimas)",
      en: "Total before (millionths)"),
    "untilDay": Message(
      eu: "Amaiera-eguna", es: "Último día", en: "Last day"),
    "updatedAt": Message(
      eu: "Noiz eguneratua", es: "Cuándo se actualizó", en: "Updated"),
    "version": Message(
      eu: "Bertsioa", es: "Versión", en: "Version"),
    "wave": Message(
      eu: "Unea", es: "Momento", en: "Wave"),
    "weight": Message(
      eu: "Pisua", es: "Peso", en: "Weight"),
    "worstAfterMicro": Message(
      eu: "Ahulena gero (milioirenetan)", es: "La más débil después (millonésimas)",
      en: "Weakest after (millionths)"),
    "worstBeforeMicro": Message(
      eu: "Ahulena lehen (milioirenetan)", es: "La más débil antes (millonésimas)",
      en: "Weakest before (millionths)"),
  ]
}
