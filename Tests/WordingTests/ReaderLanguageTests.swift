import Testing
import Wording

struct ReaderLanguageTests {
  @Test(arguments: [
    ("eu_ES.UTF-8", ReaderLanguage.eu), ("eu", .eu), ("eu_FR@euro", .eu), ("es_ES.UTF-8", .es),
    ("es_MX", .es), ("en_GB", .en), ("C", .en), ("C.UTF-8", .en), ("POSIX", .en), ("fr_FR", .en),
    ("EU_es", .eu), ("", .en), ("_", .en), ("euskara", .en),
  ])
  func `the locale chooses the language, English where it asks for none of ours`(
    locale: String, language: ReaderLanguage
  ) {
    #expect(ReaderLanguage(environment: ["LANG": locale]) == language)
  }

  @Test func `the setting for all goes before that for messages, and that before the language`() {
    let all = ["LC_ALL": "eu_ES", "LC_MESSAGES": "es_ES", "LANG": "en_GB"]
    #expect(ReaderLanguage(environment: all) == .eu)
    #expect(ReaderLanguage(environment: all.merging(["LC_ALL": ""]) { $1 }) == .es)
    #expect(
      ReaderLanguage(environment: ["LC_ALL": "", "LC_MESSAGES": "", "LANG": "es_ES"]) == .es)
    #expect(ReaderLanguage(environment: ["LC_ALL": "C", "LANG": "eu_ES"]) == .en)
    #expect(ReaderLanguage(environment: [:]) == .en)
  }
}

struct MessageTests {
  @Test func `a message answers in the language asked for`() {
    let message = Message(eu: "bai", es: "sí", en: "yes")
    #expect(message.text(in: .eu) == "bai")
    #expect(message.text(in: .es) == "sí")
    #expect(message.text(in: .en) == "yes")
  }
}
