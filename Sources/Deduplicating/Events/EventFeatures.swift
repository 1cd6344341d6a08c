import Stories

/// What the index of events knows a story, or a version of one, by. Read from its record alone, so that the index can be
/// rebuilt from the archive; a live one is filled the same way.
public struct EventFeatures: Sendable, Hashable {
  var storyID: String
  var eventID: String
  /// When it was published, or else fetched.
  var time: Timestamp
  /// BCP 47 primary subtag.
  var language: String
  var outlet: String
  /// Each once.
  var anchors: [EventAnchor]
  var terms: TermSketch

  /// Anchors of one story that are looked at.
  static let maximumAnchors = 160

  init(
    storyID: String, eventID: String, time: Timestamp, language: String, outlet: String, anchors: [EventAnchor],
    terms: TermSketch
  ) {
    (self.storyID, self.eventID, self.time) = (storyID, eventID, time)
    (self.language, self.outlet, self.anchors, self.terms) = (language, outlet, anchors, terms)
  }

  public init(_ record: StoryRecord) {
    storyID = record.head.storyID
    eventID = record.head.eventID
    time = EventFeatures.time(of: record)
    outlet = record.source.outlet
    (language, anchors, terms) = EventFeatures.features(
      of: TextNames(record), title: record.title,
      own: EventFeatures.own(outlet: outlet, authors: record.authors, url: record.url))
  }

  /// Of a version that names what it names; else nil.
  public init?(_ record: UpdateRecord) {
    guard let names = record.names else { return nil }
    (storyID, eventID) = (record.head.storyID, record.head.eventID)
    time = record.seenAt
    outlet = record.source.outlet
    (language, anchors, terms) = EventFeatures.features(
      of: names, title: record.title, own: EventFeatures.own(outlet: outlet, authors: [], url: record.url))
  }

  static func time(of record: StoryRecord) -> Timestamp {
    record.published?.instant ?? record.provenance.fetchedAt
  }

  /// What others cite it by.
  private static func own(outlet: String, authors: [String], url: String?) -> [Anchor] {
    [Anchor(.teller, outlet.lowercased())] + authors.prefix(4).map { Anchor(.byline, $0.lowercased()) }
      + [url.map { Anchor(.address, $0) }].compactMap { $0 }
  }

  private static func features(
    of names: TextNames, title: String, own: [Anchor]
  ) -> (language: String, anchors: [EventAnchor], terms: TermSketch) {
    let language = LanguageEvidence.primary(of: names.language)
    guard !DigestHeadline.isDigest(title) else { return (language, own.map { EventAnchor($0) }, TermSketch()) }
    let cited = names.cites.flatMap { cite in
      [
        cite.outlet.map { Anchor(.outlet, $0.lowercased()) }, cite.author.map { Anchor(.author, $0.lowercased()) },
        cite.url.map { Anchor(.url, $0) },
      ].compactMap { $0 }
    }
    let entities = names.entities.compactMap(Anchor.init)
    // A topic has concepts of its own for the best known names: nothing counts twice.
    let twice = Set(entities.map(\.value))
    let concepts = names.concepts.filter { !twice.contains($0) }.map { Anchor(.concept, $0) }
    let places = names.jurisdictions.map { Anchor(.place, $0) }
    let headline = HeadlineAnchors(title, language: language)
    let all = own + cited + entities + places + concepts + names.anchors.compactMap(Anchor.init)
    var seen: Set<EventAnchor> = []
    let anchors = all.prefix(maximumAnchors).map { EventAnchor($0, isInHeadline: headline.contains($0)) }
      .filter { seen.insert($0).inserted }
    return (language, anchors, names.terms.flatMap(TermSketch.init) ?? TermSketch())
  }
}

extension EventFeatures {
  /// All of it as a line an index can keep, so that it need not read the archive again.
  var line: String {
    let head = [storyID, eventID, String(time.milliseconds), language, outlet, terms.text]
    return (head + anchors.map(\.text)).map(EventFeatures.flat).joined(separator: "\t")
  }

  /// Reads the line; nil for one that is none.
  init?(line: String) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 6, let milliseconds = Int64(parts[2]), let sketch = TermSketch(parts[5]) else { return nil }
    (storyID, eventID, time) = (parts[0], parts[1], Timestamp(milliseconds: milliseconds))
    (language, outlet, terms) = (parts[3], parts[4], sketch)
    anchors = parts[6...].compactMap(EventAnchor.init)
  }

  private static func flat(_ text: String) -> String {
    text.contains("\t") ? text.replacing("\t", with: " ") : text
  }
}

/// An anchor as it is compared.
struct EventAnchor: Sendable, Hashable {
  /// As the first story wrote it.
  let anchor: Anchor
  let compared: String
  /// The share of stories that name it, before anything is known of the stream.
  let prior: Double
  /// What it is one of in a row: bills of a series, packages counted through. Two stories that name none in common of a
  /// row they both name are of different matters, be they ever so alike.
  let series: String?
  /// The story's headline names it, and it is a name or a number.
  var isInHeadline: Bool

  init(_ anchor: Anchor, isInHeadline: Bool = false) {
    self.anchor = anchor
    self.isInHeadline = isInHeadline
    compared = anchor.compared
    prior = AnchorRarity.share(of: anchor)
    series = EventAnchor.series(of: anchor)
  }

  private init(_ kind: Anchor.Kind, _ other: EventAnchor) {
    (anchor, compared, prior, series) = (Anchor(kind, ""), other.compared, other.prior, nil)
    isInHeadline = false
  }

  /// Small ordinals count readings and quarters of whatever is told.
  private static func series(of anchor: Anchor) -> String? {
    switch anchor.kind {
    case .ordinal: return (Int(anchor.value) ?? 0) > 5 ? "ord" : nil
    case .law:
      let parts = anchor.value.split(separator: "-")
      guard parts.count == 2, parts[1].first?.isNumber == true else { return nil }
      return String(parts[0])
    default: return nil
    }
  }

  /// The written form, after `^` when it stands in the headline.
  var text: String { isInHeadline ? "^" + anchor.text : anchor.text }

  /// Reads the written form; nil for a kind this program does not know.
  init?(_ text: String) {
    let isInHeadline = text.hasPrefix("^")
    guard let anchor = Anchor(isInHeadline ? String(text.dropFirst()) : text) else { return nil }
    self.init(anchor, isInHeadline: isInHeadline)
  }

  var kind: Anchor.Kind { anchor.kind }

  /// What it meets in another story.
  var met: [EventAnchor] { kind.met.map { EventAnchor($0, self) } }

  static func == (a: EventAnchor, b: EventAnchor) -> Bool { a.kind == b.kind && a.compared == b.compared }

  func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(compared)
  }
}
