import Stories
import Testing

@testable import Classifying

/// Sentences as the press of many languages writes them: who is named as an origin, and who is only mentioned.
@Suite("Attributions in the languages of the press")
struct AttributionTests {
  static let lexicon = Lexicon(entries: [
    Make.named(
      "Reuters", .outlet,
      [
        "mul": ["Reuters*"], "zh": ["路透社"], "ja": ["ロイター"], "ko": ["로이터"], "ar": ["رويترز"], "fa": ["رویترز"],
        "hi": ["रॉयटर्स"], "he": ["רויטרס"], "th": ["รอยเตอร์"],
      ], domain: "reuters.com"),
    Make.named(
      "WIRED", .outlet,
      ["mul": ["WIRED", "Wired"], "zh": ["《连线》"], "ja": ["ワイアード"], "ko": ["와이어드"], "hi": ["वायर्ड"]],
      domain: "wired.com"),
    Make.named(
      "The Guardian", .outlet,
      [
        "mul": ["The Guardian", "Guardian"], "ja": ["ガーディアン"], "ko": ["가디언"], "fa": ["گاردین"], "he": ["גרדיאן"],
        "ar": ["الغارديان"],
      ], domain: "theguardian.com"),
    Make.named("TASS", .outlet, ["mul": ["TASS"], "ru": ["ТАСС", "ИТАР-ТАСС"]], domain: "tass.ru"),
    Make.named("Financial Times", .outlet, ["mul": ["Financial Times"]], domain: "ft.com"),
    Make.named("Yonhap", .outlet, ["ko": ["연합뉴스"]], domain: "yna.co.kr"),
    Make.named("PTI", .outlet, ["en": ["PTI"]]),
    Make.named("The Information", .outlet, ["mul": ["The Information"]]),
    Make.named("Nature", .outlet, ["en": ["Nature"]]),
    Make.named("Fortune", .outlet, ["mul": ["Fortune"]]),
  ])

  static func cites(
    _ text: String, _ language: String, isTitle: Bool = false, address: String? = nil
  ) throws -> [Citation] {
    try Make.classifier([Make.term("AI", .strong)], lexicon: lexicon).judge(
      TextToJudge(
        title: isTitle ? text : nil, text: isTitle ? nil : text, language: language, address: address)
    ).cites
  }

  @Test(
    "words of attribution with a day, a country or a kind of outlet between make an origin",
    arguments: [
      ("en", "The ministry said so in an email to the news agency Reuters."),
      ("en", "As Reuters has very recently explained, the rule is old."), ("en", "An October 4 WIRED article says so."),
      ("en", "A Reuters investigation found twelve such letters."),
      ("en", "The minister spoke on Monday, via the Guardian."),
      ("en", "The Information, which first reported the talks, named no date."),
      ("en", "“Nothing is decided,” writes the Financial Times."),
      ("de", "Laut Recherchen der britischen Zeitung „Guardian“ fehlt der Bericht."),
      ("de", "Das zitiert die Financial Times."), ("de", "wie der britische Sender Reuters am Dienstag berichtete"),
      ("de", "Nach „Guardian“-Informationen prüft die Behörde."),
      ("fr", "dans une tribune publiée lundi dans le quotidien « Financial Times »"),
      ("fr", "Il l'a dit dans une interview accordée à Reuters."),
      ("es", "según publicó este lunes el diario Guardian"),
      ("es", "La cifra es falsa, destacó Reuters."), ("it", "Lo scrive oggi il quotidiano Financial Times"),
      ("pt", "em entrevista à agência de notícias Reuters"), ("nl", "schrijft de Britse krant The Guardian"),
      ("sv", "sa Anna Ek till nyhetsbyrån Reuters"), ("sv", "Det rapporterar nyhetsbyrån Reuters."),
      ("nb", "Det melder nyhetsbyrået Reuters."), ("da", "Det skriver avisen Financial Times mandag."),
      ("fi", "Reutersin mukaan laki on valmis."), ("hu", "A Reuters értesülései szerint kész a törvény."),
      ("cs", "Informoval o tom v pondělí deník Financial Times."),
      ("cs", "Podle zdrojů agentury Reuters je zákon hotov."),
      ("pl", "powiedział agencji Reuters rzecznik"), ("pl", "jak pisze w środę brytyjski dziennik Guardian"),
      ("ro", "a relatat luni agenția Reuters"), ("el", "όπως μεταδίδει το πρακτορείο Reuters"),
      ("el", "σύμφωνα με τη βρετανική εφημερίδα Guardian"),
    ])
  func latin(_ language: String, _ text: String) throws {
    #expect(try Self.cites(text, language).count == 1)
  }

