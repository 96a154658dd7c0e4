import Foundation
import Mentoring
import Records
import Synchronization

/// Eight who write and thirty-two who read one open record at once, as the pages of a server do.
struct Contest {
  private static let writers = 8
  private static let readers = 32

  private struct Found {
    var writes: [Double] = []
    var reads: [Double] = []
    var errors: [String] = []
    var largestLog = 0
  }

  private let path: String
  private let seconds: Double

  init(path: String, seconds: Int) {
    self.path = path
    self.seconds = Double(seconds)
  }

  /// Runs it and prints what was found, in elapsed time: others' work on the machine is in it.
  func run() throws {
    let record = try Record.open(at: path, access: .write)
    let found = Mutex(Found())
    let end = Date().addingTimeInterval(seconds)
    let group = DispatchGroup()
    for number in 0..<(Self.writers + Self.readers) {
      let thread = Thread {
        while Date() < end { Self.act(number, record, found) }
        group.leave()
      }
      group.enter()
      thread.start()
    }
    while group.wait(timeout: .now() + 0.05) == .timedOut {
      let bytes = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
      found.withLock { $0.largestLog = max($0.largestLog, bytes ?? 0) }
    }
    try record.close()
    found.withLock { print(Self.text($0)) }
  }

  private static func act(_ number: Int, _ record: Record, _ found: borrowing Mutex<Found>) {
    let start = Date()
    let failure: String?
    do throws(Records.RecordError) {
      if number < writers { try write(number, record) } else { try read(number, record) }
      failure = nil
    } catch { failure = "\(error)" }
    let taken = Date().timeIntervalSince(start)
    found.withLock {
      if number < writers { $0.writes.append(taken) } else { $0.reads.append(taken) }
      if let failure { $0.errors.append(failure) }
    }
  }

  private static func write(_ number: Int, _ record: Record) throws(Records.RecordError) {
    try record.write(by: "writer\(number)", at: FullRecord.end) {
      (writer) throws(Records.RecordError) in
      _ = try writer.log(
        NewSession(
          pairing: "P\(number + 1)", state: .held,
          startsAt: FullRecord.end.addingTimeInterval(-7200), lengthMinutes: 60, mode: nil,
          summary: "What the two spoke of."))
    }
  }

  private static func read(_ number: Int, _ record: Record) throws(Records.RecordError) {
    try record.read { (reader) throws(Records.RecordError) in
      _ = try reader.sessions(ofPairing: "P\(number + 1)")
      _ = try reader.pairing("P\(number + 1)")
    }
  }

  private static func text(_ found: Found) -> String {
    func milliseconds(_ times: [Double]) -> String {
      let sorted = times.sorted()
      guard !sorted.isEmpty else { return "none" }
      let p99 = sorted[min(sorted.count - 1, sorted.count * 99 / 100)] * 1000
      let most = (sorted.last ?? 0) * 1000
      return "\(sorted.count), p99 \(String(format: "%.1f", p99)) ms, "
        + "longest \(String(format: "%.1f", most)) ms"
    }
    return """
      writes of \(writers): \(milliseconds(found.writes))
      reads of \(readers): \(milliseconds(found.reads))
      errors: \(found.errors.count) \(found.errors.first ?? "")
      largest write-ahead log: \(found.largestLog / 1024) KiB
      """
  }
}
