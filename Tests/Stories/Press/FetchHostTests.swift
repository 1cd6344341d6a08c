import Stories
import Testing

@Suite("The host of an address")
struct FetchHostTests {
  @Test(
    "who is asked is the same, whatever the spelling",
    arguments: [
      ("https://News.Example/feed?x=http://other", "news.example"), ("http://user:pw@h.example:8080/", "h.example"),
      ("http://[::1]:80/x", "[::1]"), ("http://[2001:DB8::1]", "[2001:db8::1]"), ("https://h.example?q", "h.example"),
      ("https://h.example./feed", "h.example"), ("https://H.example.:443/", "h.example"), ("http://a@b@h/", "h"),
      ("https://h.example#x@y", "h.example"), ("http://./", "."), ("https://", ""), ("nonsense", "nonsense"),
      ("http://[::1", "["),
    ])
  func names(url: String, host: String) { #expect(FetchHost.name(of: url) == host) }

  @Test(
    "a site is its host without www.", arguments: [("https://www.h.example./", "h.example"), ("http://a.b", "a.b")])
  func sites(url: String, site: String) { #expect(FetchHost.site(of: url) == site) }
}
