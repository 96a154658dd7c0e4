import CBLAS

/// The BLAS library that the program found when it started, whichever it is.
package enum BLASLibrary {
  /// What the library says of itself, for logs and reports: OpenBLAS gives its version, options
  /// and kernel; one that says nothing is called `reference interface`. Decides nothing.
  package static var describe: String {
    guard let text = uztartu_blas_configuration() else { return "reference interface" }
    return String(cString: text)
  }

  /// The number of threads the library uses; 1 for one without threads.
  package static var threads: Int { Int(uztartu_blas_threads()) }

  /// Sets the number of threads for all later products of the process; results do not depend on
  /// it. Answers whether the library could be told.
  @discardableResult
  package static func setThreads(_ count: Int) -> Bool {
    precondition(1...1024 ~= count, "a thread count lies in 1...1024")
    return uztartu_blas_set_threads(Int32(count)) == 1
  }

  /// Does work while the library uses this many threads, then sets the number back; nil leaves
  /// it as it is.
  static func withThreads(_ count: Int?, _ work: () -> Void) {
    guard let count else { return work() }
    let before = threads
    setThreads(count)
    work()
    setThreads(before)
  }
}
