/// Every setting of `policywire.yaml`, parsed. `Settings()` holds the defaults; `Setting.all` describes each one.
public struct Settings: Sendable, Hashable {
  /// Where publishers can reach the operator: an `http(s)` address or `mailto:`. Empty: the postmaster of this host (RFC 2142 §5).
  public var contact = ""
  /// The languages texts may turn out to be written in, as BCP 47 tags.
  public var languages = [
    "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it", "ja", "ko", "nl",
    "no", "pl", "pt", "ro", "ru", "sv", "sw", "th", "tr", "uk", "ur", "vi", "zh",
  ]
  /// Identifiers of the topics a story is judged by.
  public var topics = ["ai-policy"]
  public var logLevel = LogLevel.info
  public var polling = Polling()
  public var fetching = Fetching()
  public var archive = Archive()
  public var events = Events()
  public var webSub = WebSub()
  public var serving = Serving()

  public init() {}

  public enum LogLevel: String, Sendable, Hashable, CaseIterable {
    case trace, debug, info, notice, warning, error, critical
  }

  /// When sources are polled and what is taken from them.
  public struct Polling: Sendable, Hashable {
    public var interval = Duration.seconds(30 * 60)
    /// Whether the interval follows each source's own rhythm; false where `interval` alone is given.
    public var adaptive = true
    /// At most `interval`, at all times.
    public var minimumInterval = Duration.seconds(10 * 60)
    /// At least `interval`, at all times.
    public var maximumInterval = Duration.seconds(12 * 3600)
    /// The longest wait that freshness headers or the feed's own wishes can impose.
    public var freshnessMaximum = Duration.seconds(24 * 3600)
    /// The longest wait after failures, 410 aside.
    public var backOffMaximum = Duration.seconds(24 * 3600)
    /// The part of an interval by which polls are spread at random, 0 to 0.5.
    public var jitter = 0.1
    /// Between two requests to one host.
    public var hostGap = Duration.seconds(5)
    /// Transfers of one host at once.
    public var perHost = 1
    /// Hosts that stand for many servers: what one source is told there holds for that source alone.
    public var sharedHosts: [String] = []
    /// Older entries are dropped on the first poll of a source; nil: none is too old.
    public var maximumAge: Duration? = .seconds(30 * 86_400)
    /// The longest wait a server may ask for.
    public var retryAfterMaximum = Duration.seconds(24 * 3600)
    /// Transfers under way at once.
    public var maximumConcurrent = 16
    public var pages = Pages.needed
    /// Entries read from one response; the rest is counted as dropped.
    public var entriesPerResponse = 2000

    public init() {}

    public enum Pages: String, Sendable, Hashable, CaseIterable {
      /// Fetched when the entry alone does not settle the matter or lacks the text.
      case needed
      case never
    }
  }

  /// Limits of a single transfer. Sizes are in bytes, decoded.
  public struct Fetching: Sendable, Hashable {
    public var timeout = Duration.seconds(30)
    /// At most `timeout`, at all times.
    public var connectTimeout = Duration.seconds(10)
    public var maximumFeedBytes = 16 << 20
    public var maximumPageBytes = 4 << 20
    /// Of all bodies that are being received.
    public var maximumBytesAtOnce = 16 << 20
    public var maximumRedirects = 5
    public var maximumHeaderBytes = 64 << 10
    /// How many times larger a body may be decoded than it came.
    public var maximumRatio = 200
    /// Bytes a second that a transfer must not stay below for `lowSpeedTime`.
    public var lowSpeedBytes = 100
    public var lowSpeedTime = Duration.seconds(15)
    /// Names looked up in a second.
    public var lookUpsPerSecond = 50
    /// The proxy all requests go through; empty: none.
    public var proxy = ""
    /// Networks beside the public Internet that may be reached, in CIDR notation.
    public var allowNetworks: [String] = []

    public init() {}
  }

  /// What is kept, and how.
  public struct Archive: Sendable, Hashable {
    public var content = Content.full
    public var maximumSegmentBytes = 256 << 20
    /// With less free space than this, collecting pauses.
    public var minimumFreeBytes = 64 << 20
    public var drops = Drops.none
    /// Days a file of drops is kept.
    public var dropsDays = 30
    /// What one day's file of drops may hold, in bytes.
    public var maximumDropsBytes = 64 << 20

    public init() {}

    /// Which entries that were not archived are kept, beside the archive.
    public enum Drops: String, Sendable, Hashable, CaseIterable {
      case none
      case offTopic = "off_topic"
      /// Those that were too old or of no use as well.
      case all
    }

    /// How much of a story's text is archived.
    public enum Content: String, Sendable, Hashable, CaseIterable { case full, summary, none }
  }

  /// Hubs that tell when a feed has something new (W3C WebSub).
  public struct WebSub: Sendable, Hashable {
    /// Where hubs reach the status server from outside; empty: none is asked.
    public var callbackURL = ""

    public init() {}
  }

  /// How stories of one event are found.
  public struct Events: Sendable, Hashable {
    public var embeddings = Embeddings()

    public init() {}

    /// The server that turns texts into vectors.
    public struct Embeddings: Sendable, Hashable {
      /// Empty: there is none.
      public var url = ""
      public var model = ""
      /// An absolute path, or the name of a systemd credential; empty: no key.
      public var apiKeyFile = ""
      public var timeout = Duration.seconds(30)
      /// Numbers in a vector; 0: as many as the first has.
      public var dimensions = 0

      public init() {}
    }
  }

  /// The status server.
  public struct Serving: Sendable, Hashable {
    public var listen = ListenAddress(host: "127.0.0.1", port: 8610)
    /// Names a request may call the server by.
    public var allowedHosts = ["localhost", "127.0.0.1", "[::1]"]

    public init() {}
  }
}
