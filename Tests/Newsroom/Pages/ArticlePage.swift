/// The page of an entry, with all that surrounds an article on the web.
struct ArticlePage: Sendable {
  let outlet: Outlet
  let entry: Entry
  let port: Int
  /// Other entries of the outlet, linked below the text.
  let related: [Entry]

  /// The document in the outlet's encoding.
  var bytes: [UInt8] { outlet.charset.encoded(html) }

  private var title: String { Markup.escaped(entry.telling.title) }
  private var name: String { Markup.escaped(outlet.name) }
  private var address: String { Markup.escaped(outlet.origin(port: port) + entry.path(outlet)) }
  private var date: String { entry.published.rfc3339(offsetMinutes: outlet.offset) }

  private var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(outlet.language)">
    <head>
    <meta charset="\(outlet.charset.rawValue)">
    <title>\(title) | \(name)</title>
    <link rel="canonical" href="\(address)">
    \(head)
    <style>nav li { display: inline } .cookie-banner { position: fixed; bottom: 0 }</style>
    <script>window.dataLayer = window.dataLayer || [];</script>
    </head>
    <body>
    <header><a href="/">\(name)</a></header>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li>\
    <li><a href="/culture">Culture</a></li><li><a href="/subscribe">Subscribe</a></li></ul></nav>
    <div class="cookie-banner" role="dialog">\(name): cookies. <button>OK</button> <a href="/privacy">Privacy</a></div>
    \(main)
    <footer><p>© 2026 \(name)</p><ul><li><a href="/about">About</a></li><li><a href="/terms">Terms</a></li></ul></footer>
    </body>
    </html>

    """
  }
}

extension ArticlePage {
  private var head: String {
    switch outlet.template {
    case .broadsheet: openGraph + "\n" + linkedData
    case .tabloid: openGraph + "\n<meta property=\"article:published_time\" content=\"\(date)\">"
    case .gazette: linkedData
    }
  }

  private var openGraph: String {
    """
    <meta property="og:type" content="article">
    <meta property="og:title" content="\(title)">
    <meta property="og:site_name" content="\(name)">
    <meta property="og:url" content="\(address)">
    <meta property="og:description" content="\(Markup.escaped(entry.telling.lead))">
    """
  }

  private var linkedData: String {
    """
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",\
    "headline":\(Markup.json(entry.telling.title) as String),"datePublished":\(Markup.json(date) as String),\
    "inLanguage":\(Markup.json(outlet.language) as String),\
    "publisher":{"@type":"Organization","name":\(Markup.json(outlet.name) as String)}}</script>
    """
  }

  private var main: String {
    let text = Markup.paragraphs(entry.telling.paragraphs)
    let time = "<time datetime=\"\(date)\">\(entry.published.path)</time>"
    return switch outlet.template {
    case .broadsheet:
      """
      <main><article>
      <h1>\(title)</h1>
      <p class="byline">\(time)</p>
      <div class="article-body">
      \(text)
      </div>
      </article>
      \(relatedLinks)</main>
      """
    case .tabloid:
      """
      <div id="page"><div class="post"><h1 class="entry-title">\(title)</h1>
      <div class="share"><a href="/share/1">+</a> <a href="/share/2">@</a></div>
      <div class="entry-content">
      \(text)
      </div></div>
      \(relatedLinks)</div>
      """
    case .gazette:
      """
      <div class="columns"><aside class="sidebar"><form action="/newsletter"><input name="email"></form></aside>
      <section id="content"><h1>\(title)</h1>
      \(time)
      <div class="story">
      \(text)
      </div></section>
      \(relatedLinks)</div>
      """
    }
  }

  private var relatedLinks: String {
    let items = related.map {
      "<li><a href=\"\(Markup.escaped($0.path(outlet)))\">\(Markup.escaped($0.telling.title))</a></li>"
    }
    return items.isEmpty ? "" : "<div class=\"related\"><ul>\n\(items.joined(separator: "\n"))\n</ul></div>\n"
  }
}
