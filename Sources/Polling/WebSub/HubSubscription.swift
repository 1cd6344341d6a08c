import Stories

/// What we asked a hub for, and what it said (W3C WebSub). Kept across restarts.
public struct HubSubscription: Sendable, Hashable, Codable {
  public enum State: String, Sendable, Hashable, Codable {
    /// To be asked for, or asked and not verified yet.
    case pending
    /// The hub asked whether we meant it, and was told so.
    case active
    /// The hub does not want us, or sent nothing while the feed changed; it is asked again in a week.
    case refused
  }

  /// What the callback's address ends in: 128 random bits, so that nobody guesses it.
  public var id: String
  public var sourceID: String
  public var hub: String
  /// The feed as the hub knows it: its `rel=self`.
  public var topic: String
  /// Signs what the hub sends; nil where the hub's address is no https and would give it away (WebSub §5.1).
  public var secret: String?
  public var state = State.pending
  /// When the lease ends.
  public var until: Timestamp?
  /// When to ask the hub next.
  public var nextRequest: Timestamp
  /// When it was last asked; an intent is confirmed only within an hour of that.
  public var requestedAt: Timestamp?
  /// Requests in a row that failed.
  public var failures = 0
  /// Polls in a row that found something the hub had not told of.
  public var missed = 0
  /// When it last told of something.
  public var toldAt: Timestamp?

  public init(id: String, sourceID: String, hub: String, topic: String, secret: String?, nextRequest: Timestamp) {
    (self.id, self.sourceID, self.hub, self.topic) = (id, sourceID, hub, topic)
    (self.secret, self.nextRequest) = (secret, nextRequest)
  }
}

/// A request to make of a hub: a form to post (WebSub §5.1).
public struct HubRequest: Sendable, Hashable {
  public var id: String
  public var hub: String
  public var topic: String
  public var secret: String?
  public var lease: Duration

  public init(id: String, hub: String, topic: String, secret: String?, lease: Duration) {
    (self.id, self.hub, self.topic, self.secret, self.lease) = (id, hub, topic, secret, lease)
  }

  /// `application/x-www-form-urlencoded`, with the address the hub is to call.
  public func form(callback: String) -> String {
    var fields = [
      ("hub.mode", "subscribe"), ("hub.topic", topic), ("hub.callback", callback),
      ("hub.lease_seconds", String(lease.components.seconds)),
    ]
    if let secret { fields.append(("hub.secret", secret)) }
    return fields.map { "\($0)=\(HubRequest.escaped($1))" }.joined(separator: "&")
  }

  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      if isPlain || [45, 46, 95, 126].contains(byte) { return String(Unicode.Scalar(byte)) }
      let hex = String(byte, radix: 16, uppercase: true)
      return "%" + (hex.count < 2 ? "0" : "") + hex
    }.joined()
  }
}

/// A hub asks whether we meant it, or says no (WebSub §5.2, §5.3).
public struct HubIntent: Sendable, Hashable {
  /// `subscribe`, `unsubscribe` or `denied`.
  public var mode: String
  public var topic: String
  /// Nil where the hub names none.
  public var leaseSeconds: Int?

  public init(mode: String, topic: String, leaseSeconds: Int? = nil) {
    (self.mode, self.topic, self.leaseSeconds) = (mode, topic, leaseSeconds)
  }
}
