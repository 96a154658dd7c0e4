extension PersonalData {
  /// Private notes: the words of their author about the two of a pairing, for their author alone.
  static let notes = [
    PersonalTable(
      "privateNote",
      about: ["privateNote.person"] + bothSides(ofPairing: "privateNote.pairing"),
      // That somebody wrote about a person in private is told to nobody but who wrote it.
      readers: ["privateNote.person"],
      personal: [
        PersonalColumn("sealed", .sealed, readers: ["privateNote.person"], erased: "x'00'")
      ],
      impersonal: ["id", "pairing", "session", "person", "actor", "createdAt", "updatedAt"])
  ]
}
