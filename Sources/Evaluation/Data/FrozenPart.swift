/// One part of the fit of a pair, as the run that proposed it kept it.
package struct FrozenPart: Codable, Equatable, Sendable {
  /// The name of the part in files of rules.
  package var name: String
  /// The value of the part, 0 to 1,000,000.
  package var valueMicro: Int

  package init(name: String, valueMicro: Int) {
    self.name = name
    self.valueMicro = valueMicro
  }
}
