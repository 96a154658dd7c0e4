import Dispatch

/// Rows shared out to threads.
///
/// Each part writes what belongs to its own rows, and what is put together afterwards is put
/// together in the order of rows: so nothing depends on how many threads there are.
enum RowParts {
  /// Fewer costs than this are read in less time than threads need to begin.
  private static var fewestCosts: Int { 1 << 17 }

  /// How many parts pay for so many rows of so many costs each.
  static func count(threads: Int, rows: Int, costsPerRow: Int) -> Int {
    guard rows.multipliedReportingOverflow(by: costsPerRow).partialValue >= fewestCosts else {
      return 1
    }
    return max(1, min(threads, rows))
  }

  /// The rows of one part: all parts together are the whole range, in order.
  static func rows(_ part: Int, of parts: Int, in rows: Range<Int>) -> Range<Int> {
    let first = rows.lowerBound + rows.count * part / parts
    return first..<(rows.lowerBound + rows.count * (part + 1) / parts)
  }

  /// Does the work of all parts, each on a thread of its own.
  static func forEach(_ parts: Int, _ body: (_ part: Int) -> Void) {
    guard parts > 1 else { return body(0) }
    withoutActuallyEscaping(body) { body in
      let work = SharedWork(body: body)
      DispatchQueue.concurrentPerform(iterations: parts) { part in work.body(part) }
    }
  }

  /// Unchecked, because what the parts share they only read, and what they write is of their own
  /// rows; the call returns when all of them have ended.
  private struct SharedWork: @unchecked Sendable {
    let body: (_ part: Int) -> Void
  }

  /// The result of each part, in order.
  static func map<Value>(_ parts: Int, _ body: (_ part: Int) -> Value) -> [Value] {
    guard parts > 1 else { return [body(0)] }
    return [Value](unsafeUninitializedCapacity: parts) { values, count in
      guard let base = values.baseAddress else { return }
      forEach(parts) { part in (base + part).initialize(to: body(part)) }
      count = parts
    }
  }
}
