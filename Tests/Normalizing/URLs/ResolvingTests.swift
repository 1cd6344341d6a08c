import Normalizing
import Stories
import Testing

@Suite("Resolving references")
struct ResolvingTests {
  private let urls = URLNormalizer(tracking: TrackingParameters())

  @Test(
    "a reference is resolved as browsers do",
    arguments: [
      ("story.html", "https://news.example/a/b?x=1#y", "https://news.example/a/story.html"),
      ("/story", "https://news.example/a/b", "https://news.example/story"),
      ("//cdn.example/i.png", "https://news.example/", "https://cdn.example/i.png"),
      ("?page=2", "https://news.example/a/b?x=1", "https://news.example/a/b?page=2"),
      ("#top", "https://news.example/a?x=1#y", "https://news.example/a?x=1#top"),
      ("", "https://news.example/a?x=1#y", "https://news.example/a?x=1"),
      ("../c/./d", "https://news.example/a/b/x", "https://news.example/a/c/d"),
      ("../../../c", "https://news.example/a/b", "https://news.example/c"),
      ("%2e%2E/c", "https://news.example/a/b/x", "https://news.example/a/c"),
      ("..", "https://news.example/a/b/", "https://news.example/a/"),
      ("\\a\\b", "https://news.example/x", "https://news.example/a/b"),
      ("https:story", "https://news.example/a/b", "https://news.example/a/story"),
      ("http:/other.example/x", "https://news.example/a", "http://other.example/x"),
      ("https://", "https://news.example/a", nil),
      (" \n https://news.example/a\tb ", nil, "https://news.example/ab"),
      ("HTTPS://News.EXAMPLE:443", nil, "https://news.example/"),
      ("http://news.example:00000000008080/a", nil, "http://news.example:8080/a"),
      ("https://news.example/a?b#c", "https://other.example/", "https://news.example/a?b#c"),
      ("https://news.example/a/.././b/%2E%2e/c?d", nil, "https://news.example/c?d"),
      ("http://news.example:8080/a b?q=é'\"#f g", nil, "http://news.example:8080/a%20b?q=%C3%A9%27%22#f%20g"),
      ("https://user:secret@news.example/a", nil, "https://news.example/a"),
      ("https:\\\\news.example\\a", nil, "https://news.example/a"),
      ("feed://news.example/rss", nil, "http://news.example/rss"),
      ("feed:https://news.example/rss", nil, "https://news.example/rss"),
    ] as [(String, String?, String?)])
  func resolve(reference: String, base: String?, expected: String?) {
    #expect(urls.resolve(reference, against: base) == expected)
  }

  @Test(
    "what is no http or https address is nil",
    arguments: [
      "", "story.html", "mailto:desk@news.example", "javascript:alert(1)", "ftp://news.example/a",
      "tag:news.example,2026:1",
      "urn:uuid:1", "http://", "http://a b/", "http://[::1", "http://news.example:99999/", "http://news.example:x/",
      "http://1.2.3.256/", "http://1.2.3.4.5/",
      "http://.", "http://a..", "http://a..b/", "http://.a/", "http://xn--/", "http://xn--a/", "http://xn--a-/",
      "http://a\u{378}.example/", "http://a\u{E000}.example/", "http://\u{301}a.example/",
      "http://\u{5D0}a.example/", "http://1\u{627}.example/", "http://\u{33C7}.example/", "http://\u{2100}.example/",
      "http://a\u{200D}b.example/", "http://a%2Fb.example/", "http://a\u{FF05}00.example/",
      "http://0xfffffffffffffffffff/", "http://1.2.3.08/", "http://a%00b/", "data:text/html,x",
    ])
  func refuse(reference: String) {
    #expect(urls.resolve(reference, against: nil) == nil)
  }

  @Test(
    "a host has one written form",
    arguments: [
      ("müller.de", "xn--mller-kva.de"), ("MÜLLER.de", "xn--mller-kva.de"), ("mu\u{308}ller.de", "xn--mller-kva.de"),
      ("例え.テスト", "xn--r8jz45g.xn--zckzah"), ("例え。テスト", "xn--r8jz45g.xn--zckzah"),
      ("пример.рф", "xn--e1afmkfd.xn--p1ai"), ("faß.de", "xn--fa-hia.de"), ("ｎｅｗｓ.example", "news.example"),
      ("m%C3%BCller.de", "xn--mller-kva.de"), ("xn--mller-kva.de", "xn--mller-kva.de"),
      ("so\u{AD}ft.example", "soft.example"), ("中国新闻网.中国", "xn--fiqs8stwm33y3xx.xn--fiqs8s"),
      ("fa\u{1E9E}.de", "xn--fa-hia.de"), ("a\u{E0100}b.example", "ab.example"), ("xn--ls8h.la", "xn--ls8h.la"),
      ("XN--FA-HIA.de", "xn--fa-hia.de"), ("\u{627}1.example", "xn--1-ymc.example"), ("a_b.example", "a_b.example"),
      ("-a-.example", "-a-.example"), ("news.example.", "news.example."),
      (String(repeating: "a", count: 70) + ".example", String(repeating: "a", count: 70) + ".example"),
      ("0x7f.1", "127.0.0.1"), ("0x+7f", "0x+7f"), ("2130706433", "127.0.0.1"), ("0177.0.0.1", "127.0.0.1"),
      ("[2001:DB8:0:0:1:0:0:1]", "[2001:db8::1:0:0:1]"), ("[::]", "[::]"), ("[::ffff:1.2.3.4]", "[::ffff:102:304]"),
    ])
  func host(written: String, expected: String) {
    #expect(urls.resolve("http://\(written)/", against: nil) == "http://\(expected)/")
  }

  @Test("an address beyond the limit is none")
  func limit() {
    #expect(urls.resolve("http://news.example/" + String(repeating: "a", count: 20_000), against: nil) == nil)
  }
}
