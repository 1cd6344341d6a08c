/// The one form of an address under which a text is known.
public struct CanonicalURL: Sendable, Hashable {
  /// The address, http or https.
  public var url: String
  /// Its host, lower case, in ASCII.
  public var host: String
  /// It leads through a wrapper that hides the target (an aggregator, a link shortener) and identifies nothing.
  public var isIndirect: Bool

  public init(url: String, host: String, isIndirect: Bool = false) {
    self.url = url
    self.host = host
    self.isIndirect = isIndirect
  }
}
