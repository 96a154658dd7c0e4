/// What is wrong with a file of rules.
extension Message {
  package static func rulesNotJSON(_ file: String) -> Message {
    Message(
      eu: "\(file): ez da JSON objektu bat; ikusi arauen adibidea README fitxategian.",
      es: "\(file): no es un objeto JSON; mira el ejemplo de reglas en el README.",
      en: "\(file): not a JSON object; see the example of rules in the README.")
  }

  package static func rulesUnknownKey(_ file: String, key: String, known: [String]) -> Message {
    let list = known.joined(separator: ", ")
    return Message(
      eu: "\(file): gako ezezaguna: \(key). Hauek dira ezagunak: \(list).",
      es: "\(file): clave desconocida: \(key). Las conocidas son: \(list).",
      en: "\(file): unknown key \(key). The known ones are: \(list).")
  }

  package static func rulesBadValue(_ file: String, key: String) -> Message {
    Message(
      eu: "\(file): \(key) gakoaren balioa ez da onargarria. Pisuak, kuotak eta gutxienekoak "
        + "0 eta 1 artekoak dira, baldintzak true edo false, eta kind hau da: wish, avoid edo ban.",
      es: "\(file): el valor de \(key) no vale. Los pesos, cuotas y mínimos van de 0 a 1, "
        + "los requisitos son true o false, y kind es wish, avoid o ban.",
      en: "\(file): the value of \(key) will not do. Weights, shares and minimums are 0 to 1, "
        + "requirements true or false, and kind is wish, avoid or ban.")
  }
}

extension Message {
  package static func rulesUnknownPerson(_ file: String, id: String) -> Message {
    Message(
      eu: "\(file): «\(id)» ez dago eskabideen artean. Begiratu identifikatzailea.",
      es: "\(file): «\(id)» no está entre las solicitudes. Revisa el identificador.",
      en: "\(file): “\(id)” is not among the applications. Check the identifier.")
  }
}
