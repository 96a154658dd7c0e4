/// Why a pairing ended before its time; `other` needs a text.
///
/// Goals reached ahead of time are no early end: the pairing is completed, ahead of plan.
package enum EarlyEndReason: String, CaseIterable, Codable, Sendable {
  case mentorCircumstances = "mentor_circumstances"
  case organisationCircumstances = "organisation_circumstances"
  case mentorDissatisfied = "mentor_dissatisfied"
  case organisationDissatisfied = "organisation_dissatisfied"
  case fadedOut = "faded_out"
  case mentorDropped = "mentor_dropped"
  case organisationDropped = "organisation_dropped"
  case safetyOrMisconduct = "safety_or_misconduct"
  case external
  case other
}

/// Who brings a pairing to its end.
package enum EndingSide: String, CaseIterable, Codable, Sendable {
  case mentor, organisation, coordinator
}
