import Configuring
import Normalizing
import Stories

/// Something that can be polled, with what it gave.
public struct DiscoveryCandidate: Sendable, Encodable {
  /// How it was come by.
  public enum Origin: String, Sendable, Encodable {
    /// The address that was asked about.
    case given
    /// The page declares it (`rel=alternate`).
    case declared
    /// The page links to it.
    case linked
    case usualPath = "usual_path"
    /// robots.txt or the page names it, or it stands where sitemaps do.
    case sitemap
  }

  /// One entry, for a look.
  public struct Sample: Sendable, Encodable {
    public var title: String
    public var url: String?
    /// RFC 3339; nil without a date that can be read.
    public var date: String?
  }

  public var url: String
  public var kind: Source.Kind
  public var origin: Origin
  public var format: String
  public var title: String?
  public var language: String?
  public var entries: Int
  /// Entries with a date that can be read.
  public var dated: Int
  /// The newest date, RFC 3339.
  public var newest: String?
  public var hubs: [String]
  /// For a listing: what picks the entries; nil where only automatic mode does.
  public var selectors: ListingSelectors?
  public var sample: [Sample]
  /// Of an index of sitemaps: its sitemaps.
  var parts: [String]

  private static let sampleSize = 3

  private enum CodingKeys: String, CodingKey {
    case url, kind, origin, format, title, language, entries, dated, newest, hubs, selectors, sample
  }

  init(url: String, kind: Source.Kind, origin: Origin, feed: NormalizedFeed, hubs: [String]) {
    self.url = url
    self.kind = kind
    self.origin = origin
    self.hubs = hubs
    format = feed.format
    title = feed.title
    language = feed.language
    entries = feed.entries.count
    // Sitemaps have dates of modification.
    let dates = feed.entries.compactMap { $0.published ?? $0.modified }
    dated = dates.count
    newest = dates.map(\.instant).max()?.rfc3339
    sample = feed.entries.prefix(Self.sampleSize).map { entry in
      Sample(
        title: entry.title ?? entry.url ?? "untitled", url: entry.url,
        date: (entry.published ?? entry.modified)?.rfc3339)
    }
    parts = feed.format == "sitemap-index" ? feed.newestParts : []
  }

  /// Higher is better: feeds before sitemaps for news, those before listings, those before sitemaps of everything; what
  /// is dated and not empty before what is not; what the page declares first.
  var merit: Int {
    var merit = kind == .feed ? 400 : kind == .listing ? 200 : Discovery.isForNews(url) ? 300 : 100
    if entries == 0 { merit -= 350 }
    if entries > 0, dated * 2 < entries { merit -= 60 }
    if origin == .declared { merit += 20 }
    let words = url.lowercased() + " " + (title ?? "").lowercased()
    if words.contains("comment") || words.contains("kommentar") { merit -= 150 }
    return merit + min(entries, 20) / 4
  }
}

/// What can be polled of a site, the best first.
public struct DiscoveryReport: Sendable, Encodable {
  /// The address that answered.
  public let url: String
  public let candidates: [DiscoveryCandidate]
  /// How often servers were asked.
  public let requests: Int

  init(url: String, candidates: [DiscoveryCandidate], requests: Int) {
    self.url = url
    self.requests = requests
    let ranked = candidates.enumerated().sorted { one, other in
      (-one.element.merit, one.offset) < (-other.element.merit, other.offset)
    }
    self.candidates = ranked.map(\.element)
  }

  /// The best candidate as an entry for a list of sources; nil when there is none.
  public var snippet: String? {
    candidates.first.map { best in
      var source = Source(
        id: Self.identifier(best.url), outlet: best.title ?? Self.host(best.url), url: best.url, kind: best.kind,
        language: best.language)
      source.selectors = best.selectors
      return SourceText.yaml([source])
    }
  }

  /// Of the host's name, without what every host has.
  static func identifier(_ url: String) -> String {
    var labels = host(url).lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
    if labels.count > 2, ["www", "www2", "en", "news"].contains(labels[0]) { labels.removeFirst() }
    if labels.count > 1, labels.last?.contains(where: \.isLetter) == true { labels.removeLast() }
    let name = labels.joined(separator: "-").prefix(48)
    return name.isEmpty ? "source" : String(name)
  }

  static func host(_ url: String) -> String { FetchHost.name(of: url) }
}
