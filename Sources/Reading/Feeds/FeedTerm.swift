/// Every element that means something to us, by the prefix it usually bears; `FeedVocabulary` maps real names to these.
///
/// To find what becomes of an element, look for its term in the dialect's file (`RSSDialect`, `AtomDialect`, …).
enum FeedTerm: String, Sendable, CaseIterable {
  // RSS 0.9x, 1.0 and 2.0, CDF, RSS-like feeds without namespaces
  case rss, channel, item, image, link, title, description, language, ttl, guid, author, category, enclosure
  case url, name, email, body, content, summary, id, published, updated, modified, date, abstract
  case subtitle
  case skipHours = "skiphours"
  case skipDays = "skipdays"
  case hour, day
  case publicationDate = "pubdate"
  case lastBuildDate = "lastbuilddate"
  case textInput = "textinput"
  case fullItem = "fullitem"

  // What CDF alone has
  case cdfAnchor = "cdf:a"

  // Sitemaps (sitemaps.org 0.9) and Google's extensions
  case urlSet = "urlset"
  case sitemapIndex = "sitemapindex"
  case sitemap
  case location = "loc"
  case lastModified = "lastmod"
  case news = "news:news"
  case newsPublication = "news:publication"
  case newsLanguage = "news:language"
  case newsTitle = "news:title"
  case newsPublicationDate = "news:publication_date"
  case newsKeywords = "news:keywords"
  case sitemapImage = "image:image"
  case sitemapImageLocation = "image:loc"

  // Atom 0.3 and 1.0
  case atomFeed = "atom:feed"
  case atomEntry = "atom:entry"
  case atomTitle = "atom:title"
  case atomSubtitle = "atom:subtitle"
  case atomTagline = "atom:tagline"
  case atomLink = "atom:link"
  case atomID = "atom:id"
  case atomUpdated = "atom:updated"
  case atomModified = "atom:modified"
  case atomPublished = "atom:published"
  case atomIssued = "atom:issued"
  case atomCreated = "atom:created"
  case atomSummary = "atom:summary"
  case atomContent = "atom:content"
  case atomAuthor = "atom:author"
  case atomContributor = "atom:contributor"
  case atomName = "atom:name"
  case atomEmail = "atom:email"
  case atomCategory = "atom:category"
  case atomSource = "atom:source"

  // Modules
  case rdf = "rdf:rdf"
  case dcTitle = "dc:title"
  case dcCreator = "dc:creator"
  case dcAuthor = "dc:author"
  case dcDate = "dc:date"
  case dcDescription = "dc:description"
  case dcSubject = "dc:subject"
  case dcLanguage = "dc:language"
  case dcIdentifier = "dc:identifier"
  case dctermsCreated = "dcterms:created"
  case dctermsIssued = "dcterms:issued"
  case dctermsModified = "dcterms:modified"
  case dctermsAbstract = "dcterms:abstract"
  case contentEncoded = "content:encoded"
  case contentItems = "content:items"
  case contentItem = "content:item"
  case rdfBag = "rdf:bag"
  case rdfItem = "rdf:li"
  case rdfValue = "rdf:value"
  case xhtmlBody = "xhtml:body"
  case xhtmlDivision = "xhtml:div"
  case mediaGroup = "media:group"
  case mediaContent = "media:content"
  case mediaThumbnail = "media:thumbnail"
  case mediaTitle = "media:title"
  case mediaDescription = "media:description"
  case itunesTitle = "itunes:title"
  case itunesAuthor = "itunes:author"
  case itunesSubtitle = "itunes:subtitle"
  case itunesSummary = "itunes:summary"
  case itunesImage = "itunes:image"
  case mediaCategory = "media:category"
  case itunesCategory = "itunes:category"
  case itunesKeywords = "itunes:keywords"
  case feedburnerOriginalLink = "feedburner:origlink"
  case feedburnerOriginalEnclosure = "feedburner:origenclosurelink"
  case syndicationPeriod = "sy:updateperiod"
  case syndicationFrequency = "sy:updatefrequency"
  case prismPublicationDate = "prism:publicationdate"

  /// Elements that hold other elements; all the others hold text, and markup in them is part of that text.
  var isContainer: Bool {
    switch self {
    case .rss, .rdf, .channel, .item, .image, .textInput, .author, .urlSet, .sitemapIndex, .sitemap, .news,
      .newsPublication, .sitemapImage, .atomFeed, .atomEntry, .atomAuthor, .atomContributor, .atomSource, .mediaGroup,
      .mediaContent, .itunesImage, .itunesCategory, .contentItems, .contentItem, .rdfBag, .rdfItem, .skipHours,
      .skipDays:
      true
    default: false
    }
  }
}
