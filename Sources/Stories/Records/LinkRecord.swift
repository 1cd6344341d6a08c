/// A story tied to an event that another story began.
public struct LinkRecord: Sendable, Hashable {
  public var head: RecordHead
  public var score: Double
  public var reasons: [LinkReason]

  public init(storyID: String, eventID: String, score: Double, reasons: [LinkReason]) {
    head = RecordHead(kind: .link, storyID: storyID, eventID: eventID)
    self.score = score
    self.reasons = reasons
  }
}

/// Something both stories name.
public struct LinkReason: Sendable, Hashable, Codable {
  /// `law:2024/1689`, `per:xi`, `url:…`.
  public var anchor: String
  public var weight: Double

  public init(anchor: String, weight: Double) {
    self.anchor = anchor
    self.weight = weight
  }
}

/// A story withdrawn from the archive's account; its lines stay.
public struct RetractionRecord: Sendable, Hashable {
  public var head: RecordHead
  public var reason: String

  public init(storyID: String, eventID: String, reason: String) {
    head = RecordHead(kind: .retraction, storyID: storyID, eventID: eventID)
    self.reason = reason
  }
}

extension LinkRecord: Codable {
  private enum CodingKeys: String, CodingKey { case score, reasons }

  public func encode(to encoder: any Encoder) throws {
    try head.encode(to: encoder)
    var line = encoder.container(keyedBy: CodingKeys.self)
    try line.encode(score, forKey: .score)
    try line.encode(reasons, forKey: .reasons)
  }

  public init(from decoder: any Decoder) throws {
    head = try RecordHead(from: decoder)
    let line = try decoder.container(keyedBy: CodingKeys.self)
    score = try line.decode(Double.self, forKey: .score)
    reasons = try line.decode([LinkReason].self, forKey: .reasons)
  }
}

extension RetractionRecord: Codable {
  private enum CodingKeys: String, CodingKey { case reason }

  public func encode(to encoder: any Encoder) throws {
    try head.encode(to: encoder)
    var line = encoder.container(keyedBy: CodingKeys.self)
    try line.encode(reason, forKey: .reason)
  }

  public init(from decoder: any Decoder) throws {
    head = try RecordHead(from: decoder)
    reason = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .reason)
  }
}
