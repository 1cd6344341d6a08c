/// Why there is no response.
public struct FetchError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The closed set of reasons; the raw value is the label in metrics and logs.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The whole, connecting, or a stretch that was too slow; the message says which.
    case timeout
    case dns, connect, tls
    /// The address policy refused every address of the host, or the connection at hand.
    case blockedAddress = "blocked_address"
    /// The body or the headers passed a limit; the message names it.
    case tooLarge = "too_large"
    case tooManyRedirects = "too_many_redirects"
    case redirectLoop = "redirect_loop"
    case badURL = "bad_url"
    /// Neither `http` nor `https`, or a step down to `http` where that is not allowed.
    case scheme
    /// The content coding was broken, unknown, or there was more than one.
    case decoding
    /// The exchange broke off, or was not HTTP.
    case transfer
    /// More fetches at once than `FetchOptions.maximumFetches`.
    case overloaded
    case cancelled, shutdown
  }

  public var code: Code
  /// The address of the hop that failed, without user information.
  public var url: String
  /// Names the limit where one was passed.
  public var message: String

  public init(_ code: Code, url: String, _ message: String) {
    self.code = code
    self.url = url
    self.message = message
  }

  /// The short word for metrics and logs.
  public var label: String { code.rawValue }
  public var description: String { "\(url): \(label): \(message)" }
}
