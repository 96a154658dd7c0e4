import Evaluation
import Exchange
import Forum
import Records
import Wording

/// Takes over what a form tool gathered: `uztartu survey import`.
package struct ImportSurveyAnswers: Sendable {
  private let access: RecordAccess
  private let file: String
  private let round: String?
  private let wave: AskedWave
  private let instrument: String?
  private let isCorrection: Bool
  private let keys: KeyLocation

  /// `correcting`: whether answers that are there with other values are replaced.
  package init(
    _ access: RecordAccess, file: String, round: String?, wave: AskedWave, instrument: String?,
    correcting: Bool, keys: KeyLocation
  ) {
    self.access = access
    self.file = file
    self.round = round
    self.wave = wave
    self.instrument = instrument
    isCorrection = correcting
    self.keys = keys
  }

  /// Records all rows or none; the same file again changes nothing.
  package func run() throws(Refusal) -> SurveyImportDocument {
    let bytes = try Refusal.bytes(of: file)
    return try access.opened(for: .write, to: .importAnswers) { (record) throws(Refusal) in
      let instrument = try InstrumentCatalogue(record).find(instrument)
      let reading = SurveyFile.read(bytes, file: file, instrument: instrument)
      try refuse(reading.problems)
      let round = try record.roundToEvaluate(round)
      let respondents = try SurveyRespondents(of: round, record)
      var rows = SurveyRowPlaces(file: file, wave: wave.rawValue, instrument)
      for row in reading.rows {
        try rows.place(row, among: respondents, record)
      }
      try refuse(reading.problems + rows.problems)
      let outcomes = try keep(rows.placed, of: instrument, in: record)
      return SurveyImportDocument(
        round: round.name, instrument: instrument.place, wave: wave.rawValue,
        added: outcomes.count { $0 == .added }, corrected: outcomes.count { $0 == .corrected },
        unchanged: outcomes.count { $0 == .unchanged }, warnings: ProblemList(reading.problems))
    }
  }

  private func refuse(_ problems: [FileProblem]) throws(Refusal) {
    let errors = problems.count { $0.severity == .error }
    guard errors > 0 else { return }
    throw Refusal(
      .badData, .fileHasErrors(file, count: errors), problems: ProblemList(problems))
  }

  /// Writes all answers in one transaction, and tells every row that the record contradicts.
  private func keep(
    _ rows: [SurveyRowPlaces.Placed], of instrument: Instrument, in record: OpenRecord
  ) throws(Refusal) -> [AnswerOutcome] {
    let recorded = try instrument.recorded()
    let (outcomes, contradicted) = try Refusal.onRecord {
      () throws(RecordError) -> ([AnswerOutcome], [SurveyRow]) in
      let store = try keys.open(of: record.record, making: true)
      let known = try record.record.read { (reader) throws(RecordError) in
        try Self.contradicted(rows, reader, store)
      }
      if !known.isEmpty && !isCorrection { return ([], known) }
      let outcomes = try record.record.write(by: record.asker.name, at: access.instant) {
        (writer) throws(RecordError) in
        try writer.keep(recorded)
        return try rows.map { (row) throws(RecordError) in
          try writer.answer(
            NewSurveyAnswer(place: row.place, onDay: access.day, items: row.row.items),
            by: row.person, correcting: isCorrection, keys: store)
        }
      }
      return (outcomes, [])
    }
    try refuse(
      contradicted.map {
        SurveyFile.problem($0, in: file, value: nil, .answeredOtherwise)
      })
    return outcomes
  }

  private static func contradicted(
    _ rows: [SurveyRowPlaces.Placed], _ reader: RecordReader, _ store: KeyStore
  ) throws(RecordError) -> [SurveyRow] {
    guard let first = rows.first else { return [] }
    let round = try reader.pairing(first.place.pairing).round
    let known = try reader.surveyAnswers(of: round)
    var contradicted: [SurveyRow] = []
    for row in rows {
      let subject = try store.pseudonym(of: .pairing(row.place.pairing), in: round)
      let respondent = try store.pseudonym(of: .person(row.person), in: round)
      let differs = known.contains {
        $0.instrument == row.place.instrument && $0.wave == row.place.wave
          && $0.subject == subject && $0.side == row.place.side && $0.respondent == respondent
          && $0.items != row.row.items
      }
      if differs { contradicted.append(row.row) }
    }
    return contradicted
  }
}

