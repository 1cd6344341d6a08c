import Stories
import Testing

@testable import Deduplicating

/// Which entry is which story when guids, addresses and headlines say different things.
@Suite struct IdentityRuleTests {
  private let headline = "Parliament backs safety tests for powerful models"

  private func decide(_ candidates: Candidate...) throws -> [String] {
    var desk = Desk()
    for candidate in candidates { try desk.take(candidate) }
    return desk.summary
  }

  private func entry(
    _ title: String, _ path: String, text: String? = nil, outlet: String = "gazette", days: Int64 = 0,
    dated: Bool = true
  ) -> Candidate {
    let time = Tellings.noon.advanced(by: .seconds(days * 86_400))
    var candidate = Tellings.candidate(
      title, url: "https://\(outlet).example/\(path)", guid: path, text: text, outlet: outlet, at: time)
    if dated { candidate.published = Tellings.date(time) }
    return candidate
  }

  @Test("an outlet's long headline twice on a day is one story, on two days two, at two outlets two")
  func headlineOfDay() throws {
    let first = entry(headline, "a", text: "Short.")
    let label = entry("Politics: \(headline) | gazette", "b", text: "Another teaser.")
    #expect(
      try decide(first, entry("Politics: \(headline) | gazette", "b", text: "Short.")) == ["story", "sighting title"])
    // Nothing is lost of another text that is too short to be compared.
    #expect(try decide(first, label) == ["story", "update 2"])
    #expect(try decide(first, entry(headline, "b", text: "Another teaser.", days: 1)) == ["story", "story"])
    #expect(try decide(first, entry(headline, "b", text: "Other.", outlet: "courier")) == ["story", "story"])
    #expect(try decide(entry("Live", "a", text: "One."), entry("Live", "b", text: "Two.")) == ["story", "story"])
    #expect(
      try decide(entry(headline, "a", dated: false), entry(headline, "b", dated: false)) == ["story", "story"])
  }

  @Test(
    "decisions of one mould under one headline, days apart, are stories; another within the day is a version, so that nothing of it is lost"
  )
  func oneHeadlineOfMany() throws {
    let frame = Tellings.text(1)
    func decision(_ number: Int, after hours: Int64) -> Candidate {
      var candidate = Tellings.candidate(
        headline, url: "https://gazette.example/d/\(number)", guid: "d\(number)",
        text: frame + " " + Tellings.prose(UInt64(100 + number), words: 12),
        at: Tellings.noon.advanced(by: .seconds(hours * 3600)))
      candidate.published = Tellings.date(candidate.provenance.fetchedAt)
      return candidate
    }
    var desk = Desk()
    for candidate in [decision(1, after: 0), decision(2, after: 30), decision(3, after: 31)] {
      try desk.take(candidate)
    }
    #expect(desk.summary.map { $0.prefix(5) } == ["story", "story", "updat"], "\(desk.summary)")
  }

  @Test("the same headline over texts that are known to differ is two stories")
  func sameHeadlineOtherText() throws {
    let texts = [Tellings.text(1), Tellings.text(2)]
    #expect(
      try decide(entry(headline, "a", text: texts[0]), entry(headline, "b", text: texts[1])) == ["story", "story"])
    let most = Tellings.text(1, words: 100) + " " + Tellings.text(2, words: 50)
    #expect(
      try decide(entry(headline, "a", text: texts[0]), entry(headline, "b", text: most)) == ["story", "update 2"])
  }

  @Test("entries that one headline ties to a story tell their text once, and say nothing when the other told last")
  func twoEntries() throws {
    let texts = [Tellings.text(1), Tellings.text(1, words: 100) + " " + Tellings.text(2, words: 50)]
    var desk = Desk()
    for hour in stride(from: Int64(0), to: 96, by: 6) {
      for (number, text) in texts.enumerated() {
        var candidate = entry(headline, "e\(number)", text: text)
        candidate.provenance.fetchedAt = Tellings.noon.advanced(by: .seconds(hour * 3600))
        try desk.take(candidate)
      }
    }
    #expect(desk.summary.filter { $0 != "known" } == ["story", "update 2"], "\(desk.summary)")
  }

  @Test("a return to what stood at a second address is recorded as one at the first is")
  func returnAtSecondAddress() throws {
    var desk = Desk()
    for (number, day) in [(1, 0), (2, 2), (1, 4)] {
      var second = entry(headline, "b", text: Tellings.text(number), days: 0)
      second.provenance.fetchedAt = Tellings.noon.advanced(by: .seconds(Int64(day) * 86_400 + 60))
      if number == 1, day == 0 { try desk.take(entry(headline, "a", text: Tellings.text(1))) }
      try desk.take(second)
    }
    #expect(desk.summary == ["story", "sighting content", "update 2", "update 3"])
  }

  @Test("the whole text where there was a summary is a new version of the story")
  func summaryFirst() throws {
    var teaser = entry(headline, "a")
    (teaser.summary, teaser.contentSource) = ("A teaser.", .summary)
    var whole = entry(headline, "b", text: Tellings.text(1))
    whole.provenance.fetchedAt = Tellings.noon.advanced(by: .seconds(7200))
    var desk = Desk()
    for candidate in [teaser, whole, whole, teaser] { try desk.take(candidate) }
    #expect(desk.summary == ["story", "update 2", "known", "known"])
    guard case .update(let update) = desk.decisions[1] else { return }
    #expect(update.contentSource == .page || update.contentSource == .feed)
    #expect(update.changed["content_source"] == ["summary", "feed"])
  }

  @Test("a constant guid without addresses hides nothing; an edit under it is a version")
  func constantGUID() throws {
    func alert(_ title: String, _ text: String, after hours: Int64 = 0) -> Candidate {
      Tellings.candidate(title, guid: "1", text: text, at: Tellings.noon.advanced(by: .seconds(hours * 3600)))
    }
    let alerts = [
      alert("Harbour closed for the regatta", "No ships until Monday."),
      alert("Chip export rules tightened", "The ministry named nine firms.", after: 2),
      alert("Museum opens late", "A new hall for old machines.", after: 4),
    ]
    var desk = Desk()
    for candidate in alerts + alerts { try desk.take(candidate) }
    #expect(desk.summary == ["story", "story", "story", "known", "known", "known"])
    #expect(Set(desk.decisions.map(\.storyID)).count == 3)
    #expect(desk.decisions[3...].map(\.storyID) == desk.decisions[..<3].map(\.storyID))
    let edited = alert("Harbour closed for the regatta", "No ships until Tuesday.", after: 6)
    #expect(try desk.take(edited).word == "update 2")
    #expect(desk.decisions.last?.storyID == desk.decisions[0].storyID)
  }

  @Test(
    "headlines that share their longest part and have each a part of their own are of two stories, however alike their texts",
    arguments: [
      (
        "Надзор оштрафовал компанию «Вектор» за нарушение правил маркировки",
        "Надзор оштрафовал компанию «Ромашка» за нарушение правил маркировки"
      ),
      (
        "Authority fines a company for breach of the machine rules: Arvo",
        "Authority fines a company for breach of the machine rules: Belmar"
      ),
      ("监管机构依据人工智能标识办法作出处罚决定：甲科技", "监管机构依据人工智能标识办法作出处罚决定：乙网络"),
    ])
  func partsOfTheirOwn(_ titles: (String, String)) throws {
    let frame = Tellings.text(1, words: 140)
    for length in [10, 150] {
      let text = frame.prefix(length * 4)
      #expect(
        try decide(entry(titles.0, "a", text: "One pays. \(text)"), entry(titles.1, "b", text: "Two pays. \(text)"))
          == ["story", "story"])
    }
  }

  @Test("a column's headline on another day is no sign of a moved feed")
  func columns() throws {
    var desk = Desk()
    let titles = ["morning", "noon", "evening", "weekly", "monthly"].map {
      "The \($0) briefing on the rules for machines"
    }
    for (number, title) in titles.enumerated() {
      try desk.take(entry(title, "1/\(number)", text: "Last week \(number) things happened."))
    }
    for (number, title) in titles.enumerated() {
      var next = entry(title, "2/\(number)", text: "This week \(number) others did.", days: 7)
      next.isFromMovedSource = true
      try desk.take(next)
    }
    #expect(desk.summary.allSatisfy { $0 == "story" }, "\(desk.summary)")
  }

  @Test("what the address's own outlet says of an article is kept though a comment on it was there first")
  func commentBeforeTheArticle() throws {
    let comment = Tellings.candidate(
      "What the gazette overlooks", url: "https://gazette.example/a", guid: "c1", text: Tellings.text(2),
      outlet: "weblog")
    var own = Tellings.candidate(
      headline, url: "https://gazette.example/a", guid: "1", at: Tellings.noon.advanced(by: .seconds(60)))
    (own.summary, own.contentSource, own.contentStatus) = ("Parliament has decided.", .summary, .paywall)
    var edited = own
    (edited.summary, edited.provenance.fetchedAt) = ("It decided at noon.", Tellings.noon.advanced(by: .seconds(9000)))
    var desk = Desk()
    for candidate in [comment, own, edited] { try desk.take(candidate) }
    #expect(desk.summary == ["story", "update 2", "update 3"])
    guard case .update(let update) = desk.decisions[1] else { return }
    #expect(update.summary == "Parliament has decided." && update.source.outlet == "gazette")
  }

  @Test("a feed that only says it belongs to the site takes no article over that it doesn't tell")
  func falseOwner() throws {
    let article = Tellings.candidate(headline, url: "https://gazette.example/a", guid: "1", text: Tellings.text(1))
    var other = Tellings.candidate(
      "Buy our course", url: "https://gazette.example/a", guid: "x", text: Tellings.text(2), outlet: "feedhost",
      at: Tellings.noon.advanced(by: .seconds(7200)))
    other.siteURL = "https://gazette.example/"
    var desk = Desk()
    for candidate in [article, other] { try desk.take(candidate) }
    #expect(desk.summary == ["story", "story"])
    #expect(try desk.memory.story(id: desk.decisions[0].storyID)?.outlet == "gazette")
  }

  @Test("another outlet's teaser of an article doesn't stand in for it: the address's own outlet tells it anew")
  func ownAddress() throws {
    func at(_ hours: Int64) -> Timestamp { Tellings.noon.advanced(by: .seconds(hours * 3600)) }
    var teaser = Tellings.candidate(
      "They wrote", url: "https://gazette.example/a", guid: "x", text: "Look here.", outlet: "aggregator")
    let own = Tellings.candidate(
      headline, url: "https://www.gazette.example/a", guid: "1", text: Tellings.text(1), at: at(2))
    var desk = Desk()
    for candidate in [teaser, own, own] { try desk.take(candidate) }
    #expect(desk.summary == ["story", "update 2", "known"])
    // From now on it is the gazette's, and the aggregator changes nothing.
    (teaser.contentText, teaser.provenance.fetchedAt) = ("Look here again.", at(9))
    #expect(try desk.take(teaser).word == "known")
    let edited = Tellings.candidate(
      headline, url: "https://gazette.example/a", guid: "1", text: Tellings.text(1) + " More.", at: at(9))
    #expect(try desk.take(edited).word == "update 3")
  }

  @Test("the owner's first telling waits for no interval")
  func ownerAtOnce() throws {
    let teaser = Tellings.candidate(
      "They wrote", url: "https://gazette.example/a", guid: "x", text: "Look here.", outlet: "aggregator")
    let own = Tellings.candidate(
      headline, url: "https://gazette.example/a", guid: "1", text: Tellings.text(1),
      at: Tellings.noon.advanced(by: .seconds(60)))
    var desk = Desk()
    for candidate in [teaser, own] { try desk.take(candidate) }
    #expect(desk.summary == ["story", "update 2"])
  }

  @Test("the owner's first telling, word for word what an aggregator had, makes the story the owner's, once")
  func ownerWordForWord() throws {
    let copied = Tellings.candidate(
      headline, url: "https://gazette.example/a", guid: "x", text: Tellings.text(1), outlet: "aggregator")
    let own = Tellings.candidate(
      headline, url: "https://gazette.example/a", guid: "1", text: Tellings.text(1),
      at: Tellings.noon.advanced(by: .seconds(60)))
    var desk = Desk()
    for candidate in [copied, own, own, copied] { try desk.take(candidate) }
    #expect(desk.summary == ["story", "update 2", "known", "known"])
    guard case .update(let update) = desk.decisions[1] else { return }
    #expect(update.changed == ["outlet": ["aggregator", "gazette"]])
    #expect(try desk.memory.story(id: update.head.storyID)?.outlet == "gazette")
  }

  @Test("what another outlet's feed says at length of an article whose address it lists is a story, and answers it")
  func logOfLinks() throws {
    let article = Tellings.candidate(headline, url: "https://gazette.example/a", guid: "1", text: Tellings.text(1))
    var comment = Tellings.candidate(
      "What the gazette overlooks", url: "https://gazette.example/a", guid: "c1", text: Tellings.text(2),
      outlet: "weblog", at: Tellings.noon.advanced(by: .seconds(7200)))
    var desk = Desk()
    for candidate in [article, comment, comment] { try desk.take(candidate) }
    #expect(desk.summary == ["story", "story", "known"])
    guard case .story(let record) = desk.decisions[1] else { return }
    #expect(record.respondsTo == desk.decisions[0].storyID && record.isIndirect)
    // Edited, it is a version of the comment, not of the article.
    comment.contentText = Tellings.text(2) + " " + Tellings.text(3)
    comment.provenance.fetchedAt = Tellings.noon.advanced(by: .seconds(6 * 3600))
    #expect(try desk.take(comment).word == "update 2")
    #expect(desk.decisions.last?.storyID == record.head.storyID)
    // What repeats the article, or says little, is the article seen elsewhere.
    let copy = Tellings.candidate(
      "Found on the web", url: "https://gazette.example/a", guid: "d1", text: Tellings.text(1), outlet: "digest")
    let brief = Tellings.candidate(
      "Worth reading", url: "https://gazette.example/a", guid: "e1", text: "Look here.", outlet: "diary")
    for candidate in [copy, brief] { try desk.take(candidate) }
    #expect(desk.summary.suffix(2) == ["sighting url", "sighting url"])
  }

  @Test("a summary that changes is a version though its page cannot be had, and the record keeps the new words")
  func summaryOfAClosedPage() throws {
    func telling(_ title: String, _ summary: String, after hours: Int64) -> Candidate {
      var candidate = Tellings.candidate(
        title, url: "https://gazette.example/a", guid: "1", at: Tellings.noon.advanced(by: .seconds(hours * 3600)))
      (candidate.summary, candidate.contentSource, candidate.contentStatus) = (summary, .summary, .failed)
      return candidate
    }
    var desk = Desk()
    try desk.take(telling("Ministry delays the audit", "Until the next budget.", after: 0))
    try desk.take(telling("Ministry scraps the audit for good", "There will be none.", after: 2))
    #expect(desk.summary == ["story", "update 2"])
    guard case .update(let record) = desk.decisions[1] else { return }
    #expect(record.summary == "There will be none." && record.contentStatus == .failed)
    #expect(record.contentText == nil)
  }

  @Test("a feed kept at another host is the address's own outlet's by the site it says it belongs to")
  func feedKeptElsewhere() throws {
    let teaser = Tellings.candidate(
      "They wrote", url: "https://gazette.example/a", guid: "x", text: "Look here.", outlet: "aggregator")
    var own = Tellings.candidate(
      headline, url: "https://gazette.example/a", guid: "1", text: Tellings.text(1), outlet: "feedhost",
      at: Tellings.noon.advanced(by: .seconds(7200)))
    own.siteURL = "https://www.gazette.example/"
    var other = own
    (other.siteURL, other.contentText) = ("https://feedhost.example/", "Look here.")
    var desk = Desk()
    for candidate in [teaser, other, own] { try desk.take(candidate) }
    #expect(desk.summary == ["story", "sighting url", "update 2"])
  }

  @Test("a feed that moved is compared, not archived again; what is new in it is new")
  func movedFeed() throws {
    var desk = Desk()
    let titles = ["Weekly update", "Live", headline, "The minister resigns", "On the record", "Notes"]
    let old = titles.enumerated().map { number, title in
      entry(title, "old/\(number)", text: Tellings.text(number), days: Int64(number * -9))
    }
    for candidate in old { try desk.take(candidate) }
    let moved = titles.enumerated().map { number, title in
      var candidate = entry(title, "new/\(number)", text: Tellings.text(number), days: Int64(number * -9))
      // Some lose their date, some their text, on the way.
      if number == 1 { candidate.published = Tellings.date(Tellings.noon) }
      if number == 3 { candidate.contentText = "A teaser." }
      candidate.provenance.fetchedAt = Tellings.noon.advanced(by: .seconds(86_400))
      return candidate
    }
    let listed = moved + [entry("A new report on models", "new/9", text: Tellings.text(9), days: 1)]
    let source = MovedSource(try #require(moved.first).source)
    #expect(try source.hasMoved(listed.map(EntryGlance.init), lookup: desk.memory))
    #expect(try !source.hasMoved(old.map(EntryGlance.init), lookup: desk.memory))
    let fresh = (20..<30).map { entry("Entirely new report number \($0) of the house", "n/\($0)") }
    #expect(try !source.hasMoved(fresh.map(EntryGlance.init), lookup: desk.memory))
    for candidate in listed {
      var candidate = candidate
      candidate.isFromMovedSource = true
      try desk.take(candidate)
    }
    let outcome = desk.summary[old.count...]
    #expect(outcome.dropLast().allSatisfy { $0.hasPrefix("sighting") }, "\(outcome)")
    #expect(outcome.last == "story")
  }

  @Test(
    "a moved feed that lists in summary what it had in full archives nothing again, and the other way it adds texts")
  func movedToSummaries() throws {
    func telling(_ number: Int, at path: String, _ source: Candidate.ContentSource) -> Candidate {
      let text = Tellings.text(source == .summary ? number + 50 : number)
      var candidate = entry("\(headline), part \(number)", "\(path)/\(number)", text: text, days: Int64(number))
      candidate.contentSource = source
      candidate.isFromMovedSource = path == "new"
      candidate.provenance.fetchedAt = Tellings.noon.advanced(by: .seconds(path == "new" ? 86_400 : 0))
      return candidate
    }
    var desk = Desk()
    for candidate in [telling(1, at: "old", .page), telling(2, at: "old", .summary)] { try desk.take(candidate) }
    for candidate in [telling(1, at: "new", .summary), telling(2, at: "new", .page)] { try desk.take(candidate) }
    #expect(desk.summary == ["story", "story", "sighting title", "update 2"])
  }

  @Test("every address a story was seen at leads to it")
  func everyAddress() throws {
    let first = entry(headline, "a", text: Tellings.text(1))
    let second = entry("Another headline altogether for the copy", "x", text: Tellings.text(1), outlet: "courier")
    let addresses = ["https://courier.example/x", "http://www.gazette.example/a/"]
    for (number, address) in addresses.enumerated() {
      var third = Tellings.candidate(
        "T", url: address, guid: "\(number)", text: "Worth reading.", outlet: "herald")
      third.provenance.fetchedAt = Tellings.noon.advanced(by: .seconds(60))
      #expect(try decide(first, second, third).last?.hasPrefix("sighting") == true, "\(address)")
    }
  }
}

extension EntryGlance {
  init(_ candidate: Candidate) {
    self.init(
      guid: candidate.entryID, url: candidate.url, isIndirect: candidate.isIndirect, title: candidate.title,
      published: candidate.published?.instant)
  }
}
