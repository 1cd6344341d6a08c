import Stories

/// The best text there is of an entry: its page's, its feed's, or the summary alone.
public struct ArticleText: Sendable, Hashable {
  public var body: String?
  public var source: Candidate.ContentSource
  public var status: Page.Status

  /// Letters a text needs to pass for a whole article; a Han, kana or Hangul letter counts as three, since such
  /// scripts say as much in a third of the letters.
  static let wholeWeight = 600
  /// Letters a summary needs to pass for one, counted alike: abstracts and long teasers stay below.
  static let wholeSummaryWeight = 2000

  public init(entry: NormalizedEntry, page: NormalizedPage?) {
    let feedText = Self.feedText(entry)
    let feedWeight = feedText.map(Self.weight) ?? 0
    if let page, [.ok, .short].contains(page.status), !page.text.isEmpty, Self.weight(page.text) >= feedWeight {
      (body, source, status) = (page.text, .page, page.status)
    } else if let feedText {
      (body, source, status) = (feedText, .feed, Self.status(feedText, weight: feedWeight))
    } else {
      (body, source) = (nil, .summary)
      status = page?.status == .ok ? .short : page?.status ?? .short
    }
  }

  /// The text of the feed; a summary as long as an article is one.
  private static func feedText(_ entry: NormalizedEntry) -> String? {
    let content = entry.contentText.flatMap { $0.isEmpty ? nil : $0 }
    guard let summary = entry.summaryText, summary.utf8.count > content?.utf8.count ?? 0,
      weight(summary) >= wholeSummaryWeight
    else { return content }
    return summary
  }

  /// Whether fetching the page could add anything.
  public var isWhole: Bool { source == .page || (source == .feed && status == .ok) }

  private static func status(_ text: String, weight: Int) -> Page.Status {
    if endsInEllipsis(text) { return .truncated }
    return weight >= wholeWeight ? .ok : .short
  }

  static func weight(_ text: String) -> Int {
    weights.withUnsafeBufferPointer { weights in
      text.unicodeScalars.reduce(0) { weight, scalar in
        weight + (scalar.value < weights.count ? Int(weights[Int(scalar.value)]) : Self.weight(scalar))
      }
    }
  }

  /// Of the basic plane; asking the standard library about every letter took a seventh of a poll.
  private static let weights = (0..<UInt32(0x10000)).map { UInt8(Unicode.Scalar($0).map(weight) ?? 0) }

  private static func weight(_ scalar: Unicode.Scalar) -> Int {
    guard scalar.properties.isAlphabetic else { return 0 }
    let isDense =
      scalar.properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value)
      || (0xAC00...0xD7A3).contains(scalar.value)
    return isDense ? 3 : 1
  }

  private static func endsInEllipsis(_ text: String) -> Bool {
    var tail = text[...]
    while let last = tail.last, last.isWhitespace || "])」』”\"".contains(last) { tail.removeLast() }
    return tail.hasSuffix("…") || tail.hasSuffix("...")
  }
}
