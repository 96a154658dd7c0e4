/// Vectors that other programs make of texts: their files, and the program that is asked for them.
extension Message {
  package static let problemVectorsNotAMatrix = Message(
    eu: "bektoreek zenbaki hamartarren bi dimentsioko matrize bat osatu behar dute",
    es: "los vectores han de formar una matriz de dos dimensiones de números decimales",
    en: "vectors have to be a matrix of two dimensions of decimal numbers")

  package static let problemVectorsNotAMatrixRemedy = Message(
    eu: "gorde matrizea float32 edo float64 motakoa, errenkada bat testu bakoitzeko",
    es: "guarda la matriz como float32 o float64, con una fila por texto",
    en: "save the matrix as float32 or float64, a row a text")

  package static let problemVectorNotFinite = Message(
    eu: "bektore honek zenbaki ez-finituak ditu, edo zeroak besterik ez",
    es: "este vector tiene números no finitos, o solo ceros",
    en: "this vector has numbers that are not finite, or nothing but zeros")

  package static let problemVectorNotFiniteRemedy = Message(
    eu: "kendu errenkada hori edo sortu bektorea berriro",
    es: "quita esa fila o vuelve a generar el vector",
    en: "leave that row out or make the vector again")

  package static let problemVectorIDTwice = Message(
    eu: "identifikatzaile honek bi bektore ditu",
    es: "este identificador tiene dos vectores",
    en: "this id has two vectors")

  package static let problemVectorIDTwiceRemedy = Message(
    eu: "utzi errenkada bat testu bakoitzeko",
    es: "deja una fila por texto",
    en: "keep one row a text")

  package static func problemVectorIDCount(found: Int, expected: Int) -> Message {
    Message(
      eu: "identifikatzaileak \(found) dira, eta bektoreak \(expected)",
      es: "hay \(found) identificadores y \(expected) vectores",
      en: "there are \(found) ids and \(expected) vectors")
  }

  package static let problemVectorIDCountRemedy = Message(
    eu: "idatzi identifikatzaile bat errenkada bakoitzeko, ordena berean",
    es: "escribe un identificador por fila, en el mismo orden",
    en: "write one id a row, in the same order")

  package static let problemVectorLength = Message(
    eu: "bektore guztiek ez dute luzera bera",
    es: "no todos los vectores tienen la misma longitud",
    en: "not all vectors have the same length")

  package static let problemVectorLengthRemedy = Message(
    eu: "sortu bektore guztiak eredu berarekin",
    es: "genera todos los vectores con el mismo modelo",
    en: "make all vectors with the same model")

  package static let problemNotTensors = Message(
    eu: "hau ez da .npy edo safetensors fitxategi bat",
    es: "esto no es un fichero .npy ni safetensors",
    en: "this is no .npy and no safetensors file")

  package static let problemTensorRange = Message(
    eu: "tentsore hau ez dator bat fitxategiaren luzerarekin",
    es: "este tensor no cuadra con el tamaño del fichero",
    en: "this tensor does not fit the length of the file")

  package static let problemNotTensorsRemedy = Message(
    eu: "gorde bektoreak numpy.save edo safetensors liburutegia erabiliz",
    es: "guarda los vectores con numpy.save o con la biblioteca safetensors",
    en: "save the vectors with numpy.save or the safetensors library")

  package static let problemVectorMissing = Message(
    eu: "testu honek ez du bektorerik: hitzen arabera bakarrik irakurtzen da",
    es: "este texto no tiene vector: se lee solo por sus palabras",
    en: "this text has no vector: it is read by its words alone")

  package static let problemVectorMissingRemedy = Message(
    eu: "gehitu bektorea, identifikatzaile horrekin",
    es: "añade su vector con ese identificador",
    en: "add its vector under that id")

