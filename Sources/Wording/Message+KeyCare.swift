/// Keeping keys and backups so that they save a record: what is lacking, and what would go wrong.
extension Message {
  package static let helpKeysLost = Message(
    eu: "Giltza berriak egin, aurrekoak betiko galdu badira: lehengo babeskopiak eta oharrak ezin "
      + "izango dira inoiz ireki.",
    es: "Hacer claves nuevas porque las de antes se perdieron para siempre: las copias y notas "
      + "anteriores no se abrirán nunca.",
    en: "Make new keys since the old ones are lost for good: earlier backups and notes will never "
      + "open.")
  package static let helpKeepBackups = Message(
    eu: "Gorde karpetan azken N babeskopiak eta ezabatu zaharragoak.",
    es: "Conservar en la carpeta las N últimas copias y borrar las anteriores.",
    en: "Keep the newest N backups in the folder and delete older ones.")
  package static let helpQuiet = Message(
    eu: "Ez esan ezer dena ondo badoa (cron-erako).",
    es: "No decir nada si todo va bien (para cron).",
    en: "Say nothing when all goes well (for cron).")
  package static let helpWithoutMissingKeys = Message(
    eu: "Berreskuratu, giltza batzuk falta badira ere: haien jabeen ordez identifikatzaileak "
      + "itzultzen dira.",
    es: "Restaurar aunque falten claves: en lugar de sus titulares vuelven los identificadores.",
    en: "Restore though keys are missing: identifiers come back in place of their owners.")
  package static let helpMaxAge = Message(
    eu: "1 egoerarekin amaitu babeskopiak edo giltzen kopiak egun hauek baino gehiago baditu, "
      + "osatu gabe badago, edo beste zerbait egiteko badago.",
    es: "Terminar con estado 1 si la copia, o la de las claves, tiene más días que estos, está "
      + "incompleta o queda algo por hacer.",
    en: "End with status 1 where the backup, or the copy of the keys, is more days old than this, "
      + "lacks something, or anything else is left to do.")
  package static let keepIsPositive = Message(
    eu: "--keep aukerak 1 edo gehiago behar du.", es: "--keep necesita 1 o más.",
    en: "--keep needs 1 or more.")
  package static let maxAgeIsADay = Message(
    eu: "--max-age aukerak egun kopuru bat behar du, 0 edo gehiago.",
    es: "--max-age necesita un número de días, 0 o más.",
    en: "--max-age needs a number of days, 0 or more.")
  package static let restoreNeedsSomething = Message(
    eu: "Eman babeskopiaren fitxategia, edo --keys-from giltzak bakarrik berreskuratzeko.",
    es: "Da el fichero de la copia, o --keys-from para recuperar solo las claves.",
    en: "Give the file of a backup, or --keys-from to bring back the keys alone.")

  package static func keysLost(_ path: String) -> Message {
    Message(
      eu: "Erregistro honek bere giltzak ditu, eta ez daude hemen: \(path). Ez da giltza berririk "
        + "egin: lehengo babeskopiak eta oharrak galduko lirateke. Begiratu --keys eta "
        + "UZTARTU_KEYS, edo berreskuratu kopia bat: uztartu restore --keys-from GILTZAK. Betiko "
        + "galdu badira: uztartu backup --new-keys",
      es: "Este registro tiene sus claves, y no están en \(path). No se han hecho otras: se "
        + "perderían las copias y notas anteriores. Revisa --keys y UZTARTU_KEYS, o recupera una "
        + "copia: uztartu restore --keys-from CLAVES. Si se han perdido para siempre: "
        + "uztartu backup --new-keys",
      en: "This record has keys of its own, and they are not at \(path). No others were made: "
        + "earlier backups and notes would be lost. Check --keys and UZTARTU_KEYS, or bring a copy "
        + "back: uztartu restore --keys-from KEYS. If they are lost for good: "
        + "uztartu backup --new-keys")
  }

  package static func otherKeys(_ path: String) -> Message {
    Message(
      eu: "\(path) giltzategian beste giltza batzuk daude, ez hauek zigilatu zutenak; ez da ezer "
        + "egin. Aldatu izena fitxategi horri (ez ezabatu) eta jarri benetakoa, edo esan non "
        + "dagoen --keys aukerarekin.",
      es: "El almacén \(path) tiene otras claves, no las que sellaron esto; no se ha hecho nada. "
        + "Cambia de nombre ese fichero (no lo borres) y pon el verdadero, o di dónde está con "
        + "--keys.",
      en: "The key store \(path) holds other keys than those that sealed this; nothing was done. "
        + "Rename that file (do not delete it) and put the right one there, or say where it is "
        + "with --keys.")
  }

