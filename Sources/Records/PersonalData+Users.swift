extension PersonalData {
  /// Those who use the record. Their names are those of accounts, like everywhere in the log.
  static let users = [
    PersonalTable(
      "user", about: ["user.person"],
      impersonal: ["id", "name", "person", "invitedBy", "invitedAt", "revokedBy", "revokedAt"]),
    PersonalTable(
      "userRole",
      about: ["(SELECT holder.person FROM user AS holder WHERE holder.id = userRole.user)"],
      impersonal: ["user", "role"]),
  ]
}
