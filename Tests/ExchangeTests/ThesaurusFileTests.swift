import Exchange
import Forum
import Testing

/// The thesaurus that comes with the program, and the rules of its file.
struct ThesaurusFileTests {
  private func read(_ concept: String) throws(FileRefusal) -> Thesaurus {
    let text =
      "{\"@context\": {}, \"id\": \"urn:x\", \"versionInfo\": \"1\", \"@graph\": [\n\(concept)]}"
    return try ThesaurusFile.read(Array(text.utf8), file: "t.jsonld")
  }

  private func concept(_ id: String, scheme: String = "need", more: String = "") -> String {
    "{\"id\": \"urn:uztartu:concept:\(id)\", \"type\": \"skos:Concept\", \"notation\": \"\(id)\", "
      + "\"inScheme\": \"urn:uztartu:scheme:\(scheme)\", "
      + "\"prefLabel\": {\"eu\": \"a\", \"es\": \"b\", \"en\": \"c\"}\(more)}"
  }

  @Test func `the bundled thesaurus has every need, field and method`() throws {
    let thesaurus = try BundledFiles.thesaurus()
    #expect(thesaurus.concepts(in: .need).count == 59)
    #expect(thesaurus.concepts(in: .field).count == 30)
    #expect(thesaurus.concepts(in: .method).count == 17)
    #expect(thesaurus.label("need-fundraising", in: .eu) == "Funts-bilketa")
    #expect(thesaurus.concept("need-board")?.broader == "need-governance")
  }

  @Test func `no preferred or alternative label of the bundled thesaurus is ambiguous`() throws {
    let thesaurus = try BundledFiles.thesaurus()
    let index = LabelIndex(thesaurus)
    for concept in thesaurus.concepts where concept.scheme != .method {
      for labels in concept.labels.values {
        for label in [labels.preferred] + labels.alternative {
          #expect(index.find(label, scheme: concept.scheme) == .concept(concept.id), "\(label)")
        }
      }
    }
  }

  @Test func `every need has at least six labels in each language`() throws {
    for concept in try BundledFiles.thesaurus().concepts(in: .need) {
      for language in [Language.eu, .es, .en] {
        let count = concept.labels[language]?.all.count ?? 0
        #expect(count >= 6, "\(concept.id) \(language)")
      }
    }
  }

  @Test func `a label of a lower rank never hides one of a higher rank`() throws {
    let index = LabelIndex(
      try Thesaurus(
        version: "1",
        concepts: [
          Concept(
            id: "need-a", scheme: .need, broader: nil,
            labels: [
              .eu: ConceptLabels(preferred: "a", hidden: ["bi"]),
              .es: ConceptLabels(preferred: "x"),
              .en: ConceptLabels(preferred: "y", alternative: ["hiru"]),
            ]),
          Concept(
            id: "need-b", scheme: .need, broader: nil,
            labels: [
              .eu: ConceptLabels(preferred: "Bi"), .es: ConceptLabels(preferred: "z"),
              .en: ConceptLabels(preferred: "w", alternative: ["Hiru"]),
            ]),
        ]))
    #expect(index.find("BI", scheme: .need) == .concept("need-b"))
    #expect(index.find("hiru", scheme: .need) == .ambiguous(["need-a", "need-b"]))
    #expect(index.find("a", scheme: .field) == .otherScheme("need-a"))
    #expect(index.find("", scheme: .need) == .nothing)
    #expect(index.concepts(in: "a, bi eta bat", scheme: .need) == ["need-a", "need-b"])
  }

  @Test func `a file that breaks a rule is refused with its line`() {
    func summary(_ concepts: String) -> [String] {
      do throws(FileRefusal) {
        _ = try read(concepts)
        return []
      } catch { return error.problems.summary }
    }
    #expect(summary(concept("need-a")) == [])
    #expect(
      summary(concept("need-a") + ",\n" + concept("need-a")) == ["error 3 thesaurus-rule"])
    let orphan = concept("need-a", more: ", \"broader\": \"urn:uztartu:concept:need-b\"")
    #expect(summary(orphan) == ["error 2 thesaurus-rule"])
    let loop = concept("need-a", more: ", \"broader\": \"urn:uztartu:concept:need-a\"")
    #expect(summary(loop) == ["error 2 thesaurus-rule"])
    #expect(summary(concept("need-a", scheme: "other")) == ["error 2 json-value"])
    #expect(summary(concept("need-a", more: ", \"altlabel\": {}")) == ["error 2 json-key"])
    let twice = concept("need-a", more: ", \"altLabel\": {\"eu\": [\"a\"]}")
    #expect(summary(twice) == ["error 2 thesaurus-rule"])
  }

  @Test func `the corpus and the model come with the program`() throws {
    #expect(try !BundledFiles.corpus().isEmpty)
    #expect(try !BundledFiles.conceptModel().isEmpty)
  }
}
