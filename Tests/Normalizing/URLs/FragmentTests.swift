import Normalizing
import Stories
import Testing

@Suite("Fragments")
struct FragmentTests {
  private let urls = URLNormalizer(tracking: TrackingParameters(names: ["echobox"], prefixes: ["utm_"]))

  @Test(
    "a fragment that chooses the text stays",
    arguments: [
      "https://reg.gov.example/portal/#/article/1", "https://reg.gov.example/portal/#/article/2",
      "https://news.example/#!/story/1", "https://news.example/#!story", "https://news.example/#id=7",
      "https://news.example/app#view/12", "https://news.example/#/a?id=7&p=2", "https://news.example/#/a%2Fb",
    ])
  func keep(url: String) {
    #expect(urls.canonical(url)?.url == url)
  }

  @Test(
    "a fragment that names a place or a way here goes",
    arguments: [
      "comments", "comment-12", "", "!", "/", "!/", ":~:text=a/b", "top:~:text=x", "ref=rss", "xtor=RSS-1-[a/b]",
      "utm_source=x&utm_medium=y", "wechat_redirect", "Echobox=1764", "a&utm_source=x", "!/?utm_source=x",
    ])
  func drop(fragment: String) {
    #expect(urls.canonical("https://news.example/a#\(fragment)")?.url == "https://news.example/a")
  }

  @Test(
    "what is kept has one spelling and no tracking",
    arguments: [
      ("/x?utm_source=a&id=2", "/x?id=2"), ("!/x?utm_source=a", "!/x"), ("id=7&utm_source=x", "id=7"),
      ("/%7eann/%e4", "/~ann/%E4"), ("/a/1:~:text=x", "/a/1"), ("/a|b", "/a%7Cb"), ("/a#b", "/a%23b"),
    ])
  func clean(fragment: String, expected: String) {
    #expect(urls.canonical("https://news.example/a#\(fragment)")?.url == "https://news.example/a#\(expected)")
  }
}
