// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// A target of tests for a target, in a folder of the same name.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let tests: [Target] = [
  .target(
    name: "TestSupport",
    dependencies: [
      "Forum", "Matchmaking", "Lexicon", "Exchange", .product(name: "GRDB", package: "GRDB.swift"),
    ],
    path: "Tests/TestSupport", swiftSettings: strict),
  tests("VectorsTests", ["Vectors"]),
  tests("LexiconTests", ["Lexicon"]),
  tests("AssignmentTests", ["Assignment"]),
  tests(
    "EvaluationTests",
    ["Evaluation", "SimulatedProgramme", "Statistics", "Assignment", "Mentoring", "Forum"]),
  tests("StatisticsTests", ["Statistics"], exclude: ["Oracles"]),
  tests("WordingTests", ["Wording"]),
  tests("ForumTests", ["Forum", "TestSupport"]),
  tests(
    "MatchmakingTests",
    ["Matchmaking", "Forum", "Lexicon", "Vectors", "Exchange", "Fixtures", "TestSupport"]),
  tests(
    "MentoringTests",
    ["Mentoring", "Matchmaking", "Assignment", "Forum", "Fixtures", "TestSupport"]),
  tests(
    "ExchangeTests", ["Exchange", "Evaluation", "Mentoring", "Forum", "Wording", "TestSupport"],
    exclude: ["Corpus"]),
  tests(
    "RecordsTests",
    [
      "Records", "Forum", "Mentoring", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
    ],
    exclude: ["Versions"]),
  tests(
    "WorkflowTests",
    [
      "Workflow", "Wording", "Records", "Evaluation", "Mentoring", "Matchmaking",
      "Assignment", "Exchange", "Forum", "Fixtures", "TestSupport",
      .product(name: "GRDB", package: "GRDB.swift"),
    ]),
  .target(
    name: "FaultyDisk", path: "Tests/FaultyDisk", linkerSettings: [.linkedLibrary("sqlite3")]),
  .target(name: "ShiftedClock", path: "Tests/ShiftedClock"),
  tests(
    "DurabilityTests",
    ["uztartu", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
  tests(
    "YearTests", ["uztartu", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
  tests("StraightPathTests", ["uztartu", "Wording", "Fixtures", "TestSupport"]),
  tests("DocumentationTests", ["uztartu", "TestSupport"]),
  tests("TidyTests", []),
]

let package = Package(
  name: "uztartu",
  defaultLocalization: "en",
  products: [
    .executable(name: "uztartu", targets: ["uztartu"]),
    // For the tests alone, loaded before the program: a disk that breaks, and a clock of their own.
    .library(name: "FaultyDisk", type: .dynamic, targets: ["FaultyDisk"]),
    .library(name: "ShiftedClock", type: .dynamic, targets: ["ShiftedClock"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CBLAS", providers: [.apt(["libblas-dev"])]),
    .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),
    .target(name: "Vectors", dependencies: ["CBLAS"], swiftSettings: strict),
    .target(name: "Assignment", swiftSettings: strict),
    .target(name: "Statistics", swiftSettings: strict),
    .target(name: "Lexicon", dependencies: ["CSnowball"], swiftSettings: strict),
    .target(name: "Wording", swiftSettings: strict),
    .target(name: "Forum", swiftSettings: strict),
    .target(
      name: "Matchmaking", dependencies: ["Forum", "Vectors", "Lexicon"], swiftSettings: strict),
    .target(
      name: "Mentoring", dependencies: ["Forum", "Matchmaking", "Assignment", "Vectors"],
      swiftSettings: strict),
    .target(
      name: "Records",
      dependencies: [
        "Forum", "Mentoring", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .target(
      name: "Evaluation", dependencies: ["Forum", "Mentoring", "Assignment", "Statistics"],
      swiftSettings: strict),
    .target(
      name: "Exchange", dependencies: ["Forum", "Mentoring", "Evaluation", "Wording"],
      resources: [.copy("Resources")], swiftSettings: strict),
    .target(
      name: "Workflow",
      dependencies: [
        "Forum", "Matchmaking", "Mentoring", "Assignment", "Statistics", "Vectors", "Lexicon",
        "Wording", "Evaluation", "Records", "Exchange",
      ], swiftSettings: strict),
    .target(
      name: "Fixtures", path: "Fixtures", exclude: ["Files"], resources: [.copy("Cohort")],
      swiftSettings: strict),
    .executableTarget(
      name: "uztartu", dependencies: ["Workflow", "Wording", "Fixtures", argumentParser],
      swiftSettings: strict),

    .target(
      name: "TextMaterial", dependencies: ["Matchmaking", "Lexicon"],
      path: "Benchmarks/TextMaterial", swiftSettings: strict),
    .executableTarget(
      name: "TrainConceptModel", dependencies: ["TextMaterial", "Matchmaking", "Lexicon"],
      path: "Benchmarks/TrainConceptModel", swiftSettings: strict),
    .executableTarget(
      name: "TextBenchmark", dependencies: ["TextMaterial", "Matchmaking", "Lexicon", "Exchange"],
      path: "Benchmarks/TextBenchmark", exclude: ["BlindCohorts", "RESULTS.md", "encoder.py"],
      swiftSettings: strict),
    .executableTarget(
      name: "TeachPhrases", dependencies: ["Matchmaking", "Lexicon", "Exchange", "Forum"],
      path: "Benchmarks/TeachPhrases", swiftSettings: strict),
    .executableTarget(
      name: "References", dependencies: ["Exchange"], path: "Benchmarks/References",
      swiftSettings: strict),
    .executableTarget(
      name: "AssignmentBenchmark", dependencies: ["Assignment", "Statistics", "CBLAS"],
      path: "Benchmarks/AssignmentBenchmark",
      exclude: ["RESULTS.md", "rivals.py", "two_rivals.py"], swiftSettings: strict),
    .target(
      name: "SimulatedProgramme", dependencies: ["Evaluation", "Statistics", "Mentoring", "Forum"],
      path: "Benchmarks/SimulatedProgramme", swiftSettings: strict),
    .executableTarget(
      name: "EvaluationBenchmark",
      dependencies: ["SimulatedProgramme", "Evaluation", "Statistics", "Mentoring", "Forum"],
      path: "Benchmarks/EvaluationBenchmark", exclude: ["RESULTS.md"], swiftSettings: strict),
    .executableTarget(
      name: "BestOfRowsBenchmark", dependencies: ["Vectors", "CBLAS"],
      path: "Benchmarks/BestOfRowsBenchmark", exclude: ["flat_index.py"], swiftSettings: strict),
    .executableTarget(
      name: "RecordBenchmark",
      dependencies: [
        "Records", "Workflow", "Wording", "Mentoring",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], path: "Benchmarks/RecordBenchmark", exclude: ["RESULTS.md"], swiftSettings: strict),
    .executableTarget(
      name: "RoundBenchmark", dependencies: ["Exchange"], path: "Benchmarks/RoundBenchmark",
      swiftSettings: strict),
  ] + tests
)
