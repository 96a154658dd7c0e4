/// Problems of applications.
///
/// Each problem has two halves: what is wrong, and what to do about it.
extension Message {
  package static func problemMappingOfOtherKind(expected: String) -> Message {
    Message(
      eu: "zutabeen mapa beste fitxategi mota batentzat da; hemen \(expected) behar da",
      es:
        "el mapa de columnas es para otro tipo de fichero; aquí hace falta \(expected)",
      en: "the mapping file is for another kind of file; here it must be \(expected)")
  }

  package static let problemMappingOfOtherKindRemedy = Message(
    eu: "eman fitxategi honi dagokion mapa",
    es: "indica el mapa que toca a este fichero",
    en: "give the mapping file that belongs to it")

  package static func problemOtherKindOfFile(kind: String) -> Message {
    Message(
      eu: "fitxategi honek beste aldekoen goiburuak ditu (\(kind))",
      es: "este fichero tiene los encabezados del otro lado (\(kind))",
      en: "this file has the headings of the other side (\(kind))")
  }

  package static let problemOtherKindOfFileRemedy = Message(
    eu: "begiratu ez dituzula bi fitxategiak trukatu",
    es: "comprueba que no has intercambiado los dos ficheros",
    en: "check that the two files are not exchanged")

  package static let problemMappedColumnAbsent = Message(
    eu: "mapak aipatzen duen zutabe hau ez dago taulan",
    es: "falta en la tabla esta columna que nombra el mapa",
    en: "this column, named by the mapping file, is not in the table")

  package static let problemMappedColumnAbsentRemedy = Message(
    eu: "jarri goiburua taulan dagoen bezala, edo kendu zutabea mapatik",
    es: "escribe el encabezado como está en la tabla o quítalo del mapa",
    en: "write the heading as the table has it, or take it out of the mapping")

  package static let problemUnknownColumn = Message(
    eu: "zutabe hau ez da ezagutzen; ez da irakurri",
    es: "no se conoce esta columna; no se ha leído",
    en: "this column is not known; it was not read")

  package static let problemUnknownColumnRemedy = Message(
    eu: "behar bada, eman eremu bat zutabeen mapa batean; bestela, utzi dagoen bezala",
    es: "si hace falta, asígnale un campo en un mapa de columnas; si no, déjala",
    en: "if it matters, give it a field in a mapping file; otherwise leave it")

  package static func problemFieldMappedTwice(field: String) -> Message {
    Message(
      eu: "bi zutabe doaz eremu berera: \(field)",
      es: "dos columnas van al mismo campo: \(field)",
      en: "two columns go to the same field: \(field)")
  }

  package static let problemFieldMappedTwiceRemedy = Message(
    eu: "utzi bakarra",
    es: "deja solo una",
    en: "keep only one")

  package static let problemMissingColumn = Message(
    eu: "derrigorrezko zutabe hau falta da",
    es: "falta esta columna obligatoria",
    en: "this required column is missing")

  package static let problemMissingColumnRemedy = Message(
    eu:
      "gehitu; inprimaki-esportazioa bada, eman zutabeen mapa (--dry-run aukerak proposatzen du)",
    es:
      "añádela; si es la exportación de un formulario, usa un mapa (--dry-run propone uno)",
    en:
      "add it; for the export of a form use a mapping file (--dry-run proposes one)")

  package static let problemColumnAbsent = Message(
    eu: "zutabe hau falta da; ezezaguntzat hartzen da lerro guztietan",
    es: "falta esta columna; se toma por desconocida en todas las filas",
    en: "this column is missing; it is taken as unknown in every row")

  package static let problemColumnAbsentRemedy = Message(
    eu: "gehitu, daturik baduzu",
    es: "añádela si tienes el dato",
    en: "add it if you have the data")

  package static let problemIdentifierWithoutSource = Message(
    eu: "mapak ida sortzeko agintzen du, baina ez dago taulan zein eremutatik sortu",
    es:
      "el mapa pide formar el id, pero la tabla no tiene ningún campo para formarlo",
    en: "the mapping file asks to make the id, but no field to make it from is in the table")

  package static let problemIdentifierWithoutSourceRemedy = Message(
    eu: "gehitu eposta edo erakundearen zutabea, edo aldatu id.from",
    es: "añade la columna del correo o de la entidad, o cambia id.from",
    en: "add the column of the e-mail or the organisation, or change id.from")

