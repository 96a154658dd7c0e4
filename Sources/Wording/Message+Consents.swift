/// Consents, and the persons who give them.
extension Message {
  package static func ruleConsentWithdrawn(_ place: String) -> Message {
    Message(
      eu: "\(place): alde batek programan parte hartzeko baimena kendu du; ez da parekatzen. "
        + "Baimen berria ematen badu, idatzi: uztartu person consent.",
      es: "\(place): una de las partes ha retirado su consentimiento para el programa; no se "
        + "empareja. Si vuelve a darlo, anótalo: uztartu person consent.",
      en: "\(place): a side took its consent to the programme back and is not paired. If they "
        + "consent anew, write it down: uztartu person consent.")
  }
}
