/// What is wrong with the names of people and organisations in a file.
extension Message {
  package static let problemEmptyName = Message(
    eu: "izena hutsik dago",
    es: "el nombre está vacío",
    en: "the name is empty")

  package static func problemEmptyNames(lines: [Int]) -> Message {
    let most = 12
    let list =
      lines.prefix(most).map(String.init).joined(separator: ", ")
      + (lines.count > most ? ", …" : "")
    return Message(
      eu: "izena hutsik dago \(lines.count) lerrotan: \(list)",
      es: "el nombre está vacío en \(lines.count) líneas: \(list)",
      en: "the name is empty on \(lines.count) lines: \(list)")
  }

  package static let problemEmptyNameRemedy = Message(
    eu: "bete, baldin badakizu: jendeak izenak irakurtzen ditu, ez idak",
    es: "rellénalo si lo sabes: las personas leen nombres, no identificadores",
    en: "fill it in if you know it: people read names, not ids")
}
