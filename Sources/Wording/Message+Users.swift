/// What is said of users and of what they may do.
extension Message {
  /// `any`: the roles that may; `own`: the roles that may where it is their own.
  package static let sideNeeded = Message(
    eu: "Esan zein alderen izenean: --side mentor edo --side organisation.",
    es: "Di en nombre de qué parte: --side mentor o --side organisation.",
    en: "Say in whose name: --side mentor or --side organisation.")

  package static func otherSide(_ user: String) -> Message {
    Message(
      eu: "«\(user)» erabiltzaileak bere aldearen izenean bakarrik hitz egiten du. Utzi aldea "
        + "idatzi gabe.",
      es: "«\(user)» solo habla en nombre de su propia parte. Deja la parte sin escribir.",
      en: "“\(user)” speaks for their own side only. Leave the side out.")
  }

  package static func notPermitted(
    _ user: String, any: [RoleNoun], own: [RoleNoun]
  ) -> Message {
    let list = { (roles: [RoleNoun], language: ReaderLanguage) in
      roles.map { $0.text(in: language) }.joined(separator: ", ")
    }
    let sentence = { (language: ReaderLanguage, onlyOwn: String) in
      [list(any, language), own.isEmpty ? "" : "\(list(own, language)) (\(onlyOwn))"]
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return Message(
      eu: "«\(user)» erabiltzaileak ezin du hau egin. Egin dezaketenak: "
        + "\(sentence(.eu, "berea denean")). Rolak administratzaileak ematen ditu: "
        + "uztartu user invite.",
      es: "«\(user)» no puede hacer esto. Pueden: \(sentence(.es, "si es suyo")). "
        + "Los roles los da una persona administradora: uztartu user invite.",
      en: "“\(user)” may not do this. Those who may: \(sentence(.en, "where it is theirs")). "
        + "An administrator gives roles: uztartu user invite.")
  }

  package static func ruleLastAdministrator(_ place: String) -> Message {
    Message(
      eu: "\(place): azken administratzailea da; beste bat gonbidatu lehenbizi.",
      es: "\(place): es la última persona administradora; invita antes a otra.",
      en: "\(place): this is the last administrator; invite another one first.")
  }

  package static func rulePersonNeeded(_ place: String) -> Message {
    Message(
      eu: "\(place): mentore edo harreman-pertsona dena erregistroko pertsona bat da. Esan zein, "
        + "--person edo --email aukerarekin.",
      es: "\(place): quien es persona mentora o de contacto es una persona del registro. Di cuál, "
        + "con --person o --email.",
      en: "\(place): a mentor or a contact is a person of the record. Say which one, "
        + "with --person or --email.")
  }

  package static let helpUser = Message(
    eu: "Nork erabil dezakeen erregistroa, eta zertarako.",
    es: "Quién puede usar el registro, y para qué.",
    en: "Who may use the record, and for what.")
  package static let helpUserInvite = Message(
    eu: "Norbait gonbidatzen du, rol batekin edo gehiagorekin. Lehenengo gonbidapenetik aurrera, "
      + "--as egiaztatzen da.",
    es: "Invita a alguien, con uno o más roles. Desde la primera invitación se comprueba --as.",
    en: "Invites somebody, with one role or more. From the first invitation on, --as is checked.")
  package static let helpUserList = Message(
    eu: "Erabiltzaileak eta haien rolak.", es: "Las cuentas y sus roles.",
    en: "The users and their roles.")
  package static let helpUserRevoke = Message(
    eu: "Erabiltzaile bati sarbidea kentzen dio.", es: "Retira el acceso a una cuenta.",
    en: "Shuts a user out.")
  package static let helpUserName = Message(
    eu: "Erabiltzailearen izena: --as aukerarekin emango duena.",
    es: "El nombre de la cuenta: el que dará con --as.",
    en: "The user's name: what they will give with --as.")
  package static let helpRole = Message(
    eu: "Rolak, bat edo gehiago.", es: "Los roles, uno o más.", en: "The roles, one or more.")
  package static let helpUserPerson = Message(
    eu: "Erregistroko zein pertsona den (H12…); mentoreentzat eta harreman-pertsonentzat "
      + "nahitaezkoa.",
    es: "Qué persona del registro es (H12…); obligatorio para personas mentoras y de contacto.",
    en: "Which person of the record it is (H12…); mentors and contacts need one.")
  package static let helpUserEmail = Message(
    eu: "Pertsona hori, eskabideko helbide elektronikoaren bidez.",
    es: "Esa persona, por el correo de su solicitud.",
    en: "That person, by the e-mail address of the application.")

  package static func userInvited(_ name: String, roles: [RoleNoun]) -> Message {
    let list = { (language: ReaderLanguage) in
      roles.map { $0.text(in: language) }.joined(separator: ", ")
    }
    return Message(
      eu: "«\(name)» gonbidatuta: \(list(.eu)).",
      es: "«\(name)» tiene invitación: \(list(.es)).",
      en: "“\(name)” is invited: \(list(.en)).")
  }

  package static func usersAreChecked(_ founder: String) -> Message {
    Message(
      eu: "Lehenengo gonbidapena: «\(founder)» administratzaile eta koordinatzaile da orain, eta "
        + "hemendik aurrera gonbidatutakoek bakarrik erabil dezakete erregistroa.",
      es: "Primera invitación: «\(founder)» es ahora persona administradora y coordinadora, y "
        + "desde ahora solo quienes tienen invitación usan el registro.",
      en: "First invitation: “\(founder)” is now administrator and coordinator, and from now on "
        + "only those who are invited use the record.")
  }

  package static func userRevoked(_ name: String) -> Message {
    Message(
      eu: "«\(name)» erabiltzaileak ezin du gehiago erregistroa erabili.",
      es: "«\(name)» ya no puede usar el registro.",
      en: "“\(name)” can no longer use the record.")
  }

  package static let noUsers = Message(
    eu: "Ez dago erabiltzailerik: fitxategia irakur dezakeen edonork egiten du txanda. "
      + "Gonbidatzeko: uztartu user invite IZENA --role coordinator.",
    es: "No hay cuentas: quien puede leer el fichero lleva la ronda. "
      + "Para invitar: uztartu user invite NOMBRE --role coordinator.",
    en: "There are no users: whoever may read the file runs the round. "
      + "To invite: uztartu user invite NAME --role coordinator.")

  package static func noSuchEmail(_ email: String) -> Message {
    Message(
      eu: "Erregistroan ez dago «\(email)» helbidea duen inor. Begiratu helbidea, edo inportatu "
        + "lehenbizi haren eskabidea.",
      es: "En el registro no hay nadie con el correo «\(email)». Revísalo, o importa antes su "
        + "solicitud.",
      en: "Nobody in the record has the address “\(email)”. Check it, or import their application "
        + "first.")
  }

  package static func emailOfSeveral(_ email: String, persons: [String]) -> Message {
    let list = persons.joined(separator: ", ")
    return Message(
      eu: "«\(email)» pertsona batek baino gehiagok dute (\(list)). Esan zein: --person.",
      es: "«\(email)» es de más de una persona (\(list)). Di cuál con --person.",
      en: "“\(email)” belongs to more than one person (\(list)). Say which, with --person.")
  }

  package static let personOrEmail = Message(
    eu: "Eman --person edo --email, ez biak.", es: "Da --person o --email, no los dos.",
    en: "Give --person or --email, not both.")

  package static let columnUser = Message(eu: "Erabiltzailea", es: "Cuenta", en: "User")
  package static let columnRoles = Message(eu: "Rolak", es: "Roles", en: "Roles")
  package static let columnInvited = Message(eu: "Gonbidatua", es: "Invitación", en: "Invited")
  package static let columnRevoked = Message(eu: "Kendua", es: "Retirada", en: "Shut out")

  package static func userUnknown(_ user: String) -> Message {
    Message(
      eu: "«\(user)» ez da erregistro honen erabiltzailea. Esan nor zaren --as aukerarekin, edo "
        + "eskatu gonbidapena administratzaileari.",
      es: "«\(user)» no es una cuenta de este registro. Di quién eres con --as, o pide una "
        + "invitación a una persona administradora.",
      en: "“\(user)” is no user of this record. Say who you are with --as, or ask an "
        + "administrator for an invitation.")
  }
}
