import Foundation
import GRDB

extension RecordWriter {
  /// Plans a value for an indicator, in place of one that was planned before.
  package func plan(
    _ valueMicro: Int, for indicator: String, of scope: ReportScope
  ) throws(RecordError) {
    let place = "\(scope.place)/\(indicator)"
    if case .round(let name) = scope { _ = try round(named: name) }
    try execute(
      .indicatorTarget, id: place,
      """
      INSERT INTO indicatorTarget (scopeKind, scopeName, indicator, valueMicro, setBy, setAt)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET valueMicro = excluded.valueMicro, setBy = excluded.setBy,
        setAt = excluded.setAt
      """,
      [scope.kind, scope.name, indicator, valueMicro, stamp.actor, stamp.instant])
    try append(.change, .indicatorTarget, id: place, fields: ["valueMicro"])
  }

  /// Takes a planned value back; false where there was none.
  @discardableResult
  package func removePlan(
    for indicator: String, of scope: ReportScope
  ) throws(RecordError) -> Bool {
    let place = "\(scope.place)/\(indicator)"
    try execute(
      .indicatorTarget, id: place,
      "DELETE FROM indicatorTarget WHERE scopeKind = ? AND scopeName = ? AND indicator = ?",
      [scope.kind, scope.name, indicator])
    guard database.changesCount > 0 else { return false }
    try append(.remove, .indicatorTarget, id: place, fields: ["valueMicro"])
    return true
  }

  /// Freezes a report with its files: none of them ever changes.
  ///
  /// - Parameters:
  ///   - model: the report's figures as JSON.
  ///   - files: what was published, at least one file.
  /// - Throws: ``RecordError/notFound(_:id:)`` for an unknown round.
  @discardableResult
  package func freeze(
    _ scope: ReportScope, model: String, files: [ReportFile]
  ) throws(RecordError) -> RecordedSnapshot {
    precondition(!files.isEmpty, "a report has a file")
    if case .round(let name) = scope { _ = try round(named: name) }
    let number = try nextNumber(in: "reportSnapshot")
    let id = "T\(number)"
    let version = try snapshots(of: scope).count + 1
    let head = if let headAppended { headAppended } else { try auditHead() }
    try execute(
      .reportSnapshot, id: id,
      """
      INSERT INTO reportSnapshot (number, id, scopeKind, scopeName, version, model, frozenBy,
        frozenAt, auditSeq, auditDigest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        number, id, scope.kind, scope.name, version, model, stamp.actor, stamp.instant, head.seq,
        head.digest,
      ])
    for file in files {
      try execute(
        .reportSnapshot, id: "\(id) \(file.name)",
        "INSERT INTO reportFile (snapshot, name, content, digest) VALUES (?, ?, ?, ?)",
        [id, file.name, Data(file.content), SHA256Text.hexadecimal(of: file.content)])
    }
    try append(.issue, .reportSnapshot, id: id, fields: ["model"])
    guard let found = try row("SELECT * FROM reportSnapshot WHERE id = ?", [id]) else {
      throw .notFound(.reportSnapshot, id: id)
    }
    return try RecordedSnapshot(found)
  }
}
