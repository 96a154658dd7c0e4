import Evaluation
import Exchange
import Forum
import Records
package import Wording

/// Takes a questionnaire of the forum's own into the record: `uztartu survey load`.
package struct LoadInstrument: Sendable {
  private let access: RecordAccess
  private let file: String

  package init(_ access: RecordAccess, file: String) {
    self.access = access
    self.file = file
  }

  /// Records it; the same file again changes nothing.
  package func run() throws(Refusal) -> InstrumentDocument {
    let bytes = try Refusal.bytes(of: file)
    return try access.opened(for: .write, to: .loadInstrument) { (record) throws(Refusal) in
      let instrument = try Self.instrument(bytes, file)
      let catalogue = try InstrumentCatalogue(record)
      if let known = catalogue.instruments.first(where: { $0.place == instrument.place }),
        known != instrument
      {
        throw Refusal(.badData, .instrumentKept(instrument.place))
      }
      let recorded = try instrument.recorded()
      _ = try record.write { (writer) throws(RecordError) in try writer.keep(recorded) }
      return InstrumentDocument(instrument, isBundled: catalogue.isBundled(instrument))
    }
  }

  private static func instrument(_ bytes: [UInt8], _ file: String) throws(Refusal) -> Instrument {
    do throws(FileRefusal) { return try InstrumentFile.read(bytes, file: file) } catch {
      throw Refusal(error)
    }
  }
}

/// Lists the questionnaires: `uztartu survey list`.
package struct ListInstruments: Sendable {
  private let access: RecordAccess

  package init(_ access: RecordAccess) { self.access = access }

  /// Reads them.
  package func run() throws(Refusal) -> [InstrumentDocument] {
    try access.opened(for: .read, to: .readInstruments) { (record) throws(Refusal) in
      let catalogue = try InstrumentCatalogue(record)
      return catalogue.instruments.map {
        InstrumentDocument($0, isBundled: catalogue.isBundled($0))
      }
    }
  }
}

/// Shows a questionnaire as a file: `uztartu survey show`.
package struct ShowInstrument: Sendable {
  private let access: RecordAccess
  private let name: String

  package init(_ access: RecordAccess, name: String) {
    self.access = access
    self.name = name
  }

  /// Reads it.
  package func run() throws(Refusal) -> InstrumentSheet {
    try access.opened(for: .read, to: .readInstruments) { (record) throws(Refusal) in
      InstrumentSheet(try InstrumentCatalogue(record).find(name))
    }
  }
}

/// A questionnaire in a list.
package struct InstrumentDocument: Codable, Equatable, Sendable {
  package let name: String
  package let version: Int
  /// The title in Basque, Spanish and English, where there is one.
  package let title: [String: String]
  package let items: Int
  package let least: Int
  package let most: Int
  package let leastAnswered: Int
  package let licence: String
  /// Whether it comes with the program.
  package let isBundled: Bool

  init(_ instrument: Instrument, isBundled: Bool) {
    name = instrument.name
    version = instrument.version
    title = instrument.title.byLanguage
    items = instrument.items.count
    least = instrument.scale.least
    most = instrument.scale.most
    leastAnswered = instrument.leastAnswered
    licence = instrument.licence
    self.isBundled = isBundled
  }
}

/// A questionnaire to read: its title, its scale and its questions.
package struct InstrumentSheet: Sendable {
  private let instrument: Instrument

  init(_ instrument: Instrument) { self.instrument = instrument }

  /// The name with the version.
  package var place: String { instrument.place }

  /// The questionnaire as a file that `survey load` takes.
  package var fileText: String { instrument.fileText }

  /// The questionnaire as lines for people.
  package func lines(in language: ReaderLanguage) -> [String] {
    let form = SurveyForm(instrument, in: language)
    return [form.title, ""] + form.scale + [""] + form.questions
  }
}

extension Instrument.Phrase {
  /// The texts by the codes of their languages.
  var byLanguage: [String: String] {
    let texts = [("eu", eu), ("es", es), ("en", en)].compactMap { code, text in
      text.map { (code, $0) }
    }
    return Dictionary(uniqueKeysWithValues: texts)
  }
}

extension Sequence where Element == InstrumentDocument {
  /// The questionnaires as CSV; headings are the keys of their documents.
  package var csv: String {
    var writer = CSVWriter(
      style: .plain,
      headings: [
        "name", "version", "items", "least", "most", "leastAnswered", "licence", "isBundled",
      ])
    for instrument in self {
      writer.append([
        instrument.name, String(instrument.version), String(instrument.items),
        String(instrument.least), String(instrument.most), String(instrument.leastAnswered),
        instrument.licence, String(instrument.isBundled),
      ])
    }
    return writer.text
  }
}
