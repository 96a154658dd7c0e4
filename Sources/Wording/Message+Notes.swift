/// Private notes.
extension Message {
  package static let helpNote = Message(
    eu: "norberaren ohar pribatuak, zigilatuta", es: "notas privadas propias, selladas",
    en: "your own private notes, sealed")
  package static let helpNoteWrite = Message(
    eu: "zigilatu ohar pribatu bat; testua sarrera estandarretik dator",
    es: "sellar una nota privada; el texto llega por la entrada estándar",
    en: "seal a private note; its text comes from standard input")
  package static let helpNoteRead = Message(
    eu: "irakurri zuk idatzitako ohar bat", es: "leer una nota que escribiste",
    en: "read a note that you wrote")
  package static let helpNoteList = Message(
    eu: "zure oharren zerrenda, testurik gabe", es: "lista de tus notas, sin el texto",
    en: "list your notes, without their text")
  package static let helpNoteRemove = Message(
    eu: "kendu zuk idatzitako ohar bat", es: "borrar una nota que escribiste",
    en: "remove a note that you wrote")
  package static let helpNoteAbout = Message(
    eu: "Saioa (adibidez S12) edo bikotea (P3).",
    es: "La sesión (por ejemplo S12) o la pareja (P3).",
    en: "The session, for example S12, or the pairing, P3.")
  package static let helpNoteReplace = Message(
    eu: "Ohar hau berridazten du; lehengo testua galdu egiten da.",
    es: "Reescribe esta nota; el texto anterior se pierde.",
    en: "Writes this note anew; its text of before is gone.")
  package static let helpNoteID = Message(
    eu: "Oharraren identifikatzailea, adibidez Z3 (ikusi note list).",
    es: "Identificador de la nota, por ejemplo Z3 (véase note list).",
    en: "The identifier of the note, for example Z3 (see note list).")

  package static let noteEndsWith = Message(
    eu: "Idatzi oharra; amaitzeko, Ktrl-D lerro huts batean.",
    es: "Escribe la nota; para terminar, Ctrl-D en una línea vacía.",
    en: "Write the note; end it with Ctrl-D on an empty line.")

  package static func noteSealed(_ id: String) -> Message {
    Message(
      eu: "\(id) oharra zigilatuta; zuk bakarrik irakur dezakezu: uztartu note read \(id)",
      es: "Nota \(id) sellada; solo tú puedes leerla: uztartu note read \(id)",
      en: "Note \(id) is sealed; only you can read it: uztartu note read \(id)")
  }

  package static func noteRemoved(_ id: String) -> Message {
    Message(
      eu: "\(id) oharra kenduta.", es: "Nota \(id) borrada.", en: "Note \(id) is removed.")
  }

  package static let noteIsEmpty = Message(
    eu: "Oharra hutsik dago; ez da ezer gorde. Eman testua sarrera estandarretik.",
    es: "La nota está vacía; no se ha guardado nada. Da el texto por la entrada estándar.",
    en: "The note is empty; nothing was kept. Give its text on standard input.")

  package static let noteIsNoText = Message(
    eu: "Oharra ez da UTF-8 testua; ez da ezer gorde. Gorde fitxategia UTF-8 gisa.",
    es: "La nota no es texto UTF-8; no se ha guardado nada. Guarda el fichero como UTF-8.",
    en: "The note is no UTF-8 text; nothing was kept. Save the file as UTF-8.")

  package static let noNotes = Message(
    eu: "Ez duzu oharrik. Idatzi bat: uztartu note write S1",
    es: "No tienes notas. Escribe una: uztartu note write S1",
    en: "You have no notes. Write one: uztartu note write S1")
  package static let columnNote = Message(eu: "oharra", es: "nota", en: "note")
  package static let columnWritten = Message(eu: "idatzia", es: "escrita", en: "written")
  package static let columnChanged = Message(eu: "aldatua", es: "cambiada", en: "changed")
}
