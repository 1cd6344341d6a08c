import Normalizing
import Stories
import Testing

@Suite("Addresses that stand for another")
struct WrapperTests {
  private let urls = URLNormalizer(
    tracking: TrackingParameters(names: ["fbclid"], prefixes: ["utm_", "_x_tr_"]))

  @Test(
    "a wrapper that carries its target is opened",
    arguments: [
      "https://www.google.com/url?rct=j&sa=t&url=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7&ct=ga",
      "https://www.google.com./url?url=https://news.example/a?id=7",
      "https://www.google.co.jp/url?q=https://news.example/a?id=7",
      "https://google.de/%75rl?q=https://news.example/a?id=7",
      "https://www.google.com/URL?q=https://news.example/a?id=7&amp;sa=U",
      "https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7%26fbclid%3D1&h=x",
      "https://m.facebook.com/l.php?u=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7",
      "https://l.messenger.com/l.php?u=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7",
      "https://www.bing.com/news/apiclick.aspx?ref=x&url=https%3a%2f%2fnews.example%2fa%3fid%3d7",
      "https://cn.bing.com/news/apiClick.aspx?ref=x&url=https%3a%2f%2fnews.example%2fa%3fid%3d7",
      "https://www.bing.com/ck/a?!&&p=0&u=a1aHR0cHM6Ly9uZXdzLmV4YW1wbGUvYT9pZD03&ntb=1",
      "https://link.zhihu.com/?target=https%3A//news.example/a%3Fid%3D7",
      "https://www.duckduckgo.com/l/?uddg=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7",
      "https://away.vk.com/away.php?to=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7",
      "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7&data=x",
      "https://urldefense.proofpoint.com/v2/url?u=https-3A__news.example_a-3Fid-3D7&d=x",
      "https://urldefense.com/v3/__https://news.example/a?id=7__;!!abc!def$",
      "https://urldefense.com/v3/__https://news.example/a*id=7__;Pw!!abc!def$",
      "https://urldefense.com/v3/__https://news.example/a?id=7&utm_source=x__;!!abc!def$",
      "https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=https%3a%2f%2fnews.example%2fa%3fid%3d7/RK=2/RS=x-",
      "https://href.li/?https://news.example/a?id=7",
      "https://getpocket.com/redirect?url=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7",
      "https://medium.com/r/?url=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7",
      "https://translate.google.com/translate?sl=auto&u=https://news.example/a?id=7",
      "https://news-example.translate.goog/a?id=7&_x_tr_sl=de&_x_tr_tl=en",
      "https://weibo.cn/sinaurl?u=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7",
      "https://t.me/iv?url=https%3A%2F%2Fnews.example%2Fa%3Fid%3D7&rhash=1",
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
      "https://news.google.com/stories/CAAq", "https://news.google.com/topics/CAAq", "https://t.co/abc",
      "https://bit.ly/3abc", "https://www.bit.ly/3abc", "http://feedproxy.google.com/~r/news/~3/x/",
      "http://feeds.news.example/~r/news/~3/x/a", "http://rss.feedsportal.com/c/32/f/1/s/2/story01.htm",
      "https://www.google.com/url?sa=t", "https://www.google.com/amp/", "https://l.facebook.com/l.php?h=1",
      "https://www.bing.com/ck/a?u=b2", "https://urldefense.com/v3/x", "https://out.reddit.com/t3_a",
      "https://www.baidu.com/link?url=x", "https://weixin.sogou.com/link?url=x", "https://www.so.com/link?m=x",
      "https://yandex.ru/clck/jsredir?a=1", "https://substack.com/redirect/2f-1",
      "https://x.us1.list-manage.com/track/click?u=1",
      "https://u1.ct.sendgrid.net/ls/click?upn=1", "https://link.mail.beehiiv.com/ss/c/1", "https://apple.news/A1",
      "https://search.app/a", "https://g.co/a", "https://x.app.link/a", "https://cutt.ly/a", "https://s.nikkei.com/a",
      "https://on.wsj.com/a", "https://ebx.sh/a",
    ])
  func indirect(url: String) throws {
    #expect(try #require(urls.canonical(url)).isIndirect)
  }

  @Test(
    "what only looks like a wrapper is none",
    arguments: [
      "https://google.example/url?url=https://news.example/a", "https://news.example/url?q=https://other.example/a",
      "https://blog.google/url", "https://notbit.ly/a", "https://medium.com/@ann/r-1", "https://www.facebook.com/a",
      "https://www.baidu.com/s?wd=a", "https://t.me/channel/12", "https://www.youtube.com/watch?v=1",
    ])
  func direct(url: String) throws {
    #expect(
      try #require(urls.canonical(url))
        == CanonicalURL(url: url, host: try #require(url.split(separator: "/").dropFirst().first.map(String.init))))
  }

  @Test("wrappers around themselves come to an end, and what is left outside is flagged", arguments: 0..<24)
  func nested(depth: Int) throws {
    var url = "https://news.example/a"
    for _ in 0..<depth {
      url = "https://out.reddit.com/?url=" + url.replacing("%", with: "%25").replacing("&", with: "%26")
    }
    let found = try #require(urls.canonical(url))
    #expect(found.isIndirect != (found.url == "https://news.example/a"))
    #expect(urls.canonical(found.url) == found)
  }
}
