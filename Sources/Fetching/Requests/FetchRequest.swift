import Stories

/// What to fetch, and the limits of it.
public struct FetchRequest: Sendable, Hashable {
  /// Absolute, `http` or `https`, at most 8192 bytes.
  public var url: String
  /// Sent byte for byte as If-None-Match and If-Modified-Since; those no server could have sent are left out.
  public var validators = Validators()
  /// The address the validators came from, when that was not `url`: they are then sent to that address only.
  /// Nil: they belong to `url`, and are sent to it and to redirects within its origin.
  public var validatedURL: String?
  /// The most bytes of body, counted after decoding.
  public var maximumBytes = 16 << 20
  /// For the whole chain of redirects, waiting for a free connection included.
  public var timeout: Duration = .seconds(30)
  /// The Accept header; nil: `*/*`.
  public var accept: String?
  /// Whether 226 with only what is new may answer a request with an entity tag (RFC 3229, `A-IM: feed`).
  public var acceptsDelta = false
  /// The operator's own, sent within the origin of `url` alone.
  public var headers: [RequestHeader] = []
  /// Whether redirects to other origins are followed; one that is not is the response, with its `redirectURL`.
  public var leavesOrigin = true
  /// Whether the port that `url` states may be connected to, where it is neither 80 nor 443: only where somebody chose
  /// the address, and no feed or page did.
  public var allowsStatedPort = true
  /// What led here from other origins: it counts against the limits, and no secret is sent after it.
  var trail = Trail()
  /// Sent by POST in place of GET. No redirect is followed then: what redirects is the response.
  public var posted: Posted?

  public init(url: String) { self.url = url }

  /// The request that goes on where `response` to this one leads out of its origin; nil where it does not.
  ///
  /// The two are one chain: the limit of redirects and the timeout hold for both together, no address is asked twice,
  /// validators and headers stay as far behind as if it had been followed at once, and the response tells of all of it.
  public func following(_ response: FetchResponse) -> FetchRequest? {
    guard let target = response.redirectURL else { return nil }
    var next = self
    next.url = target
    next.trail.redirects =
      response.redirects + [FetchRedirect(status: response.status, from: response.finalURL, to: target)]
    next.trail.duration = response.duration
    return next
  }

  /// The part of a chain of redirects that earlier requests followed.
  struct Trail: Sendable, Hashable {
    var redirects: [FetchRedirect] = []
    var duration = Duration.zero
  }

  /// What a POST carries.
  public struct Posted: Sendable, Hashable {
    public var body: [UInt8]
    /// Printable ASCII.
    public var contentType: String
    public var credential: Credential?

    public init(body: [UInt8], contentType: String, credential: Credential? = nil) {
      self.body = body
      self.contentType = contentType
      self.credential = credential
    }
  }
}

/// What a server knows us by. Shows itself nowhere: descriptions, dumps and mirrors of it are all the same.
public struct Credential: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The value of the Authorization header.
  let header: String

  /// A bearer token (RFC 6750 §2.1): printable ASCII without a space. Nil for anything else.
  public init?(bearer token: String) {
    guard !token.isEmpty, token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    header = "Bearer \(token)"
  }

  public var description: String { "(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
