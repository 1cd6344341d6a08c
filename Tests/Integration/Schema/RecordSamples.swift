import Stories

/// Records of every kind, with everything and with nothing that may be missing.
enum RecordSamples {
  static let time = Timestamp(milliseconds: 1_782_457_391_214)
  static let all = [story, bareStory, sighting, bareSighting, update, bareUpdate, link, retraction]

  private static let id = String(repeating: "0a", count: 16)
  private static let hash = String(repeating: "9f", count: 32)

  static let story = Record.story(
    StoryRecord(full, storyID: id, eventID: id, contentHash: hash, fingerprint: "w4:AAEC"))
  static let bareStory = Record.story(
    StoryRecord(bare, storyID: id, eventID: id, contentHash: hash, fingerprint: nil))
  static let sighting = Record.sighting(
    SightingRecord(full, of: id, eventID: id, contentHash: hash, method: .near, score: 0.78))
  static let bareSighting = Record.sighting(
    SightingRecord(bare, of: id, eventID: id, contentHash: hash, method: .content, score: 1))
  static let update = Record.update(
    {
      var update = UpdateRecord(
        full, of: id, eventID: id, version: 2, changed: ["title": ["old", "new"], "summary": [nil, "new"]],
        contentHash: hash, fingerprint: "w4:AAEC")
      update.names = TextNames(full)
      update.names?.anchors = ["num:35000000"]
      update.names?.terms = "AAECAxA="
      return update
    }())
  static let bareUpdate = Record.update(
    UpdateRecord(
      bare, of: id, eventID: id, version: 3, changed: ["title": ["a", "b"]], contentHash: hash, fingerprint: nil))
  static let link = Record.link(
    LinkRecord(storyID: id, eventID: id, score: 0.5, reasons: [LinkReason(anchor: "law:2024/1689", weight: 1.5)]))
  static let retraction = Record.retraction(RetractionRecord(storyID: id, eventID: id, reason: "asked by the outlet"))

  private static let bare = Candidate(
    source: SourceReference(id: "a", outlet: "A", country: nil, url: "https://a.example/feed"), title: "",
    contentSource: .summary, contentStatus: .failed, language: LanguageEvidence(tag: "und", confidence: 0),
    verdicts: [],
    provenance: Provenance(fetchedAt: time, status: 200, finalURL: "https://a.example/feed", reader: "page"))

  private static let full: Candidate = {
    var full = Candidate(
      source: SourceReference(id: "a", outlet: "甲", country: "CN", url: "https://a.example/feed"),
      title: "标题 \u{2028}\"",
      contentSource: .page, contentStatus: .ok,
      language: LanguageEvidence(tag: "zh-Hans", declared: "zh-CN", confidence: 0.99, script: "Hans"),
      verdicts: [
        TopicVerdict(
          topic: "ai-policy", decision: .accept, score: 5.5, threshold: 3,
          matches: [
            TopicMatch(
              term: "出口管制", concept: "export-controls", language: "zh", field: "title", weight: 2, position: 3)
          ])
      ],
      provenance: Provenance(fetchedAt: time, status: 200, finalURL: "https://a.example/1", reader: "rss-2.0"))
    full.url = "https://a.example/1"
    full.originalURL = "https://a.example/1?utm_source=x"
    full.canonicalURL = "https://a.example/eins"
    full.entryID = "urn:1"
    full.isIndirect = true
    full.summary = "摘要"
    full.contentText = "正文\n\n第二段"
    full.authors = ["张三"]
    full.image = "https://a.example/1.jpg"
    full.published = StatedDate(instant: time, offsetMinutes: 480, precision: .minute, text: "2026年6月26日 15:03")
    full.modified = StatedDate(instant: time, offsetMinutes: nil, precision: .second, text: "")
    full.dateSource = .page
    full.isBackfill = true
    full.concepts = ["export-controls"]
    full.jurisdictions = ["US", "CN"]
    full.entities = ["org:baai"]
    full.cites = [
      Citation(outlet: "WIRED", author: "A. Writer", url: "https://w.example/1", storyID: id), Citation(outlet: nil),
    ]
    return full
  }()
}
