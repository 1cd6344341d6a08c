import Normalizing
import Stories
import Testing

@Suite("Languages")
struct LanguageDetectorTests {
  private let detector = LanguageDetector()

  @Test(
    "a headline's language is found",
    arguments: [
      ("Parliament votes on rules for artificial intelligence", "en"),
      ("El Parlamento aprueba la nueva ley sobre los datos", "es"),
      ("Le gouvernement présente son projet de loi au Sénat", "fr"), ("Der Bundestag berät über das neue Gesetz", "de"),
      ("O governo apresentou ontem as novas regras", "pt"), ("Il governo presenta le nuove regole sui dati", "it"),
      ("De regering komt met nieuwe regels voor bedrijven", "nl"),
      ("Regeringen vill införa nya regler för företagen", "sv"),
      ("Rząd przedstawił nowe przepisy dla przedsiębiorstw", "pl"),
      ("Pemerintah menyiapkan aturan baru untuk perusahaan", "id"),
      ("Chính phủ công bố các quy định mới về dữ liệu", "vi"), ("Правительство представило новые правила", "ru"),
      ("Уряд представив нові правила для компаній", "uk"), ("Serikali imetangaza sheria mpya kuhusu teknolojia", "sw"),
      ("الحكومة تعلن قواعد جديدة للشركات", "ar"), ("دولت قوانین تازه‌ای برای شرکت‌ها اعلام کرد", "fa"),
      ("حکومت نے کمپنیوں کے لیے نئے قوانین کا اعلان کیا ہے", "ur"),
      ("Hükümet şirketler için yeni kurallar açıkladı", "tr"),
      ("सरकार ने कंपनियों के लिए नए नियम बनाए", "hi"), ("সরকার নতুন নিয়ম ঘোষণা করেছে", "bn"), ("รัฐบาลประกาศกฎใหม่", "th"),
      ("הממשלה פרסמה כללים חדשים", "he"), ("Η κυβέρνηση ανακοίνωσε νέους κανόνες", "el"), ("정부가 새로운 규칙을 발표했다", "ko"),
      ("政府は新しい規則を発表した", "ja"), ("日経平均株価、続落", "ja"), ("政府发布了新的规定", "zh-Hans"), ("政府發布了新的規定", "zh-Hant"),
    ])
  func headline(text: String, expected: String) {
    #expect(detector.detect(title: text, text: nil, declared: nil).tag == expected)
  }

  @Test(
    "the script is named by ISO 15924",
    arguments: [("政府发布了新规定", "Hans"), ("規則を発表", "Jpan"), ("규칙", "Kore"), ("Правила", "Cyrl"), ("Rules", "Latn")])
  func script(text: String, expected: String) {
    #expect(detector.detect(title: text, text: nil, declared: nil).script == expected)
  }

  @Test("a product's Latin name does not outweigh the sentence around it")
  func mixedScripts() {
    #expect(detector.detect(title: "OpenAI が GPT-5 を公開", text: nil, declared: nil).tag == "ja")
    #expect(detector.detect(title: "OpenAI выпустила ChatGPT", text: nil, declared: nil).tag == "ru")
  }

  @Test(
    "a headline of kanji alone is Japanese by its forms, or by the publisher's word",
    arguments: [
      ("独占禁止法違反", nil, "ja"), ("国会閉会", nil, "ja"), ("現在協議中", "ja", "ja"), ("与党圧勝", "ja", "ja"),
      ("東京都知事辞任", "ja", "ja"), ("是正勧告", "ja", "ja"), ("政府、法案提出", "ja", "ja"), ("她的政府", "ja", "zh"),
      ("奈雪の茶宣布裁员", nil, "zh-Hans"), ("公眾利益", nil, "zh-Hant"),
    ] as [(String, String?, String)])
  func kanji(text: String, declared: String?, expected: String) {
    #expect(detector.detect(title: text, text: nil, declared: declared).tag == expected)
  }

