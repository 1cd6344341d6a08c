import Stories

/// Media RSS and the podcast elements that stand in an entry of any dialect.
struct MediaElements {
  private let entry: FeedElement
  /// Every `media:content`, wherever in the entry.
  private let contents: [FeedElement]
  /// What may hold the other elements: the entry, its groups, its contents.
  private let holders: [FeedElement]

  init(of entry: FeedElement) {
    self.entry = entry
    let groups = entry.all(.mediaGroup)
    contents = entry.all(.mediaContent) + groups.flatMap { $0.all(.mediaContent) }
    holders = [entry] + groups + contents
  }

  /// `media:content` anywhere in the entry, each address once.
  var attachments: [Attachment] {
    contents.compactMap { content in
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
  var image: String? {
    let thumbnail = holders.lazy.flatMap { $0.all(.mediaThumbnail) }.compactMap { $0.attribute("url") }.first
    if let thumbnail { return thumbnail }
    let picture = contents.first { content in
      content.attribute("medium") == "image" || content.attribute("type")?.hasPrefix("image/") == true
    }
    return picture?.attribute("url")
      ?? entry.all(.itunesImage).lazy.compactMap { $0.attribute("href") ?? $0.text }.first
  }

  /// `media:category` and `itunes:category`, the nested ones too.
  var categories: [String] {
    let podcast = entry.all(.itunesCategory)
    let nested = podcast + podcast.flatMap { $0.all(.itunesCategory) }
    return holders.flatMap { $0.texts(.mediaCategory) } + nested.compactMap { $0.attribute("text") ?? $0.text }
  }

  /// `media:description` of the entry, or of what is in it.
  var description: PublishedText? {
    holders.lazy.compactMap { FeedText.guessed($0.first(.mediaDescription)) }.first
  }
}
