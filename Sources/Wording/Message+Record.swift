/// What the record says when it is not opened, read or written.
extension Message {
  package static func recordExists(_ path: String) -> Message {
    Message(
      eu: "\(path) lehendik dago; ez da ezer idatzi. Eman beste izen bat, edo erabili dagoena.",
      es: "\(path) ya existe; no se ha escrito nada. Da otro nombre o usa el que hay.",
      en: "\(path) exists already; nothing was written. Give another name, or use what is there.")
  }

  package static func recordMissing(_ path: String) -> Message {
    Message(
      eu: "Ez dago erregistrorik hemen: \(path). Begiratu --database aukera, edo sortu bat: "
        + "uztartu init.",
      es: "No hay ningún registro en \(path). Revisa la opción --database, o crea uno: "
        + "uztartu init.",
      en: "There is no record at \(path). Check the option --database, or make one: uztartu init.")
  }

  package static func notARecord(_ path: String) -> Message {
    Message(
      eu: "\(path) ez da Uztarturen erregistroa; ez da ukitu. Begiratu --database aukera.",
      es: "\(path) no es un registro de Uztartu; no se ha tocado. Revisa la opción --database.",
      en: "\(path) is no record of Uztartu; it was not touched. Check the option --database.")
  }

  package static func newerRecord(_ path: String, version: Int, known: Int) -> Message {
    Message(
      eu: "\(path): erregistroa \(version). bertsiokoa da, eta programa honek \(known). bertsiora "
        + "arte ezagutzen du; ez da ukitu. Instalatu Uztartu berriagoa.",
      es: "\(path): el registro es de la versión \(version) y este programa conoce hasta la "
        + "\(known); no se ha tocado. Instala un Uztartu más nuevo.",
      en: "\(path): the record has version \(version), this program knows up to \(known); it was "
        + "not touched. Install a newer Uztartu.")
  }

  package static func olderRecord(_ path: String, version: Int, known: Int) -> Message {
    Message(
      eu:
        "\(path): erregistroa \(version). bertsiokoa da, eta \(known). bertsiora ekarri behar da. "
        + "Idazten duen edozein aginduk egingo du.",
      es: "\(path): el registro es de la versión \(version) y hay que llevarlo a la \(known). "
        + "Lo hará cualquier orden que escriba.",
      en: "\(path): the record has version \(version) and must be brought to \(known). "
        + "Any command that writes will do it.")
  }

  package static func recordBusy(_ path: String) -> Message {
    Message(
      eu:
        "Beste programa bat \(path) erregistroan idazten ari da. Saiatu berriro hark bukatutakoan.",
      es: "Otro programa está escribiendo en \(path). Inténtalo de nuevo cuando termine.",
      en: "Another program is writing to \(path). Try again when it has finished.")
  }

  package static func recordNotPermitted(_ path: String) -> Message {
    Message(
      eu: "Ez duzu baimenik \(path) erabiltzeko. Begiratu fitxategiaren eta karpetaren baimenak.",
      es: "No tienes permiso para usar \(path). Revisa los permisos del fichero y de la carpeta.",
      en: "You may not use \(path). Check the permissions of the file and of its folder.")
  }

  package static func cannotCreateRecord(_ path: String, _ reason: SystemReason) -> Message {
    Message(
      eu: "Ezin da \(path) sortu: \(reason.text(in: .eu)). Begiratu karpeta eta lekua.",
      es: "No se puede crear \(path): \(reason.text(in: .es)). Revisa la carpeta y el espacio.",
      en: "Cannot create \(path): \(reason.text(in: .en)). Check the folder and its space.")
  }

  package static func recordInputOutput(_ path: String, _ reason: SystemReason) -> Message {
    Message(
      eu: "Ezin izan da \(path) irakurri edo idatzi: \(reason.text(in: .eu)). Idatzita zegoena "
        + "bere horretan dago. Begiratu diskoa, lekua eta baimenak.",
      es: "No se ha podido leer o escribir \(path): \(reason.text(in: .es)). Lo que estaba "
        + "escrito sigue igual. Revisa el disco, el espacio y los permisos.",
      en: "Could not read or write \(path): \(reason.text(in: .en)). What was written before is "
        + "unharmed. Check the disk, its space and the permissions.")
  }

  package static func recordDamaged(_ place: String, detail: String) -> Message {
    Message(
      eu: "Erregistroa hondatuta dago (\(place): \(detail)). Gorde fitxategiaren kopia bat eta "
        + "berreskuratu azken babeskopia.",
      es: "El registro está dañado (\(place): \(detail)). Guarda una copia del fichero y restaura "
        + "la última copia de seguridad.",
      en: "The record is damaged (\(place): \(detail)). Keep a copy of the file and restore the "
        + "latest backup.")
  }

  package static let actorMissing = Message(
    eu: "Ez dakigu nork egiten duen aldaketa. Eman izena --as aukerarekin.",
    es: "No se sabe quién hace el cambio. Da un nombre con la opción --as.",
    en: "It is not known who makes the change. Give a name with the option --as.")

  package static let instantOutOfRange = Message(
    eu: "Data hori ez dago 1970 eta 9999 urteen artean. Begiratu data eta ordenagailuaren erlojua.",
    es: "Esa fecha no está entre los años 1970 y 9999. Revisa la fecha y el reloj del ordenador.",
    en: "That date is not between the years 1970 and 9999. Check the date and the computer's clock."
  )

  package static func notInRecord(_ kind: RecordNoun, id: String) -> Message {
    Message(
      eu: "Erregistroan ez dago \(kind.text(in: .eu)) hau: \(id). Begiratu izena; "
        + "izenik gabe, uztartu round show komandoak oraingo txanda erakusten du.",
      es: "En el registro no está \(kind.text(in: .es)) \(id). Revisa el nombre; "
        + "sin nombre, uztartu round show muestra la ronda actual.",
      en: "The record does not have the \(kind.text(in: .en)) \(id). Check the name; "
        + "without one, uztartu round show shows the current round.")
  }

  package static func givenTwice(_ id: String) -> Message {
    Message(
      eu: "«\(id)» identifikatzailea bi aldiz dago. Utzi bakarra, edo aldatu haietako bat.",
      es: "El identificador «\(id)» está dos veces. Deja uno solo, o cambia uno de los dos.",
      en: "The identifier “\(id)” is there twice. Leave one only, or change one of them.")
  }

  package static func heldBySentPairings(_ round: String, ids: [String]) -> Message {
    let list = ids.joined(separator: ", ")
    return Message(
      eu: "«\(round)»: proposamena bidalita duten eskabideak aldatu dira (\(list)). Ez da ezer "
        + "idatzi. Utzi zeuden bezala, edo kendu lehenbizi proposamen horiek.",
      es: "«\(round)»: han cambiado solicitudes con una propuesta ya enviada (\(list)). No se ha "
        + "escrito nada. Déjalas como estaban, o retira antes esas propuestas.",
      en: "“\(round)”: applications with a proposal that was sent have changed (\(list)). Nothing "
        + "was written. Leave them as they were, or withdraw those proposals first.")
  }
}
