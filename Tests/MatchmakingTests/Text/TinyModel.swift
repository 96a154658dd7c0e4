import Lexicon
import Matchmaking

/// A model of three concepts, trained from a dozen statements: small enough for tests.
enum TinyModel {
  static let statements: [TrainingStatement] = [
    statement("need-volunteers", .need, .eu, "Larunbatetan inor gutxi etortzen da laguntzera"),
    statement("need-volunteers", .need, .es, "Siempre ayudamos los mismos, nadie nuevo se apunta"),
    statement("need-volunteers", .need, .en, "Nobody new turns up to help on Saturdays"),
    statement("need-volunteers", .expertise, .en, "I recruit and look after volunteers"),
    statement("need-budget", .need, .eu, "Diruzainak ez daki zenbat diru geratzen den"),
    statement("need-budget", .need, .es, "No sabemos cuánto dinero queda en la caja"),
    statement("need-budget", .need, .en, "We never know how much money is left"),
    statement("need-budget", .expertise, .es, "Preparo presupuestos y control de gastos"),
    statement("need-basque", .need, .eu, "Bilerak beti gaztelaniaz egiten ditugu"),
    statement("need-basque", .need, .es, "Las reuniones acaban siempre en castellano"),
    statement("need-basque", .expertise, .eu, "Euskara planak egiten ditut elkarteentzat"),
    statement("need-basque+need-volunteers", .need, .eu, "Boluntarioek ez dute euskaraz egiten"),
  ]

  static let labels: [TrainingStatement] = [
    label("need-volunteers", .eu, "Boluntarioen kudeaketa"),
    label("need-volunteers", .es, "Gestión del voluntariado"),
    label("need-volunteers", .en, "Volunteer management"),
    label("need-budget", .eu, "Aurrekontuak"),
    label("need-budget", .es, "Presupuesto"),
    label("need-budget", .en, "Budgeting"),
    label("need-basque", .eu, "Euskararen erabilera"),
    label("need-basque", .es, "Uso del euskera"),
    label("need-basque", .en, "Use of Basque"),
  ]

  static func bytes() throws -> [UInt8] {
    var options = ConceptModelTraining.Options()
    options.leastStatements = 1
    return try ConceptModelTraining.train(
      statements: statements, thesaurusLabels: labels, options: options)
  }

  static func model() throws -> ConceptModel { try ConceptModel(bytes: bytes()) }

  private static func statement(
    _ concepts: String, _ kind: TrainingStatement.Kind, _ language: TextLanguage, _ text: String
  ) -> TrainingStatement {
    TrainingStatement(
      concepts: concepts.split(separator: "+").map(String.init), kind: kind, language: language,
      voice: "test", text: text)
  }

  private static func label(
    _ concept: String, _ language: TextLanguage, _ text: String
  ) -> TrainingStatement {
    TrainingStatement(
      concepts: [concept], kind: .label, language: language, voice: "thesaurus", text: text)
  }
}
