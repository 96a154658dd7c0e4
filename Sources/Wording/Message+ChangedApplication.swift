/// What is said when one application is put right.
extension Message {
  package static let helpRoundChange = Message(
    eu: "zuzendu eskabide bat: nola elkartu, lekuak, helbidea",
    es: "corregir una solicitud: cómo reunirse, plazas, dirección",
    en: "put one application right: how to meet, places, address")

  package static let helpChangedApplication = Message(
    eu: "eskabidea (E01, edo mentor/M01)", es: "la solicitud (E01, o mentor/M01)",
    en: "the application (E01, or mentor/M01)")

  package static let helpChangedMode = Message(
    eu: "nola elkartu daitezkeen", es: "cómo pueden reunirse", en: "how they can meet")

  package static let helpChangedTerritory = Message(
    eu: "lurralde historikoa", es: "territorio histórico", en: "historical territory")

  package static let helpChangedPlaces = Message(
    eu: "zenbat erakunde har ditzakeen mentoreak", es: "cuántas entidades puede acompañar",
    en: "how many organisations the mentor can accompany")

  package static let helpChangedEmail = Message(
    eu: "helbide elektronikoa", es: "dirección de correo", en: "e-mail address")

  package static let helpChangedContact = Message(
    eu: "erakundearekin hitz egiteko pertsona", es: "la persona de contacto de la entidad",
    en: "the organisation’s contact person")

  package static let nothingToChange = Message(
    eu: "Esan zer aldatu: --mode, --territory, --capacity, --email edo --contact.",
    es: "Di qué cambia: --mode, --territory, --capacity, --email o --contact.",
    en: "Say what changes: --mode, --territory, --capacity, --email or --contact.")

  package static func valueIsNone(_ value: String, known: [String]) -> Message {
    let list = known.joined(separator: ", ")
    return Message(
      eu: "«\(value)» ez da balio bat. Hauek dira: \(list).",
      es: "«\(value)» no vale. Son: \(list).", en: "“\(value)” is no value. They are: \(list).")
  }

  package static func addressIsNone(_ address: String) -> Message {
    Message(
      eu: "«\(address)» ez da helbide elektroniko bat. Idatzi horrela: izena@adibidea.eus.",
      es: "«\(address)» no es una dirección de correo. Escríbela así: nombre@ejemplo.eus.",
      en: "“\(address)” is no e-mail address. Write it so: name@example.org.")
  }

  package static func partOfOtherSide(_ option: String, application: String) -> Message {
    Message(
      eu: "\(application) eskabideak ez du horrelakorik: \(option).",
      es: "La solicitud \(application) no tiene eso: \(option).",
      en: "The application \(application) has no such thing: \(option).")
  }
}
