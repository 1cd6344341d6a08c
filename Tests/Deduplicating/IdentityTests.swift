import Crypto
import Stories
import Testing

@testable import Deduplicating

/// What texts are known by.
@Suite struct IdentityTests {
  private let deduplicator = Deduplicator()

  private func hex(_ text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test("a story's identifier is the digest the contract states")
  func storyID() {
    let addressed = Tellings.candidate("T", url: "https://gazette.example/a?id=1", guid: "g")
    #expect(deduplicator.identity(of: addressed).storyID == hex("policywire/story/1\nhttps://gazette.example/a?id=1"))
    var wrapped = addressed
    wrapped.isIndirect = true
    #expect(deduplicator.identity(of: wrapped).storyID == hex("policywire/story/1\ngazette.example\ng"))
    let bare = Tellings.candidate("T", text: "Text")
    #expect(deduplicator.identity(of: bare).storyID == hex("policywire/story/1\nT\nText"))
  }

  @Test(
    "addresses that differ in scheme, www and a last slash have one key",
    arguments: [
      "https://gazette.example/a", "http://gazette.example/a", "https://www.gazette.example/a/",
      "http://WWW.Gazette.example/a",
    ])
  func sameAddress(_ url: String) {
    let key = deduplicator.identity(of: Tellings.candidate("T", url: "https://gazette.example/a")).address
    #expect(key != nil && deduplicator.identity(of: Tellings.candidate("T", url: url)).address == key)
  }

  @Test(
    "a front page is no address",
    arguments: ["https://gazette.example", "https://gazette.example/", "http://www.x.example/"])
  func frontPage(_ url: String) {
    #expect(deduplicator.identity(of: Tellings.candidate("T", url: url)).address == nil)
  }

  @Test(
    "spellings of one page are one address",
    arguments: [
      ("https://x.example/a/?id=1", "https://x.example/a?id=1"), ("https://x.example/?p=1", "https://x.example?p=1"),
      ("https://x.example/a/#/1", "https://x.example/a#/1"),
      ("https://x.example/cafe%CC%81", "https://x.example/caf%C3%A9"),
      ("https://x.example/%E1%84%80%E1%85%A1", "https://x.example/%EA%B0%80"),
    ])
  func spellings(first: String, second: String) throws {
    let keys = [first, second].map { deduplicator.identity(of: Tellings.candidate("T", url: $0)).address }
    let key = try #require(keys[0])
    #expect(keys[1] == key)
  }

  @Test(
    "addresses of different pages stay apart",
    arguments: [
      ("https://x.example/#/1", "https://x.example/#/2"), ("https://x.example/a?b=/c", "https://x.example/a/?b=c"),
      ("https://x.example/a%2F?b", "https://x.example/a?b"),
      ("https://x.example/caf%E9", "https://x.example/caf%C3%A9"),
    ])
  func different(first: String, second: String) throws {
    let keys = [first, second].map { deduplicator.identity(of: Tellings.candidate("T", url: $0)).address }
    let key = try #require(keys[0])
    #expect(keys[1] != key)
  }

  @Test("paths and queries keep their case")
  func caseMatters() {
    let keys = ["https://x.example/a?v=Ab", "https://x.example/a?v=aB", "https://x.example/A?v=Ab"].map {
      deduplicator.identity(of: Tellings.candidate("T", url: $0)).address
    }
    #expect(Set(keys).count == 3)
  }

  @Test("guids that are addresses differ in more than http or https")
  func guids() {
    let keys = ["https://x.example/1", "http://x.example/1", "HTTP://x.example/1", "x.example/1"].map {
      deduplicator.identity(of: Tellings.candidate("T", guid: $0)).guid
    }
    #expect(Set(keys[0..<3]).count == 1 && keys[3] != keys[0])
    let elsewhere = deduplicator.identity(of: Tellings.candidate("T", guid: "https://x.example/1", outlet: "herald"))
    #expect(elsewhere.guid != keys[0])
  }

  static let longEnough: [(name: String, text: String, isKnowable: Bool)] = [
    ("200 Latin letters", String(repeating: "abcdefghi ", count: 23), true),
    ("80 Chinese letters", String(repeating: "人工智能监管新规，", count: 10), true),
    ("80 Korean letters", String(repeating: "인공지능 규제 법안 ", count: 12), true),
    ("a title with a sentence", "The council agreed on Tuesday that rules shall apply from August on.", true),
    ("too little", "Read more.", false), ("nothing", "", false),
  ]

  @Test("a text is a key when there is enough of it", arguments: longEnough.indices)
  func sufficientText(_ index: Int) {
    let (_, text, isKnowable) = IdentityTests.longEnough[index]
    let identity = deduplicator.identity(of: Tellings.candidate("Weekly update", guid: "1", text: text))
    #expect(!identity.contents.isEmpty == isKnowable)
    #expect((identity.fingerprint != nil) == isKnowable)
    #expect(identity.contentHash.count == 64)
  }

  @Test("white space, punctuation, case, compatibility forms and counters don't change what a text is")
  func foldedAway() {
    let body = Tellings.text(1)
    let other =
      "  " + body.uppercased().replacing(" ", with: " —\u{A0}", maxReplacements: 20) + "\n\n1,234 comments\n5 min read"
    #expect(hash(body) == hash(other))
    #expect(hash("ＡＩ法" + body) == hash("AI法" + body))
    #expect(hash(body + " 12 dead") != hash(body + " 13 dead"))
  }

  private func hash(_ text: String) -> String {
    deduplicator.identity(of: Tellings.candidate("T", guid: "1", text: text)).contentHash
  }

  @Test(
    "marks belong to their words in Devanagari, Tamil and Thai",
    arguments: [
      ("कृत्रिम बुद्धिमत्ता का नियमन", 4), ("செயற்கை நுண்ணறிவு சட்டம்", 3), ("ปัญญาประดิษฐ์", 1),
    ])
  func marks(_ text: String, _ words: Int) { #expect(FoldedText(text).words.count == words) }

  @Test("a record gives the keys its candidate is looked up by, whatever was kept of the text")
  func keysFromRecords() throws {
    var candidate = Tellings.candidate("Title", url: "https://gazette.example/a", guid: "g", text: Tellings.text(3))
    candidate.canonicalURL = "https://gazette.example/canonical"
    for isIndirect in [false, true] {
      candidate.isIndirect = isIndirect
      let identity = deduplicator.identity(of: candidate)
      guard case .story(var record) = try deduplicator.decide(candidate, lookup: NoStories()) else {
        return #expect(Bool(false), "no story")
      }
      (record.contentText, record.summary) = (nil, nil)
      let keys = Set(deduplicator.keys(of: .story(record)))
      let wanted =
        identity.entryKeys + identity.versions + identity.contents + [identity.titleOfDay, identity.titleAlone]
        + [identity.address, identity.canonicalAddress].compactMap { $0 }
      #expect(keys.isSuperset(of: wanted))
      #expect(keys.contains { $0.method == .url } == !isIndirect)
    }
  }
}
