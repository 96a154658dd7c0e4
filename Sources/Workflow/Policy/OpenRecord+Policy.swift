import Forum
import Records
import Wording

extension RecordAccess {
  /// Who asks, as the record knows them.
  ///
  /// - Throws: status 77 where the record has users and this is none of them.
  func asker(in record: Record) throws(Refusal) -> Asker {
    let (hasUsers, user) = try Refusal.onRecord { () throws(RecordError) in
      try record.read { (reader) throws(RecordError) in
        (try reader.hasUsers(), try reader.user(named: actor))
      }
    }
    guard hasUsers else { return .unchecked(actor) }
    guard let user, user.revokedAt == nil else {
      throw Refusal(.notPermitted, .userUnknown(actor))
    }
    return Asker(name: user.name, roles: Set(user.roles), person: user.person)
  }
}

extension OpenRecord {
  /// Refuses an act that the policy does not grant.
  ///
  /// What does not exist is refused like what is somebody else's, so that a refusal tells nothing.
  func check(_ act: Act, on scope: ActScope) throws(Refusal) {
    guard asker.roles != nil else { return }
    switch Policy.decide(asker, act, try facts(of: scope)) {
    case .allowed: return
    case .refused(let any, let own):
      throw Refusal(
        .notPermitted,
        .notPermitted(asker.name, any: any.map(\.noun), own: own.map(\.noun)))
    }
  }

  private func facts(of scope: ActScope) throws(Refusal) -> ScopeFacts {
    switch scope {
    case .everything: ScopeFacts()
    case .visible: ScopeFacts(isSelf: true)
    case .person(let id): ScopeFacts(isSelf: asker.person.map { $0 == id } ?? false)
    case .author(let name): ScopeFacts(isSelf: name == asker.name)
    case .pairing(let id): ScopeFacts(sides: try sides(ofPairing: id))
    case .side(let side, let id):
      ScopeFacts(sides: try sides(ofPairing: id).intersection([side]))
    case .session(let id): ScopeFacts(sides: try sides(ofSession: id))
    }
  }

  private func sides(ofPairing id: String) throws(Refusal) -> Set<ApplicationSide> {
    guard let person = asker.person else { return [] }
    return try read { (reader) throws(RecordError) in
      try reader.sides(of: person, inPairing: id)
    }
  }

  private func sides(ofSession id: String) throws(Refusal) -> Set<ApplicationSide> {
    guard let person = asker.person else { return [] }
    return try read { (reader) throws(RecordError) in
      try reader.sides(of: person, inSession: id)
    }
  }
}

extension Role {
  /// The role in messages.
  var noun: RoleNoun {
    switch self {
    case .administrator: .administrator
    case .coordinator: .coordinator
    case .mentor: .mentor
    case .contact: .contact
    case .evaluator: .evaluator
    case .facilitator: .facilitator
    }
  }
}
