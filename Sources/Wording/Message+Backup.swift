/// Backups, restoring, and the examination of a record.
extension Message {
  package static let helpBackup = Message(
    eu: "egin erregistroaren babeskopia egiaztatu bat", es: "hacer una copia de seguridad probada",
    en: "make a proven backup of the record")
  package static let helpRestore = Message(
    eu: "berreskuratu erregistroa babeskopia batetik",
    es: "restaurar el registro desde una copia de seguridad",
    en: "make a record from a backup")
  package static let helpDoctor = Message(
    eu: "aztertu erregistroa eta haren azken babeskopia",
    es: "examinar el registro y su última copia de seguridad",
    en: "examine the record and its newest backup")
  package static let helpBackupFolder = Message(
    eu: "babeskopien karpeta (besterik ezean, erregistroaren ondoan)",
    es: "carpeta de las copias (si no, junto al registro)",
    en: "folder of the backups (else beside the record)")
  package static let helpBackupFile = Message(
    eu: "babeskopiaren fitxategia", es: "fichero de la copia de seguridad",
    en: "the file of the backup")

  package static func backupMade(_ file: String) -> Message {
    Message(
      eu: "Babeskopia egina eta egiaztatua: \(file)",
      es: "Copia hecha y comprobada: \(file)",
      en: "Backup made and read back: \(file)")
  }

  package static func backupAuditHead(entries: Int, head: String) -> Message {
    Message(
      eu: "Auditoria: \(entries) sarrera, azkena \(head)",
      es: "Auditoría: \(entries) entradas, la última \(head)",
      en: "Audit log: \(entries) entries, the last \(head)")
  }

  package static func recordRestored(_ path: String, from instant: String) -> Message {
    Message(
      eu: "\(path) berreskuratuta; babeskopiaren unea: \(instant)",
      es: "\(path) restaurado; momento de la copia: \(instant)",
      en: "\(path) restored; the backup is of \(instant)")
  }

  package static func notABackup(_ path: String) -> Message {
    Message(
      eu:
        "\(path) ez da babeskopia bat: ez dakar zer eduki behar lukeen frogatzen duen laburpenik. "
        + "Erabili “uztartu backup” aginduak egindako fitxategi bat.",
      es: "\(path) no es una copia de seguridad: no trae el resumen que prueba su contenido. Usa "
        + "un fichero hecho con «uztartu backup».",
      en: "\(path) is no backup: it has no digest that proves its content. Use a file made by "
        + "“uztartu backup”.")
  }

  package static func isABackup(_ path: String) -> Message {
    Message(
      eu: "\(path) babeskopia bat da: ez da bertan idazten. Berreskuratu: uztartu restore \(path)",
      es: "\(path) es una copia de seguridad: no se escribe en ella. Restáurala: "
        + "uztartu restore \(path)",
      en: "\(path) is a backup: nothing is written to it. Restore it: uztartu restore \(path)")
  }

  package static func backupMissing(_ path: String) -> Message {
    Message(
      eu: "Ez dago babeskopiarik hemen: \(path). Begiratu izena eta karpeta.",
      es: "No hay ninguna copia de seguridad en \(path). Revisa el nombre y la carpeta.",
      en: "There is no backup at \(path). Check the name and the folder.")
  }

  package static func backupDamaged(_ path: String, detail: String) -> Message {
    Message(
      eu: "Babeskopia hau hondatuta dago (\(path): \(detail)); ez da ezer berreskuratu. Saiatu "
        + "aurrekoarekin.",
      es: "Esta copia de seguridad está dañada (\(path): \(detail)); no se ha restaurado nada. "
        + "Prueba con la anterior.",
      en: "This backup is damaged (\(path): \(detail)); nothing was restored. Try the one before.")
  }

  package static let recordSound = Message(
    eu: "Erregistroa osorik dago.", es: "El registro está íntegro.", en: "The record is sound.")

  package static func recordUnsound(_ problems: Int) -> Message {
    Message(
      eu: "Erregistroak arazoak ditu (\(problems)). Ez idatzi gehiago: gorde kopia bat eta "
        + "berreskuratu azken babeskopia.",
      es: "El registro tiene problemas (\(problems)). No escribas más: guarda una copia y restaura "
        + "la última copia de seguridad.",
      en: "The record has problems (\(problems)). Write no more: keep a copy and restore the "
        + "newest backup.")
  }

  package static func auditLogIntact(entries: Int) -> Message {
    Message(
      eu: "Auditoria-erregistroa osorik dago (\(entries) sarrera).",
      es: "El registro de auditoría está íntegro (\(entries) entradas).",
      en: "The audit log is whole (\(entries) entries).")
  }

  package static func auditLogBroken(entry: Int) -> Message {
    Message(
      eu: "Auditoria-erregistroa hautsita dago \(entry). sarreran.",
      es: "El registro de auditoría está roto en la entrada \(entry).",
      en: "The audit log is broken at entry \(entry).")
  }

  package static let noBackup = Message(
    eu: "Ez dago babeskopiarik. Egin bat: uztartu backup",
    es: "No hay copias de seguridad. Haz una: uztartu backup",
    en: "There is no backup. Make one: uztartu backup")

  package static func backupProven(_ file: String, days: Int) -> Message {
    let isOld = days > 0
    let one = days == 1
    return Message(
      eu: "Azken babeskopia berreskuratu eta egiaztatu da: \(file) "
        + (isOld ? "(duela \(one ? "egun bat" : "\(days) egun"))." : "(gaurkoa)."),
      es: "La última copia se ha restaurado y comprobado: \(file) "
        + (isOld ? "(hace \(one ? "un día" : "\(days) días"))." : "(de hoy)."),
      en: "The newest backup was restored and checked: \(file) "
        + (isOld ? "(\(one ? "one day" : "\(days) days") old)." : "(of today)."))
  }

  package static func backupUnusable(_ file: String, fault: String) -> Message {
    Message(
      eu: "Azken babeskopiak ez du balio: \(file) (\(fault)). Egin berri bat: uztartu backup",
      es: "La última copia no sirve: \(file) (\(fault)). Haz otra: uztartu backup",
      en: "The newest backup is of no use: \(file) (\(fault)). Make another: uztartu backup")
  }

  package static func pagesChanged(_ pages: [Int]) -> Message {
    let named = pages.prefix(8).map(String.init).joined(separator: ", ")
    let list = pages.count > 8 ? named + ", …" : named
    return Message(
      eu: "Diskoan aldatutako orriak, programak idatzi gabe: \(list). Ez jarraitu lanean: "
        + "berreskuratu azken babeskopia eta begiratu diskoa.",
      es: "Páginas cambiadas en el disco sin que las escribiera el programa: \(list). No sigas "
        + "trabajando: restaura la última copia y revisa el disco.",
      en: "Pages changed on the disk that the program did not write: \(list). Do not go on "
        + "working: restore the newest backup and check the disk.")
  }
}