  package static func problemIdentifierSourceEmpty(fields: String) -> Message {
    Message(
      eu: "lerro honek ez du idrik, eta hura sortzeko eremuak hutsik daude (\(fields))",
      es: "esta fila no tiene id y los campos para formarlo están vacíos (\(fields))",
      en: "this row has no id, and the fields to make it from are empty (\(fields))")
  }

  package static let problemIdentifierSourceEmptyRemedy = Message(
    eu: "bete horietako bat",
    es: "rellena uno de ellos",
    en: "fill in one of them")

  package static let problemMissingID = Message(
    eu: "ida hutsik dago",
    es: "el id está vacío",
    en: "the id is empty")

  package static let problemMissingIDRemedy = Message(
    eu: "eman eskabide bakoitzari id bat, beti bera",
    es: "da a cada solicitud un id, siempre el mismo",
    en: "give each application an id, always the same one")

  package static let problemBadID = Message(
    eu: "ida luzeegia da, edo lerro-jauzi bat du",
    es: "el id es demasiado largo o contiene un salto de línea",
    en: "the id is too long, or holds a line break")

  package static func problemBadIDRemedy(limit: Int) -> Message {
    Message(
      eu: "erabili \(limit) karaktere edo gutxiago, lerro bakarrean",
      es: "usa \(limit) caracteres o menos, en una sola línea",
      en: "use \(limit) characters or fewer, on one line")
  }

  package static func problemDuplicateID(firstLine: Int) -> Message {
    Message(
      eu: "id hau \(firstLine). lerroan ere badago",
      es: "este id está también en la línea \(firstLine)",
      en: "this id stands on line \(firstLine) too")
  }

  package static let problemDuplicateIDRemedy = Message(
    eu: "kendu bietako bat, edo eman beste id bat",
    es: "quita una de las dos o dale otro id",
    en: "take out one of the two, or give it another id")

  package static func problemSameEmail(firstLine: Int) -> Message {
    Message(
      eu: "eposta hau \(firstLine). lerroan ere badago, beste id batekin",
      es: "este correo está también en la línea \(firstLine), con otro id",
      en: "this e-mail stands on line \(firstLine) too, under another id")
  }

  package static let problemSameEmailRemedy = Message(
    eu: "begiratu eskabidea bi aldiz bidali ote den",
    es: "comprueba si la solicitud se envió dos veces",
    en: "check whether the application was sent twice")

  package static let problemBadEmail = Message(
    eu: "hau ez da helbide elektroniko bat",
    es: "esto no es una dirección de correo",
    en: "this is not an e-mail address")

  package static let problemBadEmailRemedy = Message(
    eu: "idatzi izena@domeinua.eus bezala, edo utzi gelaxka hutsik",
    es: "escríbela como nombre@dominio.eus o deja la celda vacía",
    en: "write it as name@domain.org, or leave the cell empty")

  package static let problemFormulaLike = Message(
    eu: "testua formula bat bezala hasten da; testu hutsa gisa gorde da",
    es: "el texto empieza como una fórmula; se ha guardado como simple texto",
    en: "the text begins like a formula; it was kept as plain text")

  package static let problemFormulaLikeRemedy = Message(
    eu: "begiratu testua den benetan",
    es: "comprueba que de verdad es texto",
    en: "check that it really is text")

  package static let problemNothingToMatchOn = Message(
    eu: "eskabide honek ez du ez gairik ez testurik",
    es: "esta solicitud no dice ni temas ni texto",
    en: "this application names no subject and has no text")

  package static let problemNothingToMatchOnRemedy = Message(
    eu: "eskatu azalpen bat, edo bete beharrak edo esperientzia",
    es: "pide una descripción o rellena las necesidades o la experiencia",
    en: "ask for a description, or fill in the needs or the expertise")

  package static let problemKeptInAbout = Message(
    eu: "balio hau ez da ezagutzen; testuan gorde da",
    es: "no se conoce este valor; se ha guardado en el texto",
    en: "this value is not known; it was kept in the text")

  package static let problemKeptInAboutRemedy = Message(
    eu: "zer den badakizu, itzuli mapan (values)",
    es: "si sabes qué es, tradúcelo en el mapa (values)",
    en: "translate it in the mapping file (values) if you know what it is")

  package static let problemBadAnswer = Message(
    eu: "hau ez da ez bai, ez ez, ez zenbaki bat",
    es: "esto no es ni sí, ni no, ni un número",
    en: "this is neither yes, nor no, nor a number")

