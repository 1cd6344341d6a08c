import Stories
import Testing

@testable import Deduplicating

/// Near-duplicates: most of one text stands in another.
@Suite struct SimilarityTests {
  private func words(_ seed: Int, _ range: Range<Int>) -> String {
    range.map { "w\(seed)x\($0)" }.joined(separator: " ")
  }

  private func decide(_ first: String, _ second: String, outlet: String = "courier", days: Int64 = 0) throws -> Decision
  {
    var desk = Desk()
    try desk.take(Tellings.candidate("One", url: "https://gazette.example/1", guid: "1", text: first))
    let time = Tellings.noon.advanced(by: .seconds(days * 86_400))
    return try desk.take(
      Tellings.candidate("Two", url: "https://\(outlet).example/2", guid: "2", text: second, outlet: outlet, at: time))
  }

  @Test("a copy between a site's own lines is a sighting with its share as score")
  func copyWithFrame() throws {
    let copy = words(8, 0..<150) + " " + words(1, 0..<400) + " " + words(9, 0..<100)
    guard case .sighting(let sighting) = try decide(words(1, 0..<400), copy) else {
      return #expect(Bool(false), "not found")
    }
    #expect(sighting.method == .near && sighting.score > 0.9 && sighting.score <= 1)
  }

  @Test("two thirds in common are the same text at another outlet, not at the same")
  func outlets() throws {
    let second = words(1, 0..<270) + " " + words(2, 0..<130)
    #expect(try decide(words(1, 0..<400), second).word == "sighting near")
    #expect(try decide(words(1, 0..<400), second, outlet: "gazette").word == "story")
    #expect(try decide(words(1, 0..<400), words(1, 0..<390), outlet: "gazette").word == "sighting near")
  }

  @Test("a quotation, a report of the same event and a text that says much more are stories")
  func different() throws {
    #expect(try decide(words(1, 0..<400), words(1, 0..<60) + " " + words(2, 0..<340)).word == "story")
    #expect(try decide(words(1, 0..<400), words(2, 0..<400)).word == "story")
    #expect(try decide(words(1, 0..<100), words(1, 0..<100) + " " + words(2, 0..<900)).word == "story")
  }

