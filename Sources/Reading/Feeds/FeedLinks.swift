/// The feeds that a page which stands where a feed was expected links to (HTML, "link type alternate").
enum FeedLinks {
  /// As far into the page as heads go.
  private static let searchBytes = 256 << 10
  private static let maximumLinks = 5
  private static let longestAddress = 500

  /// To end an error message with, addresses as published: `; it links to these feeds: /a, /b`. Empty without any.
  static func named(in utf8: [UInt8]) -> String {
    let (page, _) = HTMLGuard.clean(Array(utf8.prefix(searchBytes)))
    let feeds = PageMetadata(HTMLParser.tree(page)).feeds.filter { $0.utf8.count <= longestAddress }
    let named = FeedText.distinct(feeds).prefix(maximumLinks).joined(separator: ", ")
    return named.isEmpty ? "" : "; it links to these feeds: \(named)"
  }
}
