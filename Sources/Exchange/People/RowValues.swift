import Forum

/// What the cells of one row mean, before it becomes an application.
struct RowValues {
  var id = ""
  var idColumn: Int?
  var idHeading: String?
  var name = ""
  var organisation = ""
  var contact = ""
  var email: String?
  var emailColumn: Int?
  var emailHeading: String?
  var languages: [Language] = []
  var territory: Territory?
  var mode: MeetingMode?
  var capacity = 1
  var fields: [String] = []
  var expertise: [Expertise] = []
  var needs: [Need] = []
  var about = ""
  var hasErrors = false

  var mentor: MentorApplication {
    MentorApplication(
      id: id, name: name, organisation: organisation, email: email, languages: languages,
      territory: territory, mode: mode, capacity: capacity, fields: fields, expertise: expertise,
      about: about)
  }

  var organisationApplication: OrganisationApplication {
    OrganisationApplication(
      id: id, organisation: organisation, contact: contact, email: email, languages: languages,
      territory: territory, mode: mode, fields: fields, needs: needs, about: about)
  }
}
