/// A run's document is kept for good, and persons may ask to be forgotten: what is kept names
/// nobody and quotes nobody. Names are put back from the applications, words by reading them again.
extension MatchDocument {
  /// The document without names and without people's words.
  var impersonal: MatchDocument {
    var copy = named(mentors: [:], organisations: [:])
    for index in copy.pairings.indices {
      copy.pairings[index].because = copy.pairings[index].because.map(\.wordless)
    }
    return copy
  }

  /// The document with the names that belong to its identifiers; empty where there is none.
  func named(mentors: [String: String], organisations: [String: String]) -> MatchDocument {
    var copy = self
    for index in copy.pairings.indices {
      copy.pairings[index].organisation = organisations[copy.pairings[index].need] ?? ""
      copy.pairings[index].mentorName = mentors[copy.pairings[index].mentor] ?? ""
    }
    for index in copy.unmatched.indices {
      copy.unmatched[index].organisation = organisations[copy.unmatched[index].need] ?? ""
    }
    for index in copy.spare.indices {
      copy.spare[index].mentorName = mentors[copy.spare[index].mentor] ?? ""
    }
    return copy
  }
}
