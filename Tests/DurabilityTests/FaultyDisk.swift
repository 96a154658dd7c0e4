import Foundation
import TestSupport

/// The program on a disk that breaks when it is told to.
///
/// The disk is a file system of SQLite that is loaded before the program; the program itself is the
/// one that users run.
struct FaultyDisk {
  /// How a run ended.
  enum Ending: Equatable {
    case finished(status: Int32)
    case killed
  }

  /// What the disk does to the program.
  enum Fault {
    case none
    /// The process is killed at a step, counted from 1; a write is half done by then.
    case killed(atStep: Int)
    /// From a step on nothing grows and nothing is synced.
    case full(fromStep: Int)
  }

  enum Failure: Error {
    case notBuilt(searched: String)
  }

  private let program: Program
  private let library: String

  init() throws {
    program = try Program()
    let folder = URL(fileURLWithPath: program.path).deletingLastPathComponent()
    library = folder.appendingPathComponent("libFaultyDisk.so").path
    guard FileManager.default.fileExists(atPath: library) else {
      throw Failure.notBuilt(searched: library)
    }
  }

  /// Runs the program; with `trace`, what reaches the disk is appended to that file.
  func run(
    _ arguments: [String], fault: Fault = .none, trace: String? = nil, input: Data = Data(),
    environment: [String: String] = [:]
  ) throws -> (ending: Ending, diagnostics: String) {
    var settings = environment
    settings["LD_PRELOAD"] = library
    settings["FAULTY_DISK_TRACE"] = trace
    switch fault {
    case .none: break
    case .killed(let step): settings["FAULTY_DISK_KILL"] = String(step)
    case .full(let step): settings["FAULTY_DISK_FULL"] = String(step)
    }
    do {
      let outcome = try program.run(arguments, input: input, environment: settings)
      return (.finished(status: outcome.status), outcome.diagnostics)
    } catch Program.Failure.crashed(signal: SIGKILL, let diagnostics) {
      return (.killed, diagnostics)
    }
  }
}
