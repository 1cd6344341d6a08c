/// A body with its validators, ready for conditional requests.
struct Rendered: Sendable {
  let type: String
  let body: [UInt8]
  /// The body under the outlet's content coding.
  let coded: (name: String, body: [UInt8])?
  let modified: Moment
  /// The opaque part of the entity tag: FNV-1a over the body.
  let tag: String

  init(type: String, body: [UInt8], modified: Moment, compression: Outlet.Compression) {
    self.type = type
    self.body = body
    self.modified = modified
    coded =
      switch compression {
      case .none: nil
      case .gzip: ("gzip", Gzip.compressed(body))
      case .brotli: ("br", Brotli.stored(body))
      }
    let hash = body.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    tag = String(hash, radix: 16)
  }

  /// 304 or the body, with the validators the outlet offers (RFC 9110 section 13).
  func response(to request: Request, outlet: Outlet) -> Response {
    let validators = validators(of: outlet)
    if isFresh(request, outlet) {
      var unchanged = Response(status: 304, type: type, body: [])
      unchanged.headers += validators
      return unchanged
    }
    var response = Response(type: type, body: body)
    response.headers += validators
    guard let coded else { return response }
    response.headers.append(("Vary", "Accept-Encoding"))
    guard request.accepts(coded.name) else { return response }
    response.body = coded.body
    return response.adding("Content-Encoding", coded.name)
  }

  /// `If-None-Match` wins over `If-Modified-Since` (RFC 9110 section 13.2.2).
  private func isFresh(_ request: Request, _ outlet: Outlet) -> Bool {
    let (tagged, dated) = offers(outlet)
    if tagged, let shown = request.headers["if-none-match"] { return shown == "*" || shown.contains("\"\(tag)\"") }
    return dated && request.headers["if-modified-since"] == modified.httpDate
  }

  private func validators(of outlet: Outlet) -> [(name: String, value: String)] {
    let (tagged, dated) = offers(outlet)
    let weak = outlet.validators == .weakEntityTag ? "W/" : ""
    return (tagged ? [("ETag", "\(weak)\"\(tag)\"")] : []) + (dated ? [("Last-Modified", modified.httpDate)] : [])
  }

  private func offers(_ outlet: Outlet) -> (tag: Bool, date: Bool) {
    switch outlet.validators {
    case .both: (true, true)
    case .entityTag, .weakEntityTag: (true, false)
    case .lastModified: (false, true)
    case .none: (false, false)
    }
  }
}
