/// The key store, the installation's key, and what they seal.
extension Message {
  package static let helpKeys = Message(
    eu: "Giltzategiaren fitxategia (…/keys.sqlite); bestela UZTARTU_KEYS, bestela norberaren "
      + "datu-karpetan.",
    es: "El fichero de claves (…/keys.sqlite); si no, UZTARTU_KEYS; si no, en la carpeta de datos "
      + "propia.",
    en: "The file of keys (…/keys.sqlite); else UZTARTU_KEYS, else in your own data folder.")

  package static let helpKeysTo = Message(
    eu: "Giltzen kopia zifratua karpeta honetan, beste disko batean; zazpi egunez balio du.",
    es: "Copia cifrada de las claves en esta carpeta, en otro disco; vive siete días.",
    en: "Encrypted copy of the keys into this folder, on another disk; it lives seven days.")
  package static let helpKeysFrom = Message(
    eu: "Giltzen babeskopia bat; lehenbizi haren giltzak berreskuratzen dira.",
    es: "Copia de las claves; primero se recuperan las suyas.",
    en: "A backup of the keys, which are brought back first.")

  package static func keysBackedUp(_ path: String) -> Message {
    Message(
      eu: "Giltzen kopia zifratua: \(path) (zazpi egunez gordetzen da)",
      es: "Copia cifrada de las claves: \(path) (se guarda siete días)",
      en: "Encrypted copy of the keys: \(path) (kept seven days)")
  }

  package static func backupNeedsKeys(_ store: String) -> Message {
    Message(
      eu: "Datu pertsonalak zigilatuta doaz; hemengo giltzek bakarrik irekitzen dituzte: \(store). "
        + "Gorde giltzen kopia beste disko batean: uztartu backup --keys-to KARPETA",
      es: "Los datos personales van sellados; solo los abren las claves de \(store). Guarda una "
        + "copia de ellas en otro disco: uztartu backup --keys-to CARPETA",
      en: "Personal data are sealed in it; only the keys in \(store) open them. Keep a copy of "
        + "these on another disk: uztartu backup --keys-to FOLDER")
  }

  package static func restoredErased(_ persons: String) -> Message {
    Message(
      eu: "Ordutik ezabatutakoak ez dira itzuli: \(persons)",
      es: "No han vuelto quienes se suprimieron desde entonces: \(persons)",
      en: "Those erased since then did not come back: \(persons)")
  }

  package static func keysBroughtBack(of instant: String) -> Message {
    Message(
      eu: "Giltzak berreskuratuta; kopiaren unea: \(instant). Geroztik inor ezabatu bada, ezabatu "
        + "berriro: uztartu person erase",
      es: "Claves recuperadas; momento de la copia: \(instant). A quien se suprimiera después, "
        + "suprímelo de nuevo: uztartu person erase",
      en: "The keys were brought back; their copy is of \(instant). Whoever was erased after it, "
        + "erase again: uztartu person erase")
  }

  package static func noKeyBackup(_ store: String) -> Message {
    Message(
      eu: "Giltzek ez dute kopiarik (\(store)); galduz gero, babeskopiek ez dute balio. Egin bat: "
        + "uztartu backup --keys-to KARPETA",
      es: "No hay copia de las claves (\(store)); sin ellas las copias de seguridad no sirven. Haz "
        + "una: uztartu backup --keys-to CARPETA",
      en: "There is no copy of the keys (\(store)); without them backups are of no use. Make one: "
        + "uztartu backup --keys-to FOLDER")
  }

  package static func keyBackupAge(days: Int) -> Message {
    let one = days == 1
    return Message(
      eu: days == 0
        ? "Giltzen azken kopia gaurkoa da."
        : "Giltzen azken kopia duela \(one ? "egun batekoa" : "\(days) egunekoa") da.",
      es: days == 0
        ? "La última copia de las claves es de hoy."
        : "La última copia de las claves es de hace \(one ? "un día" : "\(days) días").",
      en: days == 0
        ? "The newest copy of the keys is of today."
        : "The newest copy of the keys is \(one ? "one day" : "\(days) days") old.")
  }

  package static func keyBackupExpired(_ path: String) -> Message {
    Message(
      eu: "Giltzen kopia honek zazpi egun baino gehiago ditu; ezabatu: \(path)",
      es: "Esta copia de las claves tiene más de siete días; bórrala: \(path)",
      en: "This copy of the keys is more than seven days old; delete it: \(path)")
  }

  package static func keyStoreMissing(_ path: String) -> Message {
    Message(
      eu: "Ez dago giltzategirik hemen: \(path). Haren giltzarik gabe ezin da zigilatutakorik "
        + "ireki. Begiratu --keys aukera eta UZTARTU_KEYS, edo berreskuratu giltzen babeskopia "
        + "bat: uztartu restore --keys-from GILTZAK",
      es: "No hay ningún almacén de claves en \(path). Sin sus claves no se abre nada de lo "
        + "sellado. Revisa la opción --keys y UZTARTU_KEYS, o recupera una copia de las claves: "
        + "uztartu restore --keys-from CLAVES",
      en: "There is no key store at \(path). Without its keys nothing that was sealed opens. Check "
        + "the option --keys and UZTARTU_KEYS, or bring a backup of the keys back: uztartu restore "
        + "--keys-from KEYS")
  }

