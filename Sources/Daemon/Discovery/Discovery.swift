import Configuring
import Fetching
import Normalizing
import Reading
import Stories

/// Looks for what can be polled of a site: feeds, news sitemaps, the page itself as a listing.
///
/// Asks one thing after another, at most `mostRequests` in all, never faster than the host's gap allows; each address is
/// asked once.
public struct Discovery: Sendable {
  /// Requests of one run.
  static let mostRequests = 24
  /// Of each kind of address.
  private static let mostDeclared = 8
  private static let mostLinked = 5
  private static let mostSitemaps = 5
  /// Where feeds stand by custom: of content management systems, by how many sites use them.
  static let usualPaths = ["/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/rss", "/index.xml"]

  private let fetch: @Sendable (FetchRequest) async throws -> FetchResponse
  private let feeds: FeedNormalizer
  private let urls: URLNormalizer
  private let settings: Settings
  private let clock: DaemonClock

  /// - Parameter fetch: waits its turn by itself.
  init(
    urls: URLNormalizer, settings: Settings, clock: DaemonClock,
    fetch: @escaping @Sendable (FetchRequest) async throws -> FetchResponse
  ) {
    self.urls = urls
    self.settings = settings
    self.clock = clock
    self.fetch = fetch
    feeds = FeedNormalizer(urls: urls)
  }

  /// With the network behind it: the daemon's manners, and `gap` between two requests to one host.
  public init(configuration: Configuration, fetcher: any Fetcher, gap: Duration, clock: DaemonClock) {
    let polite = PoliteFetcher(
      fetcher: fetcher, door: HostDoor(gap: gap, clock: clock),
      retryAfterMaximum: configuration.settings.polling.retryAfterMaximum)
    self.init(
      urls: URLNormalizer(tracking: configuration.tracking), settings: configuration.settings, clock: clock,
      fetch: { try await polite.fetch($0) })
  }

  /// What there is, the best first.
  ///
  /// - Throws: `FetchError` when the address itself cannot be had, `DiscoveryFailure` when it answers with an error.
  public func run(_ url: String) async throws -> DiscoveryReport {
    var walk = DiscoveryWalk(left: Self.mostRequests)
    let response = try await get(url, accept: AcceptHeader.pages, &walk)
    guard (200..<300).contains(response.status) else { throw DiscoveryFailure(url: url, status: response.status) }
    walk.visited.insert(response.finalURL)
    walk.hubs = hubs(response)
    if let own = candidate(response, origin: .given) {
      walk.candidates.append(own)
    } else {
      try await searchPage(response, &walk)
    }
    return DiscoveryReport(url: response.finalURL, candidates: walk.candidates, requests: Self.mostRequests - walk.left)
  }

  private func searchPage(_ response: FetchResponse, _ walk: inout DiscoveryWalk) async throws {
    let page = try? PageOffers(response.body, contentType: response.contentType)
    walk.site = page.map { $0.siteName ?? $0.title ?? "" } ?? ""
    walk.language = page?.language
    let base = page?.base.flatMap { urls.resolve($0, against: response.finalURL) } ?? response.finalURL
    walk.hubs += (page?.hubs ?? []).compactMap { urls.resolve($0, against: base) }
    let offered = page?.feeds ?? []
    let declared = offered.filter(\.isDeclared).prefix(Self.mostDeclared).map(\.url)
    let linked = offered.filter { !$0.isDeclared }.prefix(Self.mostLinked).map(\.url)
    try await tryAll(declared, base, .declared, &walk)
    try await tryAll(linked, base, .linked, &walk)
    if !walk.candidates.contains(where: { $0.kind == .feed }) {
      try await tryAll(Self.usualPaths, base, .usualPath, stopAtFirst: true, &walk)
    }
    try await searchSitemaps((page?.sitemaps ?? []).compactMap { urls.resolve($0, against: base) }, base, &walk)
    if let listing = listing(response) { walk.candidates.append(listing) }
  }

  private func searchSitemaps(_ named: [String], _ base: String, _ walk: inout DiscoveryWalk) async throws {
    var addresses = named
    if let robots = urls.resolve("/robots.txt", against: base),
      let response = try await ask(robots, accept: "text/plain", &walk)
    {
      addresses += RobotsSitemaps.addresses(in: response.body).compactMap { urls.resolve($0, against: robots) }
    }
    if addresses.isEmpty { addresses = ["/news-sitemap.xml", "/sitemap.xml"] }
    // A list of everything ever published says little of what is new: those for news come first.
    let ordered = addresses.filter(Self.isForNews) + addresses.filter { !Self.isForNews($0) }
    try await tryAll(Array(ordered.prefix(Self.mostSitemaps)), base, .sitemap, &walk)
    // An index is a source as well; its parts for news are a better one.
    let parts = walk.candidates.filter { $0.format == "sitemap-index" }.flatMap(\.parts).filter(Self.isForNews)
    try await tryAll(Array(parts.prefix(2)), base, .sitemap, &walk)
    if walk.candidates.contains(where: { $0.kind == .sitemap && $0.format != "sitemap-index" }) {
      walk.candidates.removeAll { $0.format == "sitemap-index" }
    }
  }