  @Test(
    "names in Latin letters do not hide whose sentence it is",
    arguments: [
      ("OpenAI发布GPT-6", nil, "zh-Hans"), ("Microsoft Copilot、無料化へ", nil, "ja"), ("OpenAI ChatGPT 출시", nil, "ko"),
      ("SK hynix, HBM4 공급", "ko", "ko"), ("Anthropic, Google, Microsoft: суд", "ru", "ru"),
      ("What '内卷' means for young workers in China", "zh", "en"),
    ] as [(String, String?, String)])
  func names(text: String, declared: String?, expected: String) {
    #expect(detector.detect(title: text, text: nil, declared: declared).tag == expected)
  }

  @Test("a language nobody configured is believed when it is declared and the text bears it out")
  func outsider() {
    let text = "Правителството представи новите правила за компаниите, които създават големи модели"
    #expect(detector.detect(title: text, text: nil, declared: "bg").tag == "bg")
    #expect(detector.detect(title: "Правительство представило новые правила", text: nil, declared: "bg").tag == "ru")
  }

  @Test("letters are read in whichever form they come")
  func forms() {
    #expect(
      detector.detect(title: "Ra\u{308}ntan ho\u{308}js pa\u{30A} ma\u{30A}ndag", text: nil, declared: nil).tag == "sv")
    #expect(detector.detect(title: "ＯｐｅｎＡＩ ｒｅｌｅａｓｅｓ ｎｅｗ ｍｏｄｅｌｓ", text: nil, declared: nil).script == "Latn")
  }

  @Test("script is proof against a wrong declaration")
  func proof() {
    let found = detector.detect(title: "政府は新しい規則を発表した", text: nil, declared: "en-us")
    #expect(found == LanguageEvidence(tag: "ja", declared: "en-US", confidence: 1, script: "Jpan"))
  }

  @Test("a text without a doubt is believed more than its declaration")
  func wrongDeclaration() {
    let text = "The government presented new rules for companies that build large models, and the opposition agreed."
    #expect(detector.detect(title: nil, text: text, declared: "de").tag == "en")
  }

  @Test("the declaration decides where the text can't")
  func prior() {
    #expect(detector.detect(title: "2026", text: nil, declared: "fr_FR").tag == "fr-FR")
    #expect(detector.detect(title: "AI", text: nil, declared: "it").tag == "it")
    #expect(detector.detect(title: "北京", text: nil, declared: "zh-TW").tag == "zh-Hant")
  }

  @Test("nothing to go by is undetermined", arguments: [nil, "", "2026 – 7 %", "🤖"])
  func undetermined(text: String?) {
    #expect(detector.detect(title: text, text: nil, declared: nil) == LanguageEvidence(tag: "und", confidence: 0))
  }

  @Test("only configured languages compete")
  func candidates() {
    let detector = LanguageDetector(languages: ["en", "es"])
    #expect(detector.detect(title: "O governo apresentou ontem as novas regras", text: nil, declared: nil).tag == "es")
  }

  @Test(
    "a conflict is another language than declared, not another region or script",
    arguments: [
      ("en", "en-GB", false), ("zh-Hant", "zh-CN", false), ("no", "nb", false), ("en", "zh-CN", true),
      ("en", nil, false), ("und", "fr", false),
    ]
      as [(String, String?, Bool)])
  func conflict(tag: String, declared: String?, expected: Bool) {
    #expect(LanguageEvidence(tag: tag, declared: declared, confidence: 1).isConflict == expected)
  }

  @Test("confidence is between 0 and 1, and higher for more text")
  func confidence() {
    let short = detector.detect(title: "La regla", text: nil, declared: nil).confidence
    let long = detector.detect(
      title: "La nueva ley sobre los datos fue aprobada ayer por el Parlamento", text: nil, declared: nil
    ).confidence
    #expect((0...1).contains(short) && (0...1).contains(long) && short <= long)
  }

  @Test(
    "declared tags are spelled as BCP 47",
    arguments: [
      ("EN", "en"), ("en_us", "en-US"), ("zh-hans-cn", "zh-Hans-CN"), ("iw", "he"), ("eng", "en"),
      ("zh-CHT", "zh-Hant"),
      ("en; q=0.8", "en"), ("english", nil), ("", nil),
    ]
      as [(String, String?)])
  func declared(tag: String, expected: String?) {
    #expect(detector.detect(title: "x", text: nil, declared: tag).declared == expected)
  }
}
