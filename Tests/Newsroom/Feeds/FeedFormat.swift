/// The feed formats the press prints.
enum FeedFormat: String, Sendable {
  case rss091 = "RSS 0.91"
  case rss092 = "RSS 0.92"
  case rss1 = "RSS 1.0"
  case rss2 = "RSS 2.0"
  case atom03 = "Atom 0.3"
  case atom1 = "Atom 1.0"

  /// The media type it is served as.
  var mediaType: String {
    switch self {
    case .rss091, .rss092: "text/xml"
    case .rss1: "application/rdf+xml"
    case .rss2: "application/rss+xml"
    case .atom03, .atom1: "application/atom+xml"
    }
  }
}
