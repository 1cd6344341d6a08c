import Normalizing
import Stories
import Testing

@Suite("Session ids")
struct SessionTests {
  private let urls = URLNormalizer(tracking: TrackingParameters(names: ["cmpid"], prefixes: ["utm_"]))

  @Test(
    "a session goes, wherever the server writes it",
    arguments: [
      ("/a;jsessionid=0A1B", "/a"), ("/a;v=1;jsessionid=0A1B", "/a;v=1"), ("/a%3Bjsessionid=0A1B", "/a"),
      ("/a;;jsessionid=1", "/a;"), ("/a;utm_source=x", "/a"), ("/a/b/..;jsessionid=1/c", "/a/c"),
      ("/a?id=1;jsessionid=0A", "/a?id=1"), ("/a?id=1;PHPSESSID=2;p=3", "/a?id=1;p=3"),
      ("/a?utm_source=x;id=7", "/a?id=7"), ("/a?utm_content=x;y&id=7", "/a?id=7"),
      ("/a?sessionid=8f14e45fceea467a", "/a"), ("/a?sessid=8f14e45fceea467a", "/a"),
      ("/a?ASP.NET_SessionId=x&AspxAutoDetectCookieSupport=1&PHPSESSIONID=2&gsessionid=3", "/a"),
      ("/a?sap-sessionid=1&jsessionid_x=2&XTCsid=3&laravel_session=4&ci_session=5&fe_typo_user=6", "/a"),
      ("/(S(abcdefghijklmnopqrstuvwx))/a.aspx", "/a.aspx"),
      ("/(X(1)S(abcdefghijklmnopqrstuvwx))/a.aspx", "/a.aspx"),
    ])
  func drop(path: String, expected: String) {
    #expect(urls.canonical("https://news.example" + path)?.url == "https://news.example" + expected)
  }

  @Test(
    "what may choose a text stays",
    arguments: [
      "/a;", "/a;b", "/a;v=1", "/a?sid=0a1b2c3d4e5f6a7b8c", "/a?sessionid=42", "/a?session_id=keynote-on-regulation",
      "/a?id=1;2", "/a?id=1;p=2", "/a?session=8f14e45fceea467a", "/(S(short))/a", "/(draft)/a",
      "/a?sessionid=artificialintelligence",
    ])
  func keep(path: String) {
    #expect(urls.canonical("https://news.example" + path)?.url == "https://news.example" + path)
  }
}
