/// Who is responsible for the data of a record, as persons are told.
package struct RecordedController: Codable, Equatable, Sendable {
  package let name: String
  /// Where to write.
  package let contact: String

  package init(name: String, contact: String) {
    self.name = name
    self.contact = contact
  }
}

extension RecordReader {
  /// Who is responsible; nil where nobody wrote it down.
  package func controller() throws(RecordError) -> RecordedController? {
    let name = try optionalSetting(.controllerName)
    let contact = try optionalSetting(.controllerContact)
    guard let name, let contact else { return nil }
    return RecordedController(name: name, contact: contact)
  }
}

extension RecordWriter {
  /// Writes down who is responsible for the data.
  ///
  /// - Throws: ``RecordError/ruleBroken(_:_:id:)`` with `.missingValue` where one is empty.
  package func set(_ controller: RecordedController) throws(RecordError) {
    for text in [controller.name, controller.contact]
    where text.allSatisfy(\.isWhitespace) {
      throw .ruleBroken(.missingValue, .record, id: "controller")
    }
    try replace(.controllerName, with: controller.name)
    try replace(.controllerContact, with: controller.contact)
    try append(
      .change, .record, id: "record",
      fields: [
        RecordSetting.controllerName.rawValue, RecordSetting.controllerContact.rawValue,
      ])
  }
}
