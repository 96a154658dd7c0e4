import GRDB

/// What a record knows about itself.
package enum RecordSetting: String, CaseIterable, Sendable {
  /// When the record was made.
  case created
  /// The version of the program that made it.
  case productVersion
  /// The identity of the record, 32 hexadecimal digits: its keys are kept under it.
  case recordID
}

extension RecordReader {
  /// A fact about the record, as text.
  package func setting(_ setting: RecordSetting) throws(RecordError) -> String {
    let found = try row("SELECT value FROM setting WHERE name = ?", [setting.rawValue])
    guard let found else {
      throw .damaged(place: "setting \(setting.rawValue)", detail: "the setting is missing")
    }
    return try found.text("value")
  }
}

extension RecordWriter {
  func set(_ setting: RecordSetting, to value: String) throws(RecordError) {
    try execute(
      .record, id: setting.rawValue, "INSERT INTO setting (name, value) VALUES (?, ?)",
      [setting.rawValue, value])
  }
}
