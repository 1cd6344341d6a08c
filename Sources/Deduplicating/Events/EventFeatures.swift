import Stories

/// What the index of events knows a story by. Read from its record alone, so that the index can be rebuilt from the
/// archive; a live one is filled the same way.
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
  var terms: [TermSketch.Term]

  /// Anchors of one story that are looked at.
  static let maximumAnchors = 160

  public init(_ record: StoryRecord) {
    storyID = record.head.storyID
    eventID = record.head.eventID
    time = record.published?.instant ?? record.provenance.fetchedAt
    language = record.language.primary
    outlet = record.source.outlet
    terms = record.terms.flatMap(TermSketch.init)?.terms ?? []
    let cited = record.cites.flatMap { [$0.outlet.map { Anchor(.outlet, $0) }, $0.author.map { Anchor(.author, $0) }] }
    let named = record.entities.compactMap(Anchor.init) + record.jurisdictions.map { Anchor(.place, $0) }
    let all =
      named + record.concepts.map { Anchor(.concept, $0) } + cited.compactMap { $0 }
      + record.anchors.compactMap(Anchor.init)
    var seen: Set<EventAnchor> = []
    anchors = all.prefix(EventFeatures.maximumAnchors).map(EventAnchor.init).filter { seen.insert($0).inserted }
  }
}

/// An anchor as it is compared.
struct EventAnchor: Sendable, Hashable {
  let kind: Anchor.Kind
  let compared: String
  /// As the first story wrote it.
  let shown: String
  /// The share of stories that name it, before anything is known of the stream.
  let prior: Double

  init(_ anchor: Anchor) {
    kind = anchor.kind
    compared = anchor.compared
    shown = anchor.shown.text
    prior = AnchorRarity.share(of: anchor)
  }

  private init(_ kind: Anchor.Kind, _ other: EventAnchor) {
    (self.kind, compared, shown, prior) = (kind, other.compared, other.shown, other.prior)
  }

  /// What it meets in another story: a word that may be a name speaks only where the other text has it as one.
  var met: [EventAnchor] {
    switch kind {
    case .name: [self, EventAnchor(.word, self)]
    case .word: [EventAnchor(.name, self)]
    default: [self]
    }
  }

  static func == (a: EventAnchor, b: EventAnchor) -> Bool { a.kind == b.kind && a.compared == b.compared }

  func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(compared)
  }
}
