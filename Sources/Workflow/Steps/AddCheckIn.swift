import Mentoring
import Records

/// Writes down what a coordinator heard of a pairing: `uztartu pairing checkin`.
package struct AddCheckIn: Sendable {
  /// How it was heard.
  package enum Channel: String, CaseIterable, Sendable {
    case phone, email, message, video
    case inPerson = "in-person"
  }

  /// How the pairing goes, at a glance.
  package enum Light: String, CaseIterable, Sendable {
    case green, amber, red
  }

  private let access: RecordAccess
  private let pairing: String
  private let day: String?
  private let channel: CheckInChannel
  private let light: TrafficLight
  private let summary: String
  private let followUp: String?

  /// Days are `yyyy-mm-dd`; `day`: that of the contact, today without one.
  package init(
    _ access: RecordAccess, pairing: String, day: String?, channel: Channel, light: Light,
    summary: String, followUp: String?
  ) {
    self.access = access
    self.pairing = pairing
    self.day = day
    self.channel = Self.recorded(channel)
    self.light = light == .green ? .green : light == .amber ? .amber : .red
    self.summary = summary
    self.followUp = followUp
  }

  private static func recorded(_ channel: Channel) -> CheckInChannel {
    switch channel {
    case .phone: .phone
    case .email: .email
    case .message: .message
    case .video: .video
    case .inPerson: .inPerson
    }
  }

  /// Writes the check-in.
  package func run() throws(Refusal) -> CheckInDocument {
    let day = day ?? access.day
    return try access.opened(for: .write, to: .checkIn) { (record) throws(Refusal) in
      let checkIn = try record.write { (writer) throws(RecordError) in
        guard day <= access.day else {
          throw RecordError.ruleBroken(.checkInDay, .checkIn, id: pairing)
        }
        return try writer.add(
          NewCheckIn(
            pairing: pairing, onDay: day, channel: channel, light: light, summary: summary,
            followUpDay: followUp))
      }
      return CheckInDocument(checkIn)
    }
  }
}