/// Rows of answers with the side of a pairing that each is of.
struct SurveyRowPlaces {
  /// A row whose respondent is known.
  struct Placed {
    let row: SurveyRow
    let place: SurveyPlace
    let person: String
  }

  private(set) var placed: [Placed] = []
  private(set) var problems: [FileProblem] = []
  private let file: String
  private let wave: String
  private let instrument: Instrument

  init(file: String, wave: String, _ instrument: Instrument) {
    self.file = file
    self.wave = wave
    self.instrument = instrument
  }

  /// Finds whom a row is of, or notes what is wrong with it.
  mutating func place(
    _ row: SurveyRow, among respondents: SurveyRespondents, _ record: OpenRecord
  ) throws(Refusal) {
    let found: SurveyRespondents.Respondent
    switch try Self.respondent(of: row, among: respondents, wave, instrument, record) {
    case .failure(let defect):
      note(row, row.code ?? row.email ?? row.pairing, defect)
      return
    case .success(let respondent): found = respondent
    }
    guard let person = found.person else {
      note(row, found.pairing.id, .unknownPairing)
      return
    }
    let place = SurveyPlace(
      pairing: found.pairing.id, side: found.side, instrument: instrument.name,
      version: instrument.version, wave: wave)
    if let first = placed.first(where: { $0.place == place }) {
      // A form that was sent twice with the same answers is one answer.
      if first.row.items != row.items { note(row, nil, .twice(line: first.row.line)) }
      return
    }
    placed.append(Placed(row: row, place: place, person: person))
  }

  private mutating func note(_ row: SurveyRow, _ value: String?, _ defect: SurveyDefect) {
    problems.append(SurveyFile.problem(row, in: file, value: value, defect))
  }

  private enum Found {
    case success(SurveyRespondents.Respondent)
    case failure(SurveyDefect)
  }

  private static func respondent(
    of row: SurveyRow, among respondents: SurveyRespondents, _ wave: String,
    _ instrument: Instrument, _ record: OpenRecord
  ) throws(Refusal) -> Found {
    if let typed = row.code {
      let place = try record.placeOfCode(typed)
      let found = respondents.all.first {
        $0.pairing.id == place?.pairing && $0.side == place?.side
      }
      guard let found, place?.wave == wave, place?.instrument == instrument.name else {
        return .failure(.unknownCode)
      }
      return .success(found)
    }
    if let pairing = row.pairing, let side = row.side {
      let found = respondents.all.first {
        $0.pairing.id == pairing.uppercased() && $0.side == side
      }
      return found.map(Found.success) ?? .failure(.unknownPairing)
    }
    guard let email = row.email?.lowercased() else { return .failure(.nobody) }
    let found = respondents.all.filter { respondent in
      respondent.email?.lowercased() == email
        && (row.pairing == nil || respondent.pairing.id == row.pairing?.uppercased())
        && (row.side == nil || respondent.side == row.side)
    }
    guard let first = found.first else { return .failure(.unknownAddress) }
    return found.count == 1 ? .success(first) : .failure(.severalPairings)
  }
}

extension OpenRecord {
  /// What a typed code was given for; nil for a code that was never given or was replaced.
  ///
  /// Used codes count: the same file is imported twice.
  fileprivate func placeOfCode(_ typed: String) throws(Refusal) -> SurveyPlace? {
    guard let code = SurveyCode(typed: typed) else { return nil }
    do throws(RecordError) {
      let invitation = try record.read { (reader) throws(RecordError) in
        try reader.surveyInvitation(code: code)
      }
      return invitation.state == .replaced ? nil : invitation.place
    } catch .notFound {
      return nil
    } catch {
      throw Refusal(error)
    }
  }
}

/// What a file of answers brought.
package struct SurveyImportDocument: Encodable, Sendable {
  private enum CodingKeys: String, CodingKey {
    case round, instrument, wave, added, corrected, unchanged
  }

  package let round: String
  package let instrument: String
  package let wave: String
  package let added: Int
  package let corrected: Int
  package let unchanged: Int
  /// What a person should look at; told on standard error.
  package var warnings = ProblemList()

  init(
    round: String, instrument: String, wave: String, added: Int, corrected: Int, unchanged: Int,
    warnings: ProblemList
  ) {
    self.round = round
    self.instrument = instrument
    self.wave = wave
    self.added = added
    self.corrected = corrected
    self.unchanged = unchanged
    self.warnings = warnings
  }
}
