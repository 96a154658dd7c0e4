package import Forum

/// Where and how somebody can meet; nil says that the application left it open.
package struct MeetingPlace: Equatable, Sendable {
  package let territory: Territory?
  package let mode: MeetingMode?

  package init(territory: Territory?, mode: MeetingMode?) {
    self.territory = territory
    self.mode = mode
  }

  /// Whether the two sides can meet by video call; an open answer allows it.
  package func allowsOnline(with other: MeetingPlace) -> Bool {
    (mode?.allowsOnline ?? true) && (other.mode?.allowsOnline ?? true)
  }

  /// Whether the two sides can meet in one room; an open answer allows it.
  package func allowsInPerson(with other: MeetingPlace) -> Bool {
    (mode?.allowsInPerson ?? true) && (other.mode?.allowsInPerson ?? true)
  }

  /// Whether the two sides have any way of meeting.
  package func canMeet(_ other: MeetingPlace) -> Bool {
    allowsOnline(with: other) || allowsInPerson(with: other)
  }

  /// Whether both sides stated a territory and the two differ.
  package func isElsewhere(than other: MeetingPlace) -> Bool {
    guard let territory, let theirs = other.territory else { return false }
    return territory != theirs
  }
}

extension PartTable {
  /// How easily two sides meet: whole where they are neighbours, half where only a call brings
  /// them together, nothing where neither does.
  package static func practicalities(
    organisations: [MeetingPlace], offers: [MeetingPlace]
  ) -> PartTable {
    PartTable(.practicalities, organisations: organisations.count, offers: offers.count) {
      row, offer in
      let (one, other) = (organisations[row], offers[offer])
      guard one.territory != nil, other.territory != nil else { return nil }
      if !one.isElsewhere(than: other), one.canMeet(other) { return 1_000_000 }
      return one.allowsOnline(with: other) ? 500_000 : 0
    }
  }
}
