import Wording

/// Defects of files of vectors.
extension FileDefect {
  static let vectorsNotAMatrix = FileDefect.error(
    .vectorsShape, .problemVectorsNotAMatrix, .problemVectorsNotAMatrixRemedy)
  static let vectorNotFinite = FileDefect.error(
    .vectorsValue, .problemVectorNotFinite, .problemVectorNotFiniteRemedy)
  static let vectorIDTwice = FileDefect.error(
    .vectorsID, .problemVectorIDTwice, .problemVectorIDTwiceRemedy)
  static func vectorIDCount(found: Int, expected: Int) -> FileDefect {
    .error(
      .vectorsID, .problemVectorIDCount(found: found, expected: expected),
      .problemVectorIDCountRemedy)
  }
  static let vectorLength = FileDefect.error(
    .vectorsShape, .problemVectorLength, .problemVectorLengthRemedy)
  static let notTensors = FileDefect.error(
    .safetensorsHeader, .problemNotTensors, .problemNotTensorsRemedy)
  static let tensorRange = FileDefect.error(
    .safetensorsHeader, .problemTensorRange, .problemNotTensorsRemedy)
  /// A text without a vector is read by its words alone.
  package static let vectorMissing = FileDefect.warning(
    .vectorMissing, .problemVectorMissing, .problemVectorMissingRemedy)
}
