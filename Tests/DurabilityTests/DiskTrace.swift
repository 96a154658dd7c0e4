import Foundation

/// What a program sent to the disk, in order, and which disks a power cut may leave of it.
struct DiskTrace {
  /// One step, as `FaultyDisk.h` describes it.
  enum Step: Equatable {
    case write(file: String, offset: Int, bytes: [UInt8])
    case truncate(file: String, size: Int)
    case sync(file: String)
    case remove(file: String)
    /// Not of the disk: by now a command had ended and said that its work was done.
    case acknowledged(Int)
  }

  enum Failure: Error {
    case unreadable(at: Int)
  }

  private(set) var steps: [Step] = []

  init() {}

  /// Adds the steps of one run.
  mutating func append(contentsOfFile path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var position = 0
    while position < bytes.count {
      guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else {
        throw Failure.unreadable(at: position)
      }
      let words = String(decoding: bytes[position..<end], as: UTF8.self).split(separator: " ")
      position = end + 1
      // Names in these tests hold no blank.
      switch (words.first, words.count) {
      case ("W", 4):
        guard let offset = Int(words[2]), let count = Int(words[3]),
          position + count <= bytes.count
        else { throw Failure.unreadable(at: position) }
        let written = Array(bytes[position..<position + count])
        steps.append(.write(file: String(words[1]), offset: offset, bytes: written))
        position += count
      case ("T", 3):
        guard let size = Int(words[2]) else { throw Failure.unreadable(at: position) }
        steps.append(.truncate(file: String(words[1]), size: size))
      case ("S", 2): steps.append(.sync(file: String(words[1])))
      case ("D", 2): steps.append(.remove(file: String(words[1])))
      default: throw Failure.unreadable(at: position)
      }
    }
  }

  /// Notes that a command ended well.
  mutating func acknowledge(_ command: Int) { steps.append(.acknowledged(command)) }

  /// The same trace of a program that never waits for the disk.
  ///
  /// Leaving out the syncs at commit alone would lose nothing here: each command empties the log
  /// into the record, and waits for that, before it ends.
  var withoutSync: DiskTrace {
    var hasty = DiskTrace()
    hasty.steps = steps.filter { step in
      if case .sync = step { false } else { true }
    }
    return hasty
  }

  /// A disk as a power cut may leave it after the first `count` steps.
  ///
  /// What was synced is there. Of what was not, any part may be: each write whole, not at all or in
  /// some of its sectors, in any order.
  ///
  /// - Returns: the files, and the last command that had been acknowledged.
  func disk(
    after count: Int, from start: [String: [UInt8]],
    using numbers: inout some RandomNumberGenerator
  ) -> (files: [String: [UInt8]], acknowledged: Int) {
    var certain = CutDisk(files: start)
    var acknowledged = 0
    for step in steps.prefix(count) {
      if case .acknowledged(let command) = step { acknowledged = command }
      certain.take(step)
    }
    return (certain.files(using: &numbers), acknowledged)
  }
}

/// A disk that knows what is certainly on it and what is still under way.
private struct CutDisk {
  private static let sectorLength = 512
  private var synced: [String: [UInt8]]
  private var pending: [String: [DiskTrace.Step]] = [:]

  init(files: [String: [UInt8]]) { synced = files }

  mutating func take(_ step: DiskTrace.Step) {
    switch step {
    case .write(let file, _, _), .truncate(let file, _): pending[file, default: []].append(step)
    case .remove(let file): pending[file, default: []].append(step)
    case .sync(let file):
      synced[file] = Self.applying(pending[file] ?? [], to: synced[file] ?? [])
      pending[file] = nil
    case .acknowledged: break
    }
  }

  private static func applying(_ steps: [DiskTrace.Step], to start: [UInt8]) -> [UInt8] {
    steps.reduce(into: start) { bytes, step in apply(step, to: &bytes) }
  }

  private static func apply(_ step: DiskTrace.Step, to bytes: inout [UInt8]) {
    switch step {
    case .write(_, let offset, let written):
      let missing = offset + written.count - bytes.count
      if missing > 0 { bytes += [UInt8](repeating: 0, count: missing) }
      bytes.replaceSubrange(offset..<offset + written.count, with: written)
    case .truncate(_, let size): bytes = Array(bytes.prefix(size))
    case .remove: bytes = []
    case .sync, .acknowledged: break
    }
  }

  /// The files after the cut; sorted by name first, so that a seed gives the same disk again.
  func files(using numbers: inout some RandomNumberGenerator) -> [String: [UInt8]] {
    var left = synced
    for file in pending.keys.sorted() {
      var bytes = synced[file]
      for step in pending[file] ?? [] where Bool.random(using: &numbers) {
        if case .remove = step {
          bytes = nil
          continue
        }
        var changed = bytes ?? []
        Self.apply(Self.torn(step, using: &numbers), to: &changed)
        bytes = changed
      }
      left[file] = bytes
    }
    return left
  }

  /// Every fourth write reaches the disk with only the first of its sectors.
  private static func torn(
    _ step: DiskTrace.Step, using numbers: inout some RandomNumberGenerator
  ) -> DiskTrace.Step {
    guard case .write(let file, let offset, let bytes) = step,
      bytes.count > sectorLength, Int.random(in: 0..<4, using: &numbers) == 0
    else { return step }
    let sectors = Int.random(in: 1...(bytes.count - 1) / sectorLength, using: &numbers)
    return .write(file: file, offset: offset, bytes: Array(bytes.prefix(sectors * sectorLength)))
  }
}
