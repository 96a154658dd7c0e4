import Wording

/// Defects of arrays, matrices and lists of numbers.
extension FileDefect {
  static let notNumPy = FileDefect.error(.npyHeader, .problemNotNumPy, .problemSaveAsNumPyRemedy)
  static let numPyVersion = FileDefect.error(
    .npyHeader, .problemNumPyVersion, .problemSaveAsNumPyRemedy)
  static let numPyHeader = FileDefect.error(
    .npyHeader, .problemNumPyHeader, .problemSaveAsNumPyRemedy)
  static let numPyType = FileDefect.error(.npyType, .problemNumPyType, .problemNumPyTypeRemedy)
  static let numPyBigEndian = FileDefect.error(
    .npyType, .problemNumPyBigEndian, .problemNumPyBigEndianRemedy)
  static let numPyShape = FileDefect.error(.npyShape, .problemNumPyShape, .problemNumPyShapeRemedy)
  static func numPySize(found: Int, expected: Int) -> FileDefect {
    .error(.npySize, .problemNumPySize(found: found, expected: expected), .problemNumPySizeRemedy)
  }
  static let notAListOfIntegers = FileDefect.error(
    .npyType, .problemNotAListOfIntegers, .problemNotAListOfIntegersRemedy)
  static let notAnInteger = FileDefect.error(
    .badNumber, .problemNotAnInteger, .problemNotAnIntegerRemedy)
  static let notAListOfPairs = FileDefect.error(
    .npyShape, .problemNotAListOfPairs, .problemNotAListOfPairsRemedy)
  static let notAPair = FileDefect.error(.badNumber, .problemNotAPair, .problemNotAPairRemedy)
  static let matrixBanner = FileDefect.error(
    .mtxHeader, .problemMatrixBanner, .problemMatrixBannerRemedy)
  static let matrixForm = FileDefect.error(.mtxHeader, .problemMatrixForm, .problemMatrixFormRemedy)
  static let matrixSizes = FileDefect.error(
    .mtxSize, .problemMatrixSizes, .problemMatrixSizesRemedy)
  static let plainMatrixSizes = FileDefect.error(
    .mtxSize, .problemPlainMatrixSizes, .problemPlainMatrixSizesRemedy)
  static func matrixCount(found: Int, expected: Int) -> FileDefect {
    .error(
      .mtxSize, .problemMatrixCount(found: found, expected: expected), .problemMatrixCountRemedy)
  }
  static let matrixEntry = FileDefect.error(
    .mtxEntry, .problemMatrixEntry, .problemMatrixEntryRemedy)
  static let matrixIndex = FileDefect.error(
    .mtxEntry, .problemMatrixIndex, .problemMatrixIndexRemedy)
  static let matrixUpperHalf = FileDefect.error(
    .mtxEntry, .problemMatrixUpperHalf, .problemMatrixUpperHalfRemedy)
  static let matrixValue = FileDefect.error(
    .badNumber, .problemMatrixValue, .problemMatrixValueRemedy)
  static let matrixTwice = FileDefect.error(
    .mtxEntry, .problemMatrixTwice, .problemMatrixTwiceRemedy)
}
