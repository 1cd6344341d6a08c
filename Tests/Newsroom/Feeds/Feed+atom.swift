extension Feed {
  /// Atom 1.0 (RFC 4287).
  var atom1: String {
    """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(outlet.language)">
    <title>\(Markup.escaped(outlet.name))</title>
    <id>\(outlet.origin(port: port))/</id>
    <link rel="alternate" type="text/html" href="\(outlet.origin(port: port))/"/>
    <link rel="self" type="application/atom+xml" href="\(outlet.origin(port: port))\(outlet.feedPath)"/>
    <updated>\(updated.rfc3339(offsetMinutes: outlet.offset))</updated>
    \(entries.map(atom1Entry).joined(separator: "\n"))
    </feed>

    """
  }

  /// Atom 0.3, as of 2003.
  var atom03: String {
    """
    <feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="\(outlet.language)">
    <title>\(Markup.escaped(outlet.name))</title>
    <link rel="alternate" type="text/html" href="\(outlet.origin(port: port))/"/>
    <modified>\(updated.rfc3339(offsetMinutes: outlet.offset))</modified>
    \(entries.map(atom03Entry).joined(separator: "\n"))
    </feed>

    """
  }

  private func atom1Entry(_ entry: Entry) -> String {
    let date = entry.published.rfc3339(offsetMinutes: outlet.offset)
    let html = Markup.paragraphs(entry.telling.paragraphs)
    let content = outlet.content == .full ? "<content type=\"html\">\(Markup.escaped(html))</content>\n" : ""
    return """
      <entry>
      <title>\(Markup.escaped(entry.telling.title))</title>
      <id>\(Markup.escaped(entry.guid(outlet, port: port, edition: edition) ?? "tag:\(outlet.id),2026:\(entry.number)"))</id>
      <link rel="alternate" type="text/html" href="\(Markup.escaped(entry.link(outlet, port: port)))"/>
      <published>\(date)</published>
      <updated>\(date)</updated>
      <author><name>\(Markup.escaped(outlet.name))</name></author>
      <summary>\(Markup.escaped(entry.telling.lead))</summary>
      \(content)</entry>
      """
  }

  private func atom03Entry(_ entry: Entry) -> String {
    let date = entry.published.rfc3339(offsetMinutes: outlet.offset)
    let html =
      outlet.content == .full ? Markup.paragraphs(entry.telling.paragraphs) : Markup.escaped(entry.telling.lead)
    return """
      <entry>
      <title>\(Markup.escaped(entry.telling.title))</title>
      <id>tag:\(outlet.id),2026:\(entry.number)</id>
      <link rel="alternate" type="text/html" href="\(Markup.escaped(entry.link(outlet, port: port)))"/>
      <issued>\(date)</issued>
      <modified>\(date)</modified>
      <content type="text/html" mode="escaped">\(Markup.escaped(html))</content>
      </entry>
      """
  }
}
