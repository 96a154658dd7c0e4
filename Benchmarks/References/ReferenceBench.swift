import Foundation

/// The references with their expected optima, and how each is run.
struct ReferenceBench {
  let program: String
  let data: URL
  let corruptions: Int

  /// A matrix of similarities: three reviewers a paper, at most so many papers a reviewer.
  private static let transport = [
    (name: "preflib1", capacity: 6, total: 124.25), (name: "preflib2", capacity: 7, total: 141.50),
    (name: "aamas2016", capacity: 12, total: 949.50),
  ]

  /// Mentees covered, mentors covered and the sum of weights; nil where the goal leaves it open.
  private static let rounds: [(size: String, goal: MentorMatchInstance.Goal, [Int?])] = [
    ("small", .total, [nil, nil, 2_036]), ("small", .coverage, [50, 49, 1_997]),
    ("large", .total, [nil, nil, 34_051]), ("large", .coverage, [500, 500, 34_048]),
  ]

  /// Runs them all, a line each; whether every one came out as expected.
  func run() throws -> Bool {
    var isRight = true
    for reference in Self.transport {
      let file = data.appendingPathComponent("transport/\(reference.name).in")
      let answer = try assign(
        [file.path, "--row-demand", "3", "--column-capacity", "\(reference.capacity)"])
      let isSame = abs(answer.objective - reference.total) < 1e-9
      report(reference.name, "\(answer.objective)", "\(reference.total)", isSame, answer)
      isRight = isRight && isSame && answer.certificateHolds
    }
    for reference in Self.rounds {
      let (answer, found) = try round(reference.size, reference.goal)
      let isSame = zip(found, reference.2).allSatisfy { $1 == nil || $0 == $1 }
      let expected = reference.2.map { $0.map(String.init) ?? "–" }.joined(separator: "/")
      report(
        "mentor-match \(reference.size) \(reference.goal.rawValue)",
        found.map(String.init).joined(separator: "/"), expected, isSame, answer)
      isRight = isRight && isSame && answer.certificateHolds
    }
    let areCurvesRight = try runCurves()
    let areLoadsRight = try runMinimumLoads()
    return isRight && areCurvesRight && areLoadsRight
  }

  private func round(
    _ size: String, _ goal: MentorMatchInstance.Goal
  ) throws -> (Answer, [Int]) {
    let instance = try MentorMatchInstance(
      folder: data.appendingPathComponent("mentor-match/\(size)"))
    let folder = try temporaryFolder()
    try instance.write(goal, to: folder)
    func file(_ name: String) -> String { folder.appendingPathComponent(name).path }
    let answer = try assign([
      file("weights.mtx"), "--row-demand", file("demand.txt"),
      "--column-capacity", file("capacity.txt"), "--column-minimum", file("minimum.txt"),
      "--scale", "1",
    ])
    let result = instance.result(of: answer.pairs)
    try FileManager.default.removeItem(at: folder)
    return (answer, [result.mentees, result.mentors, result.total])
  }

  func report(
    _ name: String, _ found: String, _ expected: String, _ isSame: Bool, _ answer: Answer
  ) {
    print(
      "\(name): \(found), expected \(expected): \(isSame ? "same" : "DIFFERENT"); "
        + "\(answer.rejected) of \(corruptions) corruptions rejected; "
        + String(format: "solve %.4f s", answer.seconds))
  }

  /// What the program answered, and how its certificate fared.
  struct Answer {
    let objective: Double
    let pairs: [[Int]]
    let seconds: Double
    let rejected: Int
    let certificateHolds: Bool
  }

  /// Only the keys needed here.
  private struct Document: Decodable {
    struct Seconds: Decodable { let solve: Double }

    let objective: Double
    let pairs: [[Int]]
    let seconds: Seconds
  }

  func assign(_ arguments: [String]) throws -> Answer {
    let folder = try temporaryFolder()
    let certificate = folder.appendingPathComponent("certificate.json")
    let (status, output) = try call(
      ["assign"] + arguments + ["--format", "json", "--certificate", certificate.path])
    guard status == 0 else { throw ReferenceError.failed("assign: \(status)") }
    let document = try JSONDecoder().decode(Document.self, from: output)
    let holds = try call(["verify", certificate.path]).status == 0
    let rejected = try rejections(of: certificate, in: folder)
    try FileManager.default.removeItem(at: folder)
    return Answer(
      objective: document.objective, pairs: document.pairs, seconds: document.seconds.solve,
      rejected: rejected, certificateHolds: holds && rejected == corruptions)
  }

  /// Changes one digit of the certificate at a time, at seeded places, and counts refusals.
  private func rejections(of certificate: URL, in folder: URL) throws -> Int {
    let bytes = [UInt8](try Data(contentsOf: certificate))
    let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
    let broken = folder.appendingPathComponent("broken.json")
    var state: UInt64 = 7
    var rejected = 0
    for _ in 0..<corruptions {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = digits[Int((state >> 33) % UInt64(digits.count))]
      var copy = bytes
      copy[place] = 0x30 + (bytes[place] - 0x30 + 1 + UInt8((state >> 20) % 9)) % 10
      try Data(copy).write(to: broken)
      // 1 is a broken condition, 65 a broken file; a crash would be neither.
      if [1, 65].contains(try call(["verify", broken.path]).status) { rejected += 1 }
    }
    return rejected
  }

  func call(_ arguments: [String]) throws -> (status: Int32, output: Data) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("references-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
