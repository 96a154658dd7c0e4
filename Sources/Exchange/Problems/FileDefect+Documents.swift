import Wording

/// Defects of mapping files, certificates and the thesaurus.
extension FileDefect {
  static let jsonSyntax = FileDefect.error(
    .jsonSyntax, .problemJsonSyntax, .problemJsonSyntaxRemedy)
  static let duplicateKey = FileDefect.error(
    .jsonKey, .problemDuplicateKey, .problemDuplicateKeyRemedy)
  static func unknownKey(known: String) -> FileDefect {
    .error(.jsonKey, .problemUnknownKey, .problemUnknownKeyRemedy(known: known))
  }
  static let missingKey = FileDefect.error(.jsonKey, .problemMissingKey, .problemMissingKeyRemedy)
  static let wrongType = FileDefect.error(.jsonValue, .problemWrongType, .problemWrongTypeRemedy)
  static func wrongValue(allowed: String) -> FileDefect {
    .error(.jsonValue, .problemWrongValue, .problemWrongValueRemedy(allowed: allowed))
  }
  static let certificateShape = FileDefect.error(
    .certificateShape, .problemCertificateShape, .problemWriteCertificateAgainRemedy)
  static let certificateRange = FileDefect.error(
    .certificateRange, .problemCertificateRange, .problemWriteCertificateAgainRemedy)
  static func checksumMismatch(computed: String) -> FileDefect {
    .error(
      .checksumMismatch, .problemChecksumMismatch(computed: computed),
      .problemWriteCertificateAgainRemedy)
  }
  static let thesaurusRule = FileDefect.error(
    .thesaurusRule, .problemThesaurusRule, .problemThesaurusRuleRemedy)
}
