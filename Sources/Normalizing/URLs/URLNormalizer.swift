import Stories

/// Resolves addresses as browsers do, and brings them to the one form under which a text is known.
///
/// The meaning of an address never changes: whatever may choose another text (`id`, `p`, `page`, `sid` …) stays.
public struct URLNormalizer: Sendable {
  private let tracking: TrackingParameters

  /// Wrappers within wrappers that are opened, at most.
  static let maximumUnwrapping = 4

  public init(tracking: TrackingParameters) { self.tracking = tracking }

  /// The absolute address a reference leads to, as the WHATWG URL Standard writes it; nil unless it is http or https.
  ///
  /// `base` is itself an absolute address. User names and passwords are dropped.
  public func resolve(_ reference: String, against base: String?) -> String? {
    url(reference, against: base)?.serialized
  }

  /// The canonical form of an absolute address; nil when it is no http or https address.
  ///
  /// Wrappers that carry their target are opened; default port, user, fragment (but `#!`), tracking parameters and
  /// session ids are dropped; percent-encoding is made uniform; mobile and AMP variants are folded where a rule of
  /// `URLVariants` knows that the text is the same. Scheme, order of parameters and final slash stay as they are.
  public func canonical(_ url: String) -> CanonicalURL? {
    guard var parsed = self.url(url, against: nil) else { return nil }
    let isOpen = open(&parsed)
    let host = parsed.host
    parsed.query = parsed.query.flatMap { query($0, host: host) }
    return CanonicalURL(
      url: parsed.serialized, host: host, isIndirect: !isOpen || URLWrappers.hidesTarget(parsed))
  }

  /// Opens wrappers and tidies what is in them; false when there are too many of them around each other.
  private func open(_ url: inout WebURL) -> Bool {
    tidy(&url)
    for _ in 0..<URLNormalizer.maximumUnwrapping {
      guard let target = URLWrappers.target(of: url) else { return true }
      url = target
      tidy(&url)
    }
    return URLWrappers.target(of: url) == nil
  }

  /// Everything that does not depend on what is tracking. Done before a wrapper is looked for, so that one is known
  /// however it is written and the canonical form is its own canonical form.
  private func tidy(_ url: inout WebURL) {
    url.host = WebHost.withoutFinalStop(url.host)
    url.path = url.path.map { SessionParameters.removed(fromSegment: PercentEncoding.normalized($0)) }
    url.query = url.query.map(parameters)
    url.fragment = url.fragment.flatMap { $0.hasPrefix("!") ? $0 : nil }
    URLVariants.fold(&url)
  }

  /// `feed:` addresses, an old custom of feed readers, are http addresses underneath.
  private func url(_ reference: String, against base: String?) -> WebURL? {
    let base = base.flatMap { WebURLParser.parse($0) }
    if let url = WebURLParser.parse(reference, base: base) { return url }
    guard reference.prefix(5).lowercased() == "feed:" else { return nil }
    let rest = String(reference.dropFirst(5))
    return WebURLParser.parse(rest.hasPrefix("//") ? "http:" + rest : rest)
  }

  /// The query, percent-encoded in one way. `&amp;` that was escaped once too often leaves `amp;` before a name.
  private func parameters(_ query: String) -> String {
    query.split(separator: "&").map { parameter in
      var parameter = PercentEncoding.normalized(String(parameter))[...]
      while parameter.hasPrefix("amp;") { parameter = parameter.dropFirst(4) }
      return parameter
    }.joined(separator: "&")
  }

  private func query(_ query: String, host: String) -> String? {
    let kept = query.split(separator: "&").filter { parameter in
      guard let name = parameter.split(separator: "=", omittingEmptySubsequences: false).first else { return false }
      let key = PercentEncoding.decode(name).lowercased()
      return !isTracking(key, host: host) && !SessionParameters.isSession(key)
    }
    return kept.isEmpty ? nil : kept.joined(separator: "&")
  }

  private func isTracking(_ name: String, host: String) -> Bool {
    if tracking.names.contains(name) || tracking.prefixes.contains(where: name.hasPrefix) { return true }
    var domain = host[...]
    while !tracking.domains.isEmpty {
      if tracking.domains[String(domain)]?.contains(name) == true { return true }
      guard let dot = domain.firstIndex(of: ".") else { break }
      domain = domain[domain.index(after: dot)...]
    }
    return false
  }
}
