import Polling
import Stories
import Testing

@Suite("When a source has moved")
struct MoveRuleTests {
  static let old = "https://a.example/feed"
  let now = Timestamp(seconds: 1_782_457_391)

  func hop(_ status: Int, _ to: String, from: String = old) -> MoveRule.Hop {
    .init(status: status, from: from, to: to)
  }

  /// What is remembered after so many polls that lie so far apart.
  func polled(
    _ hops: [MoveRule.Hop], times: Int = 5, every step: Duration = .seconds(86_400), from asked: String = old,
    memory: PollMemory = PollMemory()
  ) -> PollMemory {
    (0..<times).reduce(memory) { memory, _ in
      let address = MoveRule.address(configured: asked, memory: memory)
      return MoveRule.afterReading(
        address == asked ? hops : [], asked: address, configured: asked,
        memory: memory.aged(by: step, phase: 0), now: now)
    }
  }

  @Test(
    "complaint 11: 301 and 308 are adopted after days, 302, 303 and 307 never",
    arguments: [(301, true), (308, true), (302, false), (303, false), (307, false)])
  func statuses(status: Int, isAdopted: Bool) {
    let memory = polled([hop(status, "https://a.example/new")])
    #expect((memory.adopted?.to == "https://a.example/new") == isAdopted)
    #expect(memory.move == nil)
  }

  @Test(
    "three polls over two days are needed, in a row",
    arguments: [(1, 86_400, false), (2, 86_400, false), (3, 86_400, true), (50, 600, false), (400, 600, true)])
  func patience(polls: Int, seconds: Int, isAdopted: Bool) {
    let memory = polled([hop(301, "https://a.example/new")], times: polls, every: .seconds(seconds))
    #expect((memory.adopted != nil) == isAdopted)
    #expect((memory.move?.polls == polls) == !isAdopted)
  }

  @Test("an answer at home, or another target, begins the count anew")
  func interrupted() {
    let pending = polled([hop(301, "https://a.example/new")], times: 2)
    #expect(polled([], times: 1, memory: pending).move == nil)
    #expect(polled([hop(301, "https://a.example/other")], times: 1, memory: pending).move?.polls == 1)
    #expect(polled([hop(302, "https://a.example/new")], times: 1, memory: pending).move == nil)
  }

  @Test(
    "a move stays with the outlet and with https",
    arguments: [
      ("https://a.example/feed", "https://www.a.example/feed", nil),
      ("https://www.a.example/", "https://a.example/", nil),
      ("https://a.example/feed", "https://feeds.a.example/rss", nil),
      ("https://news.a.example/", "https://a.example/", nil),
      ("https://a.example/feed", "https://portal.example/login", "another host"),
      ("https://a.example/feed", "https://nota.example/feed", "another host"),
      ("https://b.host.example/", "https://c.host.example/", "another host"),
      ("https://a.example/feed", "http://a.example/feed", "https to http"),
      ("https://a.example/feed", "http://127.0.0.1/feed", "https to http"),
      ("http://a.example/feed", "http://a.example/new", nil),
      ("https://a.example/feed", "https://u@www.A.example.:443/new", nil),
    ] as [(String, String, String?)])
  func outlet(from: String, to: String, obstacle: String?) {
    let memory = polled([hop(301, to, from: from)], from: from)
    #expect((memory.adopted?.to == to) == (obstacle == nil))
    if let obstacle { #expect(memory.move?.obstacle?.contains(obstacle) == true) }
  }

  @Test("http to https of the same address is adopted at once")
  func upgrade() {
    let memory = polled(
      [hop(301, "https://b.example/f", from: "http://b.example/f")], times: 1, from: "http://b.example/f")
    #expect(memory.adopted?.to == "https://b.example/f")
  }

  @Test("a source with headers or permissions of its own is bound to its origin")
  func bound() {
    func move(_ to: String, from: String = Self.old) -> PollMemory {
      (0..<5).reduce(PollMemory()) { memory, _ in
        MoveRule.afterReading(
          [hop(301, to, from: from)], asked: from, configured: from, isBound: true,
          memory: memory.aged(by: .seconds(86_400), phase: 0), now: now)
      }
    }
    #expect(move("https://feeds.a.example/").adopted == nil)
    #expect(move("https://b.example/f", from: "http://b.example/f").adopted == nil)
    #expect(move("https://a.example/new").adopted != nil || move("https://a.example/new").move == nil)
  }

  @Test("a chain is adopted as far as it is permanent")
  func chain() {
    let two = "https://a.example/2"
    let mixed = [hop(301, two), hop(302, "https://a.example/today", from: two)]
    #expect(polled(mixed).adopted?.to == two)
    let temporaryFirst = [hop(302, two), hop(301, "https://a.example/3", from: two)]
    #expect(polled(temporaryFirst).adopted == nil)
  }

  @Test("after five failures of the new address the old one is asked again; one success forgets them")
  func backHome() {
    let adopted = polled([hop(301, "https://a.example/new")])
    func failing(_ memory: PollMemory) -> PollMemory {
      MoveRule.afterFailure(
        asked: MoveRule.address(configured: Self.old, memory: memory), configured: Self.old, memory: memory)
    }
    let four = (0..<4).reduce(adopted) { memory, _ in failing(memory) }
    #expect(MoveRule.address(configured: Self.old, memory: four) == "https://a.example/new")
    #expect(MoveRule.address(configured: Self.old, memory: failing(four)) == Self.old)
    let saved = MoveRule.afterReading(
      [], asked: "https://a.example/new", configured: Self.old, memory: four, now: now)
    #expect(saved.adopted?.failures == 0)
  }

  @Test("a corrected configuration wins over an adopted address")
  func configured() {
    let adopted = polled([hop(301, "https://a.example/new")])
    #expect(
      MoveRule.address(configured: "https://a.example/corrected", memory: adopted) == "https://a.example/corrected")
  }
}
