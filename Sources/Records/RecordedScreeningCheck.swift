package import Forum
package import Foundation
import GRDB

/// What a coordinator makes sure of before an application is eligible.
package enum ScreeningItem: String, CaseIterable, Codable, Sendable {
  /// The organisation is in its public register.
  case registered
  /// The consent `programme` is in force.
  case consent
  /// The hours that the round takes are available.
  case hours
  /// Conflicts of interest were asked about.
  case conflict
  /// The briefing was attended.
  case briefing
}

/// A point of the checklist that was made sure of.
package struct RecordedScreeningCheck: Equatable, Sendable {
  package let side: ApplicationSide
  package let application: String
  package let item: ScreeningItem
  package let actor: String
  package let at: Date
}

extension RecordReader {
  /// The points of the checklist made sure of in a round, by side, application and item.
  package func screeningChecks(of round: String) throws(RecordError) -> [RecordedScreeningCheck] {
    let name = try self.round(named: round).name
    let found = try rows(
      "SELECT * FROM screeningCheck WHERE round = ? ORDER BY side, application, item", [name])
    return try found.map { (row) throws(RecordError) in
      try RecordedScreeningCheck(
        side: row.choice("side"), application: row.text("application"), item: row.choice("item"),
        actor: row.text("actor"), at: row.instant("at"))
    }
  }
}

extension RecordWriter {
  /// Ticks a point of an application's checklist; one that is ticked stays as it is.
  ///
  /// - Returns: whether it is new.
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` with `.unknownReference` for an application that
  ///   the round does not have.
  @discardableResult
  package func check(
    _ item: ScreeningItem, of side: ApplicationSide, _ id: String, in round: String
  ) throws(RecordError) -> Bool {
    let place = ApplicationPlace(round: try self.round(named: round).name, side: side, id: id)
    guard try !isChecked(item, at: place) else { return false }
    try execute(
      .screeningCheck, id: place.text,
      """
      INSERT INTO screeningCheck (round, side, application, item, actor, at)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [place.round, side.rawValue, place.id, item.rawValue, stamp.actor, stamp.instant])
    try append(.check, .screeningCheck, id: place.text, fields: [item.rawValue])
    return true
  }

  /// Takes a tick back.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  package func uncheck(
    _ item: ScreeningItem, of side: ApplicationSide, _ id: String, in round: String
  ) throws(RecordError) -> Bool {
    let place = ApplicationPlace(round: try self.round(named: round).name, side: side, id: id)
    guard try isChecked(item, at: place) else { return false }
    try execute(
      .screeningCheck, id: place.text,
      """
      DELETE FROM screeningCheck WHERE round = ? AND side = ? AND application = ? AND item = ?
      """, [place.round, side.rawValue, place.id, item.rawValue])
    try append(.remove, .screeningCheck, id: place.text, fields: [item.rawValue])
    return true
  }

  private func isChecked(
    _ item: ScreeningItem, at place: ApplicationPlace
  ) throws(RecordError) -> Bool {
    try row(
      """
      SELECT item FROM screeningCheck
      WHERE round = ? AND side = ? AND application = ? AND item = ?
      """, [place.round, place.side.rawValue, place.id, item.rawValue]) != nil
  }
}