  package static let problemBadAnswerRemedy = Message(
    eu: "idatzi Bai edo Ez (Y/N, 1/0), edo itzuli mapan (values)",
    es: "escribe Sí o No (Y/N, 1/0) o tradúcelo en el mapa (values)",
    en: "write Yes or No (Y/N, 1/0), or translate it in the mapping file (values)")

  package static let problemUnknownLanguage = Message(
    eu: "hizkuntza hau ez da ezagutzen",
    es: "no se conoce este idioma",
    en: "this language is not known")

  package static let problemUnknownLanguageRemedy = Message(
    eu: "idatzi eu, es, en edo fr; bat baino gehiago, | zeinuaz bereizita",
    es: "escribe eu, es, en o fr; varios, separados por |",
    en: "write eu, es, en or fr; several, separated by |")

  package static let problemUnknownTerritory = Message(
    eu: "lurralde hau ez da ezagutzen",
    es: "no se conoce este territorio",
    en: "this territory is not known")

  package static let problemUnknownTerritoryRemedy = Message(
    eu: "idatzi Araba, Bizkaia edo Gipuzkoa; beste edozeinentzat, utzi hutsik",
    es: "escribe Araba, Bizkaia o Gipuzkoa; para cualquier otro, deja la celda vacía",
    en: "write Araba, Bizkaia or Gipuzkoa; for any other leave the cell empty")

  package static let problemSeveralTerritories = Message(
    eu: "lurralde bat baino gehiago",
    es: "más de un territorio",
    en: "more than one territory")

  package static let problemSeveralTerritoriesRemedy = Message(
    eu: "idatzi bakarra: egoitzarena",
    es: "escribe uno solo: el de la sede",
    en: "write one only: that of the seat")

  package static let problemUnknownMode = Message(
    eu: "elkartzeko modu hau ez da ezagutzen",
    es: "no se conoce esta forma de reunirse",
    en: "this way of meeting is not known")

  package static let problemUnknownModeRemedy = Message(
    eu: "idatzi in-person (aurrez aurre), online edo either (bietara), edo utzi hutsik",
    es: "escribe in-person (presencial), online o either (cualquiera), o deja la celda vacía",
    en: "write in-person, online or either, or leave the cell empty")

  package static let problemBadCapacity = Message(
    eu: "edukiera ez da zenbaki oso bat",
    es: "la capacidad no es un número entero",
    en: "the capacity is not a whole number")

  package static let problemWriteCapacityRemedy = Message(
    eu: "idatzi zenbat erakunde lagun ditzakeen aldi berean, 0tik 100era; hutsik, 1",
    es: "escribe a cuántas entidades puede acompañar a la vez, de 0 a 100; vacío es 1",
    en: "write how many organisations the person can accompany at once, 0 to 100; empty is 1")

  package static let problemCapacityOutOfRange = Message(
    eu: "edukiera ez dago 0 eta 100 artean",
    es: "la capacidad no está entre 0 y 100",
    en: "the capacity is not between 0 and 100")

  package static let problemRepeatedValue = Message(
    eu: "balio hau bi aldiz dago gelaxkan",
    es: "este valor está dos veces en la celda",
    en: "this value stands twice in the cell")

  package static let problemRepeatedValueRemedy = Message(
    eu: "behin hartu da aintzat; kendu errepikapena",
    es: "se ha contado una vez; quita la repetición",
    en: "it was counted once; take out the repetition")

  package static let problemBadLevel = Message(
    eu: "ezagutzaren maila ez da zenbaki oso bat",
    es: "el nivel de la experiencia no es un número entero",
    en: "the level of the expertise is not a whole number")

  package static let problemWriteLevelRemedy = Message(
    eu: "idatzi gaia:maila, maila 0tik 4ra, edo gaia soilik",
    es: "escribe tema:nivel, con nivel de 0 a 4, o solo el tema",
    en: "write concept:level with a level of 0 to 4, or the concept alone")

  package static let problemLevelOutOfRange = Message(
    eu: "ezagutzaren maila ez dago 0 eta 4 artean",
    es: "el nivel de la experiencia no está entre 0 y 4",
    en: "the level of the expertise is not between 0 and 4")

  package static let problemConceptTwice = Message(
    eu: "gai bera bi aldiz dago, zenbaki desberdinekin",
    es: "el mismo tema está dos veces, con números distintos",
    en: "the same concept stands twice, with different numbers")

