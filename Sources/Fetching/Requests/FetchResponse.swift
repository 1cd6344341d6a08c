import Stories

/// The last response of a chain of redirects; its headers are those of the last hop alone.
public struct FetchResponse: Sendable {
  /// The HTTP status, 200 to 599.
  public var status: Int
  /// Decoded from its content coding, in the charset it was served in; empty for 304.
  public var body: [UInt8]
  /// The address that answered, without user information and fragment.
  public var finalURL: String
  public var contentType: String?
  public var contentLanguage: String?
  /// As printed, possibly relative to `finalURL`.
  public var contentLocation: String?
  /// The Link header (RFC 8288), as printed, its lines joined by commas.
  public var link: String?
  /// Those that may be sent again; they belong to `finalURL`.
  public var validators: Validators
  /// Counted from the response; never negative, at most `RetryAfter.maximum`.
  public var retryAfter: Duration?
  /// What is left of its freshness, by Cache-Control, Expires and Age; at most a year.
  public var maximumAge: Duration?
  /// The service that takes us for a robot it does not want, where the answer shows that.
  public var challenger: String?
  /// Where it leads, when the request was not to leave its origin and this does.
  public var redirectURL: String?
  /// What was followed, in order.
  public var redirects: [FetchRedirect]
  /// Bytes of the body after decoding.
  public var receivedBytes: Int
  /// From the call to the last byte, all hops together.
  public var duration: Duration

  /// A response of `status` with nothing in it; the rest is set by whoever makes one.
  public init(status: Int, body: [UInt8] = [], finalURL: String, duration: Duration = .zero) {
    self.status = status
    self.body = body
    self.finalURL = finalURL
    validators = Validators()
    redirects = []
    receivedBytes = body.count
    self.duration = duration
  }
}

/// One redirect that was followed.
public struct FetchRedirect: Sendable, Hashable {
  /// 301, 302, 303, 307 or 308.
  public var status: Int
  public var from: String
  public var to: String

  public init(status: Int, from: String, to: String) {
    self.status = status
    self.from = from
    self.to = to
  }
}
