/// How somebody is willing to meet.
package enum MeetingMode: String, CaseIterable, Codable, Sendable {
  case inPerson = "in-person"
  case online
  case either

  /// Whether this answer allows meetings in one room.
  package var allowsInPerson: Bool { self != .online }

  /// Whether this answer allows meetings by video call.
  package var allowsOnline: Bool { self != .inPerson }
}
