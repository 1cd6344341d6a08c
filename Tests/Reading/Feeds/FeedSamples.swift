import Stories

@testable import Reading

/// Short ways to write a feed and read it.
enum FeedSamples {
  static func read(
    _ text: String, contentType: String? = nil, limits: ReadingLimits = .standard
  ) throws(ReadingError) -> FeedDocument {
    try FeedReader.read(Array(text.utf8), contentType: contentType, limits: limits)
  }

  /// An RSS 2.0 document around `items`, with the usual namespaces declared.
  static func rss(_ items: String, channel: String = "<title>Policy Desk</title>") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"
     xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
     xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"
     xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
    <channel>\(channel)\(items)</channel></rss>
    """
  }

  static func atom(_ entries: String, attributes: String = "", feed: String = "<title>Policy Desk</title>") -> String {
    "<feed xmlns=\"http://www.w3.org/2005/Atom\" \(attributes)>\(feed)\(entries)</feed>"
  }
}