  package static func keysMissing(_ count: Int, of path: String, first: String) -> Message {
    let one = count == 1
    return Message(
      eu: "\(path) giltzategian \(one ? "giltza bat" : "\(count) giltza") falta "
        + "\(one ? "da" : "dira") babeskopia honetarako (lehena: \(first)); ez da ezer "
        + "berreskuratu. Bilatu giltzen kopia berriago bat (--keys-from), edo berreskuratu "
        + "gainerakoa: --without-missing-keys",
      es: "En el almacén \(path) \(one ? "falta una clave" : "faltan \(count) claves") para esta "
        + "copia (la primera: \(first)); no se ha restaurado nada. Busca una copia más nueva de "
        + "las claves (--keys-from), o restaura lo demás: --without-missing-keys",
      en: "The key store \(path) lacks \(one ? "a key" : "\(count) keys") for this backup (the "
        + "first: \(first)); nothing was restored. Look for a newer copy of the keys "
        + "(--keys-from), or restore the rest: --without-missing-keys")
  }

  package static func restoredUnopened(_ persons: String) -> Message {
    Message(
      eu: "Giltzarik gabe, identifikatzailea bakarrik itzuli da: \(persons). Idatzi berriro haien "
        + "datuak: uztartu person correct",
      es: "Sin su clave solo ha vuelto el identificador: \(persons). Vuelve a escribir sus datos: "
        + "uztartu person correct",
      en: "Without their key only the identifier came back: \(persons). Write their data again: "
        + "uztartu person correct")
  }

  package static func keysAloneBroughtBack(_ store: String, of instant: String) -> Message {
    Message(
      eu: "Giltzak hemen dira berriro: \(store); kopiaren unea: \(instant). Begiratu dena: "
        + "uztartu doctor",
      es: "Las claves están de nuevo en \(store); momento de la copia: \(instant). Compruébalo "
        + "todo: uztartu doctor",
      en: "The keys are at \(store) again; their copy is of \(instant). Check everything: "
        + "uztartu doctor")
  }

  package static func keysNotCopied(_ count: Int) -> Message {
    let one = count == 1
    return Message(
      eu: "Azken kopiaz geroztik \(one ? "giltza bat egin da" : "\(count) giltza egin dira"): "
        + "\(one ? "haren jabea" : "haien jabeak") disko honekin galduko "
        + "\(one ? "litzateke" : "lirateke"). Kopiatu: uztartu backup --keys-to KARPETA",
      es: "\(one ? "Falta una clave" : "Faltan \(count) claves") en la última copia de las claves: "
        + "con este disco se \(one ? "perdería su titular" : "perderían sus titulares"). Cópialas: "
        + "uztartu backup --keys-to CARPETA",
      en: "The newest copy of the keys lacks \(one ? "a key" : "\(count) keys"): with this disk "
        + "\(one ? "its owner" : "their owners") would be lost. Copy them: "
        + "uztartu backup --keys-to FOLDER")
  }

  package static func keysStillInCopies(_ count: Int, folder: String) -> Message {
    let one = count == 1
    let (eu, es, en) =
      one
      ? ("pertsona ezabatu baten", "una persona suprimida", "an erased person")
      : ("\(count) pertsona ezabaturen", "\(count) personas suprimidas", "\(count) erased persons")
    return Message(
      eu: "\(folder): hango giltza-kopiek \(eu) giltzak dituzte oraindik. Egin berri bat karpeta "
        + "berean (uztartu backup --keys-to \(folder)): zaharrak kentzen ditu. Beste inon "
        + "dituzunak, ezabatu.",
      es: "Las copias de claves de \(folder) aún abren los datos de \(es). Haz otra en esa carpeta "
        + "(uztartu backup --keys-to \(folder)): quita las de antes. Borra las que tengas en otro "
        + "sitio.",
      en: "The copies of keys in \(folder) still open the data of \(en). Make another one there "
        + "(uztartu backup --keys-to \(folder)): it removes those from before. Delete any that you "
        + "have elsewhere.")
  }

