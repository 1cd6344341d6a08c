import Normalizing
import Stories
import Testing

@Suite("Spellings of one address")
struct SpellingTests {
  private let urls = URLNormalizer(tracking: TrackingParameters(prefixes: ["utm_"]))

  @Test(
    "both spellings have one canonical form",
    arguments: [
      ("/?tx_news[news]=12", "/?tx_news%5Bnews%5D=12"), ("/a?q=x|y^z{1}`\\", "/a?q=x%7Cy%5Ez%7B1%7D%60%5C"),
      ("/a[1]|b", "/a%5B1%5D%7Cb"), ("/it's", "/it%27s"), ("/?q=it's", "/?q=it%27s"),
      ("/?u=a:b/c@d,e(f)!*$?", "/?u=a%3Ab%2Fc%40d%2Ce%28f%29%21%2A%24%3F"), ("/?q=a+b", "/?q=a%20b"),
      ("/?q=a=b", "/?q=a%3Db"), ("/%7eann", "/~ann"), ("/%e4%b8%ad", "/中"), ("/100%", "/100%25"),
      ("/%%34%31", "/%2541"), ("/%zz", "/%25zz"), ("/a;jsessionid=1", "/a%3Bjsessionid=1"),
    ])
  func equal(first: String, second: String) throws {
    let found = try #require(urls.canonical("https://news.example" + first)?.url)
    #expect(urls.canonical("https://news.example" + second)?.url == found)
    #expect(urls.canonical("HTTPS://news.example" + second)?.url == found)
    #expect(urls.canonical(found)?.url == found)
  }

  @Test(
    "what differs in meaning stays apart",
    arguments: [
      ("/a%2Fb", "/a/b"), ("/a%3Fb", "/a?b"), ("/?q=a%2Bb", "/?q=a+b"), ("/?q=a%26b", "/?q=a&b"),
      ("/?a%3Db", "/?a=b"), ("/%2541", "/A"), ("/a", "/a/"), ("/a;", "/a"), ("/a%23b", "/a#b"),
    ])
  func distinct(first: String, second: String) {
    #expect(urls.canonical("https://news.example" + first) != urls.canonical("https://news.example" + second))
  }

  @Test(
    "what an editor's copying leaves around an address is no part of it",
    arguments: ["\u{A0}", "\u{200B}", "\u{FEFF}", "\u{3000}", "\u{2028}", "\u{200E}", " \u{2003}\n"])
  func trim(blank: String) {
    #expect(urls.resolve(blank + "https://news.example/a" + blank, against: nil) == "https://news.example/a")
  }
}