  package static let problemConceptTwiceRemedy = Message(
    eu: "utzi bakarra",
    es: "deja solo uno",
    en: "keep only one")

  package static let problemBadNeedNumbers = Message(
    eu: "beharraren zenbakiak ez daude osorik, edo ez dira zenbaki osoak",
    es: "los números de la necesidad no están completos o no son enteros",
    en: "the numbers of the need are not complete, or not whole numbers")

  package static let problemWriteNeedRemedy = Message(
    eu: "idatzi gaia, gaia:lehentasuna edo gaia:lehentasuna:gaur:nahi; lehentasuna 1–5, mailak 1–4",
    es: "escribe tema, tema:prioridad o tema:prioridad:hoy:deseado; prioridad 1–5, niveles 1–4",
    en: "write concept, concept:priority or concept:priority:now:wanted; priority 1–5, levels 1–4")

  package static let problemNeedOutOfRange = Message(
    eu: "beharraren zenbakietako bat mugetatik kanpo dago",
    es: "uno de los números de la necesidad está fuera de sus límites",
    en: "one of the numbers of the need is out of its range")

  package static let problemNeedWithoutGap = Message(
    eu: "nahi den maila ez da gaurkoa baino handiagoa: behar honek ez du pisurik",
    es: "el nivel deseado no supera al actual: esta necesidad no pesa nada",
    en: "the wanted level is not above today's: this need weighs nothing")

  package static let problemNeedWithoutGapRemedy = Message(
    eu: "egiaztatu bi mailak erakundearekin",
    es: "confirma los dos niveles con la entidad",
    en: "confirm the two levels with the organisation")

  package static func problemManyNeeds(found: Int, usual: Int) -> Message {
    Message(
      eu: "\(found) behar daude; programak \(usual) hartzen ditu gehienez",
      es: "hay \(found) necesidades; el programa admite \(usual) como mucho",
      en: "there are \(found) needs; the programme takes \(usual) at most")
  }

  package static let problemManyNeedsRemedy = Message(
    eu: "denak hartu dira aintzat; erakundearekin, aukeratu garrantzitsuenak",
    es: "se han contado todas; elige con la entidad las más importantes",
    en: "all were counted; choose the most important ones with the organisation")

  package static func problemAmbiguousLabel(concepts: String) -> Message {
    Message(
      eu: "izen hau gai batek baino gehiagok du: \(concepts)",
      es: "este nombre lo llevan varios temas: \(concepts)",
      en: "several concepts bear this name: \(concepts)")
  }

  package static let problemAmbiguousLabelRemedy = Message(
    eu: "idatzi gaiaren ida",
    es: "escribe el id del tema",
    en: "write the id of the concept")

  package static func problemConceptOfOtherScheme(_ id: String) -> Message {
    Message(
      eu: "hau beste sailkapen bateko gaia da (\(id)), ez hemen behar dena",
      es: "este tema es de otra clasificación (\(id)), no de la que va aquí",
      en: "this concept belongs to another scheme (\(id)), not to the one wanted here")
  }

  package static let problemConceptOfOtherSchemeRemedy = Message(
    eu: "beharrek eta esperientziak need- gaiak hartzen dituzte; jarduera-eremuek, field- gaiak",
    es: "necesidades y experiencia llevan temas need-; los ámbitos, temas field-",
    en: "needs and expertise take need- concepts, fields take field- concepts")

  package static let problemUnknownConcept = Message(
    eu: "gai hau ez da ezagutzen",
    es: "no se conoce este tema",
    en: "this concept is not known")

  package static let problemUnknownConceptRemedy = Message(
    eu: "idatzi gai baten ida edo izena (uztartu concepts komandoak erakusten ditu); bat baino "
      + "gehiago, | zeinuaz bereizita",
    es: "escribe el id o el nombre de un tema (los muestra uztartu concepts); varios, separados "
      + "por |",
    en: "write the id or the label of a concept (uztartu concepts shows them); several, "
      + "separated by |")

  package static let problemMisspelledConcept = Message(
    eu: "gai hau ez da ezagutzen",
    es: "no se conoce este tema",
    en: "this concept is not known")

  package static func problemMisspelledConceptRemedy(suggestion: String) -> Message {
    Message(
      eu: "agian hau esan nahi zen: \(suggestion)",
      es: "quizá se quería decir \(suggestion)",
      en: "perhaps \(suggestion) was meant")
  }
}