  package static func installationKeyKept(_ path: String) -> Message {
    Message(
      eu: "Instalazioaren giltza: \(path). Hura gabe giltzen kopiak ez dira irekitzen: gorde ale "
        + "bat behin, leku seguru batean, kopietatik aparte (aldatzen ez den 64 digituko lerroa).",
      es: "Clave de la instalación: \(path). Sin ella no se abren las copias de las claves: guarda "
        + "un ejemplar, una sola vez, en lugar seguro y aparte de las copias (es una línea de 64 "
        + "cifras que no cambia).",
      en: "Key of the installation: \(path). Without it no copy of the keys opens: keep one copy "
        + "of it, once, in a safe place apart from the others (a line of 64 digits that does not "
        + "change).")
  }

  package static func onlyKeyBackupExpired(_ path: String) -> Message {
    Message(
      eu:
        "Giltzen kopia bakarrak zazpi egun baino gehiago ditu: \(path). Ez ezabatu oraindik: egin "
        + "beste bat (uztartu backup --keys-to KARPETA), eta horrek kenduko du.",
      es: "La única copia de las claves tiene más de siete días: \(path). No la borres todavía: "
        + "haz otra (uztartu backup --keys-to CARPETA), que la quita.",
      en: "The only copy of the keys is more than seven days old: \(path). Do not delete it yet: "
        + "make another (uztartu backup --keys-to FOLDER), which removes it.")
  }

  package static func notErasedHere(_ persons: String) -> Message {
    Message(
      eu: "Giltzen ondoko egunkariak ezabatuta edo blokeatuta ditu, baina erregistroan daude: "
        + "\(persons). Babeskopietatik ez dira itzuliko. Kopia batean ezabatu dira, edo agindu bat "
        + "erdizka geratu da: egin hemen ere, uztartu person erase",
      es: "Constan como suprimidas o bloqueadas junto a las claves, pero siguen en el registro: "
        + "\(persons). No volverán de ninguna copia de seguridad. Se suprimieron en un duplicado, "
        + "o una orden quedó a medias: hazlo también aquí, uztartu person erase",
      en: "Noted as erased or blocked beside the keys, and still in the record: \(persons). No "
        + "backup brings them back. They were erased in a copy, or a command was stopped half way: "
        + "do it here too, uztartu person erase")
  }

  package static func copyOfRecord(_ path: String, original: String) -> Message {
    Message(
      eu: "\(path) beste erregistro honen kopia da: \(original). Hemen ezabatuz gero, hango "
        + "babeskopietatik ere desagertuko litzateke pertsona; ez da ezer egin. Ezabatu benetako "
        + "erregistroan; hau bada benetakoa, eraman bestea beste karpeta eta izen batera.",
      es: "\(path) es un duplicado de \(original). Suprimir aquí destruiría la clave de la persona "
        + "también para las copias de aquel; no se ha hecho nada. Suprímela en el registro de "
        + "verdad; si es este, llévate el otro fichero de ahí.",
      en: "\(path) is a copy of \(original). Erasing here would destroy the person's key for the "
        + "backups of that one too; nothing was done. Erase in the real record; if that is this "
        + "one, move the other file away.")
  }

  package static func noRoom(_ path: String, megabytes: Int) -> Message {
    Message(
      eu: "Ez dago lekurik \(path) diskoan hau osorik egiteko (\(megabytes) MB falta dira); ez da "
        + "ezer egin. Egin lekua eta errepikatu.",
      es: "No hay sitio en el disco de \(path) para hacerlo entero (faltan \(megabytes) MB); no se "
        + "ha hecho nada. Haz sitio y repite la orden.",
      en: "There is no room on the disk of \(path) to do the whole of it (\(megabytes) MB are "
        + "missing); nothing was done. Make room and repeat the command.")
  }

  package static func erasedNotCleaned(_ persons: String, reason: Message) -> Message {
    Message(
      eu: "\(persons): eginda dago eta ez du atzera bueltarik, baina fitxategia garbitzea falta da "
        + "(\(reason.text(in: .eu))) Errepikatu agindua.",
      es: "\(persons): está hecho y no tiene vuelta atrás, pero falta limpiar el fichero "
        + "(\(reason.text(in: .es))) Repite la orden.",
      en: "\(persons): it is done and cannot be taken back, but the file is not cleaned yet "
        + "(\(reason.text(in: .en))) Repeat the command.")
  }

