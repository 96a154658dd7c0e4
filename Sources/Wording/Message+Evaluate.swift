/// The evaluation: help and answers of the commands. The words of reports stand with the reports.
extension Message {
  package static let helpEvaluate = Message(
    eu: "ebaluazioa: zenbatekoak, txostenak eta datuak",
    es: "evaluación: cifras, informes y datos", en: "evaluation: figures, reports and data")
  package static let helpEvaluateRound = Message(
    eu: "txanda baten zenbatekoak", es: "las cifras de una ronda", en: "the figures of a round")
  package static let helpEvaluateReport = Message(
    eu: "idatzi txanda edo urte baten txostena", es: "escribir el informe de una ronda o de un año",
    en: "write the report of a round or a year")
  package static let helpEvaluateReports = Message(
    eu: "finkatutako txostenen zerrenda", es: "lista de informes publicados",
    en: "list the frozen reports")
  package static let helpEvaluateData = Message(
    eu: "idatzi txanda baten datuak, izenik gabe, kanpoko estatistikarientzat",
    es: "escribir los datos de una ronda, sin nombres, para estadística externa",
    en: "write a round's data, without names, for statisticians outside")
  package static let helpEvaluateTarget = Message(
    eu: "adierazleetarako aurreikusitako balioak", es: "valores previstos de los indicadores",
    en: "planned values of the indicators")
  package static let helpTargetSet = Message(
    eu: "aurreikusi balio bat", es: "prever un valor", en: "plan a value")
  package static let helpTargetRemove = Message(
    eu: "kendu aurreikusitako balio bat", es: "quitar un valor previsto",
    en: "take a planned value back")
  package static let helpTargetList = Message(
    eu: "aurreikusitako balioen zerrenda", es: "lista de valores previstos",
    en: "list the planned values")
  package static let helpIndicator = Message(
    eu: "Adierazlearen izena, adibidez served.", es: "El nombre del indicador, por ejemplo served.",
    en: "The indicator's name, such as served.")
  package static let helpTargetValue = Message(
    eu: "Balioa; zatiak ehunekotan: 80.", es: "El valor; las proporciones en porcentaje: 80.",
    en: "The value; shares in percent: 80.")
  package static let helpYear = Message(
    eu: "Txanda baten ordez, urte horretan hasitako guztiak.",
    es: "En lugar de una ronda, todas las que empezaron ese año.",
    en: "Instead of a round, all those that began in that year.")
  package static let helpReportFolder = Message(
    eu: "Non idatzi; hori gabe, hemen.", es: "Dónde escribirlo; si no, aquí.",
    en: "Where to write it; else here.")
  package static let helpAllLanguages = Message(
    eu: "Hiru hizkuntzetan.", es: "En los tres idiomas.", en: "In all three languages.")
  package static let helpPublisher = Message(
    eu: "Noren txostena den, izenburuaren gainean.", es: "De quién es el informe, sobre el título.",
    en: "Whose report it is, above the title.")
  package static let helpFreeze = Message(
    eu: "Finkatu txostena: hemendik aurrera ez da aldatzen.",
    es: "Publicar el informe: desde ahora no cambia.",
    en: "Freeze the report: from now on it does not change.")
  package static let helpFrozen = Message(
    eu: "Idatzi azken txosten finkatua, bere horretan.",
    es: "Escribir el último informe publicado, tal cual.",
    en: "Write the last frozen report, as it was.")
  package static let helpFrozenVersion = Message(
    eu: "Idatzi finkatutako edizio hau.", es: "Escribir esta edición publicada.",
    en: "Write this frozen edition.")
  package static let helpDataFile = Message(
    eu: "Idatziko den JSON fitxategia.", es: "El fichero JSON que se escribe.",
    en: "The JSON file to be written.")
  package static let roundOrYear = Message(
    eu: "Eman txanda baten izena edo urte bat (--year), ez biak.",
    es: "Da el nombre de una ronda o un año (--year), no los dos.",
    en: "Give the name of a round or a year (--year), not both.")
  package static let freezeOrFrozen = Message(
    eu: "Finkatu (--freeze) edo finkatutakoa idatzi (--frozen, --edition); ez biak.",
    es: "Publicar (--freeze) o escribir lo publicado (--frozen, --edition); no las dos cosas.",
    en: "Freeze (--freeze) or write what was frozen (--frozen, --edition); not both.")
  package static let columnIndicator = Message(eu: "Adierazlea", es: "Indicador", en: "Indicator")
  package static let columnPlanned = Message(eu: "Aurreikusia", es: "Previsto", en: "Planned")
  package static let columnReport = Message(eu: "Txostena", es: "Informe", en: "Report")
  package static let columnAbout = Message(eu: "Zeri buruz", es: "Sobre", en: "About")
  package static let columnEdition = Message(eu: "Edizioa", es: "Edición", en: "Edition")
  package static let noFrozenReports = Message(
    eu: "Ez dago txosten finkaturik. Finkatu bat: uztartu evaluate report --freeze.",
    es: "No hay informes publicados. Publica uno: uztartu evaluate report --freeze.",
    en: "There are no frozen reports. Freeze one: uztartu evaluate report --freeze.")

