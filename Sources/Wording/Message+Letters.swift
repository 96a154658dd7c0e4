/// Letters to the two sides of a proposal, and the outbox where they lie.
extension Message {
  package static let letterSubject = Message(
    eu: "Mentoria-proposamena", es: "Propuesta de mentoría", en: "Mentoring proposal")

  package static func letterToMentor(
    name: String, organisation: String, needs: [String], deadline: String, pairing: String
  ) -> Message {
    let list = needs.joined(separator: ", ")
    return Message(
      eu: """
        Kaixo, \(name):

        Mentore izateko eskaini zenuen zure burua, eta erakunde honi laguntzea proposatzen dizugu: \
        \(organisation).\(list.isEmpty ? "" : " Behar dutena: \(list).")

        Lasai erantzun: ezetz esateak ez dakar inolako ondoriorik, eta ezetzaren arrazoia ez \
        zaio erakundeari erakutsiko. Epea: \(deadline). Bi aldeek baietz esandakoan emango \
        dizugu erakundearekin harremanetan jartzeko modua.

        Erantzuteko, idatzi mezu honi erantzunez «bai» edo «ez» (nahi baduzu, zergatik).

        Erreferentzia: \(pairing)
        """,
      es: """
        Hola, \(name):

        Te ofreciste como persona mentora y te proponemos acompañar a esta entidad: \
        \(organisation).\(list.isEmpty ? "" : " Lo que necesitan: \(list).")

        Responde con libertad: un no no tiene ninguna consecuencia, y el motivo de un no nunca \
        se muestra a la entidad. Plazo: \(deadline). Cuando las dos partes digan que sí te \
        daremos la forma de contactar con la entidad.

        Para responder, contesta a este mensaje con «sí» o «no» (y, si quieres, por qué).

        Referencia: \(pairing)
        """,
      en: """
        Hello \(name),

        You offered to be a mentor, and we propose that you accompany this organisation: \
        \(organisation).\(list.isEmpty ? "" : " What they need: \(list).")

        Answer freely: a no has no consequence for you, and its reason is never shown to the \
        organisation. Please answer by \(deadline). Once both sides have said yes we \
        will tell you how to reach them.

        To answer, reply to this message with “yes” or “no” (and why, if you like).

        Reference: \(pairing)
        """)
  }

  package static func letterToOrganisation(
    name: String, mentor: String, mentorOrganisation: String, needs: [String], deadline: String,
    pairing: String
  ) -> Message {
    let list = needs.joined(separator: ", ")
    let who = mentorOrganisation.isEmpty ? mentor : "\(mentor) (\(mentorOrganisation))"
    return Message(
      eu: """
        Kaixo, \(name):

        Mentoria eskatu zenuten, eta mentore hau proposatzen dizuegu: \(who).\
        \(list.isEmpty ? "" : " Zuen beharrak: \(list).")

        Lasai erantzun: ezetz esateak ez dakar inolako ondoriorik, eta ezetzaren arrazoia ez \
        zaio mentoreari erakutsiko. Epea: \(deadline). Bi aldeek baietz esandakoan emango \
        dizuegu mentorearekin harremanetan jartzeko modua.

        Erantzuteko, idatzi mezu honi erantzunez «bai» edo «ez» (nahi baduzue, zergatik).

        Erreferentzia: \(pairing)
        """,
      es: """
        Hola, \(name):

        Pedisteis una mentoría y os proponemos a esta persona mentora: \(who).\
        \(list.isEmpty ? "" : " Vuestras necesidades: \(list).")

        Responded con libertad: un no no tiene ninguna consecuencia, y el motivo de un no nunca \
        se muestra a la persona mentora. Plazo: \(deadline). Cuando las dos partes digan que sí \
        os daremos la forma de contactar con ella.

        Para responder, contestad a este mensaje con «sí» o «no» (y, si queréis, por qué).

        Referencia: \(pairing)
        """,
      en: """
        Hello \(name),

        You asked for a mentor, and we propose this one: \(who).\
        \(list.isEmpty ? "" : " What you need: \(list).")

        Answer freely: a no has no consequence for you, and its reason is never shown to the \
        mentor. Please answer by \(deadline). Once both sides have said yes we will \
        tell you how to reach each other.

        To answer, reply to this message with “yes” or “no” (and why, if you like).

        Reference: \(pairing)
        """)
  }

  package static let helpRoundLetters = Message(
    eu: "idatzi erantzunaren zain dauden proposamenen gutunak irteera-ontzian",
    es: "escribir en la bandeja de salida las cartas de las propuestas sin responder",
    en: "write the letters of unanswered proposals into an outbox")

  package static let helpOutbox = Message(
    eu: "irteera-ontziaren karpeta (besterik ezean, erregistroaren ondoan)",
    es: "carpeta de la bandeja de salida (si no, junto al registro)",
    en: "folder of the outbox (else beside the record)")

  package static func noLetters(_ round: String) -> Message {
    Message(
      eu: "“\(round)” txandan ez dago bidalitako proposamenik erantzunaren zain.",
      es: "En la ronda «\(round)» no hay propuestas enviadas a la espera de respuesta.",
      en: "No proposal that was sent waits for an answer in round “\(round)”.")
  }

  package static func lettersWritten(_ count: Int, folder: String) -> Message {
    Message(
      eu: (count == 1 ? "Gutun bat" : "\(count) gutun") + " hemen: \(folder)",
      es: (count == 1 ? "Una carta" : "\(count) cartas") + " en \(folder)",
      en: (count == 1 ? "One letter" : "\(count) letters") + " in \(folder)")
  }

  package static func noAddress(_ name: String, pairing: String) -> Message {
    Message(
      eu: "\(pairing): \(name) — ez dago gutuna bidaltzeko balio duen helbide elektronikorik.",
      es: "\(pairing): no hay una dirección de correo válida de \(name).",
      en: "\(pairing): there is no e-mail address of \(name) that mail programs take.")
  }
}
