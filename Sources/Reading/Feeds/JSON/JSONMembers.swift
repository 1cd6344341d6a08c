/// The members of JSON Feed and RSS in JSON that mean something to us; all others are stepped over unread.
enum JSONMembers {
  /// Those that hold the entries.
  static let lists: Set<String> = ["items", "item"]

  static let names: Set<String> = lists.union(feed).union(rss)

  static let longestName = 32

  /// JSON Feed 1.1 "Top-level", "Items", "Attachments", and the `author` of version 1.
  private static let feed: Set<String> = [
    "version", "title", "home_page_url", "feed_url", "description", "language", "authors", "author", "name", "id",
    "url",
    "external_url", "content_html", "content_text", "summary", "image", "banner_image", "date_published",
    "date_modified", "tags", "attachments", "mime_type", "size_in_bytes",
  ]

  /// RSS 2.0's elements and attributes.
  private static let rss: Set<String> = [
    "rss", "channel", "link", "lastBuildDate", "pubDate", "ttl", "guid", "isPermaLink", "#value", "value",
    "content:encoded", "dc:creator", "category", "enclosure", "type", "length",
  ]
}