  static func isForNews(_ url: String) -> Bool {
    let path = url.lowercased()
    return ["news", "press", "actualit", "noticias", "nachrichten", "aktuelles"].contains(where: path.contains)
  }
}

extension Discovery {
  private func tryAll(
    _ references: [String], _ base: String, _ origin: DiscoveryCandidate.Origin, stopAtFirst: Bool = false,
    _ walk: inout DiscoveryWalk
  ) async throws {
    for reference in references {
      guard let url = urls.resolve(reference, against: base),
        let response = try await ask(url, accept: AcceptHeader.feeds, &walk),
        var found = candidate(response, origin: origin),
        !walk.candidates.contains(where: { $0.url == found.url })
      else { continue }
      if found.hubs.isEmpty { found.hubs = hubs(response) }
      walk.candidates.append(found)
      if stopAtFirst { return }
    }
  }

  /// Nil for what was asked already, for what fails and for what is no success.
  private func ask(_ url: String, accept: String, _ walk: inout DiscoveryWalk) async throws -> FetchResponse? {
    guard walk.left > 0, !walk.visited.contains(url) else { return nil }
    do {
      let response = try await get(url, accept: accept, &walk)
      // Sites that answer every address with their front page have no feed there.
      guard (200..<300).contains(response.status),
        response.finalURL == url || walk.visited.insert(response.finalURL).inserted
      else { return nil }
      return response
    } catch let error as FetchError {
      guard error.code != .cancelled && error.code != .shutdown else { throw error }
      return nil
    } catch is HostPaused {
      return nil
    }
  }

  private func get(_ url: String, accept: String, _ walk: inout DiscoveryWalk) async throws -> FetchResponse {
    walk.left -= 1
    walk.visited.insert(url)
    var request = FetchRequest(url: url)
    request.accept = accept
    request.maximumBytes = settings.fetching.maximumFeedBytes
    request.timeout = settings.fetching.timeout
    // The first address is the operator's, and what it leads to there.
    if walk.home == nil { walk.home = RobotsMemory.origin(of: url) }
    request.allowsStatedPort = RobotsMemory.origin(of: url) == walk.home
    return try await fetch(request)
  }

  private func hubs(_ response: FetchResponse) -> [String] {
    response.link.map { LinkHeader.targets(in: $0, relation: "hub") }?
      .compactMap { urls.resolve($0, against: response.finalURL) } ?? []
  }

  /// Nil when the answer is no feed and no sitemap.
  private func candidate(_ response: FetchResponse, origin: DiscoveryCandidate.Origin) -> DiscoveryCandidate? {
    guard let document = try? FeedReader.read(response.body, contentType: response.contentType) else { return nil }
    let feed = feeds.normalize(document, url: response.finalURL, reference: clock.wall())
    let isSitemap = feed.format.hasPrefix("sitemap")
    return DiscoveryCandidate(
      url: response.finalURL, kind: isSitemap ? .sitemap : .feed, origin: origin, feed: feed,
      hubs: feed.hubs.isEmpty ? hubs(response) : feed.hubs)
  }

  /// The page itself, where it lists articles.
  private func listing(_ response: FetchResponse) -> DiscoveryCandidate? {
    guard let proposal = try? ListingProposal(response.body, contentType: response.contentType),
      !proposal.document.entries.isEmpty
    else { return nil }
    let feed = feeds.normalize(proposal.document, url: response.finalURL, reference: clock.wall())
    var candidate = DiscoveryCandidate(
      url: response.finalURL, kind: .listing, origin: .given, feed: feed, hubs: [])
    candidate.selectors = proposal.selectors
    return candidate
  }
}

/// The address that was to be looked at answers with an error.
public struct DiscoveryFailure: Error, CustomStringConvertible {
  public let url: String
  public let status: Int

  public var description: String { "\(url) answered HTTP \(status)" }
}

/// What one run has seen so far.
struct DiscoveryWalk {
  var left: Int
  var visited: Set<String> = []
  /// The origin of the first address.
  var home: String?
  var candidates: [DiscoveryCandidate] = []
  var hubs: [String] = []
  var site = ""
  var language: String?

  init(left: Int) { self.left = left }
}