  @Test(
    "so do those of other scripts",
    arguments: [
      ("ru", "сообщает в среду агентство Reuters"), ("ru", "рассказал Иван Иванов ТАСС"),
      ("ru", "Согласно изданию Guardian"),
      ("ru", "Американское издание Wired сообщало об этом ранее."), ("ru", "Как передает ИТАР-ТАСС, закон готов."),
      ("uk", "Про це пише британське видання Guardian"), ("bg", "съобщава агенция Reuters"),
      ("zh", "據路透社引述消息人士報導"), ("zh", "《Guardian》11日報導，該法"), ("zh", "美国《连线》杂志报道称，该模型"),
      ("zh", "根據英國衛報（The Guardian）的報導指出"), ("ja", "英ガーディアン紙によると、政府は"),
      ("ja", "英紙ガーディアンは3日、政府が法案を出すと報じた。"), ("ja", "ロイターなどが4日に伝えた。"),
      ("ja", "WIRED日本版の記事によると"), ("ko", "와이어드 보도에 따르면 정부는"),
      ("ko", "영국 일간 가디언은 정부가 법안을 낼 것이라고 3일 보도했다."), ("ko", "로이터(Reuters) 등 외신에 따르면"),
      ("ar", "ذكرت مصادر مطلعة لـ\"رويترز\" أن الحكومة"), ("ar", "قال مسؤول لوكالة رويترز إن القانون جاهز"),
      ("ar", "بحسب صحيفة الغارديان البريطانية"), ("fa", "روزنامه گاردین در گزارشی نوشت که دولت"),
      ("fa", "خبرگزاری رویترز به نقل از منابع آگاه"), ("he", "כפי שדיווחה סוכנות הידיעות רויטרס"),
      ("hi", "समाचार एजेंसी रॉयटर्स ने सोमवार को बताया कि"), ("th", "สำนักข่าวรอยเตอร์รายงานว่า"),
      ("tr", "İngiliz Guardian gazetesinin haberine göre"), ("tr", "Reuters'a konuşan yetkili"),
      ("vi", "Hãng tin Reuters ngày 3/5 đưa tin"), ("id", "seperti dilansir kantor berita Reuters, Senin"),
    ])
  func scripts(_ language: String, _ text: String) throws {
    #expect(try Self.cites(text, language).count == 1)
  }

  @Test(
    "signs of agencies",
    arguments: [
      ("en", "PARIS, March 4 (Reuters) - The law is ready."), ("ru", "МОСКВА, 25 мая. /ТАСС/. Закон готов."),
      ("ru", "МОСКВА, 2 янв - ТАСС. Закон готов."), ("ru", "ТАСС, 17 мая. Закон готов."),
      ("ja", "[東京 17日 ロイター] - 政府は"), ("ko", "(서울=연합뉴스) 정부는 ="), ("zh", "路透社北京1月12日电 政府"),
      ("fa", "رویترز: دولت قانون را پس گرفت"), ("fr", "« Rien n'est décidé. » (25/11/2019, Reuters)"),
      ("de", "So stand es im Guardian (27.12.2017)."), ("es", "Fuente: Reuters"), ("ru", "Источник — ТАСС"),
      (
        "en", "The minister left the hall without a word, and nobody knew when the talks would begin again. — Reuters"
      ),
    ])
  func marks(_ language: String, _ text: String) throws {
    #expect(try Self.cites(text, language).count == 1)
  }

  @Test("outlets joined with an origin are origins, too")
  func joined() throws {
    let cites = try Self.cites("Con información de Reuters, Guardian y Financial Times.", "es")
    #expect(cites.map(\.outlet) == ["Reuters", "The Guardian", "Financial Times"])
    #expect(try Self.cites("The Guardian and Reuters reported it.", "en").count == 2)
    #expect(try Self.cites("She reads The Guardian and Reuters.", "en").isEmpty)
  }

