import Stories

/// Media RSS and the podcast elements that stand in entries of any dialect.
enum MediaElements {
  /// `media:content` anywhere in the entry, each address once.
  static func attachments(of entry: FeedElement) -> [Attachment] {
    contents(of: entry).compactMap { content in
      content.attribute("url").map {
        Attachment(url: $0, mimeType: content.attribute("type"), length: content.attribute("filesize"))
      }
    }
  }

  /// One attachment an address, the first.
  static func distinct(_ attachments: [Attachment]) -> [Attachment] {
    if attachments.count < 2 { return attachments }
    var seen: Set<String> = []
    return attachments.filter { seen.insert($0.url).inserted }
  }

  /// The picture that goes with the entry.
  static func image(of entry: FeedElement) -> String? {
    let holders = [entry] + groups(of: entry) + contents(of: entry)
    let thumbnail = holders.lazy.flatMap { $0.all(.mediaThumbnail) }.compactMap { $0.attribute("url") }.first
    if let thumbnail { return thumbnail }
    let picture = contents(of: entry).first { content in
      content.attribute("medium") == "image" || content.attribute("type")?.hasPrefix("image/") == true
    }
    return picture?.attribute("url")
      ?? entry.all(.itunesImage).lazy.compactMap { $0.attribute("href") ?? $0.text }.first
  }

  /// `media:category` and `itunes:category`, the nested ones too.
  static func categories(of entry: FeedElement) -> [String] {
    let holders = [entry] + groups(of: entry) + contents(of: entry)
    let podcast = entry.all(.itunesCategory)
    let nested = podcast + podcast.flatMap { $0.all(.itunesCategory) }
    return holders.flatMap { $0.texts(.mediaCategory) } + nested.compactMap { $0.attribute("text") ?? $0.text }
  }

  /// `media:description` of the entry, or of what is in it.
  static func description(of entry: FeedElement) -> PublishedText? {
    let holders = [entry] + groups(of: entry) + contents(of: entry)
    return holders.lazy.compactMap { FeedText.guessed($0.first(.mediaDescription)) }.first
  }

  private static func groups(of entry: FeedElement) -> [FeedElement] { entry.all(.mediaGroup) }

  private static func contents(of entry: FeedElement) -> [FeedElement] {
    entry.all(.mediaContent) + groups(of: entry).flatMap { $0.all(.mediaContent) }
  }
}
