/// An entry that was not archived, with what it was judged by: one line of the drop ledger, which is no part of the
/// archive.
public struct DropRecord: Sendable, Hashable {
  public var droppedAt: Timestamp
  public var reason: DropReason
  public var url: String?
  public var entryID: String?
  public var title: String?
  public var summary: String?
  public var contentText: String?
  /// BCP 47.
  public var language: String
  public var published: Timestamp?
  public var source: SourceReference
  /// What each topic made of it.
  public var verdicts: [TopicVerdict]

  public init(
    droppedAt: Timestamp, reason: DropReason, url: String?, entryID: String?, title: String?, summary: String?,
    contentText: String?, language: String, published: Timestamp?, source: SourceReference, verdicts: [TopicVerdict]
  ) {
    self.droppedAt = droppedAt
    self.reason = reason
    self.url = url
    self.entryID = entryID
    self.title = title
    self.summary = summary
    self.contentText = contentText
    self.language = language
    self.published = published
    self.source = source
    self.verdicts = verdicts
  }
}

extension DropRecord: Codable {
  /// In the order they stand in a line.
  private enum CodingKeys: String, CodingKey {
    case droppedAt = "dropped_at"
    case reason, url
    case entryID = "entry_id"
    case title, summary
    case contentText = "content_text"
    case language
    case published = "date_published"
    case source
    case verdicts = "topics"
  }
}