  @Test(
    "an outlet that is only mentioned is none",
    arguments: [
      ("en", "Read more on Reuters"), ("en", "Follow us on WIRED"), ("en", "© Reuters"),
      ("en", "Photograph: A. Smith/Reuters"), ("en", "A minister in the hall. (A. Smith/Reuters)"),
      ("en", "Photo: A. Smith (Reuters)"), ("en", "The guardian angel stood there, according to legend."),
      ("en", "It takes time and a fortune to find the information reported here."),
      ("en", "Nature is at risk, say scientists"), ("en", "His party, Popular Truth Initiative (PTI), lost."),
      ("en", "A Fortune 500 company wrote the rule."), ("en", "She previously wrote for The Guardian and lives here."),
      ("en", "WIRED has hired an editor."), ("en", "The ministry sued The Guardian."),
      ("de", "Medien wie Guardian und Reuters haben Redaktionen."), ("de", "Foto: Reuters"), ("fr", "Photo : Reuters"),
      ("fr", "Le Guardian et Reuters ont signé un accord."), ("es", "Síguenos en Reuters"),
      ("ru", "Сотрудник ТАСС ушел на пенсию."), ("ja", "ロイターは東京に支局を置く。"), ("ja", "写真：ロイター"),
      ("zh", "路透社记者 王小明 摄"), ("ko", "와이어드, 가디언 등 주요 언론의 주목을 받고 있다."), ("ko", "(사진=연합뉴스)"),
      ("ar", "لدى رويترز مكتب في بكين"), ("fa", "رویترز دفتری در تهران دارد."), ("he", "צילום: רויטרס"),
      ("tr", "Reuters İstanbul ofisini kapattı."), ("id", "Foto: Reuters"), ("hi", "रॉयटर्स का दफ़्तर बीजिंग में है।"),
    ])
  func mention(_ language: String, _ text: String) throws {
    #expect(try Self.cites(text, language).isEmpty)
  }

  @Test("who names itself cites nobody")
  func own() throws {
    let text = "LONDON (Reuters) - The minister told the Financial Times so."
    #expect(try Self.cites(text, "en", address: "https://www.reuters.com/x").map(\.outlet) == ["Financial Times"])
    #expect(try Self.cites(text, "en", address: "https://example.com/x").count == 2)
  }

  @Test(
    "the author is found where the frame of a language puts the name",
    arguments: [
      ("en", "In an article for WIRED, Jane Q. Doe writes that it is late.", "Jane Q. Doe"),
      ("en", "In her op-ed in WIRED, Jane Doe argues so.", "Jane Doe"),
      ("en", "Jane Doe wrote in WIRED that", "Jane Doe"),
      ("en", "as Jane Doe reported for WIRED last week", "Jane Doe"),
      ("en", "according to Jane Doe of WIRED", "Jane Doe"), ("en", "a WIRED story by Jane Doe says", "Jane Doe"),
      ("en", "WIRED's chief political correspondent Dr. Jane Doe noted", "Jane Doe"),
      ("de", "In einem Beitrag für WIRED schreibt Erika Muster, das sei spät.", "Erika Muster"),
      ("de", "WIRED-Redakteurin Erika Muster sagt", "Erika Muster"),
      ("fr", "Dans une tribune pour WIRED, Jeanne Dupont estime que", "Jeanne Dupont"),
      ("es", "En un artículo para WIRED, Ana Pérez escribe que", "Ana Pérez"),
      ("it", "In un articolo per WIRED, Anna Rossi scrive che", "Anna Rossi"),
      ("ru", "В статье для Wired Анна Иванова пишет, что", "Анна Иванова"),
      ("ru", "рассказала обозреватель издания Wired Анна Иванова", "Анна Иванова"),
      ("pl", "W artykule dla WIRED Anna Nowak pisze, że", "Anna Nowak"),
      ("ja", "WIREDの山田太郎記者によると", "山田太郎"), ("ja", "ワイアードのアンナ・ドウ記者は", "アンナ・ドウ"),
      ("zh", "美国《连线》杂志记者安娜·多伊在文章中写道", "安娜·多伊"), ("zh", "《连线》（记者 王小明）报道", "王小明"),
      ("ko", "와이어드의 홍길동 기자는", "홍길동"), ("hi", "वायर्ड के रिपोर्टर राम कुमार ने लिखा", "राम कुमार"),
    ])
  func author(_ language: String, _ text: String, _ author: String) throws {
    #expect(try Self.cites(text, language) == [Citation(outlet: "WIRED", author: author)])
  }

  @Test("a title that ends with its author and outlet cites both")
  func credit() throws {
    let text = "The ministry withdraws the rule (Jane Doe/WIRED)"
    #expect(try Self.cites(text, "en", isTitle: true) == [Citation(outlet: "WIRED", author: "Jane Doe")])
    #expect(try Self.cites(text, "en").isEmpty)
  }

  @Test(
    "no author is given where none is named",
    arguments: [
      ("en", "In an article for WIRED, the minister writes so."), ("en", "WIRED's chief correspondent noted"),
      ("en", "According to WIRED, Jane Doe has left."), ("en", "In an interview with WIRED, Jane Doe says so."),
      ("ja", "WIREDの経済担当記者によると"),
      ("zh", "《连线》杂志记者在文章中写道"), ("ko", "와이어드의 전문 기자는 보도했다."), ("de", "WIRED schreibt, Erika Muster sei fort."),
    ])
  func noAuthor(_ language: String, _ text: String) throws {
    #expect(try Self.cites(text, language) == [Citation(outlet: "WIRED")])
  }
}
