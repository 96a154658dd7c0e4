import ArgumentParser
import Wording
import Workflow

/// Where dense vectors of the texts come from: nowhere, unless the person says so.
struct VectorOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(.helpVectors), valueName: "file"))
  var vectors: String?

  @Option(help: ArgumentHelp(say(.helpEmbeddings), valueName: "url"))
  var embeddings: String?

  @Option(help: ArgumentHelp(say(.helpEmbeddingsModel), valueName: "name"))
  var embeddingsModel: String?

  /// One source at most, and a model only of a program that is asked.
  func check() throws {
    guard vectors == nil || embeddings == nil else {
      throw ValidationError(say(.oneSourceOfVectors))
    }
    guard embeddingsModel == nil || embeddings != nil else {
      throw ValidationError(say(.modelOfNobody))
    }
  }

  /// What the person named, for the step that asks it.
  var source: VectorSource? {
    vectors.map { .file($0) } ?? embeddings.map { .endpoint($0, model: embeddingsModel) }
  }
}
