import Stories

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1), and RSS written as JSON.
struct JSONFeedReader {
  let text: DecodedText
  let limits: ReadingLimits

  func read(from prologue: JSONPrologue) throws(ReadingError) -> FeedDocument {
    var parser = JSONParser(text.utf8, from: prologue.start, limits: limits)
    let value = parser.parse(isWrapped: prologue.isWrapped)
    guard let value else {
      let fault = parser.warnings.first
      throw ReadingError(.malformed, line: fault?.line, fault?.message ?? "no JSON value")
    }
    var document = FeedDocument(format: "", encoding: text.encoding)
    document.warnings = text.warnings + parser.warnings
    if prologue.hasJunk {
      document.warnings.append(ReadingWarning(code: "junk", line: 1, message: "something stands before the document"))
    }
    if let rss = value["rss"] {
      RSSInJSON(limits: limits).read(rss, into: &document)
    } else if Self.isFeed(value) {
      read(value, into: &document)
    } else {
      throw ReadingError(.unknownFormat, "JSON, but no JSON Feed")
    }
    document.noteUnread(parser, limits: limits)
    return document
  }

  /// A version says so; without one, an entry must look like one, or a feed without entries must say what it is.
  private static func isFeed(_ value: JSONValue) -> Bool {
    if value["version"]?.text?.contains("jsonfeed.org") == true { return true }
    guard let items = value["items"]?.elements else { return false }
    if items.isEmpty { return (value["title"] ?? value["feed_url"])?.text != nil }
    let names = ["id", "url", "title", "content_html", "content_text", "external_url"]
    return items.contains { item in names.contains { item[$0] != nil } }
  }

  private func read(_ feed: JSONValue, into document: inout FeedDocument) {
    let version = feed["version"]?.text?.split(separator: "/").last.map(String.init)
    document.format = version == "1" ? "json-1.0" : "json-\(version ?? "1.1")"
    document.title = feed["title"]?.text.map { PublishedText($0, kind: .plain) }
    document.url = feed["home_page_url"]?.text
    document.feedURL = feed["feed_url"]?.text
    document.description = feed["description"]?.text.map { PublishedText($0, kind: .plain) }
    document.language = feed["language"]?.text
    let authors = Self.authors(feed)
    document.keep((feed["items"] ?? .null).elements, limits: limits) { item in
      var entry = entry(item)
      if entry?.authors.isEmpty == true { entry?.authors = authors }
      return entry
    }
  }

  private func entry(_ item: JSONValue) -> Entry? {
    guard case .object = item else { return nil }
    var entry = Entry()
    entry.id = item["id"]?.text
    entry.url = item["url"]?.text ?? item["external_url"]?.text
    entry.title = item["title"]?.text.map { PublishedText($0, kind: .plain) }
    entry.summary = item["summary"]?.text.map { PublishedText($0, kind: .plain) }
    entry.content =
      item["content_html"]?.text.map { PublishedText($0, kind: .html) }
      ?? item["content_text"]?.text.map { PublishedText($0, kind: .plain) }
    entry.authors = Self.authors(item)
    entry.published = item["date_published"]?.text
    entry.modified = item["date_modified"]?.text
    entry.language = item["language"]?.text
    entry.categories = FeedText.distinct((item["tags"] ?? .null).elements.compactMap(\.text))
    entry.attachments = (item["attachments"] ?? .null).elements.compactMap(Self.attachment)
    entry.image = item["image"]?.text ?? item["banner_image"]?.text
    return entry
  }

  /// `authors`, and the `author` of version 1.
  private static func authors(_ value: JSONValue) -> [String] {
    let people = (value["authors"] ?? .null).elements + (value["author"] ?? .null).elements
    return FeedText.distinct(people.compactMap { $0["name"]?.text ?? $0.text })
  }

  private static func attachment(_ value: JSONValue) -> Attachment? {
    value["url"]?.text.map {
      Attachment(url: $0, mimeType: value["mime_type"]?.text, length: value["size_in_bytes"]?.text)
    }
  }
}

extension FeedDocument {
  /// Keeps the entries, with as many values each as the limit allows.
  mutating func keep(_ items: [JSONValue], limits: ReadingLimits, _ read: (JSONValue) -> Entry?) {
    entries = items.compactMap { item in
      guard var entry = read(item) else { return nil }
      entry.authors = Array(entry.authors.prefix(limits.maximumValues))
      entry.categories = Array(entry.categories.prefix(limits.maximumValues))
      entry.attachments = Array(entry.attachments.prefix(limits.maximumValues))
      return entry
    }
  }

  /// Tells of items that were not read.
  fileprivate mutating func noteUnread(_ parser: JSONParser, limits: ReadingLimits) {
    if parser.strayItems > 0 {
      let message = "\(parser.strayItems) items are no objects, and were left out"
      warnings.append(ReadingWarning(code: "unusable_entry", message: message))
    }
    guard parser.droppedEntries > 0 else { return }
    droppedEntries = parser.droppedEntries
    let message = "\(droppedEntries) entries beyond \(limits.maximumEntries) were dropped (maximumEntries)"
    warnings.append(ReadingWarning(code: "too_many_entries", message: message))
  }
}
