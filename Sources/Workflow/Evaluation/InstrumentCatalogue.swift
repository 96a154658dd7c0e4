import Evaluation
import Exchange
import Forum
import Records
import Wording

/// The questionnaires that can be asked: those that come with the program and those of the record.
struct InstrumentCatalogue {
  /// By name, then by version.
  let instruments: [Instrument]
  /// The names with versions of those that come with the program.
  private let bundled: Set<String>

  /// The questionnaire that is meant where nobody names one.
  static let usual = KnownInstrument.relationship.rawValue

  init(_ record: OpenRecord) throws(Refusal) {
    let known = try record.read { (reader) throws(RecordError) in try reader.instruments() }
    var all: [String: Instrument] = [:]
    let bundled = try Self.bundled()
    for instrument in bundled { all[instrument.place] = instrument }
    for recorded in known {
      all[recorded.place] = try DocumentText.value(Instrument.self, from: recorded.document)
    }
    self.bundled = Set(bundled.map(\.place))
    instruments = all.values.sorted { ($0.name, $0.version) < ($1.name, $1.version) }
  }

  private static func bundled() throws(Refusal) -> [Instrument] {
    do {
      return try InstrumentFile.bundled()
    } catch let error as InputFileError {
      throw Refusal(error)
    } catch let refusal as FileRefusal {
      throw Refusal(refusal)
    } catch {
      throw Refusal(.ourFault, .documentBroken(detail: String(describing: error)))
    }
  }

  /// Whether a questionnaire comes with the program.
  func isBundled(_ instrument: Instrument) -> Bool { bundled.contains(instrument.place) }

  /// The questionnaire that somebody means: a name, whose newest version it is, or a name with a
  /// version behind a blank or an `@`.
  ///
  /// - Throws: status 66 for a name that is none.
  func find(_ name: String?) throws(Refusal) -> Instrument {
    let wanted = (name ?? Self.usual).lowercased().replacing("@", with: " ")
    let found = instruments.last { $0.place == wanted } ?? instruments.last { $0.name == wanted }
    guard let found else { throw Refusal(.notFound, .notInRecord(.instrument, id: name ?? "")) }
    return found
  }

  /// The questionnaire of an answer.
  func find(_ name: String, version: Int) throws(Refusal) -> Instrument {
    try find("\(name) \(version)")
  }
}

extension Instrument {
  /// The questionnaire as the record keeps it.
  func recorded() throws(Refusal) -> RecordedInstrument {
    RecordedInstrument(
      name: name, version: version, document: try DocumentText.text(of: self))
  }

  /// The values that somebody typed: one for each item, apart by commas or blanks, a dash where
  /// nothing was answered.
  ///
  /// - Throws: status 64 where they do not fit the questionnaire.
  func values(typed text: String) throws(Refusal) -> [Int?] {
    let parts = text.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
    let values = parts.map { $0 == "-" || $0 == "–" ? nil : Int($0) }
    let areNumbers = zip(parts, values).allSatisfy { part, value in
      part == "-" || part == "–" || value.map(scale.range.contains) == true
    }
    guard values.count == items.count, areNumbers, values.contains(where: { $0 != nil }) else {
      throw Refusal(
        .usage,
        .answersDoNotFit(
          place, count: items.count, least: scale.least, most: scale.most))
    }
    return values
  }
}
