import Wording
import Workflow

/// Private notes, with where they belong and when they were written.
struct NoteTable {
  private let notes: [NoteDocument]

  init(_ notes: [NoteDocument]) { self.notes = notes }

  func lines() -> [String] {
    guard !notes.isEmpty else { return [say(.noNotes)] }
    var table = TextTable([
      (say(.columnNote), .left), (say(.columnPairing), .left), (say(.columnSession), .left),
      (say(.columnWritten), .left), (say(.columnChanged), .left),
    ])
    for note in notes {
      table.add([
        note.id, note.pairing, note.session ?? "", ForumTime.minute(note.writtenAt),
        note.changedAt.map(ForumTime.minute) ?? "",
      ])
    }
    return table.lines()
  }
}
