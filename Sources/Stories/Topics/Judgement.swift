/// One term that was found, and what it counted.
public struct TopicMatch: Sendable, Hashable, Codable {
  public var term: String
  public var concept: String?
  public var language: String
  /// `title`, `summary` or `text`.
  public var field: String
  /// What it counted, after caps; negative for a veto.
  public var weight: Double
  /// Unicode scalars from the start of the field to the match, from 0.
  public var position: Int?

  public init(
    term: String, concept: String?, language: String, field: String, weight: Double, position: Int? = nil
  ) {
    self.term = term
    self.concept = concept
    self.language = language
    self.field = field
    self.weight = weight
    self.position = position
  }
}

/// What a topic makes of a text, with its reasons.
public struct TopicVerdict: Sendable, Hashable, Codable {
  public enum Decision: String, Sendable, Hashable, Codable {
    case accept
    /// Not enough here: fetch the page and judge again.
    case look
    case reject
  }

  public var topic: String
  public var decision: Decision
  public var score: Double
  public var threshold: Double
  public var matches: [TopicMatch]
  /// True of a text that was accepted by weak evidence alone: no strong term, and a score that is hardly enough.
  public var weak: Bool?

  public init(
    topic: String, decision: Decision, score: Double, threshold: Double, matches: [TopicMatch], weak: Bool? = nil
  ) {
    self.weak = weak
    self.topic = topic
    self.decision = decision
    self.score = score
    self.threshold = threshold
    self.matches = matches
  }
}

/// Whom a text names as its origin.
public struct Citation: Sendable, Hashable, Codable {
  public var outlet: String?
  public var author: String?
  public var url: String?
  public var storyID: String?

  public init(outlet: String?, author: String? = nil, url: String? = nil, storyID: String? = nil) {
    self.outlet = outlet
    self.author = author
    self.url = url
    self.storyID = storyID
  }

  private enum CodingKeys: String, CodingKey {
    case outlet, author, url
    case storyID = "story_id"
  }
}

/// All that Classifying says of a text.
public struct Judgement: Sendable, Hashable, Codable {
  /// One for each configured topic, in order.
  public var verdicts: [TopicVerdict]
  /// Sorted, without repeats; so are the next two.
  public var concepts: [String]
  public var jurisdictions: [String]
  public var entities: [String]
  public var cites: [Citation]
  /// The names of the lexicon as they stand in the text, folded, each once.
  public var named: [String]

  public init(
    verdicts: [TopicVerdict], concepts: [String] = [], jurisdictions: [String] = [], entities: [String] = [],
    cites: [Citation] = [], named: [String] = []
  ) {
    self.verdicts = verdicts
    self.concepts = concepts
    self.jurisdictions = jurisdictions
    self.entities = entities
    self.cites = cites
    self.named = named
  }

  /// The strongest decision of any topic.
  public var decision: TopicVerdict.Decision {
    if verdicts.contains(where: { $0.decision == .accept }) { return .accept }
    return verdicts.contains { $0.decision == .look } ? .look : .reject
  }
}
