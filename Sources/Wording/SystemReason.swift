/// Why the system did not read or write, in the reader's words.
package enum SystemReason: Equatable, Sendable {
  case noSuchFolder, notPermitted, noSpace, readOnly, exists, badName, diskFails, noMemory
  /// Anything else, by the system's number for it.
  case number(Int)

  /// The reason as it stands within a sentence.
  package func text(in language: ReaderLanguage) -> String { message.text(in: language) }

  private var message: Message {
    switch self {
    case .noSuchFolder:
      Message(
        eu: "ez dago karpeta hori", es: "no existe esa carpeta", en: "there is no such folder")
    case .notPermitted:
      Message(eu: "ez dago baimenik", es: "no hay permiso", en: "it is not permitted")
    case .noSpace:
      Message(
        eu: "diskoan ez dago lekurik", es: "no queda espacio en el disco",
        en: "the disk has no space left")
    case .readOnly:
      Message(
        eu: "diskoa irakurtzeko soilik da", es: "el disco es de solo lectura",
        en: "the disk is read-only")
    case .exists:
      Message(
        eu: "izen hori hartuta dago", es: "ese nombre está ocupado", en: "the name is taken")
    case .badName:
      Message(
        eu: "izen hori ez da onargarria", es: "ese nombre no vale", en: "the name is not allowed")
    case .diskFails:
      Message(
        eu: "diskoak huts egin du", es: "el disco ha fallado", en: "the disk reports a failure")
    case .noMemory:
      Message(
        eu: "ez dago memoria nahikorik", es: "no hay memoria suficiente",
        en: "there is not enough memory")
    case .number(let number):
      Message(
        eu: "sistemaren \(number) errorea", es: "error \(number) del sistema",
        en: "system error \(number)")
    }
  }
}
