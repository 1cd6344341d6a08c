import Stories
import Testing

@testable import Classifying

@Suite("Whom a text cites")
struct CitationTests {
  static let lexicon = Lexicon(entries: [
    Make.named(
      "Reuters", .outlet,
      [
        "mul": ["Reuters"], "zh": ["路透社"], "ja": ["ロイター"], "ko": ["로이터"], "ar": ["رويترز"], "hi": ["रॉयटर्स"],
        "fa": ["رویترز"],
        "he": ["רויטרס"],
      ], domain: "reuters.com"),
    Make.named("WIRED", .outlet, ["mul": ["WIRED"]], domain: "wired.com"),
    Make.named("Financial Times", .outlet, ["mul": ["Financial Times"]], domain: "ft.com"),
    Make.named("TASS", .outlet, ["ru": ["ТАСС"], "uk": ["ТАСС"]]),
    Make.named("AFP", .outlet, ["mul": ["AFP"], "zh": ["法新社"]]),
    Make.named("Nikkei Asia", .outlet, ["mul": ["Nikkei Asia"]], domain: "asia.nikkei.com"),
    Make.named("Nikkei", .outlet, ["mul": ["Nikkei"]], domain: "nikkei.com"),
  ])

  static func cites(_ text: String, _ language: String = "en", links: [String] = []) throws -> [Citation] {
    try Make.classifier([Make.term("AI", .strong)], lexicon: lexicon).judge(
      TextToJudge(text: text, language: language, links: links)
    ).cites
  }

  @Test(
    "words of attribution beside an outlet make it a source",
    arguments: [
      ("en", "The bill is dead, according to Reuters."), ("en", "She told the Financial Times that"),
      ("en", "as reported by the news agency Reuters"), ("en", "Reuters reported on Monday"), ("en", "(Reuters) - The"),
      ("es", "según la agencia Reuters"), ("es", "Reuters informó"), ("fr", "selon l'agence Reuters"),
      ("fr", "a déclaré au Financial Times"), ("de", "laut Reuters"),
      ("de", "wie die Nachrichtenagentur Reuters berichtet"),
      ("it", "secondo il Financial Times"), ("pt", "disse à Reuters"), ("ru", "принят, сообщает ТАСС"),
      ("ru", "со ссылкой на Reuters"), ("uk", "повідомляє ТАСС"), ("zh", "据路透社报道"), ("zh", "據路透社報導"),
      ("zh", "（法新社华盛顿11日电）"), ("ja", "ロイター通信によると"), ("ja", "ロイターが報じた"), ("ko", "로이터 통신에 따르면"),
      ("ar", "ذكرت وكالة رويترز أن"), ("ar", "وفقا لرويترز"), ("hi", "रॉयटर्स के मुताबिक"), ("fa", "به گزارش رویترز"),
      ("he", "לפי רויטרס"), ("tr", "Reuters'ın haberine göre"), ("id", "dikutip dari Reuters"), ("vi", "theo Reuters"),
      ("pl", "jak podaje Reuters"), ("nl", "volgens persbureau Reuters"),
    ])
  func attribution(_ language: String, _ text: String) throws {
    #expect(try Self.cites(text, language).count == 1)
  }

  @Test(
    "a mere mention is none",
    arguments: [
      "Reuters has an office in Beijing", "The WIRED conference begins", "She left Reuters for the Financial Times",
      "wired headphones, according to nobody",
    ])
  func mention(_ text: String) throws {
    #expect(try Self.cites(text).isEmpty)
  }

  @Test(
    "the author is named with the outlet",
    arguments: [
      "Jane Q. Doe's account for WIRED", "Jane Q. Doe’s latest dispatch in WIRED says",
      "the reporter Jane Q. Doe of WIRED",
      "Jane Q. Doe, writing for WIRED, says", "WIRED reporter Jane Q. Doe says", "WIRED journalist Jane Q. Doe's piece",
    ])
  func author(_ text: String) throws {
    #expect(try Self.cites(text) == [Citation(outlet: "WIRED", author: "Jane Q. Doe")])
  }

  @Test("a possessive with two words is an author")
  func possessive() throws {
    #expect(try Self.cites("WIRED's Jane Doe says") == [Citation(outlet: "WIRED", author: "Jane Doe")])
  }

  @Test(
    "a person who only appears there is no author",
    arguments: [
      "Jane Doe's interview in WIRED", "Jane Doe of the company WIRED", "the minister's account for WIRED",
      "WIRED's Fact Checker",
    ])
  func noAuthor(_ text: String) throws {
    #expect(try Self.cites(text).allSatisfy { $0.author == nil })
  }

  @Test("a link to a known domain is a citation; the longest domain wins; look-alikes do not")
  func links() throws {
    let links = [
      "https://www.wired.com/story/x", "https://notreuters.com/", "https://reuters.com.evil.example/",
      "mailto:a@ft.com",
      "https://asia.nikkei.com/a", "//broken", "https://user@ft.com:443/x",
    ]
    let cites = try Self.cites("Nothing.", links: links)
    #expect(cites.map(\.outlet) == ["WIRED", "Nikkei Asia", "Financial Times"])
    #expect(cites.first?.url == "https://www.wired.com/story/x")
  }

  @Test("one outlet is cited once, with the first author and the first link")
  func merged() throws {
    let text = "According to WIRED. WIRED's Jane Doe says so, WIRED's John Roe too."
    let cites = try Self.cites(text, links: ["https://wired.com/1", "https://wired.com/2"])
    #expect(cites == [Citation(outlet: "WIRED", author: "Jane Doe", url: "https://wired.com/1")])
  }

  @Test("citations keep to their limit")
  func limit() throws {
    let entries = (0..<40).map {
      Make.named("Paper\($0)", .outlet, ["mul": ["Paper\($0)"]], domain: "paper\($0).example")
    }
    let classifier = try Make.classifier([Make.term("AI", .strong)], lexicon: Lexicon(entries: entries))
    let links = (0..<40).map { "https://paper\($0).example/" }
    let cites = classifier.judge(TextToJudge(text: "x", language: "en", links: links)).cites
    #expect(cites.count == CitationFinder.maximumCitations)
  }
}
