import Exchange
import Foundation
import Lexicon
import Matchmaking
import TextMaterial

/// Vectors of all texts by an encoder network, as `encoder.py` writes them.
struct EncoderVectors {
  /// Rows by the name of their file.
  private let rows: [String: [[Float]]]

  /// Reads every `.npy` file of a folder.
  init(folder: String) throws {
    var rows: [String: [[Float]]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasSuffix(".npy") {
      let array = try NumPyArrayFile.read(path: folder + "/" + name)
      guard array.shape.count == 2, array.element == .float32 else {
        throw EncoderFault(file: name)
      }
      var values: [Float] = []
      values.reserveCapacity(array.count)
      array.forEachDouble { _, value in values.append(Float(value)) }
      let width = array.shape[1]
      rows[String(name.dropLast(4))] = (0..<array.shape[0]).map {
        Self.unit(Array(values[$0 * width..<($0 + 1) * width]))
      }
    }
    self.rows = rows
  }

  /// Similarities of a test set's texts, each centred by the mean of its language and side.
  func centred(_ test: TestSet) throws -> [[Double]] {
    let needs = Self.centred(try vectors(test.needs, test.vectorNames.needs), test.needs)
    let offers = Self.centred(try vectors(test.offers, test.vectorNames.offers), test.offers)
    return needs.map { need in offers.map { Double(Self.dot(need, $0)) } }
  }

  /// Shares of concepts of a test set's texts: by their likeness to the mean of each concept's
  /// statements of the authors that may be learned from.
  func shares(
    _ test: TestSet, material: Material, leftOut: String?, concepts: [String]
  ) throws -> (needs: [[Double]], offers: [[Double]]) {
    var all: [(statement: TrainingStatement, vector: [Float])] = []
    for author in material.authors where author.name != leftOut {
      let vectors = try found("corpus-\(author.name)", count: author.statements.count)
      all += zip(author.statements, vectors).map { ($0, $1) }
    }
    let means = Self.means(all.map(\.vector), all.map(\.statement.language))
    let place = Dictionary(uniqueKeysWithValues: concepts.enumerated().map { ($1, $0) })
    let width = all.first?.vector.count ?? 0
    var sums = [[Float]](repeating: [Float](repeating: 0, count: width), count: concepts.count)
    for (statement, vector) in all {
      let own = Self.unit(Self.difference(vector, means[statement.language]))
      for concept in statement.concepts {
        guard let concept = place[concept] else { continue }
        for column in 0..<width { sums[concept][column] += own[column] }
      }
    }
    let prototypes = sums.map(Self.unit)
    func read(_ items: [TestSet.Item], _ name: String) throws -> [[Double]] {
      let centred = Self.centred(try vectors(items, name), items)
      return centred.map { Self.softmax($0, prototypes) }
    }
    return (
      try read(test.needs, test.vectorNames.needs), try read(test.offers, test.vectorNames.offers)
    )
  }

  private func vectors(_ items: [TestSet.Item], _ name: String) throws -> [[Float]] {
    let rows = try found(name, count: (items.map(\.row).max() ?? -1) + 1)
    return items.map { rows[$0.row] }
  }

  private func found(_ name: String, count: Int) throws -> [[Float]] {
    guard let rows = rows[name], rows.count >= count else { throw EncoderFault(file: name) }
    return rows
  }

  private static let temperature = 0.04

  private static func softmax(_ vector: [Float], _ prototypes: [[Float]]) -> [Double] {
    let values = prototypes.map { exp(Double(dot(vector, $0)) / temperature) }
    let sum = values.reduce(0, +)
    return values.map { $0 / sum }
  }

  private static func centred(_ vectors: [[Float]], _ items: [TestSet.Item]) -> [[Float]] {
    let means = means(vectors, items.map(\.language))
    return zip(vectors, items).map { unit(difference($0, means[$1.language])) }
  }

  private static func means(
    _ vectors: [[Float]], _ languages: [TextLanguage]
  ) -> [TextLanguage: [Float]] {
    var sums: [TextLanguage: (sum: [Float], count: Float)] = [:]
    for (vector, language) in zip(vectors, languages) {
      var entry = sums[language] ?? ([Float](repeating: 0, count: vector.count), 0)
      for column in vector.indices { entry.sum[column] += vector[column] }
      entry.count += 1
      sums[language] = entry
    }
    return sums.mapValues { entry in entry.sum.map { $0 / entry.count } }
  }

  private static func difference(_ vector: [Float], _ mean: [Float]?) -> [Float] {
    guard let mean else { return vector }
    return zip(vector, mean).map { $0 - $1 }
  }

  private static func unit(_ vector: [Float]) -> [Float] {
    let length = dot(vector, vector).squareRoot()
    return length > 0 ? vector.map { $0 / length } : vector
  }

  private static func dot(_ left: [Float], _ right: [Float]) -> Float {
    var sum: Float = 0
    for place in left.indices { sum += left[place] * right[place] }
    return sum
  }
}

/// A file of vectors that is missing, too short or of another type than float32.
struct EncoderFault: Error {
  let file: String
}
