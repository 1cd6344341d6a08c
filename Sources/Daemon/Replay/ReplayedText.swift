import Stories

/// A text that was judged before: a story of the archive, or an entry that was dropped.
public struct ReplayedText: Sendable {
  public enum Origin: String, Sendable, Encodable { case archive, drops }

  public var origin: Origin
  public var url: String?
  public var title: String?
  public var summary: String?
  public var text: String?
  /// BCP 47.
  public var language: String
  public var outlet: String
  public var judgedAt: Timestamp
  /// The verdicts of then; of a story those that accepted it.
  public var verdicts: [TopicVerdict]

  /// The text as the archive keeps it: by `archive.content` perhaps without its body.
  public init(_ story: StoryRecord) {
    origin = .archive
    (url, title, summary, text) = (story.url ?? story.originalURL, story.title, story.summary, story.contentText)
    (language, outlet, judgedAt) = (story.language.tag, story.source.outlet, story.head.recordedAt)
    verdicts = story.topics.map {
      TopicVerdict(topic: $0.id, decision: .accept, score: $0.score, threshold: 0, matches: $0.matches)
    }
  }

  public init(_ drop: DropRecord) {
    origin = .drops
    (url, title, summary, text) = (drop.url, drop.title, drop.summary, drop.contentText)
    (language, outlet, judgedAt) = (drop.language, drop.source.outlet, drop.droppedAt)
    verdicts = drop.verdicts
  }
}
