import Foundation

/// Answers for an outlet: which request gets what, as its manners have it.
struct Desk: Sendable {
  let outlet: Outlet
  let port: Int
  /// The feed as it stands now, newest first.
  let entries: [Entry]

  /// How many spaces the bomb unpacks to.
  static let bombSize = 256 << 20
  /// How many pages the index and the related links name.
  static let relatedPages = 3

  /// The answer to a request; `feed` is the rendered feed and `entry` the entry whose page is asked for, if any.
  func answer(_ request: Request, feed: Rendered, entry: Entry?) -> Answer {
    guard request.method == "GET" || request.method == "HEAD" else {
      return .reply(Response(status: 405, text: "method not allowed").adding("Allow", "GET, HEAD"))
    }
    if request.address == outlet.formerAddress {
      return .reply(.redirect(308, to: outlet.origin(port: port) + request.target))
    }
    if let hop = outlet.hops.first(where: { $0.path == request.target }) {
      let location = hop.location.replacing("{origin}", with: outlet.origin(port: port))
      return .reply(.redirect(hop.status, to: location))
    }
    if request.target == outlet.feedPath { return feedAnswer(request, feed) }
    if let entry { return pageAnswer(request, entry) }
    if request.target == "/" { return .reply(index) }
    return .reply(Response(status: 404, text: "no such page"))
  }

  private func feedAnswer(_ request: Request, _ feed: Rendered) -> Answer {
    let response = feed.response(to: request, outlet: outlet)
    switch outlet.manner {
    case .plain, .tears, .garbles, .hangsPages, .losesPages: return .reply(response)
    case .dawdles(let milliseconds): return .late(response, milliseconds: milliseconds)
    case .lies: return .reply(request.isConditional ? Response(status: 304, text: "") : response)
    case .busy(let seconds):
      return .reply(Response(status: 429, text: "too many requests").adding("Retry-After", String(seconds)))
    case .hangs: return .hang
    case .resets: return .reset(response, after: response.body.count / 2)
    case .drips: return .drip(response, milliseconds: 250)
    case .endless:
      return .endless(endlessStart, filler: Array(String(repeating: "<!-- and so on -->\n", count: 3200).utf8))
    case .bomb: return .reply(bomb)
    case .refuses(let status): return .reply(Response(status: status, text: "status \(status)"))
    case .leadsAstray(let location): return .reply(.redirect(302, to: location))
    }
  }

  private func pageAnswer(_ request: Request, _ entry: Entry) -> Answer {
    if outlet.manner == .hangsPages { return .hang }
    if outlet.manner == .losesPages { return .reply(Response(status: 404, text: "no such page")) }
    let related = entries.filter { $0.number != entry.number && !$0.telling.onTopic }.prefix(Desk.relatedPages)
    let page = ArticlePage(outlet: outlet, entry: entry, port: port, related: Array(related))
    let type = "text/html; charset=\(outlet.charset.rawValue)"
    let rendered = Rendered(type: type, body: page.bytes, modified: entry.published, compression: outlet.compression)
    return .reply(rendered.response(to: request, outlet: outlet))
  }
}

extension Desk {
  private var endlessStart: Response {
    let start = "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>\(outlet.name)</title>\n"
    return Response(type: outlet.format.mediaType, body: Array(start.utf8))
  }

  private var bomb: Response {
    let start = "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>\(outlet.name)</title>"
    let body = Gzip.bomb(start: Array(start.utf8), size: Desk.bombSize)
    return Response(type: outlet.format.mediaType, body: body).adding("Content-Encoding", "gzip")
  }

  /// The outlet's front page: plain links to its newest entries.
  private var index: Response {
    let items = entries.prefix(50).map {
      "<li><a href=\"\(Markup.escaped($0.path(outlet)))\">\(Markup.escaped($0.telling.title))</a></li>"
    }
    let name = Markup.escaped(outlet.name)
    let html = """
      <!DOCTYPE html>
      <html lang="\(outlet.language)"><head><meta charset="utf-8"><title>\(name)</title>
      <link rel="alternate" type="\(outlet.format.mediaType)" href="\(outlet.polledPath)"></head>
      <body><h1>\(name)</h1><ul>
      \(items.joined(separator: "\n"))
      </ul></body></html>

      """
    return Response(type: "text/html; charset=utf-8", body: Array(html.utf8))
  }
}
