import GRDB

/// What a record knows about itself.
package enum RecordSetting: String, CaseIterable, Sendable {
  /// When the record was made.
  case created
  /// The version of the program that made it.
  case productVersion
  /// The identity of the record, 32 hexadecimal digits: its keys are kept under it.
  case recordID
  /// What tells the keys of the record from others; absent until it has keys.
  case recordKeys
  /// Who is responsible for the data, and where to write; absent until somebody says so.
  case controllerName, controllerContact
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

extension RecordReader {
  /// A fact that a record need not know; nil where it does not.
  func optionalSetting(_ setting: RecordSetting) throws(RecordError) -> String? {
    try row("SELECT value FROM setting WHERE name = ?", [setting.rawValue])?.text("value")
  }
}

extension RecordWriter {
  /// Writes a fact that may change; the caller appends what happened to the log.
  func replace(_ setting: RecordSetting, with value: String) throws(RecordError) {
    try execute(
      .record, id: setting.rawValue,
      """
      INSERT INTO setting (name, value) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """, [setting.rawValue, value])
  }

  func set(_ setting: RecordSetting, to value: String) throws(RecordError) {
    try execute(
      .record, id: setting.rawValue, "INSERT INTO setting (name, value) VALUES (?, ?)",
      [setting.rawValue, value])
  }
}
