import Foundation
import Lexicon

/// Similarities of reviewers and papers by stems and pairs of stems, for the gold standard of
/// reviewer assignment (Stelmakh, Wieting, Xi, Neubig and Shah, 2025).
///
/// A reviewer's papers stay apart, as a person's statements do: the similarity is the mean of the
/// three most similar ones.
struct GoldStandard {
  private let reviewers: [(id: String, texts: [String])]
  private let papers: [(id: String, text: String)]
  private static let pooled = 3

  /// Reads profiles and submissions; see `Arguments.usage` for their forms.
  init(profiles: String, submissions: String) throws {
    reviewers = try Self.profiles(profiles)
    papers = try Self.submissions(submissions)
  }

  /// The similarity of every reviewer (row) with every submission.
  var similarities: [[Double]] {
    let stemmer = Stemmer(language: .en)
    let texts = reviewers.flatMap(\.texts)
    let vectors = TermVectors(
      (texts + papers.map(\.text)).map { TermVectors.stemsAndPairs($0, stemmer: stemmer) },
      rootOfRarity: true)
    let cosines = vectors.cosines(first: texts.count)
    var start = 0
    return reviewers.map { reviewer in
      let own = cosines[start..<start + reviewer.texts.count]
      start += reviewer.texts.count
      return papers.indices.map { paper in
        let best = own.map { $0[paper] }.sorted(by: >).prefix(Self.pooled)
        return best.isEmpty ? 0 : best.reduce(0, +) / Double(best.count)
      }
    }
  }

  /// Writes the similarities as JSON, keys sorted.
  func write(to path: String, byReviewer: Bool) throws {
    var result: [String: [String: Double]] = [:]
    for (row, reviewer) in zip(similarities, reviewers) {
      for (value, paper) in zip(row, papers) {
        let (outer, inner) = byReviewer ? (reviewer.id, paper.id) : (paper.id, reviewer.id)
        result[outer, default: [:]][inner] = value
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(result).write(to: URL(fileURLWithPath: path))
  }

  private static func profiles(_ path: String) throws -> [(id: String, texts: [String])] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else {
      return try lines(path, as: Profile.self).map { ($0.id, $0.statements) }
    }
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      .filter { $0.hasSuffix(".jsonl") }
      .map { name in
        let id = name.dropLast(6)
        let texts = try lines(path + "/" + name, as: Paper.self).map(\.text)
        return (String(id.first == "~" ? id.dropFirst() : id), texts)
      }
  }

  private static func submissions(_ path: String) throws -> [(id: String, text: String)] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    // One object whose members are papers; a line with an id and a title is none.
    if let papers = try? JSONDecoder().decode([String: Paper].self, from: data) {
      return papers.sorted { $0.key < $1.key }.map { ($0.key, $0.value.text) }
    }
    return try lines(path, as: Paper.self).map { paper in
      guard let id = paper.id else { throw GoldStandardFault(file: path) }
      return (id, paper.text)
    }
  }

  private static func lines<Line: Decodable>(_ path: String, as type: Line.Type) throws -> [Line] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return try text.split(whereSeparator: \.isNewline).map {
      try JSONDecoder().decode(type, from: Data($0.utf8))
    }
  }
}

/// A submission without an id.
struct GoldStandardFault: Error {
  let file: String
}

/// A reviewer with papers or texts.
private struct Profile: Decodable {
  let id: String
  let texts: [String]?
  let papers: [Paper]?

  var statements: [String] { (texts ?? []) + (papers ?? []).map(\.text) }
}

/// A paper; in the OpenReview form title and abstract are one level down.
private struct Paper: Decodable {
  struct Content: Decodable {
    let title: String?
    let abstract: String?
  }

  let id: String?
  let title: String?
  let abstract: String?
  let content: Content?

  var text: String {
    [content?.title ?? title, content?.abstract ?? abstract].compactMap { $0 }
      .joined(separator: ". ")
  }
}
