package import Forum
import Foundation

/// The files that come with the program.
package enum BundledFiles {
  /// The name of the thesaurus among the resources.
  package static let thesaurusName = "thesaurus.jsonld"
  /// The name of the concept model among the resources.
  package static let conceptModelName = "concept-model.bin"

  /// The forum's thesaurus.
  ///
  /// - Throws: ``InputFileError`` if the installation lacks the file, ``FileRefusal`` if the file
  ///   is damaged.
  package static func thesaurus() throws -> Thesaurus {
    let url = try location(of: thesaurusName)
    return try ThesaurusFile.read(InputFile.bytes(url.path), file: thesaurusName)
  }

  /// The bytes of the concept model.
  ///
  /// - Throws: ``InputFileError`` if the installation lacks the file.
  package static func conceptModel() throws(InputFileError) -> [UInt8] {
    try InputFile.bytes(location(of: conceptModelName).path)
  }

  /// The corpus of statements: each file's name and bytes, by name.
  ///
  /// - Throws: ``InputFileError`` if the installation lacks the folder or a file in it.
  package static func corpus() throws(InputFileError) -> [(name: String, bytes: [UInt8])] {
    try files(in: "corpus", endingIn: ".tsv")
  }

  /// The questionnaires: each file's name and bytes, by name.
  ///
  /// - Throws: ``InputFileError`` if the installation lacks the folder or a file in it.
  package static func instruments() throws(InputFileError) -> [(name: String, bytes: [UInt8])] {
    try files(in: "instruments", endingIn: ".json")
  }

  private static func files(
    in name: String, endingIn ending: String
  ) throws(InputFileError) -> [(name: String, bytes: [UInt8])] {
    let folder = try location(of: name)
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    } catch {
      throw .notReadable(folder.path)
    }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names.filter({ $0.hasSuffix(ending) }).sorted(by: { $0.precedesByScalars($1) }) {
      files.append((name, try InputFile.bytes(folder.appendingPathComponent(name).path)))
    }
    return files
  }

  private static func location(of name: String) throws(InputFileError) -> URL {
    let url = try folder().appendingPathComponent("Resources").appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: url.path) else { throw .noSuchFile(url.path) }
    return url
  }

  /// The folder of resources beside the program or, where it was built, the one of the build.
  ///
  /// `Bundle.module` stops the program if it finds neither, so it is asked only where the sources
  /// are, that is, where the build is too.
  private static func folder() throws(InputFileError) -> URL {
    let name = "uztartu_Exchange.resources"
    let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    let folders = [
      Bundle.main.bundleURL, Bundle.main.executableURL?.resolvingSymlinksInPath(),
      program.resolvingSymlinksInPath(),
    ]
    for folder in folders.compactMap({ $0 }) {
      for place in [folder, folder.deletingLastPathComponent()] {
        let candidate = place.appendingPathComponent(name)
        if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      }
    }
    guard FileManager.default.fileExists(atPath: #filePath) else { throw .noSuchFile(name) }
    return Bundle.module.bundleURL
  }
}
