import Exchange
import Forum
import Matchmaking
import Wording

/// What the program knows before it reads a file: the thesaurus and the concept model it ships.
struct Knowledge: Sendable {
  let thesaurus: Thesaurus
  let model: ConceptModel
  /// The bytes of the shipped model's table.
  let table: [UInt8]

  /// Loads both from the files that come with the program.
  static func load() throws(Refusal) -> Knowledge {
    let thesaurus = try loadThesaurus()
    let bytes: [UInt8]
    do throws(InputFileError) {
      bytes = [UInt8](try BundledFiles.conceptModel())
    } catch { throw Refusal(.ourFault, .brokenInstallation(detail: "\(error)")) }
    return Knowledge(thesaurus: thesaurus, model: try model(bytes), table: bytes)
  }

  /// The three concepts nearest to a text that shows none clearly; nil for one that shows some, and
  /// for one without a word.
  func nearest(toUnclear text: String) -> [String]? {
    model.nearest(toBlind: model.statements(in: text))
  }

  /// Loads the thesaurus alone.
  static func loadThesaurus() throws(Refusal) -> Thesaurus {
    do { return try BundledFiles.thesaurus() } catch {
      throw Refusal(.ourFault, .brokenInstallation(detail: "\(error)"))
    }
  }

  private static func model(_ bytes: [UInt8]) throws(Refusal) -> ConceptModel {
    do throws(ConceptModelError) { return try ConceptModel(bytes: bytes) } catch {
      throw Refusal(.ourFault, .brokenInstallation(detail: "\(error)"))
    }
  }
}
