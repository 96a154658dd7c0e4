/// Whose key seals something: destroying it makes everything that it sealed unreadable.
package enum KeyOwner: Hashable, Sendable {
  /// A person of the record, by identifier.
  case person(String)
  /// A user whom the record does not know as a person, by the name that they work under.
  case actor(String)
  /// A round, by name: its pseudonyms are made with this key.
  case round(String)
  /// The record itself, for what belongs to nobody in particular.
  case record

  private static let separator: Character = ":"

  /// The owner as the key store writes it, such as `person:H12`.
  package var text: String {
    switch self {
    case .person(let id): "person" + String(Self.separator) + id
    case .actor(let name): "actor" + String(Self.separator) + name
    case .round(let name): "round" + String(Self.separator) + name
    case .record: "record"
    }
  }

  /// The owner of a text that ``text`` wrote; nil for any other.
  package init?(_ text: String) {
    let parts = text.split(
      separator: Self.separator, maxSplits: 1, omittingEmptySubsequences: false
    ).map(String.init)
    switch (parts.first, parts.count == 2 ? parts[1] : nil) {
    case ("person", let id?) where !id.isEmpty: self = .person(id)
    case ("actor", let name?) where !name.isEmpty: self = .actor(name)
    case ("round", let name?) where !name.isEmpty: self = .round(name)
    case ("record", nil): self = .record
    default: return nil
    }
  }
}

/// What is known of an owner's key.
package enum KeyState: Equatable, Sendable {
  /// There is one.
  case held
  /// None was ever made here.
  case never
  /// It was destroyed, and none is made for this owner again.
  case destroyed
}
