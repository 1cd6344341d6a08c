import Foundation
import Stories
import Testing

@testable import Deduplicating

/// What becomes of texts of which we know what they are, in eleven languages.
@Suite struct LabelledSetTests {
  private func report(_ text: LabelledText, outlet: String = "gazette") -> Candidate {
    Tellings.candidate(text.title, url: "https://\(outlet).example/report", guid: "r", text: text.text, outlet: outlet)
  }

  private func other(
    _ title: String, _ text: String, outlet: String = "courier", path: String = "other", hours: Int64 = 3
  ) -> Candidate {
    Tellings.candidate(
      title, url: "https://\(outlet).example/\(path)", guid: path, text: text, outlet: outlet,
      at: Tellings.noon.advanced(by: .seconds(hours * 3600)))
  }

  private func decide(_ first: Candidate, _ second: Candidate) throws -> Decision {
    var desk = Desk()
    try desk.take(first)
    return try desk.take(second)
  }

  @Test("a reprint between another site's lines is a sighting", arguments: LabelledText.all)
  func reprint(_ text: LabelledText) throws {
    let decision = try decide(report(text), other(text.editedTitle, text.framed))
    guard case .sighting(let sighting) = decision else { return #expect(Bool(false), "\(decision.word)") }
    #expect(sighting.method == .near && sighting.score > 0.9)
  }

  @Test("and so is the original when the reprint came first", arguments: LabelledText.all)
  func reprintFirst(_ text: LabelledText) throws {
    #expect(try decide(other(text.editedTitle, text.framed), report(text)).word == "sighting near")
  }

  @Test("a lightly edited copy is a sighting", arguments: LabelledText.all)
  func edited(_ text: LabelledText) throws {
    #expect(text.edits.allSatisfy { text.text.contains($0.0) })
    let decision = try decide(report(text), other(text.editedTitle, text.edited))
    guard case .sighting(let sighting) = decision else { return #expect(Bool(false), "\(decision.word)") }
    #expect(sighting.method == .near && sighting.score > 0.6 && sighting.score < 1)
  }

  @Test(
    "the same words in another layout, with other quotes and in capitals are the same text", arguments: LabelledText.all
  )
  func layout(_ text: LabelledText) throws {
    // Two letters in capitals otherwise, which no lower case takes back.
    var copy = text.text.replacing("ß", with: "ẞ").replacing("\n", with: "\n\n  ").uppercased()
    for (old, new) in [("\"", "”"), ("«", "“"), ("»", "”"), ("„", "\""), ("，", ", "), ("。", ". "), ("、", " ")] {
      copy = copy.replacing(old, with: new)
    }
    #expect(try decide(report(text), other(text.editedTitle, copy)).word == "sighting content")
  }

  @Test("an added paragraph is an update with what changed", arguments: LabelledText.all)
  func update(_ text: LabelledText) throws {
    var later = report(text)
    later.contentText = text.text + "\n" + text.addition
    later.provenance.fetchedAt = Tellings.noon.advanced(by: .seconds(7200))
    guard case .update(let update) = try decide(report(text), later) else {
      return #expect(Bool(false), "no update")
    }
    #expect(update.version == 2 && Array(update.changed.keys) == ["content_hash"])
  }

  @Test("notes of time and counters are no change, wherever they stand", arguments: LabelledText.all)
  func cosmetics(_ text: LabelledText) throws {
    func page(_ stamp: String, layout: Int, after hours: Int64) -> Candidate {
      var page = report(text)
      page.contentText =
        switch layout {
        case 0: stamp + "\n" + text.text
        case 1: text.paragraphs[0] + "\n" + stamp + "\n" + text.paragraphs.dropFirst().joined(separator: "\n")
        default: "\(text.frame.before[1]) | \(stamp)\n\(text.text)"
        }
      page.provenance.fetchedAt = Tellings.noon.advanced(by: .seconds(hours * 3600))
      return page
    }
    for (old, new) in text.stamps {
      for layout in 0..<3 {
        let decision = try decide(page(old, layout: layout, after: 0), page(new, layout: layout, after: 5))
        #expect(decision.word == "known", "\(new), layout \(layout)")
      }
    }
    let without = try decide(report(text), page(text.stamps[0].1, layout: 0, after: 5))
    #expect(without.word == "known")
  }

  @Test("numbered reports that share their background are two stories", arguments: LabelledText.all)
  func series(_ text: LabelledText) throws {
    let texts = [text.series.news.0, text.series.news.1].map { ([$0] + text.series.background).joined(separator: "\n") }
    let first = other(text.series.titles.0, texts[0], outlet: "gazette", path: "12")
    for outlet in ["gazette", "courier"] {
      let second = try decide(first, other(text.series.titles.1, texts[1], outlet: outlet, path: "13", hours: 80))
      guard case .story(let story) = second else {
        #expect(Bool(false), "\(outlet): \(second.word)")
        continue
      }
      #expect((story.derivedFrom?.share ?? 0) > 0.4, "\(outlet)")
    }
  }

  @Test("a text that takes over two paragraphs is a story derived from it", arguments: LabelledText.all)
  func derived(_ text: LabelledText) throws {
    let own = [text.series.news.0] + text.series.background
    let mixed = (own + [text.paragraphs[1], text.paragraphs[4]]).joined(separator: "\n")
    let decision = try decide(report(text), other(text.editedTitle, mixed))
    guard case .story(let story) = decision else { return #expect(Bool(false), "\(decision.word)") }
    let derivation = try #require(story.derivedFrom)
    #expect(derivation.storyID == Deduplicator().identity(of: report(text)).storyID)
    #expect(derivation.share > 0.2 && derivation.share < 0.5)
  }

  @Test("reports of different events are stories, derived from nothing", arguments: LabelledText.all)
  func different(_ text: LabelledText) throws {
    let second = text.series.news.0 + "\n" + text.series.background[0]
    for outlet in ["gazette", "courier"] {
      guard case .story(let story) = try decide(report(text), other(text.series.titles.0, second, outlet: outlet))
      else {
        #expect(Bool(false), "\(outlet)")
        continue
      }
      #expect(story.derivedFrom == nil)
    }
  }

  @Test("a short lead is known again by its own words alone", arguments: LabelledText.all)
  func leads(_ text: LabelledText) throws {
    let first = other(text.lead.title, text.lead.text, outlet: "gazette", path: "lead")
    #expect(try decide(first, other(text.lead.title, text.lead.text)).word == "sighting content")
    let next = text.series.news.0.prefix { !".。।".contains($0) } + "."
    #expect(try decide(first, other(text.series.titles.0, String(next))).word == "story")
  }

  @Test("pages of one mould are stories of their own", arguments: LabelledText.all)
  func mould(_ text: LabelledText) throws {
    var desk = Desk()
    let frame = (text.frame.before + text.frame.after + text.frame.after.reversed()).joined(separator: "\n")
    let words = text.paragraphs + text.series.background + [text.series.news.0, text.series.news.1, text.addition]
    for (number, body) in words.enumerated() {
      try desk.take(
        other("\(text.lead.title) \(number)", frame + "\n" + body, outlet: "gazette", path: "p\(number)"))
    }
    #expect(desk.summary.allSatisfy { $0 == "story" }, "\(desk.summary)")
  }

  @Test("a copy in traditional characters is the same text, long, short or edited")
  func traditional() throws {
    let text = LabelledText.chinese
    func traditional(_ text: String) throws -> String {
      let converted = try #require(text.applyingTransform(StringTransform("Hans-Hant"), reverse: false))
      #expect(converted != text)
      return converted
    }
    #expect(
      try decide(report(text), other(try traditional(text.title), try traditional(text.text))).word
        == "sighting content")
    #expect(
      try decide(other(try traditional(text.editedTitle), try traditional(text.framed)), report(text)).word
        == "sighting near")
    #expect(try decide(report(text), other(text.editedTitle, try traditional(text.edited))).word == "sighting near")
    let lead = other(text.lead.title, text.lead.text, outlet: "gazette", path: "lead")
    let copy = other(try traditional(text.lead.title), try traditional(text.lead.text))
    #expect(try decide(lead, copy).word == "sighting content")
  }

  @Test("all together, in any order of the hour, are one story a text")
  func together() throws {
    let copies = LabelledText.all.flatMap { text in
      [
        report(text), other(text.editedTitle, text.framed), other(text.title, text.text, outlet: "herald"),
        other(text.editedTitle, text.edited, outlet: "tribune"),
      ].map { candidate in
        var candidate = candidate
        candidate.source.id += text.language
        candidate.url = (candidate.url ?? "") + text.language
        return candidate
      }
    }
    for seed in 1...6 {
      var generator = SplitMix(seed: UInt64(seed))
      var desk = Desk()
      var languages: [String: Set<Substring>] = [:]
      for candidate in copies.shuffled(using: &generator) {
        let story = try desk.take(candidate).storyID
        languages[story, default: []].insert(candidate.source.id.suffix(2))
      }
      #expect(languages.values.allSatisfy { $0.count == 1 }, "seed \(seed)")
      #expect(desk.summary.count { $0 == "story" } == LabelledText.all.count, "seed \(seed)")
      #expect(desk.summary.allSatisfy { $0 == "story" || $0.hasPrefix("sighting") }, "seed \(seed)")
    }
  }
}
