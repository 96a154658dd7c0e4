extension PersonalData {
  /// Private notes: the words of their author about the two of a pairing, for their author alone.
  static let notes = [
    PersonalTable(
      "privateNote",
      about: ["privateNote.person"] + bothSides(ofPairing: "privateNote.pairing"),
      personal: [
        PersonalColumn("sealed", .sealed, readers: ["privateNote.person"], erased: "x'00'")
      ],
      impersonal: ["id", "pairing", "session", "person", "actor", "createdAt", "updatedAt"])
  ]
}
