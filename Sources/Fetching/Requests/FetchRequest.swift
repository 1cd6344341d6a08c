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

  public init(url: String) { self.url = url }
}
