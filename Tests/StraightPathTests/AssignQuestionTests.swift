import Foundation
import TestSupport
import Testing

/// What `assign` tells beside the assignment, held against trying every assignment.
struct AssignQuestionTests {
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
  }

  private func answer(
    _ weights: [[Double]], _ options: [String] = [], status: Int32 = 0
  ) throws -> JSONValue {
    let outcome = try program.run(
      ["assign", "-"] + options, input: MatrixFiles(weights: weights).npy("<f8", as: { $0 }))
    #expect(outcome.status == status, "\(options) \(outcome.diagnostics)")
    return try JSONValue(outcome.output)
  }

  private func drawn(_ seed: UInt64, _ rows: Int, _ columns: Int) -> [[Double]] {
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    return (0..<rows).map { _ in
      (0..<columns).map { _ in numbers.happens(onceIn: 9) ? .nan : Double(numbers.number(-9...30)) }
    }
  }

  private func pairs(_ value: JSONValue?) -> [[Int]] {
    (value?.elements ?? []).map { $0.elements.map { Int($0.number ?? -1) } }
  }

  private func place(_ value: JSONValue) -> [Int] {
    [Int(value["row"]?.number ?? -1), Int(value["column"]?.number ?? -1)]
  }

  @Test func `forced pairs are in the answer and forbidden ones are not`() throws {
    let weights: [[Double]] = [[9, 1, 1], [1, 9, 1], [1, 1, 9]]
    let forced = try folder.write("0 1\n", as: "forced.txt")
    let forbidden = try folder.write(MatrixFiles.npy(pairs: [[2, 2]]), as: "forbidden.npy")
    let answer = try answer(weights, ["--forced", forced, "--forbidden", forbidden])
    #expect(pairs(answer["pairs"]) == [[0, 1], [1, 2], [2, 0]])
    #expect(answer["objective"] == .number(3))
  }

  @Test func `the witness says who asks, who can give how much and what is missing`() throws {
    let weights: [[Double]] = [[1, 1, .nan], [1, 1, .nan], [1, .nan, .nan], [1, 1, 1]]
    let forced = try folder.write("3 1\n", as: "forced.txt")
    let witness = try #require(
      answer(weights, ["--forced", forced], status: 1)["witness"])
    #expect(witness["kind"] == .text("too-few-places"))
    #expect(witness["missing"] == .number(1))
    let asked = witness["asked"]?.elements.compactMap { $0["count"]?.number }.reduce(0, +)
    let given = witness["given"]?.elements.compactMap { $0["count"]?.number }.reduce(0, +)
    #expect(asked == witness["demand"]?.number)
    #expect(given == witness["places"]?.number)
    #expect(pairs(witness["forcedInTheWay"]) == [[3, 1]])
    let short = try #require(
      answer(weights, ["--column-minimum", "2", "--column-capacity", "3"], status: 1)["witness"])
    #expect(short["kind"] == .text("minimum-not-reachable"))
    #expect(short["missing"] == .number(2))
    #expect(short["given"]?.elements.map { $0["count"]?.number } == [1, 1, 1, 1])
  }

  @Test(arguments: ["eu", "es", "en"])
  func `a person reads every answer as a table`(language: String) throws {
    let options = [
      "--prices", "--price-of", "0:1", "--best", "2", "--stability", "3", "--stable", "--cap",
      "0.6",
      "--cap", "0.1", "--format", "table", "--language", language,
    ]
    let input = MatrixFiles(weights: [[10, 9], [9, 0]]).plain
    let found = try program.run(["assign", "-"] + options, input: input)
    #expect(found.status == 0)
    let headings = ["eu": "Errenkada", "es": "Fila", "en": "Row"]
    #expect(found.text.contains(try #require(headings[language])))
    #expect(found.text.split(separator: "\n").count > 40)
    let none = try program.run(
      ["assign", "-", "--column-capacity", "0", "--format", "table", "--language", language],
      input: input)
    #expect(none.status == 1)
    let remedies = ["eu": "Zer egin", "es": "Qué hacer", "en": "What helps"]
    #expect(none.text.contains(try #require(remedies[language])))
  }

  private static let refusedPairs = [
    ("--forced", "0 9\n"), ("--forced", "-1 0\n"), ("--forced", "0 x\n"), ("--forced", "0\n"),
    ("--forced", "0 1\n0 1\n"), ("--forced", "0 1\n0 0\n"), ("--forced", "0 1\n1 1\n"),
    ("--forbidden", "5 0\n"), ("--forbidden", "{\"pears\":[]}"), ("--previous", "0 1 2\n"),
    ("--previous", "9223372036854775807 0\n"), ("--forced", "{\"pairs\":[[0]]}"),
  ]

  @Test(arguments: 0..<refusedPairs.count)
  func `pairs that cannot be are bad data and nothing is written`(index: Int) throws {
    let (option, text) = Self.refusedPairs[index]
    let file = try folder.write(text, as: "pairs.txt")
    let outcome = try program.run(
      ["assign", "-", option, file, "--certificate", folder.path("c.json")],
      input: MatrixFiles(weights: [[1, 2], [3, 4]]).plain)
    #expect(outcome.status == 65, "\(option) \(text)")
    #expect(outcome.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path("c.json")))
  }

  private static let contradictions = [
    ["--change-price", "1"], ["--wishes", "w.npy"], ["--draws", "2"], ["--noise", "0.1"],
    ["--best", "0"], ["--stability", "-1"], ["--cap", "0"], ["--cap", "1.5"], ["--cap", "1/0"],
    ["--cap", "0.0000001"], ["--price-of", "1"], ["--price-of", "-1:0"], ["--objective", "best"],
    ["--objective", "total,total"], ["--objective", "spread"], ["--objective", ""],
    ["--objective", "worst", "--best", "2"], ["--objective", "worst", "--cap", "0.5"],
    ["--objective", "worst", "--stability", "2"],
    ["--objective", "worst", "--previous", "p.txt"],
    ["--previous", "p.txt", "--change-price", "1", "--prices"],
    ["--stable", "--forced", "p.txt"], ["--stability", "3", "--noise", "2"],
    ["--column-minimum", "1", "--cap", "0.5"],
    ["--objective", "worst", "--row-demand", "2", "--column-capacity", "2", "--prices"],
    ["--objective", "worst,total,spread", "--row-demand", "2", "--column-capacity", "2"],
  ]

  @Test(arguments: 0..<contradictions.count)
  func `options that do not go together are refused as usage`(index: Int) throws {
    let outcome = try program.run(
      ["assign", "-"] + Self.contradictions[index],
      input: MatrixFiles(weights: [[1, 2], [3, 4]]).plain)
    #expect(outcome.status == 64, "\(Self.contradictions[index])")
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [401, 402, 403] as [UInt64])
  func `the price of a pair is what the total loses without it, or with it`(seed: UInt64) throws {
    let weights = drawn(seed, 4, 5)
    let best = try #require(EveryMatrixAssignment(weights).best)
    let options = ["--prices"] + (0..<4).flatMap { ["--price-of-row", "\($0)"] }
    let answer = try answer(weights, options)
    #expect(answer["prices"]?["pairs"]?.elements.count == 4)
    for price in answer["prices"]?["pairs"]?.elements ?? [] {
      var without = weights
      without[place(price)[0]][place(price)[1]] = .nan
      let rest = EveryMatrixAssignment(without).best
      #expect(price["loss"]?.number == rest.map { best - $0 }, "\(price)")
    }
    for line in answer["pricesOfRows"]?.elements ?? [] {
      for price in line["pairs"]?.elements ?? [] {
        var forced = weights
        let (row, column) = (place(price)[0], place(price)[1])
        for other in 0..<5 where other != column { forced[row][other] = .nan }
        let rest = EveryMatrixAssignment(forced).best
        #expect(price["loss"]?.number == rest.map { best - $0 }, "\(price)")
      }
    }
    for column in 0..<5 {
      let change = answer["prices"]?["columns"]?.elements[column]
      let doubled = EveryMatrixAssignment(weights.map { $0 + [$0[column]] }).best
      #expect(change?["oneMore"]?["loss"]?.number == doubled.map { best - $0 })
    }
  }

  @Test func `the chain of moves leads from the answer to the one with the pair`() throws {
    let weights = drawn(404, 5, 5)
    let answer = try answer(weights, (0..<5).flatMap { ["--price-of", "0:\($0)"] })
    let objective = try #require(answer["objective"]?.number)
    for price in answer["pricesOf"]?.elements ?? [] {
      guard let loss = price["loss"]?.number else { continue }
      var columnOf = Dictionary(uniqueKeysWithValues: pairs(answer["pairs"]).map { ($0[0], $0[1]) })
      for move in price["moves"]?.elements ?? [] {
        let row = Int(move["row"]?.number ?? -1)
        #expect(columnOf[row].map(Double.init) == move["from"]?.number)
        columnOf[row] = move["to"]?.number.map { Int($0) }
      }
      #expect(Set(columnOf.values).count == 5)
      let total = columnOf.reduce(0.0) { $0 + weights[$1.key][$1.value] }
      #expect(total == objective - loss, "\(price)")
      #expect((columnOf[0] == place(price)[1]) == (price["chosen"] == .truth(false)))
    }
  }

  @Test func `the best assignments come in order, and all of them where there are no more`() throws
  {
    let weights = drawn(405, 3, 4)
    let all = EveryMatrixAssignment(weights).totals.sorted(by: >)
    let answer = try answer(weights, ["--best", "1000"])
    let best = try #require(answer["best"])
    #expect(best["all"] == .truth(true))
    #expect(best["assignments"]?.elements.map { $0["objective"]?.number } == all)
    let three = try self.answer(weights, ["--best", "3"])["best"]
    #expect(three?["all"] == .truth(false))
    #expect(three?["assignments"]?.elements.map { $0["objective"]?.number } == Array(all.prefix(3)))
  }

  @Test func `an earlier assignment decides among equals, and beyond them at its price`() throws {
    let weights: [[Double]] = [[5, 5, 0], [5, 5, 0], [0, 0, 5]]
    let earlier = try folder.write("0 1\n1 2\n2 0\n", as: "earlier.txt")
    let kept = try answer(weights, ["--previous", earlier])
    #expect(pairs(kept["pairs"]) == [[0, 1], [1, 0], [2, 2]])
    #expect(kept["changes"]?["kept"] == .number(1))
    #expect(pairs(kept["changes"]?["givenUp"]) == [[1, 2], [2, 0]])
    #expect(pairs(kept["changes"]?["new"]) == [[1, 0], [2, 2]])
    for (price, total, stays) in [("4.9", 15.0, 1.0), ("5.1", 5.0, 3.0)] {
      let answer = try answer(weights, ["--previous", earlier, "--change-price", price])
      #expect(answer["objective"] == .number(total))
      #expect(answer["changes"]?["kept"] == .number(stays))
    }
  }

  @Test func `yesterday's answer is an earlier assignment as it stands`() throws {
    let weights = drawn(406, 4, 4)
    let input = MatrixFiles(weights: weights).npy("<f8", as: { $0 })
    let yesterday = try program.run(["assign", "-"], input: input)
    let file = try folder.write(yesterday.output, as: "yesterday.json")
    let today = try answer(weights, ["--previous", file])
    #expect(today["changes"]?["kept"] == .number(4))
    #expect(pairs(today["changes"]?["givenUp"]) == [])
  }

  @Test func `pairs that noise cannot reach stay always, the others as often as their weights say`()
    throws
  {
    let far: [[Double]] = [[100, 1], [1, 100]]
    let sure = try answer(far, ["--stability", "50", "--noise", "0.4"])["stability"]
    #expect(sure?["pairs"]?.elements.map { $0["share"]?.number } == [1, 1])
    #expect(sure?["others"]?.elements.isEmpty == true)
    let near: [[Double]] = [[10, 10], [10, 10]]
    let options = ["--stability", "400", "--noise", "0.4", "--seed", "7"]
    let tied = try answer(near, options)["stability"]
    let share = try #require(tied?["pairs"]?.elements.first?["share"]?.number)
    // 400 fair coins stay within four standard deviations of a half.
    #expect(abs(share - 0.5) < 0.1)
    #expect(try answer(near, options)["stability"] == tied)
  }

  @Test func `a stable assignment has no blocking pair, and the best one may have some`() throws {
    let weights: [[Double]] = [[10, 9], [9, 0]]
    let answer = try answer(weights, ["--stable"])
    #expect(pairs(answer["pairs"]) == [[0, 1], [1, 0]])
    #expect(pairs(answer["stable"]?["pairs"]) == [[0, 0], [1, 1]])
    #expect(pairs(answer["stable"]?["blocking"]) == [])
    #expect(pairs(answer["stable"]?["blockingTheBest"]) == [[0, 0]])
    #expect(answer["stable"]?["relative"]?.number == 10.0 / 18)
    let wishes = try folder.write(
      MatrixFiles(weights: [[1, 2], [2, 1]]).npy("<f8", as: { $0 }), as: "wishes.npy")
    let asked = try self.answer(weights, ["--stable", "--wishes", wishes])
    #expect(pairs(asked["stable"]?["pairs"]) == [[0, 1], [1, 0]])
    #expect(pairs(asked["stable"]?["blockingTheBest"]) == [])
    let narrow = try folder.write("1 1\n5\n", as: "narrow.txt")
    let refused = try program.run(
      ["assign", "-", "--stable", "--wishes", narrow], input: MatrixFiles(weights: weights).plain)
    #expect(refused.status == 65)
  }

  @Test func `a capped lottery keeps its cap, its sums and its expected total`() throws {
    let weights = drawn(407, 5, 6).map { $0.map { $0.isNaN ? 0 : $0 } }
    let answer = try answer(
      weights, ["--cap", "0.4", "--cap", "1", "--cap", "1/7", "--draws", "3", "--seed", "5"])
    let capped = try #require(answer["capped"]?.elements)
    #expect(capped.count == 3)
    var expected = 0.0
    var ofRow = [Double](repeating: 0, count: 5)
    for chance in capped[0]["pairs"]?.elements ?? [] {
      let probability = try #require(chance["probability"]?.number)
      #expect(probability > 0 && probability <= 0.4)
      ofRow[place(chance)[0]] += probability
      expected += probability * weights[place(chance)[0]][place(chance)[1]]
    }
    #expect(ofRow.allSatisfy { abs($0 - 1) < 1e-12 })
    let told = try #require(capped[0]["expected"]?.number)
    #expect(abs(told - expected) < 1e-9)
    #expect(capped[1]["expected"] == answer["objective"])
    #expect(capped[1]["relative"] == .number(1))
    #expect(capped[2]["infeasible"]?["wanted"] == .number(5))
    for draw in capped[0]["draws"]?.elements ?? [] {
      #expect(Set(pairs(draw).map { $0[0] }) == [0, 1, 2, 3, 4])
      #expect(Set(pairs(draw).map { $0[1] }).count == 5)
    }
    #expect(capped[0]["draws"]?.elements.count == 3)
  }

  @Test func `the order of objectives reaches the answer`() throws {
    // Optima of 20 with loads 2 and 0, or 1 and 1.
    let weights: [[Double]] = [[10, 10], [10, 10]]
    let options = ["--column-capacity", "2", "--objective"]
    #expect(try answer(weights, options + ["total,spread"])["load"]?["squares"] == .number(2))
    #expect(try answer(weights, options + ["total"])["load"]?["squares"] == .number(4))
    let uneven: [[Double]] = [[9, 4], [8, 3]]
    #expect(try answer(uneven, ["--objective", "total"])["worst"] == .number(3))
    #expect(try answer(uneven, ["--objective", "total,worst"])["worst"] == .number(4))
  }

  @Test func `every answer's certificate is verified, infeasible and forced ones too`() throws {
    let weights: [[Double]] = [[5, 4, .nan], [9, 1, .nan], [2, 7, 3]]
    let forced = try folder.write("0 0\n", as: "forced.txt")
    let earlier = try folder.write("0 0\n1 1\n", as: "earlier.txt")
    let asked: [(options: [String], status: Int32)] = [
      (["--forced", forced], 0), (["--forced", forced, "--minimize"], 0),
      (["--previous", earlier], 0), (["--previous", earlier, "--change-price", "2.5"], 0),
      (["--objective", "total,worst,spread"], 0),
      (["--objective", "worst", "--forced", forced], 0),
      (["--serve", "most", "--row-demand", "2", "--forced", forced], 0),
      (["--row-demand", "3"], 1), (["--column-capacity", "3", "--column-minimum", "2"], 1),
      (["--row-demand", "3", "--forced", forced], 1),
    ]
    for (options, status) in asked {
      let certificate = folder.path("certificate.json")
      let outcome = try program.run(
        ["assign", "-", "--certificate", certificate] + options,
        input: MatrixFiles(weights: weights).npy("<f8", as: { $0 }))
      #expect(outcome.status == status, "\(options) \(outcome.diagnostics)")
      let verified = try program.run(["verify", certificate])
      #expect(verified.status == 0, "\(options) \(verified.text)")
      try expectCorruptionsFound(in: folder.text("certificate.json"))
    }
  }

  /// Ten changes by seed to a certificate, each of which has to be found.
  private func expectCorruptionsFound(in certificate: String) throws {
    var numbers = SeededNumbers(seed: 408)
    for _ in 0..<10 {
      let corrupt = CertificateCorruption(of: certificate, using: &numbers)
      let outcome = try program.run(["verify", "-"], input: Data(corrupt.text.utf8))
      #expect([1, 65].contains(outcome.status), "\(corrupt)\n\(corrupt.text)")
    }
  }
}
