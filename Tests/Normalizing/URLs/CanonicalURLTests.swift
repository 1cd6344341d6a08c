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
      "https://news.example/a?x=", "https://news.example/a?x", "https://news.example//a", "https://news.example/100%",
      "https://news.example/products/amp", "https://news.example/amp/", "https://m.unlisted.example/a",
    ])
  func keep(url: String) {
    #expect(canonical(url) == url)
  }

  @Test(
    "mobile and AMP variants are folded where the text is the same",
    arguments: [
      ("https://news.example/2026/some-story/amp/", "https://news.example/2026/some-story/"),
      ("https://news.example/some-story/amp", "https://news.example/some-story"),
      ("https://news.example/some-story.amp.html", "https://news.example/some-story.html"),
      ("https://news.example/some-story.amp", "https://news.example/some-story"),
      ("https://news.example/a?outputType=amp&id=7", "https://news.example/a?id=7"),
      ("https://news.example/a?amp=1", "https://news.example/a"),
      ("https://news.example/a?amp", "https://news.example/a"),
      ("https://en.m.wikipedia.org/wiki/A", "https://en.wikipedia.org/wiki/A"),
      ("https://mobile.nytimes.com/a", "https://www.nytimes.com/a"),
      ("https://www.google.com/amp/s/news.example/a-story?id=7", "https://news.example/a-story?id=7"),
      ("https://news-example.cdn.ampproject.org/c/s/news.example/a-story/amp", "https://news.example/a-story"),
    ])
  func fold(url: String, expected: String) {
    #expect(canonical(url) == expected)
  }

  @Test(
    "a wrapper that carries its target is opened",
    arguments: [
      "https://www.google.com/url?rct=j&sa=t&url=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7&ct=ga",
      "https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7%26fbclid%3D1&h=x",
      "https://www.bing.com/news/apiclick.aspx?ref=x&url=https%3a%2f%2fnews.example%2fa%3fid%3d7",
      "https://link.zhihu.com/?target=https%3A//news.example/a%3Fid%3D7",
      "https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fnews.example%252Fa%253Fid%253D7",
    ])
  func unwrap(url: String) throws {
    let found = try #require(urls.canonical(url))
    #expect(found == CanonicalURL(url: "https://news.example/a?id=7", host: "news.example"))
  }

  @Test(
    "a wrapper that hides its target is flagged",
    arguments: [
      "https://news.google.com/rss/articles/CBMiabc?oc=5", "https://news.google.com/articles/CBMiabc",
      "https://t.co/abc",
      "https://bit.ly/3abc", "http://feedproxy.google.com/~r/news/~3/x/", "https://www.google.com/url?sa=t",
    ])
  func indirect(url: String) throws {
    #expect(try #require(urls.canonical(url)).isIndirect)
  }

  @Test(
    "canonical form is its own canonical form",
    arguments: [
      "http://A.example/%7e?b=1&utm_x=2#c", "http://ü.example/ü?ü", "http://a../x", "http://./", "http://0../",
      "https://m.facebook.com/l.php?u=http%3A%2F%2Fa.example", "https://www.google.com./url?q=http%3A%2F%2Fa.example",
      "https://www.google.com/%61mp/s/a.example/b", "https://a.m.m.wikipedia.org/", "http://a.example/x-y.amp.amp",
      "http://a.example/x-y.amp/amp", "http://a.example/x.amp.amp.html", "http://a.example/..amp",
      "http://a.example/...amp/", "http://a.example/b/..;jsessionid=1", "http://a.example/%2e;jsessionid=1/b",
      "http://a.example/x;%6Asessionid=1", "http://a.example/%%32e%%32e/b", "http://a.example/%4%31",
      "http://a.example/?amp;amp;b=1", "http://a.example/?%61mp;b=1", "http://a.example/?%61mp=1",
      "http://a.example/?amp;amp=1", "http://a.example/x-y;.amp", "http://a.example/x-y;jsessionid.amp",
    ])
  func idempotent(url: String) throws {
    let once = try #require(canonical(url))
    #expect(canonical(once) == once)
  }

  @Test("wrappers around themselves come to an end, and one left closed is flagged")
  func endlessWrapper() throws {
    var url = "https://news.example/a"
    for _ in 0..<12 {
      url = "https://out.reddit.com/?url=" + url.replacing("%", with: "%25").replacing("&", with: "%26")
    }
    #expect(try #require(urls.canonical(url)).isIndirect)
  }
}
