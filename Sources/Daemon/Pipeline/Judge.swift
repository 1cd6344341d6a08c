import Classifying
import Configuring
import Fetching
import Normalizing
import Reading
import Stories

/// The rooms between the bytes and the verdict, set up for one configuration. Replaced as a whole at a reload.
///
/// Everything here computes and nothing waits; call it on a `Workbench`.
public struct Judge: Sendable {
  public let classifier: Classifier
  public let detector: LanguageDetector
  public let urls: URLNormalizer
  public let feeds: FeedNormalizer
  public let pages: PageNormalizer
  public let sites: SiteRules
  /// Changes whenever a text might be judged differently.
  public let fingerprint: String

  /// Problems name the files that were read, as those of the configuration do.
  public init(_ configuration: Configuration) throws(ClassifierProblems) {
    do {
      try self.init(
        topics: configuration.topics, lexicon: configuration.lexicon, tracking: configuration.tracking,
        languages: configuration.settings.languages, fingerprint: configuration.fingerprint,
        sites: configuration.sites)
    } catch {
      throw ClassifierProblems(problems: error.problems.map(configuration.located))
    }
  }

  public init(
    topics: [TopicDefinition], lexicon: Lexicon, tracking: TrackingParameters, languages: [String], fingerprint: String,
    sites: SiteRules = SiteRules()
  ) throws(ClassifierProblems) {
    classifier = try Classifier(topics: topics, lexicon: lexicon)
    detector = LanguageDetector(languages: languages)
    urls = URLNormalizer(tracking: tracking)
    feeds = FeedNormalizer(urls: urls)
    pages = PageNormalizer(urls: urls)
    self.sites = sites
    self.fingerprint = fingerprint
  }

  /// Reads what a source answered: a feed or sitemap, or a listing page.
  public func read(
    _ response: FetchResponse, from source: Source, limits: ReadingLimits, reference: Timestamp
  ) throws(ReadingError) -> NormalizedFeed {
    let document =
      source.kind == .listing
      ? try ListingReader.read(
        response.body, contentType: response.contentType, url: response.finalURL, selectors: source.selectors,
        linkTemplate: source.linkTemplate, limits: limits)
      : try FeedReader.read(response.body, contentType: response.contentType, limits: limits)
    let base = response.contentLocation.flatMap { urls.resolve($0, against: response.finalURL) } ?? response.finalURL
    return feeds.normalize(document, url: base, reference: reference)
  }

  /// Reads an article page.
  public func readPage(
    _ response: FetchResponse, limits: ReadingLimits, reference: Timestamp
  ) throws(ReadingError) -> NormalizedPage {
    let page = try PageReader.read(
      response.body, contentType: response.contentType, url: response.finalURL,
      rule: sites.rule(for: response.finalURL), limits: limits)
    return pages.normalize(page, url: response.finalURL, reference: reference)
  }

  /// Judges an entry by what its feed says, and by its page where that was fetched.
  public func assess(_ entry: NormalizedEntry, page: NormalizedPage?, source: Source) -> Assessment {
    let text = ArticleText(entry: entry, page: page)
    let title = entry.title ?? page?.title
    // A summary that is the whole text says nothing of its own.
    let isWhole = entry.summaryText == entry.contentText || entry.summaryText == text.body
    let lead = (isWhole ? nil : entry.summaryText) ?? page?.description
    let declared = entry.language ?? page?.language ?? source.language
    let language = detector.detect(title: title, text: text.body ?? lead, declared: declared)
    let links = foreignLinks(of: page, entry)
    var judgement = classifier.judge(
      TextToJudge(
        title: title, summary: lead, text: text.body, language: language.tag, links: links,
        address: page?.url ?? entry.unwrappedURL ?? entry.url))
    if let topics = source.topics { judgement.verdicts.removeAll { !topics.contains($0.topic) } }
    // A cited story is known by its canonical address; what hides behind a wrapper is known by none.
    for index in judgement.cites.indices {
      guard let link = judgement.cites[index].url.flatMap(urls.canonical), !link.isIndirect else { continue }
      judgement.cites[index].url = link.url
    }
    return Assessment(
      title: title, lead: lead, text: text, language: language, judgement: judgement,
      links: links.prefix(Assessment.maximumLinks).compactMap { urls.canonical($0) }.filter { !$0.isIndirect }.map(
        \.url))
  }

  /// What the page's text links to, or else the feed's. A link to the outlet itself cites nobody.
  private func foreignLinks(of page: NormalizedPage?, _ entry: NormalizedEntry) -> [String] {
    let own = Set([page?.url, entry.unwrappedURL ?? entry.url].compactMap { $0.map(FetchHost.site(of:)) })
    let links = page?.links ?? (entry.contentHTML ?? entry.summaryHTML).map(FragmentLinks.addresses) ?? []
    return links.filter { !own.contains(FetchHost.site(of: $0)) }
  }
}

/// What was made of one entry.
public struct Assessment: Sendable {
  public var title: String?
  public var lead: String?
  public var text: ArticleText
  public var language: LanguageEvidence
  public var judgement: Judgement
  /// Canonical addresses at other outlets that the page links to.
  public var links: [String]

  static let maximumLinks = 32

  /// There is something to identify and judge it by.
  public var isUsable: Bool { title?.isEmpty == false || text.body?.isEmpty == false }
}