  package static func notAKeyStore(_ path: String) -> Message {
    Message(
      eu: "\(path) ez da Uztarturen giltza-fitxategia; ez da ukitu. Begiratu --keys aukera eta "
        + "UZTARTU_KEYS.",
      es: "\(path) no es un fichero de claves de Uztartu; no se ha tocado. Revisa la opción --keys "
        + "y UZTARTU_KEYS.",
      en: "\(path) is no file of keys of Uztartu; it was not touched. Check the option --keys and "
        + "UZTARTU_KEYS.")
  }

  package static func keysLoose(_ path: String, mode: String, isFolder: Bool) -> Message {
    let wanted = isFolder ? "700" : "600"
    return Message(
      eu: "Beste batzuek \(path) ikus dezakete (baimenak: \(mode)); giltzak ez dira horrela "
        + "erabiltzen. Itxi: chmod \(wanted) \(path)",
      es: "Otras personas pueden ver \(path) (permisos: \(mode)); así no se usan claves. Ciérralo: "
        + "chmod \(wanted) \(path)",
      en: "Others may look into \(path) (permissions \(mode)); keys are not used like that. Close "
        + "it: chmod \(wanted) \(path)")
  }

  package static func installationKeyMissing(_ path: String) -> Message {
    Message(
      eu: "Ez dago instalazioaren giltzarik hemen: \(path); hura gabe giltzategia ez da irekitzen. "
        + "Jarri hor gordeta duzun kopia, edo esan non dagoen UZTARTU_INSTALLATION_KEY aldagaian.",
      es: "Falta la clave de la instalación en \(path); sin ella el almacén de claves no se abre. "
        + "Pon ahí la copia que guardaste, o di dónde está con UZTARTU_INSTALLATION_KEY.",
      en: "The installation's key is missing at \(path); without it the key store does not open. "
        + "Put the copy that you kept there, or say where it is with UZTARTU_INSTALLATION_KEY.")
  }

  package static func installationKeyWrong(_ path: String) -> Message {
    Message(
      eu: "\(path) ez da giltzategi hau egin zuen giltza. Jarri hor instalazio honetakoa.",
      es: "\(path) no es la clave con que se hizo este almacén. Pon ahí la de esta instalación.",
      en: "\(path) is not the key that this key store was made with. Put this installation's own "
        + "there.")
  }

  package static func keyMissing(_ owner: String, store: String) -> Message {
    Message(
      eu: "\(store) giltzategian ez dago \(owner) jabearen giltzarik. Begiratu --keys aukera, edo "
        + "berreskuratu giltzen babeskopia: uztartu restore --keys-from GILTZAK",
      es:
        "En el almacén \(store) no está la clave de \(owner). Revisa la opción --keys, o recupera "
        + "una copia de las claves: uztartu restore --keys-from CLAVES",
      en: "The key store \(store) does not have the key of \(owner). Check the option --keys, or "
        + "bring a backup of the keys back: uztartu restore --keys-from KEYS")
  }

  package static func keyDestroyed(_ owner: String) -> Message {
    Message(
      eu: "\(owner) jabearen giltza suntsitu zen, haren datuak ezabatzean; zigilatutakoa ezin da "
        + "inoiz gehiago ireki.",
      es: "La clave de \(owner) se destruyó al suprimir sus datos; lo que selló ya no puede "
        + "abrirse nunca.",
      en: "The key of \(owner) was destroyed when their data were erased; what it sealed cannot be "
        + "opened any more.")
  }

  package static func sealBroken(_ place: String) -> Message {
    Message(
      eu: "Zigilua ez da irekitzen (\(place)): norbaitek aldatu edo mugitu du, edo giltzak ez dira "
        + "zigilatu zutenak (--keys). Ez da ezer irakurri. Giltzak ondo badaude, berreskuratu "
        + "azken babeskopia.",
      es: "El sello no se abre (\(place)): se ha cambiado o movido, o las claves no son las que lo "
        + "sellaron (--keys). No se ha leído nada. Si las claves son las buenas, restaura la "
        + "última copia de seguridad.",
      en: "The seal does not open (\(place)): it was changed or moved, or the keys are not those "
        + "that sealed it (--keys). Nothing was read. If the keys are right, restore the newest "
        + "backup.")
  }
}

extension Message {
  package static func keysFromFolder(_ path: String) -> Message {
    Message(
      eu: "\(path) karpeta bat da. --keys-from aukerak gakoen kopia baten fitxategia nahi du: "
        + "\(path)/uztartu-keys-….sealed.",
      es: "\(path) es una carpeta. --keys-from quiere el fichero de una copia de las claves: "
        + "\(path)/uztartu-keys-….sealed.",
      en: "\(path) is a folder. --keys-from wants the file of a copy of the keys: "
        + "\(path)/uztartu-keys-….sealed.")
  }
}