  package static func backupOfChangedPages(_ path: String, pages: [Int]) -> Message {
    let count = pages.count
    return Message(
      eu: "Diskoak \(count == 1 ? "orri bat aldatu du" : "\(count) orri aldatu ditu") "
        + "\(path) fitxategian (lehena: \(pages[0]).), programak idatzi gabe; ez da babeskopiarik "
        + "egin. Gorde fitxategia dagoen bezala eta berreskuratu azken babeskopia.",
      es: "El disco ha cambiado \(count == 1 ? "una página" : "\(count) páginas") de \(path) (la "
        + "primera, la número \(pages[0])) sin que las escribiera el programa; no se ha hecho la "
        + "copia. Guarda el fichero como está y restaura la última copia de seguridad.",
      en: "The disk changed \(count == 1 ? "a page" : "\(count) pages") of \(path) (the first is "
        + "number \(pages[0])) that the program did not write; no backup was made. Keep the file "
        + "as it is and restore the newest backup.")
  }

  package static let backupOnSameDisk = Message(
    eu: "Babeskopia erregistroaren disko berean dago: hura apurtuz gero biak galtzen dira. Erabili "
      + "--backups beste disko bateko karpetarekin.",
    es: "La copia está en el mismo disco que el registro: si se rompe se pierden los dos. Usa "
      + "--backups con una carpeta de otro disco.",
    en: "The backup is on the same disk as the record: if that breaks, both are lost. Use "
      + "--backups with a folder on another disk.")

  package static func keyCopyMissing(_ path: String) -> Message {
    Message(
      eu: "Ez dago giltzen kopiarik hemen: \(path). Begiratu izena eta karpeta.",
      es: "No hay ninguna copia de las claves en \(path). Revisa el nombre y la carpeta.",
      en: "There is no copy of the keys at \(path). Check the name and the folder.")
  }

  package static func folderMissing(_ path: String) -> Message {
    Message(
      eu: "Ez dago karpeta hau: \(path). Diskoa konektatuta dago? Ez da ezer idatzi.",
      es: "No existe la carpeta \(path). ¿Está conectado el disco? No se ha escrito nada.",
      en: "There is no folder \(path). Is the disk connected? Nothing was written.")
  }

  package static func oldBackupsRemoved(_ count: Int) -> Message {
    Message(
      eu: count == 1 ? "Babeskopia zahar bat ezabatuta." : "\(count) babeskopia zahar ezabatuta.",
      es: count == 1 ? "Borrada una copia antigua." : "Borradas \(count) copias antiguas.",
      en: count == 1 ? "One old backup deleted." : "\(count) old backups deleted.")
  }

  package static func backupIsOfACopy(_ original: String) -> Message {
    Message(
      eu: "Kontuz: erregistro hau \(original) erregistroaren kopia da.",
      es: "Atención: este registro es un duplicado de \(original).",
      en: "Mind: this record is a copy of \(original).")
  }

  package static func backupUnchecked(_ file: String, fault: String) -> Message {
    Message(
      eu: "Azken babeskopia ezin izan da egiaztatu: \(file) (\(fault))",
      es: "No se ha podido comprobar la última copia: \(file) (\(fault))",
      en: "The newest backup could not be checked: \(file) (\(fault))")
  }

  package static func requestsOverdue(_ count: Int) -> Message {
    Message(
      eu: count == 1
        ? "Eskubide-eskaera bat epez kanpo: uztartu person requests --overdue"
        : "\(count) eskubide-eskaera epez kanpo: uztartu person requests --overdue",
      es: count == 1
        ? "Una solicitud de derechos vencida: uztartu person requests --overdue"
        : "\(count) solicitudes de derechos vencidas: uztartu person requests --overdue",
      en: count == 1
        ? "A rights request is overdue: uztartu person requests --overdue"
        : "\(count) rights requests are overdue: uztartu person requests --overdue")
  }

  package static let filesLeftBehind = Message(
    eu: "Begiratu erregistrotik kanpo ere, hor geratzen dira: esportazioak, aktak, akordioak, "
      + "gutunak, egutegiak eta inportatutako taulak.",
    es: "Mira también fuera del registro, ahí siguen: exportaciones, actas, acuerdos, cartas, "
      + "calendarios y las tablas importadas.",
    en: "Look outside the record too, where these stay: exports, minutes, agreements, letters, "
      + "calendars and the tables that were imported.")
}
