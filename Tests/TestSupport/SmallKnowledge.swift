package import Forum
import Lexicon
package import Matchmaking

/// A thesaurus of nine needs and five fields with a concept model trained from a few sentences:
/// small enough to reason about a result by hand.
package enum SmallKnowledge {
  /// Needs and fields; fundraising and grants are siblings below money, volunteers lie below
  /// people.
  package static func thesaurus() throws -> Thesaurus {
    try Thesaurus(
      version: "small",
      concepts: [
        concept("need-money", .need, "Dirua", "Dinero", "Money"),
        concept(
          "need-fundraising", .need, below: "need-money", "Diru-bilketa", "Captación", "Fundraising"
        ),
        concept(
          "need-grants", .need, below: "need-money", "Diru-laguntzak", "Subvenciones", "Grants"),
        concept("need-people", .need, "Jendea", "Personas", "People"),
        concept(
          "need-volunteers", .need, below: "need-people", "Boluntarioak", "Voluntariado",
          "Volunteers"),
        concept("need-equality", .need, "Berdintasuna", "Igualdad", "Gender equality"),
        concept("need-leadership", .need, "Lidergoa", "Liderazgo", "Leadership"),
        concept("need-basque", .need, "Euskara", "Euskera", "Basque"),
        concept("need-budget", .need, below: "need-money", "Aurrekontua", "Presupuesto", "Budget"),
        concept("field-social", .field, "Gizartea", "Acción social", "Social action"),
        concept(
          "field-older", .field, below: "field-social", "Adinekoak", "Personas mayores",
          "Older people"),
        concept(
          "field-disability", .field, below: "field-social", "Desgaitasuna", "Discapacidad",
          "Disability"),
        concept("field-culture", .field, "Kultura", "Cultura", "Culture"),
        concept("field-sport", .field, "Kirola", "Deporte", "Sport"),
      ])
  }

  /// A model that knows four of the needs by a few sentences in three languages.
  package static func model() throws -> ConceptModel {
    var options = ConceptModelTraining.Options()
    options.leastStatements = 1
    return try ConceptModel(
      bytes: ConceptModelTraining.train(
        statements: statements, thesaurusLabels: labels(try thesaurus()), options: options))
  }

  private static let statements: [TrainingStatement] = [
    said("need-volunteers", .eu, "Larunbatetan inor gutxi etortzen da laguntzera"),
    said("need-volunteers", .es, "Siempre ayudamos los mismos, nadie nuevo se apunta"),
    said("need-volunteers", .en, "Nobody new turns up to help on Saturdays"),
    said("need-budget", .eu, "Diruzainak ez daki zenbat diru geratzen den"),
    said("need-budget", .es, "No sabemos cuánto dinero queda en la caja"),
    said("need-budget", .en, "We never know how much money is left"),
    said("need-basque", .eu, "Bilerak beti gaztelaniaz egiten ditugu"),
    said("need-basque", .es, "Las reuniones acaban siempre en castellano"),
    said("need-equality", .es, "En la junta no hay ni una sola mujer"),
    said("need-equality", .en, "There is not a single woman on the board"),
  ]

  private static func labels(_ thesaurus: Thesaurus) -> [TrainingStatement] {
    thesaurus.concepts(in: .need).flatMap { concept in
      [(Language.eu, TextLanguage.eu), (.es, .es), (.en, .en)].map { language, spoken in
        TrainingStatement(
          concepts: [concept.id], kind: .label, language: spoken, voice: "thesaurus",
          text: thesaurus.label(concept.id, in: language))
      }
    }
  }

  private static func said(
    _ concept: String, _ language: TextLanguage, _ text: String
  ) -> TrainingStatement {
    TrainingStatement(
      concepts: [concept], kind: .need, language: language, voice: "test", text: text)
  }

  private static func concept(
    _ id: String, _ scheme: ConceptScheme, below broader: String? = nil, _ eu: String,
    _ es: String, _ en: String
  ) -> Concept {
    Concept(
      id: id, scheme: scheme, broader: broader,
      labels: [
        .eu: ConceptLabels(preferred: eu), .es: ConceptLabels(preferred: es),
        .en: ConceptLabels(preferred: en),
      ])
  }
}
