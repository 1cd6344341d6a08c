import Normalizing
import Stories
import Testing

@Suite("Canonical addresses")
struct CanonicalURLTests {
  private let urls = URLNormalizer(
    tracking: TrackingParameters(
      names: ["fbclid", "cmpid"], prefixes: ["utm_"], domains: ["video.example": ["feature"]]))

  private func canonical(_ url: String) -> String? { urls.canonical(url)?.url }

  @Test(
    "what says nothing of the text goes",
    arguments: [
      ("https://News.Example:443/a?utm_source=rss&id=7&UTM_Medium=x#top", "https://news.example/a?id=7"),
      ("http://news.example/a?fbclid=1", "http://news.example/a"), ("http://news.example/a?", "http://news.example/a"),
      ("http://news.example/a?&&id=7&", "http://news.example/a?id=7"),
      ("http://news.example/a?id=7&amp;utm_source=x&amp;p=2", "http://news.example/a?id=7&p=2"),
      ("http://news.example/a?utm%5Fsource=x", "http://news.example/a"),
      ("http://news.example./a", "http://news.example/a"), ("http://u:p@news.example/a", "http://news.example/a"),
      ("http://news.example/a;jsessionid=0A1B?x=1", "http://news.example/a?x=1"),
      ("http://news.example/a;v=2;jsessionid=0A1B", "http://news.example/a;v=2"),
      ("http://news.example/a?PHPSESSID=1&ASPSESSIONIDABC=2&CFID=3&CFTOKEN=4", "http://news.example/a"),
      ("http://news.example/%7eann/%e4%b8%ad%2Fx", "http://news.example/~ann/%E4%B8%AD%2Fx"),
      ("http://news.example/中", "http://news.example/%E4%B8%AD"),
      ("https://www.video.example/watch?v=1&feature=share", "https://www.video.example/watch?v=1"),
    ])
  func drop(url: String, expected: String) {
    #expect(canonical(url) == expected)
  }

  @Test(
    "what may choose another text stays",
    arguments: [
      "https://news.example/a?id=7", "https://news.example/?p=12", "https://news.example/a?sid=9&page=2",
      "https://news.example/a/", "https://news.example/a", "https://news.example/#!/story/1",
      "https://news.example/a?b=2&a=1", "https://news.example/a?q=a+b%26c", "https://news.example/a?feature=x",
      "https://news.example/a?x=", "https://news.example/a?x", "https://news.example//a", "https://news.example/a;",
      "https://news.example/a;v=1/b", "https://news.example/a?id=1;2", "https://news.example/a?id=1;v=2",
      "https://news.example/a?sessionid=12", "https://news.example/a?session_id=opening-keynote",
    ])
  func keep(url: String) {
    #expect(canonical(url) == url)
  }
}
