import Foundation
import Serving
import Stories
import Testing

@Suite("Events over HTTP")
struct EventAPITests {
  private func ask(_ path: String, query: [String: String] = [:], acceptsHTML: Bool = false, _ view: EventView?) async
    -> APIResponse
  {
    var answers = FixedAnswers()
    answers.view = view
    let api = StatusAPI(answers: answers, allowedHosts: ["localhost"], schema: "{}")
    var request = APIRequest(path: path, query: query)
    request.acceptsHTML = acceptsHTML
    return await api.answer(request)
  }

  private static func view(title: String = "Title 1") -> EventView? {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "WIRED", "en", seen: 0) { $0.title = title }
    fixture.story(2, event: 1, "العربي", "ar", seen: 1) {
      $0.cites = [Citation(outlet: "WIRED")]
      $0.url = "javascript:alert(1)"
    }
    fixture.sighting(of: 1, title, seen: 2)
    return fixture.view(1)
  }

  @Test("an event is JSON in a fixed order")
  func json() async throws {
    let answer = await ask("/v1/events/\(EventFixture.id(1).prefix(8))", Self.view())
    let text = String(decoding: answer.body, as: UTF8.self)
    #expect(answer.status == 200 && answer.contentType == "application/json")
    #expect(
      text.hasPrefix(
        #"{"event_id":"1f000000000000000000000000000000","title":"Title 2","first_seen":"2026-06-26T12:00:00Z","#))
    #expect(try JSONDecoder().decode(EventView.self, from: Data(answer.body)) == Self.view())
  }

  @Test(
    "what is not there, is not one, or is several, is a problem that says so",
    arguments: [
      ("/v1/events/00000000", 404), ("/events/00000000", 404), ("/v1/events/0000000", 400), ("/v1/events/", 400),
      ("/v1/events/ffffffff", 400), ("/v1/events/%30", 400),
    ])
  func refused(path: String, status: Int) async {
    let answer = await ask(path, nil)
    #expect(answer.status == status && answer.contentType == "application/problem+json")
  }

  @Test(
    "who takes pages is told on a page that there is none; programs are not",
    arguments: [("00000000", 404), ("x", 400)])
  func refusedPage(id: String, status: Int) async {
    let answer = await ask("/events/\(id)", acceptsHTML: true, nil)
    #expect(answer.status == status && answer.contentType == "text/html; charset=utf-8")
    #expect(answer.headers["Content-Security-Policy"]?.contains("default-src 'none'") == true)
    #expect(
      String(decoding: answer.body, as: UTF8.self).contains("<h1>\(status == 404 ? "Not Found" : "Bad Request")</h1>"))
    #expect(await ask("/v1/events/\(id)", acceptsHTML: true, nil).contentType == "application/problem+json")
  }

  @Test("the latest events, as many as asked for")
  func list() async throws {
    let text = String(decoding: await ask("/v1/events", query: ["limit": "2"], Self.view()).body, as: UTF8.self)
    #expect(text.hasPrefix(#"{"events":[{"event_id":"#))
    #expect(text.split(separator: #""telling_count":2"#).count == 3)
    for limit in ["0", "101", "x"] { #expect(await ask("/v1/events", query: ["limit": limit], nil).status == 400) }
  }

  @Test("the page shows every telling, no published string is markup, and only web addresses are links")
  func page() async {
    let answer = await ask("/events/\(EventFixture.id(1))", Self.view(title: HomePageTests.attack))
    let page = String(decoding: answer.body, as: UTF8.self)
    #expect(answer.status == 200 && answer.headers["Content-Security-Policy"]?.contains("default-src 'none'") == true)
    #expect(!page.contains("<script>") && !page.contains("' onmouseover") && page.contains("&lt;script&gt;"))
    #expect(!page.contains("javascript:"))
    for part in [
      "Title 2", #"dir="rtl""#, "https://wired.example/0", "العربي cites WIRED, one of the tellings",
      "<bdi>العربي</bdi>, ",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }
}
