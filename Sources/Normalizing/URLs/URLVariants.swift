/// Mobile and AMP variants of pages, folded into the page itself.
///
/// Each rule is one we can be sure of: the text is the same and the address without the mark exists.
enum URLVariants {
  /// Mobile and AMP hosts whose pages have the same path on the main host.
  private static let hosts: [String: String] = [
    "amp.cnn.com": "www.cnn.com", "amp.dw.com": "www.dw.com", "amp.elmundo.es": "www.elmundo.es",
    "amp.theguardian.com": "www.theguardian.com", "amp.welt.de": "www.welt.de", "m.dw.com": "www.dw.com",
    "m.facebook.com": "www.facebook.com", "m.huffpost.com": "www.huffpost.com", "m.lenta.ru": "lenta.ru",
    "m.faz.net": "www.faz.net", "m.spiegel.de": "www.spiegel.de", "m.tagesspiegel.de": "www.tagesspiegel.de",
    "m.youtube.com": "www.youtube.com", "mobile.nytimes.com": "www.nytimes.com",
    "mobile.reuters.com": "www.reuters.com", "mobile.twitter.com": "twitter.com", "mobile.x.com": "x.com",
    "mobil.zeit.de": "www.zeit.de",
  ]

  /// Rewrites the address in place.
  static func fold(_ url: inout WebURL) {
    foldHost(&url)
    foldPath(&url)
    foldQuery(&url)
  }

  private static func foldHost(_ url: inout WebURL) {
    if let main = hosts[url.host] {
      url.host = main
    } else if url.host.hasSuffix(".m.wikipedia.org") {
      let language = url.host.dropLast(".m.wikipedia.org".count)
      // Only a language stands there: `a.m.m.wikipedia.org` is nobody's mobile page.
      if !language.isEmpty, !language.contains(".") { url.host = language + ".wikipedia.org" }
    }
  }

  /// `/story-slug/amp`, `/story-slug/amp/`, `/story.amp.html` and `/story.amp`.
  private static func foldPath(_ url: inout WebURL) {
    let endsInSlash = url.path.last?.isEmpty == true
    var segments = endsInSlash ? url.path.dropLast() : url.path[...]
    if segments.last == "amp", let article = segments.dropLast().last, looksLikeArticle(article) {
      segments.removeLast()
      url.path = Array(segments) + (endsInSlash ? [""] : [])
    }
    // A mark behind path parameters is no part of a file's name.
    guard let last = segments.last, last.contains("."), !last.contains(";") else { return }
    url.path[segments.count - 1] = withoutMark(last)
  }

  private static func withoutMark(_ segment: String) -> String {
    let suffix = [".html", ".htm"].first { segment.hasSuffix(".amp" + $0) }
    let marked = segment.dropLast(suffix?.count ?? 0)
    var article = marked
    while article.hasSuffix(".amp") { article = article.dropLast(4) }
    let isMarked = article.endIndex < marked.endIndex
    if isMarked, suffix == nil, !looksLikeArticle(article) { return article + ".amp" }
    return article + (suffix ?? "")
  }

  /// A slug of several words, a number or a file: not a section that happens to be called so.
  private static func looksLikeArticle(_ segment: some StringProtocol) -> Bool {
    segment.contains { $0 == "-" || $0 == "_" || $0 == "." || $0 == "%" || $0.isNumber }
      && segment != "." && segment != ".."
  }

  private static func foldQuery(_ url: inout WebURL) {
    guard let query = url.query else { return }
    let kept = query.split(separator: "&").filter { !isAMP($0.lowercased()) }
    url.query = kept.isEmpty ? nil : kept.joined(separator: "&")
  }

  private static func isAMP(_ parameter: String) -> Bool {
    ["amp", "amp=", "amp=1", "amp=true", "outputtype=amp", "outputtype=valid_amp"].contains(parameter)
      || parameter.hasPrefix("amp_js_v=") || parameter.hasPrefix("amp_gsa=")
  }
}
