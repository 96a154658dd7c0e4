import Exchange
package import Forum
package import Matchmaking

/// The thesaurus and the concept model that the program ships, read once for a whole test run.
package enum BundledKnowledge {
  /// The forum's thesaurus.
  package static func thesaurus() throws -> Thesaurus { try BundledFiles.thesaurus() }

  /// The bytes of the shipped concept model.
  package static func modelBytes() throws -> [UInt8] { try BundledFiles.conceptModel() }

  /// The shipped concept model.
  package static func model() throws -> ConceptModel { try shared.get() }

  private static let shared = Result { try ConceptModel(bytes: BundledFiles.conceptModel()) }

  /// The cohort of two files in canonical form.
  package static func cohort(
    mentors: [UInt8], needs: [UInt8], thesaurus: Thesaurus
  ) throws -> Cohort {
    let people = ApplicationFile.read(
      kind: .mentors, bytes: mentors, file: "mentors.csv", thesaurus: thesaurus)
    let asking = ApplicationFile.read(
      kind: .needs, bytes: needs, file: "needs.csv", thesaurus: thesaurus)
    precondition(!people.hasErrors && !asking.hasErrors, "the files of a cohort have no error")
    return Cohort(
      mentors: people.mentors.map(\.application),
      organisations: asking.organisations.map(\.application))
  }
}
