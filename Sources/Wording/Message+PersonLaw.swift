/// What the law wants told to whoever asks for their data.
extension Message {
  package static let lawTitle = Message(
    eu: "Nork eta zertarako gordetzen dituen zure datuak",
    es: "Quién guarda tus datos y para qué", en: "Who keeps your data, and what for")
  package static let lawController = Message(
    eu: "Tratamenduaren arduraduna", es: "Responsable del tratamiento", en: "Controller")
  package static let lawControllerUnknown = Message(
    eu: "Mentoria-programa antolatzen duen erakundea; galdetu koordinatzaileari.",
    es: "La entidad que organiza el programa de mentoría; pregunta a la persona coordinadora.",
    en: "The organisation that runs the mentoring programme; ask the coordinator.")
  package static let lawPurposes = Message(
    eu: "Zertarako eta zein oinarrirekin", es: "Para qué y con qué base",
    en: "What for, and on what basis")
  package static let lawPurposesText = Message(
    eu: "Mentoria antolatzeko, zuk onartutako parte-hartze akordioan oinarrituta. Ebaluaziorako, "
      + "irudietarako, albisteetarako eta zure helbidea emateko, zure baimenarekin bakarrik.",
    es: "Para organizar la mentoría, con base en el acuerdo de participación que aceptaste. Para "
      + "la evaluación, las imágenes, el boletín y compartir tu contacto, solo con tu "
      + "consentimiento.",
    en: "To run the mentoring, on the basis of the participation agreement that you accepted. For "
      + "evaluation, pictures, the newsletter and sharing your address, only with your consent.")
  package static let lawRecipients = Message(
    eu: "Nork jasotzen dituen", es: "Quién los recibe", en: "Who receives them")
  package static let lawRecipientsText = Message(
    eu: "Koordinazioak eta, bikotea proposatzen zaizunean, beste aldeak, horretarako behar duena "
      + "bakarrik. Ebaluazioak ezizenak baino ez ditu ikusten. Beste inori ez zaizkio ematen, "
      + "legeak agintzen ez badu.",
    es: "La coordinación y, cuando se te propone una pareja, la otra parte, solo lo que necesita "
      + "para ello. La evaluación ve únicamente seudónimos. No se dan a nadie más, salvo "
      + "obligación legal.",
    en: "The coordination and, once a pairing is proposed to you, the other side, as far as it "
      + "needs them. Evaluation sees pseudonyms only. Nobody else gets them unless the law says so."
  )
  package static let lawSources = Message(
    eu: "Nondik datozen", es: "De dónde vienen", en: "Where they come from")
  package static let lawSourcesText = Message(
    eu: "Zure eskabidetik, eta mentorian zehar zuk, beste aldeak edo koordinazioak idatzitakotik.",
    es: "De tu solicitud, y de lo que tú, la otra parte o la coordinación anotáis durante la "
      + "mentoría.",
    en: "From your application, and from what you, the other side or the coordination write down "
      + "during the mentoring.")
  package static let lawTerms = Message(
    eu: "Zenbat denboran", es: "Cuánto tiempo", en: "For how long")
  package static let lawComplaint = Message(
    eu: "Non kexatu", es: "Dónde reclamar", en: "Where to complain")
  package static let lawComplaintText = Message(
    eu: "Datuak Babesteko Espainiako Agentzian (aepd.es); arduraduna Euskadiko herri-erakunde bat "
      + "bada, Datuak Babesteko Euskal Agintaritzan (avpd.eus).",
    es: "En la Agencia Española de Protección de Datos (aepd.es) o, si responde una administración "
      + "vasca, en la Autoridad Vasca de Protección de Datos (avpd.eus).",
    en: "With the Spanish Data Protection Agency (aepd.es) or, where a Basque public body is the "
      + "controller, with the Basque Data Protection Authority (avpd.eus).")

  package static let helpPersonController = Message(
    eu: "nor den datuen arduraduna (pertsonen orrietan agertzen da)",
    es: "quién es responsable de los datos (figura en las páginas de las personas)",
    en: "who is responsible for the data (stands on persons' pages)")
  package static let helpControllerName = Message(
    eu: "Erakundearen izena.", es: "El nombre de la entidad.", en: "The organisation's name.")
  package static let helpControllerContact = Message(
    eu: "Nora idatzi: posta edo helbidea, datuak babesteko ordezkariarena bada.",
    es: "A dónde escribir: correo o dirección, los de la persona delegada de protección de datos "
      + "si la hay.",
    en: "Where to write: an e-mail or other address, the data-protection officer's if there is "
      + "one.")
  package static let controllerNeedsBoth = Message(
    eu: "Eman biak: --name eta --contact.", es: "Da los dos: --name y --contact.",
    en: "Give both: --name and --contact.")
  package static let controllerUnknown = Message(
    eu: "Ez dago idatzita nor den datuen arduraduna: uztartu person controller --name IZENA "
      + "--contact HELBIDEA",
    es: "No consta quién es responsable de los datos: uztartu person controller --name NOMBRE "
      + "--contact DIRECCIÓN",
    en: "Who is responsible for the data is not written down: uztartu person controller --name "
      + "NAME --contact ADDRESS")

  package static func controllerIs(_ name: String, contact: String) -> Message {
    Message(
      eu: "Datuen arduraduna: \(name) (\(contact))",
      es: "Responsable de los datos: \(name) (\(contact))",
      en: "Responsible for the data: \(name) (\(contact))")
  }
}
