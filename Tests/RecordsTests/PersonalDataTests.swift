import Records
import Testing

/// The list of what is personal in a record, held against the schema itself.
struct PersonalDataTests {
  private static let ownTables =
    "type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'"

  @Test func `Every column of text or bytes says whether it is personal`() throws {
    let raw = try TemporaryRecord().raw()
    let columns = try raw.texts(
      """
      SELECT tables.name || '.' || columns.name
      FROM (SELECT name FROM sqlite_master WHERE \(Self.ownTables)) AS tables
      JOIN pragma_table_info(tables.name) AS columns
      WHERE columns.type IN ('TEXT', 'BLOB', 'ANY') ORDER BY 1
      """)
    let declared = PersonalData.tables.flatMap { table in
      (table.personal.map(\.name) + table.impersonal).map { "\(table.name).\($0)" }
    }
    #expect(Set(declared).count == declared.count, "a column is declared once")
    #expect(Set(columns).subtracting(declared) == [], "columns that do not declare themselves")
    #expect(Set(declared).subtracting(columns) == [], "declared columns that do not exist")
  }

  @Test func `Every table that leads to a person says how`() throws {
    let raw = try TemporaryRecord().raw()
    // `child>parent` for each reference.
    let references = try raw.texts(
      """
      SELECT DISTINCT tables.name || '>' || keys."table"
      FROM (SELECT name FROM sqlite_master WHERE \(Self.ownTables)) AS tables
      JOIN pragma_foreign_key_list(tables.name) AS keys ORDER BY 1
      """
    ).map { $0.split(separator: ">").map(String.init) }
    var leading: Set<String> = ["person"]
    var before = 0
    while leading.count > before {
      before = leading.count
      leading.formUnion(references.filter { leading.contains($0[1]) }.map { $0[0] })
    }
    #expect(leading.isSuperset(of: ["application", "need", "pairing", "response", "session"]))
    let declared = PersonalData.tables.filter { !$0.persons.isEmpty }.map(\.name)
    #expect(leading.subtracting(declared) == [])
  }

  @Test func `Every table with something personal says whom it is about`() {
    for table in PersonalData.tables where !table.personal.isEmpty {
      #expect(!table.persons.isEmpty, "\(table.name)")
    }
  }

  @Test func `Every way to a person leads to one`() throws {
    let temporary = try SchemaWorld.met.make()
    try temporary.write { writer in
      let pair = ApplicationPair(mentor: "M1", organisation: "N1")
      try writer.state(.wish, of: pair, in: SampleRound.name, by: .mentor)
    }
    let raw = try temporary.raw()
    for table in PersonalData.tables
    where [
      "person", "application", "need", "expertise",
      "applicationLanguage", "applicationField", "preference", "pairing", "response", "session",
    ].contains(table.name) {
      for person in table.persons {
        let found = try raw.texts(
          "SELECT DISTINCT \(person) FROM \(table.name) WHERE \(person) IS NOT NULL")
        #expect(!found.isEmpty && found.allSatisfy { $0.hasPrefix("H") }, "\(table.name)")
      }
    }
  }

  @Test func `What an erasure writes is an expression over the row`() throws {
    let raw = try TemporaryRecord().raw()
    for table in PersonalData.tables {
      for column in table.personal {
        for sql in [column.erased] + table.persons + (column.readers ?? []) {
          #expect(try raw.refusal(of: "SELECT \(sql) FROM \(table.name)") == nil, "\(sql)")
        }
      }
    }
  }
}
