import Exchange
import Foundation
import Testing
import Wording

/// Files made to break a reader: each one is given to every reader, and every reader answers.
struct HostileCorpusTests {
  private static func files() throws -> [(name: String, bytes: [UInt8])] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Corpus")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      ($0, try InputFile.bytes(folder.appendingPathComponent($0).path))
    }
  }

  @Test func `every reader answers every hostile file, and none that is its own is taken`() throws {
    let thesaurus = try TestFiles.smallThesaurus()
    let files = try Self.files()
    #expect(files.count >= 30)
    for (name, bytes) in files {
      let tables = ApplicationKind.allCases.map {
        ApplicationFile.read(kind: $0, bytes: bytes, file: name, thesaurus: thesaurus)
      }
      let array = try? NumPyArrayFile(Data(bytes), file: name)
      let matrix = try? MatrixMarketFile.read(bytes, file: name)
      let plain = try? PlainMatrixFile.read(bytes, file: name)
      let list = try? NumberListFile.read(bytes, file: name)
      let mapping = try? ColumnMapping.read(bytes, file: name)
      let certificate = try? CertificateDocument.read(bytes, file: name)
      let concepts = try? ThesaurusFile.read(bytes, file: name)
      #expect(array == nil && matrix == nil && plain == nil && list == nil, "\(name)")
      #expect(mapping == nil && certificate == nil && concepts == nil, "\(name)")
      for problem in tables.flatMap(\.problems) {
        #expect(!problem.line(in: .es).unicodeScalars.contains { $0.value < 0x20 }, "\(name)")
      }
    }
  }
}