  package static func noTargets(_ name: String) -> Message {
    Message(
      eu: "\(name): ez dago ezer aurreikusita. Aurreikusi: uztartu evaluate target set served 80.",
      es: "\(name): no hay nada previsto. Prevé algo: uztartu evaluate target set served 80.",
      en: "\(name): nothing is planned. Plan a value: uztartu evaluate target set served 80.")
  }

  package static func indicatorUnknown(_ name: String, known: String) -> Message {
    Message(
      eu: "«\(name)» ez da adierazle bat. Hauetako bat eman: \(known).",
      es: "«\(name)» no es un indicador. Da uno de estos: \(known).",
      en: "“\(name)” is no indicator. Give one of these: \(known).")
  }

  package static func targetUnreadable(_ value: String) -> Message {
    Message(
      eu: "«\(value)» ez da adierazle horren balio bat. Idatzi zenbaki bat; zatiak, ehunekotan.",
      es: "«\(value)» no es un valor de ese indicador. Escribe un número; las proporciones, en "
        + "porcentaje.",
      en: "“\(value)” is no value of that indicator. Write a number; shares in percent.")
  }

  package static func noRoundsOfYear(_ year: Int) -> Message {
    Message(
      eu: "\(year): urte horretan ez zen txandarik hasi.",
      es: "\(year): ese año no empezó ninguna ronda.",
      en: "\(year): no round began in that year.")
  }

  package static func reportWritten(_ count: Int, folder: String) -> Message {
    Message(
      eu: count == 1
        ? "Fitxategi bat idatzita: \(folder)" : "\(count) fitxategi idatzita: \(folder)",
      es: count == 1 ? "Un fichero escrito: \(folder)" : "\(count) ficheros escritos: \(folder)",
      en: count == 1 ? "One file written: \(folder)" : "\(count) files written: \(folder)")
  }

  package static func reportFrozen(
    _ id: String, version: Int, seq: Int, digest: String
  ) -> Message {
    Message(
      eu: "\(id): \(version). edizioa, finkatua. Auditoria-erregistroa: \(seq), \(digest)",
      es: "\(id): edición \(version), publicada. Registro de auditoría: \(seq), \(digest)",
      en: "\(id): edition \(version), frozen. Audit log: \(seq), \(digest)")
  }

  package static func dataWritten(_ file: String, applications: Int, answers: Int) -> Message {
    Message(
      eu: "\(file): eskabideak \(applications), galdetegi-erantzunak \(answers).",
      es: "\(file): solicitudes \(applications), respuestas a cuestionarios \(answers).",
      en: "\(file): applications \(applications), survey answers \(answers).")
  }

  package static func dataGeneralised(_ count: Int) -> Message {
    Message(
      eu: "Inor bakarrik ez gelditzeko gutxiago diotenak: \(count).",
      es: "Dicen menos, para que nadie quede solo: \(count).",
      en: "Saying less, so that nobody stands alone: \(count).")
  }
}
