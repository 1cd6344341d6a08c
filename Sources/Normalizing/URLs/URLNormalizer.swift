import Stories

/// Resolves addresses as browsers do, and brings them to the one form under which a text is known.
///
/// The meaning of an address never changes: whatever may choose another text (`id`, `p`, `page`, `sid` …) stays.
public struct URLNormalizer: Sendable {
  private let filter: ParameterFilter

  /// Wrappers within wrappers that are opened, at most.
  static let maximumUnwrapping = 8
  /// Rounds until nothing changes any more, wrappers included; three are rare.
  static let maximumRounds = 24

  public init(tracking: TrackingParameters) { filter = ParameterFilter(tracking) }

  /// The absolute address a reference leads to, as the WHATWG URL Standard writes it; nil unless it is http or https.
  ///
  /// `base` is itself an absolute address. User names and passwords are dropped. Other than the standard says, a host with
  /// an empty label is refused, and all kinds of space are trimmed.
  public func resolve(_ reference: String, against base: String?) -> String? {
    if SerializedAddress(reference) != nil { return reference }
    return url(reference, against: base)?.serialized
  }

  /// The canonical form of an absolute address; nil when it is no http or https address. It is its own canonical form.
  ///
  /// Wrappers that carry their target are opened; default port, user, fragment (unless it chooses the text), tracking
  /// parameters and session ids are dropped; percent-encoding is made uniform; mobile and AMP variants are folded where
  /// a rule of `URLVariants` knows that the text is the same. Scheme, order of parameters and final slash stay as they are.
  public func canonical(_ url: String) -> CanonicalURL? {
    if let plain = plain(url) { return plain }
    guard let parsed = self.url(url, against: nil) else { return nil }
    // What doesn't settle stays as it came, so that it comes out the same again.
    guard let settled = settled(parsed) else {
      return CanonicalURL(url: parsed.serialized, host: parsed.host, isIndirect: true)
    }
    return CanonicalURL(url: settled.serialized, host: settled.host, isIndirect: URLWrappers.hidesTarget(settled))
  }

  /// The canonical form found by a scan, of an address of which only query and fragment may have to change.
  private func plain(_ url: String) -> CanonicalURL? {
    guard let parts = SerializedAddress(url), parts.isPathPlain else { return nil }
    let bytes = url.utf8
    func index(_ offset: Int) -> String.Index { bytes.index(bytes.startIndex, offsetBy: offset) }
    let host = url[index(parts.hostStart)..<index(parts.hostEnd)]
    guard !URLWrappers.isKnown(host) else { return nil }
    let (pathEnd, queryEnd) = (index(parts.pathEnd), index(parts.queryEnd))
    guard queryEnd == url.endIndex || !FragmentRoutes.isRoute(url[queryEnd...].dropFirst()) else { return nil }
    guard parts.pathEnd < parts.queryEnd else {
      return CanonicalURL(url: queryEnd == url.endIndex ? url : String(url[..<queryEnd]), host: String(host))
    }
    var text = String(url[..<pathEnd])
    if let query = filter.query(Array(bytes)[(parts.pathEnd + 1)..<parts.queryEnd], host: host) {
      text += "?"
      text += query
    }
    return CanonicalURL(url: text, host: String(host))
  }

  /// The form that another round leaves as it is; nil when there is none within the limits.
  private func settled(_ url: WebURL) -> WebURL? {
    var current = url
    var opened = 0
    for _ in 0..<URLNormalizer.maximumRounds {
      var next = current
      clean(&next)
      if let target = URLWrappers.target(of: next) {
        opened += 1
        guard opened <= URLNormalizer.maximumUnwrapping else { return nil }
        current = target
        continue
      }
      tidy(&next)
      guard next != current else { return current }
      // What was taken away may have left dots, a slash or an escape behind that now mean something.
      guard let again = WebURLParser.parse(next.serialized) else { return nil }
      current = again
    }
    return nil
  }

  /// What has to be one before a rule can look at it.
  private func clean(_ url: inout WebURL) {
    if url.host.hasSuffix(".") { url.host.removeLast() }
    url.path = url.path.map { PercentEncoding.normalized($0, .path) }
  }

  private func tidy(_ url: inout WebURL) {
    let host = url.host[...]
    removeSessions(fromPath: &url)
    url.query = url.query.flatMap { filter.query(Array($0.utf8)[...], host: host) }
    url.fragment = url.fragment.flatMap { FragmentRoutes.kept($0, host: host, filter: filter) }
    URLVariants.fold(&url)
  }

  private func removeSessions(fromPath url: inout WebURL) {
    url.path = url.path.map(filter.segment)
    guard let last = url.path.last, url.path.contains(where: SessionParameters.isCookielessSession) else { return }
    url.path.removeAll(where: SessionParameters.isCookielessSession)
    if SessionParameters.isCookielessSession(last) { url.path.append("") }
  }

  /// `feed:` addresses, an old custom of feed readers, are http addresses underneath.
  private func url(_ reference: String, against base: String?) -> WebURL? {
    let base = base.flatMap { WebURLParser.parse($0) }
    if let url = WebURLParser.parse(reference, base: base) { return url }
    guard reference.prefix(5).lowercased() == "feed:" else { return nil }
    let rest = String(reference.dropFirst(5))
    return WebURLParser.parse(rest.hasPrefix("//") ? "http:" + rest : rest)
  }
}
