/// What the command line's parser says; it speaks English, and these stand in its place.
///
/// Each is the parser's own phrase in English, so that a test can see that none went stale.
extension Message {
  package static let parserOverview = Message(eu: "ZER DEN: ", es: "QUÉ ES: ", en: "OVERVIEW: ")
  package static let parserUsageHeading = Message(eu: "ERABILERA:", es: "USO:", en: "USAGE:")
  package static let parserArguments = Message(
    eu: "ARGUMENTUAK:", es: "ARGUMENTOS:", en: "ARGUMENTS:")
  package static let parserOptions = Message(eu: "AUKERAK:", es: "OPCIONES:", en: "OPTIONS:")
  package static let parserSubcommands = Message(
    eu: "AZPIKOMANDOAK:", es: "SUBCOMANDOS:", en: "SUBCOMMANDS:")
  package static let parserSee = Message(eu: "Ikusi ", es: "Véase ", en: "See ")
  package static let parserForHelp = Message(
    eu: "xehetasunetarako.", es: "para más detalle.", en: "for detailed help.")
  package static let parserForMore = Message(
    eu: "informazio gehiagorako.", es: "para más información.", en: "for more information.")
  package static let parserShowHelp = Message(
    eu: "Laguntza hau erakusten du.", es: "Muestra esta ayuda.", en: "Show help information.")
  package static let parserShowVersion = Message(
    eu: "Bertsioa erakusten du.", es: "Muestra la versión.", en: "Show the version.")
  package static let parserDefault = Message(
    eu: "(lehenetsia:", es: "(por omisión:", en: "(default:")
  /// Without a blank at its end: the parser may break the line there.
  package static let parserDefaultAfterValues = Message(
    eu: "lehenetsia:", es: "por omisión:", en: "default:")
  package static let parserProvideOne = Message(
    eu: "Eman hauetako bat: ", es: "Indica uno de estos: ", en: "Please provide one of ")
  package static let parserAnd = Message(eu: " eta '", es: " y '", en: " and '")
  package static let parserOr = Message(eu: " edo '", es: " o '", en: " or '")
  package static let parserSubcommand = Message(
    eu: "<azpikomandoa>", es: "<subcomando>", en: "<subcommand>")
  package static let parserOptionList = Message(
    eu: "[<aukerak>]", es: "[<opciones>]", en: "[<options>]")
  package static let valueFile = Message(eu: "<fitxategia>", es: "<fichero>", en: "<file>")
  package static let valueForm = Message(eu: "<forma>", es: "<forma>", en: "<form>")
  package static let valueName = Message(eu: "<izena>", es: "<nombre>", en: "<name>")
  package static let valuePath = Message(eu: "<bidea>", es: "<ruta>", en: "<path>")
  package static let valueText = Message(eu: "<testua>", es: "<texto>", en: "<text>")
  package static let valueUser = Message(eu: "<erabiltzailea>", es: "<cuenta>", en: "<user>")
  package static let valueReason = Message(eu: "<arrazoia>", es: "<motivo>", en: "<reason>")
  package static let valuePairing = Message(eu: "<bikotea>", es: "<pareja>", en: "<pairing>")
  package static let valueFolder = Message(eu: "<karpeta>", es: "<carpeta>", en: "<folder>")
  package static let valueRole = Message(eu: "<rola>", es: "<rol>", en: "<role>")
  package static let valueEmail = Message(eu: "<helbidea>", es: "<correo>", en: "<email>")
  package static let valueWords = Message(eu: "<hitzak>", es: "<palabras>", en: "<words>")
  package static let parserValues = Message(eu: "(balioak:", es: "(valores:", en: "(values:")
  package static let parserError = Message(eu: "Errorea: ", es: "Error: ", en: "Error: ")
  package static let parserHelp = Message(eu: "Laguntza: ", es: "Ayuda: ", en: "Help: ")
  package static let parserUsage = Message(eu: "Erabilera: ", es: "Uso: ", en: "Usage: ")
  package static let parserMissingArgument = Message(
    eu: "Argumentu hau falta da: ", es: "Falta el argumento ", en: "Missing expected argument ")
  package static let parserMissingValue = Message(
    eu: "Balioa falta zaio honi: ", es: "Falta el valor de ", en: "Missing value for ")
  package static let parserUnknownOption = Message(
    eu: "Aukera ezezaguna: ", es: "Opción desconocida: ", en: "Unknown option ")
  package static let parserUnexpected = Message(
    eu: "Soberan dagoen argumentua: ", es: "Sobra el argumento ", en: "Unexpected argument ")
  package static let parserTheValue = Message(
    eu: "Balio hau ", es: "El valor ", en: "The value ")
  package static let parserIsInvalid = Message(
    eu: " ez da onargarria hemen: ", es: " no vale para ", en: " is invalid for ")
  package static let parserDidYouMean = Message(
    eu: "Hau esan nahi zenuen: ", es: "¿Querías decir ", en: "Did you mean ")
}

/// What our own checks of options say.
extension Message {
  package static func optionAtLeast(_ option: String, _ least: Int) -> Message {
    Message(
      eu: "\(option) gutxienez \(least) da.",
      es: "\(option) es como mínimo \(least).",
      en: "\(option) is at least \(least).")
  }

  package static let scaleIsPositive = Message(
    eu: "--scale zero baino handiagoa da.",
    es: "--scale es mayor que cero.",
    en: "--scale is greater than zero.")

  package static func formatNotHere(_ format: String, forms: String) -> Message {
    Message(
      eu: "Komando honek ez du «\(format)» forma; hauek ditu: \(forms).",
      es: "Esta orden no tiene la forma «\(format)»; tiene: \(forms).",
      en: "This command has no form “\(format)”; it has: \(forms).")
  }
}
