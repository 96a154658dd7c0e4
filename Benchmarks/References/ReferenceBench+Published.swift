import Foundation

/// Figures that others have published of public data, reproduced by the program.
extension ReferenceBench {
  /// What is known of lotteries with a cap: the caps and the share of the greatest total that the
  /// best lottery keeps, as published with "A One-Size-Fits-All Approach to Improving Randomness in
  /// Paper Assignment" (Xu, Jecmen, Song and Fang, NeurIPS 2023; logs of its repository).
  private struct Curve {
    let name: String
    let capacity: Int
    /// In 1024ths.
    let caps: [Int]
    let relative: [Double]
  }

  private static let curves = [
    Curve(
      name: "preflib1", capacity: 6, caps: [459, 554, 677, 838, 950, 987, 1006, 1024],
      relative: [
        0.8002998459507042, 0.8500337965291751, 0.9001528703470825, 0.9499300490442656,
        0.9800796969315896, 0.9900398484657947, 0.9951545208752515, 1,
      ]),
    Curve(
      name: "preflib2", capacity: 7, caps: [453, 529, 624, 747, 902, 963, 993, 1024],
      relative: [
        0.8004413510379859, 0.8501407906360424, 0.9001214664310954, 0.9499589360644877,
        0.9800028986307421, 0.990001449315371, 0.994918769324205, 1,
      ]),
    Curve(
      name: "aamas2016", capacity: 12, caps: [487, 579, 693, 839, 950, 987, 1006, 1024],
      relative: [
        0.8000373860419958, 0.849954180242891, 0.9001507269451027, 0.9500600645076356,
        0.9801355154028436, 0.9900677577014217, 0.9951680983412322, 1,
      ]),
  ]

  private struct CappedDocument: Decodable {
    struct Capped: Decodable { let relative: Double }

    let capped: [Capped]
  }

  /// Compares the quality at every published cap; whether all agree to the last digits of a double.
  func runCurves() throws -> Bool {
    var isRight = true
    for curve in Self.curves {
      let file = data.appendingPathComponent("transport/\(curve.name).in").path
      let (status, output) = try call(
        [
          "assign", file, "--row-demand", "3", "--column-capacity", "\(curve.capacity)", "--scale",
          "4", "--format", "json",
        ] + curve.caps.flatMap { ["--cap", "\($0)/1024"] })
      guard status == 0 else { throw ReferenceError.failed("assign --cap: \(status)") }
      let found = try JSONDecoder().decode(CappedDocument.self, from: output).capped
      let largest = zip(found, curve.relative).map { abs($0.relative - $1) }.max() ?? .infinity
      let isSame = found.count == curve.relative.count && largest < 1e-12
      print(
        "\(curve.name) lotteries: \(found.count) caps, greatest difference \(largest): "
          + (isSame ? "same" : "DIFFERENT"))
      isRight = isRight && isSame
    }
    return isRight
  }

  /// Totals of "Paper Matching with Local Fairness Constraints" (Kobren, Saha and McCallum, KDD
  /// 2019), table of MIDL: three reviewers a paper, at most four papers a reviewer, without a
  /// minimum and with at least two, as published to two decimals.
  private static let loads: [(minimum: Int, total: Double)] = [(0, 201.88), (2, 150.04)]

  /// Runs the matrix with and without minimum loads, where the folder has it.
  func runMinimumLoads() throws -> Bool {
    let file = data.appendingPathComponent("midl/scores.npy")
    guard FileManager.default.fileExists(atPath: file.path) else {
      print("midl: not in the folder, left out")
      return true
    }
    let folder = try temporaryFolder()
    let turned = folder.appendingPathComponent("weights.npy")
    try Self.turned(Data(contentsOf: file)).write(to: turned)
    var isRight = true
    for (minimum, total) in Self.loads {
      let answer = try assign([
        turned.path, "--row-demand", "3", "--column-capacity", "4", "--column-minimum",
        "\(minimum)", "--scale", "1e9",
      ])
      let isSame = abs(answer.objective - total) < 0.005
      report("midl minimum \(minimum)", "\(answer.objective)", "\(total)", isSame, answer)
      isRight = isRight && isSame && answer.certificateHolds
    }
    try FileManager.default.removeItem(at: folder)
    return isRight
  }

  /// The array with rows and columns exchanged: only its header says so, the numbers stay.
  private static func turned(_ array: Data) throws -> Data {
    let length = 10 + Int(array[8]) + Int(array[9]) << 8
    let header = String(decoding: array[10..<length], as: UTF8.self)
    let form = /'fortran_order': (True|False), 'shape': \((\d+), (\d+)\)/
    guard let found = header.firstMatch(of: form) else {
      throw ReferenceError.failed("midl: not a matrix")
    }
    // The header keeps its length: one word is a letter longer than the other.
    let order = found.1 == "True" ? "False," : "True, "
    let shape = "'fortran_order': \(order) 'shape': (\(found.3), \(found.2))"
    var other = header.replacing(found.0, with: shape)
    if other.utf8.count > header.utf8.count, let space = other.lastIndex(of: " ") {
      other.remove(at: space)
    }
    return array[..<10] + Data(other.utf8) + array[length...]
  }
}
