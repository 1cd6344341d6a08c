import Serving
import Stories
import Testing

@Suite("The status page")
struct HomePageTests {
  static let attack = #"<script>alert("x")</script>"# + "' onmouseover='x"

  func page(_ change: (inout Candidate) -> Void) async -> String {
    var candidate = Candidate(
      source: SourceReference(id: "a", outlet: "Gazette", country: nil, url: "https://a.example/feed"),
      title: "A title", contentSource: .feed, contentStatus: .ok,
      language: LanguageEvidence(tag: "en", confidence: 1),
      verdicts: [
        TopicVerdict(
          topic: "ai-policy", decision: .accept, score: 3, threshold: 2.5,
          matches: [TopicMatch(term: "AI Act", concept: nil, language: "en", field: "title", weight: 3)])
      ],
      provenance: Provenance(fetchedAt: Timestamp(seconds: 0), status: 200, finalURL: "", reader: "rss-2.0"))
    candidate.url = "https://a.example/1"
    change(&candidate)
    let story = StoryRecord(candidate, storyID: "0", eventID: "0", contentHash: "0", fingerprint: nil)
    var state = SourceState(sourceID: "a")
    state.lastError = Self.attack
    let source = Source(id: "a", outlet: candidate.source.outlet, url: "https://a.example/feed")
    let answers = FixedAnswers(latest: [story], sources: [SourceReport(source: source, state: state)])
    let api = StatusAPI(answers: answers, allowedHosts: ["localhost"], schema: "{}")
    return String(decoding: await api.answer(APIRequest(path: "/")).body, as: UTF8.self)
  }

  @Test("shows the story, its language, its outlet and why")
  func story() async {
    let page = await page { _ in }
    for part in ["A title", "https://a.example/1", "Gazette", "Why: \u{2068}AI Act\u{2069}", ">en<"] {
      #expect(page.contains(part))
    }
  }

  @Test("no published string is ever markup")
  func escaping() async {
    let page = await page {
      $0.title = Self.attack
      $0.source.outlet = Self.attack
      $0.language.tag = Self.attack
      $0.verdicts[0].matches[0].term = Self.attack
    }
    #expect(!page.contains("<script>"))
    #expect(!page.contains("' onmouseover"))
    #expect(page.contains("&lt;script&gt;"))
  }

  @Test("only http and https become links")
  func links() async {
    let page = await page { $0.url = "javascript:alert(1)" }
    #expect(!page.contains("javascript:"))
    #expect(page.contains("A title"))
  }

  @Test("a right-to-left story says so")
  func direction() async {
    #expect(await page { $0.language.tag = "ar" }.contains(#"dir="rtl""#))
  }

  @Test("names and terms that are written the other way leave what stands beside them in its place")
  func isolation() async {
    let page = await page {
      $0.source.outlet = "منار الخليج"
      $0.verdicts[0].matches[0].term = "قانون"
    }
    #expect(page.contains("<bdi>منار الخليج</bdi>, ") && page.contains("\u{2068}قانون\u{2069}"))
    #expect(page.contains("<td><bdi>منار الخليج</bdi>"))
  }
}
