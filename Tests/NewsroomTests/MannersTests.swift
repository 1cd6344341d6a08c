import Testing

@testable import newsroom

@Suite("The manners of the newsroom's outlets")
struct MannersTests {
  private let moment = Moment(seconds: 1_777_870_800)

  private func outlet(_ validators: Outlet.Validators, manner: Manner = .plain) -> Outlet {
    Outlet(
      id: "a", name: "A", language: "en", country: "GB", format: .rss2, validators: validators, manner: manner,
      address: "127.1.0.1")
  }

  private func request(_ target: String = "/feed.xml", _ headers: [String: String] = [:]) -> Request {
    Request(method: "GET", target: target, headers: headers, address: "127.1.0.1")
  }

  private func answer(_ outlet: Outlet, _ request: Request) -> Answer {
    let feed = Rendered(type: "text/xml", body: Array("<rss/>".utf8), modified: moment, compression: .gzip)
    return Desk(outlet: outlet, port: 80, entries: []).answer(request, feed: feed, entry: nil)
  }

  @Test(
    "a client that shows the validator it was given gets 304",
    arguments: [Outlet.Validators.both, .entityTag, .weakEntityTag, .lastModified])
  func unchanged(validators: Outlet.Validators) throws {
    guard case .reply(let first) = answer(outlet(validators), request()) else { throw Unexpected() }
    let given = Dictionary(first.headers.map { ($0.name, $0.value) }) { first, _ in first }
    var shown: [String: String] = [:]
    if let tag = given["ETag"] { shown["if-none-match"] = tag }
    if let date = given["Last-Modified"] { shown["if-modified-since"] = date }
    #expect(answer(outlet(validators), request("/feed.xml", shown)).status == 304)
  }

  @Test("an entity tag that doesn't match wins over a date that does")
  func tagWins() {
    let headers = ["if-none-match": "\"other\"", "if-modified-since": moment.httpDate]
    #expect(answer(outlet(.both), request("/feed.xml", headers)).status == 200)
  }

  @Test("the outlet that lies says 304 to any validator")
  func lies() {
    #expect(answer(outlet(.both, manner: .lies), request("/feed.xml", ["if-none-match": "\"other\""])).status == 304)
    #expect(answer(outlet(.both, manner: .lies), request()).status == 200)
  }

  @Test("a body is compressed only for those who accept it")
  func coding() throws {
    guard case .reply(let plain) = answer(outlet(.none), request()) else { throw Unexpected() }
    #expect(plain.body == Array("<rss/>".utf8))
    guard case .reply(let coded) = answer(outlet(.none), request("/feed.xml", ["accept-encoding": "br, gzip"])) else {
      throw Unexpected()
    }
    #expect(coded.headers.contains { $0.name == "Content-Encoding" && $0.value == "gzip" })
    #expect(coded.body.starts(with: Gzip.header))
  }

  @Test("the hops of every outlet end at its feed")
  func hops() {
    for outlet in Catalogue.outlets where !outlet.hops.isEmpty {
      let last = outlet.hops.last?.location ?? ""
      #expect(outlet.feedPath.hasSuffix(last) || last == outlet.feedPath, "\(outlet.id)")
    }
  }

  @Test("the torn feed ends inside an item that has no link, and its other items are whole")
  func torn() {
    let entry = Entry(
      number: 1, outlet: 0, telling: .policy("Title\nText"), published: moment, reprintOf: nil)
    let feed = Feed(outlet: outlet(.none, manner: .tears), entries: [entry], port: 80, edition: 0)
    let text = String(decoding: feed.bytes, as: UTF8.self)
    #expect(text.components("<item>") == 2 && text.components("</item>") == 1)
    #expect(!text.contains("</channel>"))
  }

  private struct Unexpected: Error {}
}

extension String {
  /// How often a part occurs.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
