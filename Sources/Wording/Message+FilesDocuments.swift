/// Problems of mapping files, certificates and the thesaurus.
///
/// Each problem has two halves: what is wrong, and what to do about it.
extension Message {
  package static let problemJsonSyntax = Message(
    eu: "hau ez da JSON zuzena",
    es: "esto no es JSON correcto",
    en: "this is not correct JSON")

  package static let problemJsonSyntaxRemedy = Message(
    eu: "begiratu komak, komatxoak eta giltzak leku honetan",
    es: "revisa las comas, las comillas y las llaves en este lugar",
    en: "look at the commas, quotation marks and braces at this place")

  package static let problemDuplicateKey = Message(
    eu: "gako hau bi aldiz dago objektu berean",
    es: "esta clave está dos veces en el mismo objeto",
    en: "this key stands twice in the same object")

  package static let problemDuplicateKeyRemedy = Message(
    eu: "utzi bakarra",
    es: "deja solo una",
    en: "keep only one")

  package static let problemUnknownKey = Message(
    eu: "gako hau ez da ezagutzen",
    es: "no se conoce esta clave",
    en: "this key is not known")

  package static func problemUnknownKeyRemedy(known: String) -> Message {
    Message(
      eu: "hauek dira ezagunak: \(known)",
      es: "las conocidas son: \(known)",
      en: "the known ones are: \(known)")
  }

  package static let problemMissingKey = Message(
    eu: "gako hau falta da",
    es: "falta esta clave",
    en: "this key is missing")

  package static let problemMissingKeyRemedy = Message(
    eu: "gehitu gakoa",
    es: "añade la clave",
    en: "add the key")

  package static let problemWrongType = Message(
    eu: "balio hau ez da behar den motakoa",
    es: "este valor no es del tipo que hace falta",
    en: "this value is not of the type it should be")

  package static let problemWrongTypeRemedy = Message(
    eu: "ikusi formatuaren azalpena dokumentazioan",
    es: "mira la descripción del formato en la documentación",
    en: "see the format in the documentation")

  package static let problemWrongValue = Message(
    eu: "balio hau ez da onartzen hemen",
    es: "este valor no se admite aquí",
    en: "this value is not allowed here")

  package static func problemWrongValueRemedy(allowed: String) -> Message {
    Message(
      eu: "hauek dira onartzen direnak: \(allowed)",
      es: "se admiten: \(allowed)",
      en: "allowed are: \(allowed)")
  }

  package static let problemCertificateShape = Message(
    eu:
      "zerrenda honek ez du behar duen luzera, edo taulatik kanpoko leku bat aipatzen du",
    es:
      "esta lista no tiene la longitud debida o nombra un lugar fuera de la tabla",
    en:
      "this list is not as long as it should be, or names a place outside the table"
  )

  package static let problemWriteCertificateAgainRemedy = Message(
    eu: "sortu ziurtagiria berriro",
    es: "vuelve a crear el certificado",
    en: "make the certificate again")

  package static let problemCertificateRange = Message(
    eu: "zenbaki hau mugetatik kanpo dago",
    es: "este número está fuera de sus límites",
    en: "this number is out of its range")

  package static func problemChecksumMismatch(computed: String) -> Message {
    Message(
      eu: "ziurtagiriaren balio bat aldatu egin da: balioen batura \(computed) da",
      es: "se ha cambiado algún valor del certificado: la suma de los valores es \(computed)",
      en: "a value of the certificate was changed: the checksum of the values is \(computed)")
  }

  package static let problemThesaurusRule = Message(
    eu: "tesauruak arau bat hausten du",
    es: "el tesauro incumple una regla",
    en: "the thesaurus breaks a rule")

  package static let problemThesaurusRuleRemedy = Message(
    eu: "ikusi tesauruaren arauak dokumentazioan eta zuzendu kontzeptua",
    es: "mira las reglas del tesauro en la documentación y corrige el concepto",
    en: "see the rules of the thesaurus in the documentation and correct the concept")
}
