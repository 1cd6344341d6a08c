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

  private static func answered() -> EventView? {
    var fixture = EventFixture()
    fixture.story(1, event: 1, "WIRED", "en", seen: 0, marks: StoryMarks(respondsTo: [EventFixture.id(9)]))
    var others = EventFixture()
    others.story(9, event: 8, "Herald", "fr", seen: 0)
    others.story(2, event: 2, HomePageTests.attack, "ar", seen: 1, marks: StoryMarks(respondsTo: [EventFixture.id(1)]))
    {
      $0.title = HomePageTests.attack
      $0.url = "javascript:alert(1)"
    }
    return fixture.view(1, outside: others.outside(replies: [2]))
  }

  @Test("replies and what is answered stand in the JSON, each with its event")
  func outsideJSON() async throws {
    let answer = await ask("/v1/events/\(EventFixture.id(1))", Self.answered())
    let text = String(decoding: answer.body, as: UTF8.self)
    let (one, two) = (EventFixture.id(1), EventFixture.id(2))
    #expect(text.contains(#""replies":[{"story_id":"\#(two)","event_id":"\#(two)","responds_to":"\#(one)","time":""#))
    #expect(
      text.contains(#""cited":[{"story_id":"\#(EventFixture.id(9))","event_id":"\#(EventFixture.id(8))","time":""#))
    #expect(try JSONDecoder().decode(EventView.self, from: Data(answer.body)) == Self.answered())
  }

  @Test("the page names replies and what is answered, and leads to their events and the telling they answer")
  func outsidePage() async {
    let page = String(
      decoding: await ask("/events/\(EventFixture.id(1))", Self.answered()).body, as: UTF8.self)
    #expect(!page.contains("<script>") && !page.contains("' onmouseover") && !page.contains("javascript:"))
    for part in [
      "<h2>Replies in other events</h2>", #"<div lang="ar" dir="rtl">"#,
      #"<a href="/events/\#(EventFixture.id(2))">event</a>"#,
      ##"responds to <a href="#\##(EventFixture.id(1))"><bdi>WIRED</bdi></a>"##, #"<li id="\#(EventFixture.id(1))">"#,
      "<h2>What they answer or cite in other events</h2>", #"<div lang="fr" dir="ltr">"#, "Title 9",
      "<bdi>Herald</bdi>, ",
      #"<a href="/events/\#(EventFixture.id(8))">event</a>"#, "<bdi>WIRED responds to it</bdi>",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    let without = String(decoding: await ask("/events/\(EventFixture.id(1))", Self.view()).body, as: UTF8.self)
    #expect(!without.contains("other events</h2>"))
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
