extension Feed {
  /// RSS 0.91, 0.92 and 2.0.
  func rss(version: String) -> String {
    let modern = version == "2.0"
    let spaces =
      " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    return """
      <rss version="\(version)"\(modern ? spaces : "")>
      <channel>
      <title>\(Markup.escaped(outlet.name))</title>
      <link>\(outlet.origin(port: port))/</link>
      <description>\(Markup.escaped(outlet.name))</description>
      <language>\(outlet.language)</language>
      \(entries.map { rssItem($0, modern: modern) }.joined(separator: "\n"))
      </channel>
      </rss>

      """
  }

  private func rssItem(_ entry: Entry, modern: Bool) -> String {
    var lines = [
      "<item>", "<title>\(Markup.escaped(entry.telling.title))</title>",
      "<link>\(Markup.escaped(entry.link(outlet, port: port)))</link>",
    ]
    if modern { lines += rssGuid(entry) }
    if modern, outlet.dated {
      lines.append("<pubDate>\(entry.published.rfc822(offsetMinutes: outlet.offset))</pubDate>")
    }
    lines += rssText(entry, modern: modern)
    return (lines + ["</item>"]).joined(separator: "\n")
  }

  private func rssGuid(_ entry: Entry) -> [String] {
    guard let guid = entry.guid(outlet, port: port, edition: edition) else { return [] }
    let permanent = outlet.guids == .permalink ? "" : " isPermaLink=\"false\""
    return ["<guid\(permanent)>\(Markup.escaped(guid))</guid>"]
  }

  private func rssText(_ entry: Entry, modern: Bool) -> [String] {
    let html = Markup.paragraphs(entry.telling.paragraphs)
    switch (outlet.content, modern) {
    case (.summary, _): return ["<description>\(Markup.escaped(entry.telling.lead))</description>"]
    case (.full, false): return ["<description>\(Markup.escaped(html))</description>"]
    case (.full, true):
      return [
        "<description>\(Markup.escaped(entry.telling.lead))</description>",
        "<content:encoded>\(Markup.characterData(html))</content:encoded>",
      ]
    }
  }
}
