import TestSupport

/// A record made by the program itself.
enum TestRecord {
  /// Makes a record with an open round and answers its path.
  static func make(in folder: TemporaryFolder) throws -> String {
    let path = folder.path("record.sqlite")
    let program = try Program()
    for arguments in [["init"], ["round", "open", "first"]] {
      let outcome = try program.run(arguments + ["--database", path])
      precondition(outcome.status == 0, "a record can be made in a new folder")
    }
    return path
  }
}