  package static func embeddingsNotLocal(_ address: String) -> Message {
    Message(
      eu: "“\(address)” ez da ordenagailu honetako helbide bat: testuak pertsonalak dira eta ez "
        + "dira hemendik ateratzen. Erabili http://127.0.0.1:PORTUA/v1 bezalako bat.",
      es: "«\(address)» no es una dirección de este ordenador: los textos son personales y no "
        + "salen de aquí. Usa una como http://127.0.0.1:PUERTO/v1.",
      en: "“\(address)” is not an address of this machine: the texts are personal and stay here. "
        + "Use one like http://127.0.0.1:PORT/v1.")
  }

  package static func embeddingsUnreachable(_ address: String, reason: String) -> Message {
    Message(
      eu: "\(address) helbidean inork ez du erantzuten (\(reason)). Abiarazi bektoreen programa, "
        + "edo kendu --embeddings.",
      es: "Nadie responde en \(address) (\(reason)). Arranca el programa de vectores o quita "
        + "--embeddings.",
      en: "Nothing answers at \(address) (\(reason)). Start the program that makes vectors, or "
        + "leave --embeddings out.")
  }

  package static func embeddingsRefused(_ address: String, status: Int) -> Message {
    Message(
      eu: "\(address) helbideak \(status) egoerarekin erantzun du. Begiratu helbidea eta eredua.",
      es: "\(address) ha respondido con el estado \(status). Revisa la dirección y el modelo.",
      en: "\(address) answered with status \(status). Check the address and the model.")
  }

  package static func embeddingsBadAnswer(_ address: String, detail: String) -> Message {
    Message(
      eu: "\(address) helbidearen erantzuna ez da bektore-zerrenda bat (\(detail)).",
      es: "La respuesta de \(address) no es una lista de vectores (\(detail)).",
      en: "The answer of \(address) is not a list of vectors (\(detail)).")
  }

  package static func vectorsTooFewLabels(_ source: String, found: Int, expected: Int) -> Message {
    Message(
      eu: "\(source): kontzeptuen \(expected) etiketetatik \(found)k bakarrik dute bektorea. "
        + "“uztartu lexicon texts” aginduak bektorea behar duten testu guztiak ematen ditu.",
      es: "\(source): solo \(found) de las \(expected) etiquetas de conceptos tienen vector. "
        + "«uztartu lexicon texts» da todos los textos que lo necesitan.",
      en: "\(source): only \(found) of \(expected) labels of concepts have a vector. "
        + "“uztartu lexicon texts” gives every text that needs one.")
  }

  package static let helpVectors = Message(
    eu: "testuen bektoreak beste programa batetik (.npy eta .ids, edo safetensors)",
    es: "vectores de los textos hechos por otro programa (.npy y .ids, o safetensors)",
    en: "vectors of the texts made by another program (.npy and .ids, or safetensors)")

  package static let helpEmbeddings = Message(
    eu: "ordenagailu honetako bektore-programa baten helbidea (OpenAIren interfazea)",
    es: "dirección de un programa de vectores de este ordenador (interfaz de OpenAI)",
    en: "address of a program on this machine that makes vectors (OpenAI’s interface)")

  package static let helpEmbeddingsModel = Message(
    eu: "eskatzen den ereduaren izena", es: "nombre del modelo que se pide",
    en: "name of the model asked for")

  package static let oneSourceOfVectors = Message(
    eu: "eman --vectors edo --embeddings, ez biak",
    es: "indica --vectors o --embeddings, no las dos",
    en: "give --vectors or --embeddings, not both")

  package static let modelOfNobody = Message(
    eu: "--embeddings-model aukerak --embeddings behar du",
    es: "--embeddings-model necesita --embeddings",
    en: "--embeddings-model needs --embeddings")

  package static let helpLexicon = Message(
    eu: "hitzek nola aurkitzen duten beren kontzeptua",
    es: "cómo encuentran las palabras su concepto",
    en: "how words find their concepts")

  package static let helpLexiconTexts = Message(
    eu: "eman bektorea behar duten testuak: etiketak eta jendeak idatzitakoa",
    es: "dar los textos que necesitan un vector: etiquetas y lo que escribe la gente",
    en: "give the texts that need a vector: labels and what people wrote")
}