  @Test(
    "the article is a story though another outlet's excerpt of it was there first, and one though a brief it quotes was"
  )
  func excerptsAndBriefs() throws {
    #expect(try decide(words(1, 0..<260), words(1, 0..<560)).word == "story")
    #expect(try decide(words(1, 0..<300), words(1, 0..<560)).word == "story")
    let quotation = words(1, 0..<40)
    #expect(try decide(quotation + " " + words(2, 0..<10), quotation + " " + words(3, 0..<50)).word == "story")
    // An article of some length that was edited stays a copy between a site's own lines.
    let edited = (0..<200).map { $0 % 25 == 0 ? "edit\($0)" : "w1x\($0)" }.joined(separator: " ")
    #expect(try decide(words(1, 0..<200), edited + " " + words(3, 0..<118)).word == "sighting near")
    // Nearly all of it between a site's own lines is a copy.
    #expect(
      try decide(words(1, 0..<50), words(3, 0..<20) + " " + words(1, 0..<50) + " " + words(4, 0..<20)).word
        == "sighting near")
  }

  @Test(
    "notices of one mould are stories, each with its own company and figures, from the first on",
    arguments: [140, 400, 1500])
  func mould(_ frame: Int) throws {
    var desk = Desk()
    let half = frame / 2
    for (number, company) in ["Arvo", "Belmar", "Cirrex", "Dunlin", "Estova", "Ferrum"].enumerated() {
      let text =
        "\(words(1, 0..<half)) the company \(company) of town\(number) pays \(number + 3)00,000 euros and reports by "
        + "May \(number + 10) \(words(1, half..<frame)) signed for \(company)"
      let decision = try desk.take(
        Tellings.candidate(
          "Authority orders \(company) to stop scoring applicants", url: "https://gazette.example/\(number)",
          guid: "\(number)", text: text))
      #expect(decision.word == "story", "\(company)")
    }
  }

  @Test("an outlet's text again under a headline of other words is a sighting where nearly all of it is the same")
  func rewrittenHeadline() throws {
    var desk = Desk()
    func take(_ title: String, _ id: Int, _ text: String) throws -> String {
      try desk.take(
        Tellings.candidate(title, url: "https://gazette.example/\(id)", guid: "\(id)", text: text)
      ).word
    }
    #expect(try take("Ministers agree on rules for models", 1, words(1, 0..<400)) == "story")
    #expect(try take("What Brussels decided overnight", 2, words(1, 0..<397)) == "sighting near")
    #expect(try take("Brussels in brief, this week", 3, words(1, 0..<370) + " " + words(2, 0..<30)) == "story")
  }

  @Test("what is older than the window is not compared")
  func window() throws {
    #expect(try decide(words(1, 0..<400), words(1, 0..<390), days: 13).word == "sighting near")
    #expect(try decide(words(1, 0..<400), words(1, 0..<390), days: 15).word == "story")
  }

  @Test("Chinese and Thai are compared by letters", arguments: [0x4E00, 0x0E01])
  func unspaced(_ start: UInt32) throws {
    func text(_ seed: UInt32) -> String {
      var state = seed
      return String(
        String.UnicodeScalarView(
          (0..<400).compactMap { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return Unicode.Scalar(start + (state >> 16) % 44)
          }))
    }
    #expect(try decide(text(1), "本" + text(1) + "转载").word == "sighting near")
    #expect(try decide(text(1), text(2)).word == "story")
  }

  @Test("the string form reads back equal, and nothing else is read", arguments: [10, 63, 64, 65, 500, 20_000])
  func stringForm(_ count: Int) throws {
    let fingerprint = Fingerprint(FoldedText(words(1, 0..<count)))
    #expect(Fingerprint(fingerprint.text) == fingerprint)
    #expect(fingerprint.hashes.count <= 4096)
    for bad in ["", "w", "w4", "x4:AAAA", "w0:AAAA", "w4:AAA", "w4:AAAAAQ==x", "w-4:", "w4:AAAAAgAAAAE="] {
      #expect(Fingerprint(bad) == nil, "\(bad)")
    }
  }

  @Test("texts sampled unlike are compared at the coarser sample")
  func moduli() throws {
    let long = Fingerprint(FoldedText(words(1, 0..<20_000)))
    let part = Fingerprint(FoldedText(words(1, 0..<5000)))
    let short = Fingerprint(FoldedText(words(1, 0..<60)))
    #expect(long.modulus > part.modulus && part.modulus > short.modulus)
    #expect(part.containment(in: long) > 0.95 && short.containment(in: part) > 0.95)
    #expect(long.containment(in: part) == part.containment(in: long))
  }

  @Test("among many, all that share enough are found, and nothing else: as by comparing each with each")
  func manyTexts() {
    var generator = SplitMix(seed: 3)
    var index = SimilarityIndex()
    var known: [(id: String, print: Fingerprint)] = []
    for number in 0..<600 {
      let parent = Int.random(in: 0...number, using: &generator)
      let share = Int.random(in: 0...200, using: &generator)
      let length = Int.random(in: 80...700, using: &generator)
      let print = Fingerprint(FoldedText(words(parent, 0..<share) + " " + words(number, 1000..<1000 + length)))
      let found = index.similar(to: SimilarityQuery(print, at: Tellings.noon))
      let wanted = known.map { ($0.id, print.containment(in: $0.print)) }.filter { $0.1 >= 0.2 }
        .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
      #expect(found.map(\.containment) == wanted.prefix(8).map(\.1), "\(number)")
      index.add(print, storyID: Tellings.storyID(number), outlet: "o\(number % 40)", time: Tellings.noon)
      known.append((Tellings.storyID(number), print))
    }
  }

  @Test("what was recorded a window before the last leaves, whatever the clock said in between")
  func recordingWindow() {
    var index = SimilarityIndex()
    for (number, day) in [0, 1, 3000, 8, 14, 15, 16].enumerated() {
      let time = Tellings.noon.advanced(by: .seconds(Int64(day) * 86_400))
      index.add(
        Fingerprint(FoldedText(words(number, 0..<100))), storyID: Tellings.storyID(number), outlet: "o",
        time: Tellings.noon, recordedAt: time)
    }
    let held = (0..<7).filter {
      index.containment(of: Fingerprint(FoldedText(words($0, 0..<100))), in: Tellings.storyID($0)) != nil
    }
    #expect(held == [2, 3, 4, 5, 6])
  }

  @Test("a passage of three stories of an outlet doesn't count there; one that is everywhere counts nowhere")
  func passages() throws {
    var index = SimilarityIndex()
    let frame = words(1, 0..<100)
    for number in 0..<4 {
      let print = Fingerprint(FoldedText(frame + " " + words(10 + number, 0..<40)))
      let query = SimilarityQuery(
        print, at: Tellings.noon, ignoring: index.passages(of: print, at: "gazette").hashes)
      let alike = index.similar(to: query).map(\.containment).max() ?? 0
      #expect(number == 0 ? alike == 0 : number < 3 ? alike > 0.6 : alike == 0, "\(number): \(alike)")
      index.add(print, storyID: Tellings.storyID(number), outlet: "gazette", time: Tellings.noon)
    }
    let elsewhere = Fingerprint(FoldedText(frame + " " + words(30, 0..<40)))
    #expect(index.passages(of: elsewhere, at: "courier").hashes.isEmpty)
    for number in 10..<80 {
      let print = Fingerprint(FoldedText(words(2, 0..<60) + " " + words(number, 0..<40)))
      index.add(print, storyID: Tellings.storyID(number), outlet: "o\(number)", time: Tellings.noon)
    }
    let common = Fingerprint(FoldedText(words(2, 0..<60) + " " + words(99, 0..<40)))
    #expect(index.passages(of: common, at: "new").hashes.count >= 12)
    #expect(index.similar(to: SimilarityQuery(common, at: Tellings.noon)).isEmpty)
  }

  @Test("memory is bounded: the oldest leave first")
  func bounded() {
    var index = SimilarityIndex(maximumStories: 50)
    for seed in 0..<300 {
      index.add(
        Fingerprint(FoldedText(words(seed, 0..<100))), storyID: Tellings.storyID(seed), outlet: "o", time: Tellings.noon
      )
    }
    #expect(index.count == 50)
    func isFound(_ seed: Int) -> Bool {
      !index.similar(to: SimilarityQuery(Fingerprint(FoldedText(words(seed, 0..<100))), at: Tellings.noon)).isEmpty
    }
    #expect(isFound(299) && isFound(250) && !isFound(249) && !isFound(0))
  }

  @Test("a stream answers with kind, story, method, score and event")
  func stream() throws {
    var stream = DuplicateStream()
    let first = try stream.decide(
      Tellings.candidate("One", url: "https://gazette.example/1", text: words(1, 0..<300)))
    let second = try stream.decide(
      Tellings.candidate("Two", url: "https://courier.example/1", text: words(1, 0..<300), outlet: "courier"))
    #expect(first.kind == .story && first.isNew && first.eventID == first.storyID && first.method == nil)
    #expect(second.kind == .sighting && second.storyID == first.storyID && second.eventID == first.eventID)
    #expect(second.method == .content && second.score == 1)
  }
}
