extension Feed {
  /// RSS 1.0: items beside the channel, dates and text in modules.
  var rdf: String {
    let places = entries.map { "<rdf:li rdf:resource=\"\(Markup.escaped($0.url(outlet, port: port)))\"/>" }
    return """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
      xml:lang="\(outlet.language)">
      <channel rdf:about="\(outlet.sourceURL(port: port))">
      <title>\(Markup.escaped(outlet.name))</title>
      <link>\(outlet.origin(port: port))/</link>
      <description>\(Markup.escaped(outlet.name))</description>
      <dc:language>\(outlet.language)</dc:language>
      <items><rdf:Seq>
      \(places.joined(separator: "\n"))
      </rdf:Seq></items>
      </channel>
      \(entries.map(rdfItem).joined(separator: "\n"))
      </rdf:RDF>

      """
  }

  private func rdfItem(_ entry: Entry) -> String {
    var lines = [
      "<item rdf:about=\"\(Markup.escaped(entry.url(outlet, port: port)))\">",
      "<title>\(Markup.escaped(entry.telling.title))</title>",
      "<link>\(Markup.escaped(entry.link(outlet, port: port)))</link>",
      "<description>\(Markup.escaped(entry.telling.lead))</description>",
    ]
    if outlet.dated { lines.append("<dc:date>\(entry.published.rfc3339(offsetMinutes: outlet.offset))</dc:date>") }
    if outlet.content == .full {
      let html = Markup.paragraphs(entry.telling.paragraphs)
      lines.append("<content:encoded>\(Markup.characterData(html))</content:encoded>")
    }
    return (lines + ["</item>"]).joined(separator: "\n")
  }
}
