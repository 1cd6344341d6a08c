import Testing

@testable import Configuring

@Suite("Written values")
struct ValueTests {
  @Test("durations", arguments: [("0s", 0), ("30s", 30), ("5m", 300), ("6h", 21_600), ("7d", 604_800), ("090s", 90)])
  func durations(_ text: String, _ seconds: Int) throws {
    #expect(try DurationText.parse(text) == .seconds(seconds))
  }

  @Test(
    "a duration is written in the largest unit that says it exactly",
    arguments: [(0, "0s"), (90, "90s"), (120, "2m"), (86_400, "1d")])
  func durationTexts(_ seconds: Int, _ text: String) {
    #expect(DurationText.text(.seconds(seconds)) == text)
  }

  @Test(
    "no duration", arguments: ["", "s", "5", "5 m", " 5m", "5M", "٥m", "1h30m", "5ms", "+5m", "1e3s", "9999999999999s"])
  func noDurations(_ text: String) {
    #expect(throws: ValueProblem.self) { try DurationText.parse(text) }
  }

  @Test(
    "sizes", arguments: [("0", 0), ("4096", 4096), ("16MiB", 16_777_216), ("1 GiB", 1_073_741_824), ("2KiB", 2048)])
  func sizes(_ text: String, _ bytes: Int) throws {
    #expect(try ByteCountText.parse(text) == bytes)
  }

  @Test("no size", arguments: ["", "MiB", "16 MB", "16mib", "1.5GiB", "-1", "9999999999999999", "9999999TiB"])
  func noSizes(_ text: String) {
    #expect(throws: ValueProblem.self) { try ByteCountText.parse(text) }
  }

  @Test(
    "language tags in their usual spelling",
    arguments: [
      ("EN", "en"), ("zh-hans-cn", "zh-Hans-CN"), ("pt-br", "pt-BR"), ("es-419", "es-419"), ("no", "no"),
      ("mul", "mul"), ("sl-rozaj", "sl-rozaj"),
    ])
  func languages(_ text: String, _ tag: String) throws {
    #expect(try LanguageTag.parse(text) == tag)
  }

  @Test(
    "no language tag",
    arguments: ["", "e", "english", "jp", "zh_CN", "zh-", "-zh", "en-", "en--GB", "xx-yy-zz-qq", "中文", "en-GB-"])
  func noLanguages(_ text: String) {
    #expect(throws: ValueProblem.self) { try LanguageTag.parse(text) }
  }

  @Test(
    "a network holds its own addresses",
    arguments: [
      ("127.0.0.0/8", "127.1.0.1", true), ("127.0.0.0/8", "128.0.0.1", false), ("10.0.0.4/30", "10.0.0.7", true),
      ("10.0.0.4/30", "10.0.0.8", false), ("0.0.0.0/0", "8.8.8.8", true), ("fd00::/8", "fd12::1", true),
      ("fd00::/8", "127.0.0.1", false),
    ])
  func networks(_ network: String, _ address: String, _ isInside: Bool) throws {
    let address = try #require(IPAddress(address))
    #expect(try NetworkRange(network).contains(address) == isInside)
  }

  @Test(
    "addresses to listen on",
    arguments: [
      ("127.0.0.1:0", "127.0.0.1", 0), ("[::1]:8610", "::1", 8610), ("localhost:80", "localhost", 80),
      ("0.0.0.0:1", "0.0.0.0", 1),
    ])
  func listening(_ text: String, _ host: String, _ port: Int) throws {
    let address = try ListenAddress.parse(text)
    #expect(address == ListenAddress(host: host, port: port))
    #expect(address.description == text)
  }

  @Test(
    "one address in two spellings",
    arguments: [
      ("http://A.example", "http://a.example:80/"), ("HTTPS://a.example:443/x#top", "https://a.example/x"),
      ("http://a.example?b", "http://a.example/?b"),
    ])
  func sameAddress(_ left: String, _ right: String) throws {
    #expect(try WebAddress(left).key == WebAddress(right).key)
  }

  @Test(
    "two addresses",
    arguments: [
      ("http://a.example/", "https://a.example/"), ("http://a.example/A", "http://a.example/a"),
      ("http://a.example:81/", "http://a.example/"),
    ])
  func otherAddress(_ left: String, _ right: String) throws {
    #expect(try WebAddress(left).key != WebAddress(right).key)
  }

  @Test(
    "addresses of the whole world are taken",
    arguments: [
      "https://пример.рф/новости", "http://例え.jp/", "http://[2001:db8::1]:8080/feed", "https://a_b.example/x?y=%5Bz%5D",
      "http://127.0.0.1:8600/feed.xml",
    ])
  func worldAddresses(_ text: String) throws {
    #expect(try !WebAddress(text).host.isEmpty)
  }

  @Test(
    "the word that was meant",
    arguments: [
      ("intervall", "interval"), ("maximumAge", "maximum_age"), ("MAXIMUM-AGE", "maximum_age"), ("jiter", "jitter"),
      ("aegs", nil), ("", nil),
    ])
  func suggestions(_ word: String, _ meant: String?) {
    #expect(Suggestion.nearest(to: word, among: ["interval", "maximum_age", "jitter", "pages"]) == meant)
  }

  @Test(
    "texts are quoted where YAML would take them for something else",
    arguments: [
      ("en", "en"), ("no", "\"no\""), ("", "\"\""), ("[::1]", "\"[::1]\""), ("a\"b\\\n", "\"a\\\"b\\\\\\x0a\""),
    ])
  func quoting(_ text: String, _ written: String) throws {
    #expect(YAMLText.quoted(text) == written)
    guard case .list(let items) = try YAMLDocument.parse("[\(written)]").content else { return #expect(Bool(false)) }
    #expect(items.first?.text == text)
  }
}
