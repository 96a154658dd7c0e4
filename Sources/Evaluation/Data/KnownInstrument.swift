/// The instruments that reports know by name; all others stand in the table of scores only.
///
/// An answer names its instrument with its version behind a blank: `uztartu-relationship 1`.
package enum KnownInstrument: String, CaseIterable, Sendable {
  /// Eight items from 1 to 5; the score is their mean.
  case relationship = "uztartu-relationship"
  /// One question from 0 to 10; the score is the answer.
  case recommendation = "uztartu-recommendation"

  /// Whether an instrument is this one, of whatever version.
  package func isIn(_ instrument: String) -> Bool {
    instrument == rawValue || instrument.hasPrefix(rawValue + " ")
  }
}
