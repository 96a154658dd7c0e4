import Exchange
import Forum
import Matchmaking
import Wording

/// Where a run takes dense vectors of its texts from: off unless a person names one.
package enum VectorSource: Equatable, Sendable {
  /// A `.npy` file with its ids beside it, or a safetensors file.
  case file(String)
  /// A program on this machine, and the model asked of it.
  case endpoint(String, model: String?)

  /// What people are told that the vectors came from.
  private var name: String {
    switch self {
    case .file(let path): path
    case .endpoint(let address, _): address
    }
  }

  /// What the vectors say of a cohort's texts, and a warning for each text that has none.
  func readings(
    for cohort: Cohort, knowledge: Knowledge
  ) throws(Refusal) -> (dense: DenseReadings, warnings: [FileProblem]) {
    let texts = VectorTexts(cohort: cohort, knowledge: knowledge)
    let vectors = try vectors(of: texts)
    let labels = texts.labels.compactMap { label in
      vectors.rows[label.id].map {
        DenseProjection.Label(concept: label.concept, language: label.language, vector: $0)
      }
    }
    // Prototypes of half the concepts would send every text to the other half.
    guard labels.count == texts.labels.count else {
      throw Refusal(
        .badData,
        .vectorsTooFewLabels(name, found: labels.count, expected: texts.labels.count))
    }
    let found = texts.texts.compactMap { text in
      vectors.rows[text.id].map {
        (text, DenseProjection.Text(language: text.language, vector: $0))
      }
    }
    let concepts = knowledge.model.concepts
    let projection = DenseProjection(
      labels: labels, texts: found.map(\.1), concepts: concepts.count)
    var shares: [VectorTexts.Side: [String: [String: Int]]] = [:]
    for (text, vector) in found {
      let micro = zip(concepts, projection.sharesMicro(vector)).filter { $0.1 > 0 }
      shares[text.side, default: [:]][text.owner] = Dictionary(uniqueKeysWithValues: micro)
    }
    let missing = texts.texts.filter { vectors.rows[$0.id] == nil }.map {
      FileProblem(file: name, line: nil, field: $0.id, .vectorMissing)
    }
    let dense = DenseReadings(
      source: name, mentors: shares[.mentor] ?? [:], needs: shares[.need] ?? [:])
    return (dense, missing)
  }

  private func vectors(of texts: VectorTexts) throws(Refusal) -> TextVectors {
    switch self {
    case .file(let path):
      do { return try TextVectorsFile.read(path: path) } catch {
        switch error {
        case let error as InputFileError: throw Refusal(error)
        case let error as FileRefusal: throw Refusal(error)
        default: throw Refusal(.inputOutput, .cannotRead(path))
        }
      }
    case .endpoint(let address, let model):
      do throws(EmbeddingsError) {
        return try EmbeddingsEndpoint(address, model: model).vectors(
          of: texts.labels.map { ($0.id, $0.text) } + texts.texts.map { ($0.id, $0.text) })
      } catch { throw Refusal(error) }
    }
  }
}

extension Refusal {
  /// What keeps texts from getting their vectors, for people.
  fileprivate init(_ error: EmbeddingsError) {
    switch error {
    case .notLocal(let address): self.init(.usage, .embeddingsNotLocal(address))
    case .unreachable(let address, let detail):
      self.init(.inputOutput, .embeddingsUnreachable(address, reason: detail))
    case .refused(let address, let status):
      self.init(.inputOutput, .embeddingsRefused(address, status: status))
    case .badAnswer(let address, let detail):
      self.init(.inputOutput, .embeddingsBadAnswer(address, detail: detail))
    }
  }
}
