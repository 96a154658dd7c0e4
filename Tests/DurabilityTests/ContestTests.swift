import Foundation
import TestSupport
import Testing

/// Many at once on one record: one writes at a time, and nobody's work is lost.
struct ContestTests {
  @Test func `sixteen who write at once are served or told to try again`() throws {
    let place = try Work(name: "contest", stage: .accepted, command: []).prepared()
    let line = """
      for n in $(seq 10 25); do
        ( "$UZTARTU" session log P1 --on "$TODAY" --at 00:00 --minutes $n --summary x \
            --database "$RECORD" >/dev/null 2>"$FOLDER/told-$n"; echo $? >"$FOLDER/status-$n" ) &
      done
      wait
      """
    let outcome = try Program().shell(
      line,
      environment: [
        "TODAY": PreparedRecord.today, "RECORD": place.record, "FOLDER": place.folder.url.path,
      ])
    #expect(outcome.status == 0)
    var served = 0
    for number in 10...25 {
      let status = try place.folder.text("status-\(number)").filter(\.isNumber)
      #expect(status == "0" || status == "75")
      let told = try place.folder.text("told-\(number)")
      #expect(!told.lowercased().contains("database is locked"))
      if status == "0" { served += 1 } else { #expect(!told.isEmpty) }
    }
    #expect(served >= 1)
    let content = try place.content()
    #expect(content.defects == [])
    #expect(content.rows.filter { $0.hasPrefix("session:") }.count == served)
  }
}
