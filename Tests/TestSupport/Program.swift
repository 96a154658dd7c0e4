package import Foundation

/// The built `uztartu`, run as the process that people and scripts meet.
package struct Program: Sendable {
  /// What a finished process left.
  package struct Outcome: Sendable, Equatable {
    package let status: Int32
    package let output: Data
    package let diagnostics: String

    /// Standard output as text.
    package var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// What keeps a process from being run or from ending.
  package enum Failure: Error {
    case notBuilt(searched: [String])
    case hangs(seconds: Int, arguments: [String])
    case crashed(signal: Int32, diagnostics: String)
  }

  private let executable: URL

  /// Looks for the program beside the running tests, in debug and in release.
  package init() throws(Failure) {
    let starts = [
      URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath(), Bundle.main.executableURL,
      Bundle.main.bundleURL.appendingPathComponent("tests"),
      URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath(),
    ]
    var searched: [String] = []
    for start in starts.compactMap({ $0 }) {
      var folder = start.deletingLastPathComponent()
      for _ in 0..<4 {
        let candidate = folder.appendingPathComponent("uztartu")
        searched.append(candidate.path)
        if Self.isProgram(candidate) {
          executable = candidate
          return
        }
        folder.deleteLastPathComponent()
      }
    }
    throw .notBuilt(searched: searched)
  }

  private static func isProgram(_ file: URL) -> Bool {
    var isFolder: ObjCBool = false
    let path = file.path
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }

  /// Where the program lies, for tests that run it through a shell.
  package var path: String { executable.path }

  /// Runs the program to its end.
  ///
  /// The locale, time zone and settings of the person who runs the tests do not reach it.
  ///
  /// - Parameters:
  ///   - environment: added to the plain environment, in place of what has the same name.
  ///   - seconds: how long it may take before the test gives up.
  /// - Throws: ``Failure`` where it did not end by itself.
  package func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    folder: URL? = nil, seconds: Int = 120
  ) throws -> Outcome {
    try Self.run(
      executable, arguments, input: input, environment: environment, folder: folder,
      seconds: seconds)
  }

  /// Runs a line of shell; `$UZTARTU` is the program.
  package func shell(
    _ line: String, environment: [String: String] = [:], folder: URL? = nil, seconds: Int = 120
  ) throws -> Outcome {
    var environment = environment
    environment["UZTARTU"] = executable.path
    return try Self.run(
      URL(fileURLWithPath: "/bin/bash"), ["-c", line], input: Data(), environment: environment,
      folder: folder, seconds: seconds)
  }

  private static func run(
    _ executable: URL, _ arguments: [String], input: Data, environment: [String: String],
    folder: URL?, seconds: Int
  ) throws -> Outcome {
    let place = try TemporaryFolder()
    let output = place.url.appendingPathComponent("output")
    let diagnostics = place.url.appendingPathComponent("diagnostics")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = plainEnvironment().merging(environment) { $1 }
    process.currentDirectoryURL = folder ?? place.url
    // Closed by hand: a process object lives longer than its test, and with a thousand open files
    // Foundation's own listing of them reads past its buffer.
    let files = try [
      FileHandle(forReadingFrom: URL(fileURLWithPath: place.write(input, as: "input"))),
      emptyFile(output), emptyFile(diagnostics),
    ]
    process.standardInput = files[0]
    process.standardOutput = files[1]
    process.standardError = files[2]
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      try process.run()
    } catch {
      for file in files { try file.close() }
      throw error
    }
    for file in files { try file.close() }
    if ended.wait(timeout: .now() + .seconds(seconds)) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      throw Failure.hangs(seconds: seconds, arguments: arguments)
    }
    let told = String(decoding: try Data(contentsOf: diagnostics), as: UTF8.self)
    guard process.terminationReason == .exit else {
      throw Failure.crashed(signal: process.terminationStatus, diagnostics: told)
    }
    return Outcome(
      status: process.terminationStatus, output: try Data(contentsOf: output), diagnostics: told)
  }

  private static func emptyFile(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  private static func plainEnvironment() -> [String: String] {
    let own = ["LANG", "LANGUAGE", "TZ", "NO_COLOR", "TERM"]
    let prefixes = ["LC_", "UZTARTU_", "OPENBLAS_"]
    let plain = ProcessInfo.processInfo.environment.filter { name, _ in
      !own.contains(name) && !prefixes.contains { name.hasPrefix($0) }
    }
    return plain.merging(["UZTARTU_KEYS": keys]) { $1 }
  }

  /// The key store of every program that these tests run; it goes when they end.
  private static let keys: String = {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("uztartu-keys-\(getpid())").path
    atexit {
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("uztartu-keys-\(getpid())")
      try? FileManager.default.removeItem(at: folder)
    }
    return folder + "/keys.sqlite"
  }()
}
