import Vectors

/// How many threads the matrix products of a run take; their results do not depend on it.
enum ProductThreads {
  /// From so many pairs on, a second thread is worth the time it takes to wake it.
  private static let manyPairs = 4_000_000
  /// What the library can be told at most.
  private static let most = 1_024

  /// Settles the threads for a run over so many pairs.
  static func settle(_ threads: Int, pairs: Int) {
    BLASLibrary.setThreads(pairs < manyPairs ? 1 : min(threads, most))
  }
}
