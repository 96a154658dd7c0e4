/// What a side of a pairing says to its proposal.
package enum Answer: String, CaseIterable, Codable, Sendable {
  case pending, yes, no
}

/// Why a side refuses a proposal; `other` needs a text.
package enum RefusalReason: String, CaseIterable, Codable, Sendable {
  case noTime = "no_time"
  case expertiseMismatch = "expertise_mismatch"
  case conflictOfInterest = "conflict_of_interest"
  case alreadyKnowEachOther = "already_know_each_other"
  case logistics
  case needChanged = "need_changed"
  case other
}
