import Stories

/// RSS 2.0 with its elements written as JSON members ("RSS-in-JSON", 2012).
struct RSSInJSON {
  let limits: ReadingLimits

  func read(_ rss: JSONValue, into document: inout FeedDocument) {
    let channel = rss["channel"] ?? .null
    document.format = "rss-json"
    document.title = guessed(channel["title"])
    document.url = channel["link"]?.text
    document.description = guessed(channel["description"])
    document.language = channel["language"]?.text
    document.modified = channel["lastBuildDate"]?.text ?? channel["pubDate"]?.text
    document.pollAfterMinutes = SyndicationPeriod.minutes(channel["ttl"]?.text)
    document.keep((channel["item"] ?? channel["items"] ?? .null).elements, limits: limits, entry)
  }

  private func entry(_ item: JSONValue) -> Entry? {
    guard case .object = item else { return nil }
    let guid = item["guid"]
    var entry = Entry()
    entry.id = guid?.text ?? guid?["#value"]?.text ?? guid?["value"]?.text
    entry.url = item["link"]?.text ?? permanentIdentifier(guid)
    entry.title = guessed(item["title"])
    entry.summary = guessed(item["description"])
    entry.content = guessed(item["content:encoded"])
    entry.authors = FeedText.distinct(
      (item["author"] ?? item["dc:creator"] ?? .null).elements.compactMap(\.text).map(PersonName.read))
    entry.published = item["pubDate"]?.text
    entry.categories = FeedText.distinct(
      (item["category"] ?? .null).elements.compactMap { $0.text ?? $0["#value"]?.text })
    entry.attachments = (item["enclosure"] ?? .null).elements.compactMap { enclosure in
      enclosure["url"]?.text.map {
        Attachment(url: $0, mimeType: enclosure["type"]?.text, length: enclosure["length"]?.text)
      }
    }
    return entry
  }

  /// RSS 2.0: a guid is an address unless `isPermaLink` is false.
  private func permanentIdentifier(_ guid: JSONValue?) -> String? {
    let isPermanent = guid?["isPermaLink"]
    guard isPermanent != .boolean(false), isPermanent?.text?.lowercased() != "false" else { return nil }
    return (guid?.text ?? guid?["#value"]?.text ?? guid?["value"]?.text).flatMap {
      FeedText.isWebAddress($0) ? $0 : nil
    }
  }

  private func guessed(_ value: JSONValue?) -> PublishedText? {
    value?.text.map { PublishedText($0, kind: FeedText.looksLikeMarkup($0) ? .html : .plain) }
  }
}
