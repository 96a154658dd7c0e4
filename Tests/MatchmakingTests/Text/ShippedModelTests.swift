import Foundation
import Matchmaking
import Testing

/// The table that comes with the program.
struct ShippedModelTests {
  private func bytes() throws -> [UInt8] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/Exchange/Resources/concept-model.bin")
    return [UInt8](try Data(contentsOf: file.standardized))
  }

  @Test func `it is small and knows every need concept`() throws {
    let bytes = try bytes()
    #expect(bytes.count <= 8_000_000)
    #expect(try ConceptModel(bytes: bytes).concepts.count >= 59)
  }

  @Test(arguments: [
    ("Gure diruzainak ez daki nola egin datorren urteko aurrekontua.", "need-budget"),
    ("Jendeak ez gaitu ezagutzen eta inork ez daki zer egiten dugun.", "need-visibility"),
    ("Nos han hackeado el correo y no tenemos copias de seguridad.", "need-cybersecurity"),
    (
      "Llevamos dos años sin conseguir que entre gente joven en la asociación.",
      "need-youth-engagement"
    ),
    ("The council wants receipts for every euro of the grant.", "need-grants"),
    ("I help boards and volunteers talk in Basque without fear.", "need-basque"),
  ])
  func `what people say is among its first three concepts`(text: String, concept: String) throws {
    let model = try ConceptModel(bytes: bytes())
    let found = model.reading(of: text).concepts.prefix(3).map { model.concepts[$0.concept] }
    #expect(found.contains(concept), "\(found)")
  }

  @Test(arguments: [
    "kkwz xxqj vvkq", "zzqx wvkk qqjj", "asdf ghjk qwer zxcv", "hjgkjh kjhkjh jfkdls",
    "12345 67890",
    "Наш клуб ищет волонтёров", "Yhdistyksemme tarvitsee apua kirjanpidossa",
    "Nasz klub potrzebuje pieniędzy na nowy sprzęt",
    "Der Verein braucht dringend neue Mitglieder für den Vorstand",
  ])
  func `what no language of the corpus says is read without confidence`(text: String) throws {
    let reading = try ConceptModel(bytes: bytes()).reading(of: text)
    #expect(reading.isBlind)
    #expect(reading.nearest(3).count == 3)
  }

  @Test(arguments: ["diruzaina falta zaigu", "IRPF", "nadie nos conoce", "money", "sare sozialak"])
  func `a few words that people use are enough to be confident`(text: String) throws {
    #expect(try !ConceptModel(bytes: bytes()).reading(of: text).isBlind)
  }

  @Test(arguments: [
    ("DBLO", "need-data-protection"), ("LOPD", "need-data-protection"),
    ("GJH", "need-environment"), ("SDG", "need-environment"), ("ODS", "need-environment"),
    ("RSC", "need-corporate"), ("GSE", "need-corporate"), ("CSR", "need-corporate"),
    ("DAFO", "need-strategic-plan"), ("AMIA", "need-strategic-plan"),
    ("SWOT", "need-strategic-plan"), ("BEZ", "need-accounting"), ("PFEZ", "need-accounting"),
    ("IRPF", "need-accounting"), ("ERP", "need-digital-tools"), ("SROI", "need-impact"),
  ])
  func `an acronym standing alone is nearest to what it means`(text: String, concept: String)
    throws
  {
    let model = try ConceptModel(bytes: bytes())
    let nearest = model.reading(of: text).nearest(3).map { model.concepts[$0.concept] }
    #expect(nearest.contains(concept), "\(nearest)")
  }

  @Test func `a need in Basque is nearest to the right expertise in Spanish`() throws {
    let model = try ConceptModel(bytes: bytes())
    let needs = [
      model.statements(in: "Ez dakigu dirulaguntza nola justifikatu, fakturak falta dira.")
    ]
    let offers = [
      "Acompaño a entidades en la justificación de subvenciones públicas.",
      "Diseño campañas en redes sociales y páginas web.",
      "Facilito la resolución de conflictos en equipos.",
    ].map { model.statements(in: $0) }
    let table = try TextChannel.similarities(needs: needs, offers: offers)
    #expect(table[0] > table[1] && table[0] > table[2], "\(table)")
  }
}
