/// How a fetcher behaves towards servers, for all requests alike.
public struct FetchOptions: Sendable, Hashable {
  /// Printable ASCII; names the program and a page about it.
  public var userAgent: String
  /// From starting to look the name up until TLS stands.
  public var connectTimeout: Duration = .seconds(10)
  /// A transfer slower than `bytesPerSecond` for the whole of `period` (whole seconds) is given up.
  public var lowSpeed = LowSpeed(bytesPerSecond: 100, period: .seconds(15))
  public var maximumRedirects = 5
  /// Connections at once to all hosts together, at least 1.
  public var maximumConnections = 16
  /// Connections at once to one host and port, at least 1.
  public var maximumConnectionsPerHost = 1
  /// Names looked up in a second, at least 1.
  public var maximumLookUpsPerSecond = 50
  /// A body may be so many times larger decoded than it came; the first mebibyte is free.
  public var maximumRatio = 200
  /// Of all header lines of one hop together.
  public var maximumHeaderBytes = 64 << 10
  /// Decoded bytes of all bodies that are being received; over it those are broken off that are larger than others.
  public var maximumBytesAtOnce = 16 << 20
  /// Fetches accepted and not finished, waiting ones included.
  public var maximumFetches = 10_000
  /// A connection is not used again once it is this old, so that its certificate is checked anew.
  public var maximumConnectionAge: Duration = .seconds(600)
  /// A PEM file of the authorities to trust in place of the system's; nil: the system's.
  public var authoritiesFile: String?
  /// The one proxy all requests go through, `http://host:port`; nil: none, whatever the environment says. The address
  /// policy then judges addresses that stand in URLs, and what names lead to is the proxy's to decide.
  public var proxy: String?
  /// Whether a redirect may lead from `https` to `http`.
  public var allowsDowngrade = true

  public init(userAgent: String) { self.userAgent = userAgent }

  /// The slowest a transfer may be.
  public struct LowSpeed: Sendable, Hashable {
    public var bytesPerSecond: Int
    public var period: Duration

    public init(bytesPerSecond: Int, period: Duration) {
      self.bytesPerSecond = bytesPerSecond
      self.period = period
    }
  }
}
