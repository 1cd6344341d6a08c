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
    for _ in 0..<URLNormalizer.maximumUnwrapping {
      guard let target = URLWrappers.target(of: parsed) else { break }
      parsed = target
    }
    parsed.host = parsed.host.hasSuffix(".") ? String(parsed.host.dropLast()) : parsed.host
    parsed.path = parsed.path.map { PercentEncoding.normalized(SessionParameters.removed(fromSegment: $0)) }
    parsed.fragment = parsed.fragment.flatMap { $0.hasPrefix("!") ? $0 : nil }
    URLVariants.fold(&parsed)
    let host = parsed.host
    parsed.query = parsed.query.flatMap { query($0, host: host) }
    return CanonicalURL(url: parsed.serialized, host: host, isIndirect: URLWrappers.hidesTarget(parsed))
  }

  /// `feed:` addresses, an old custom of feed readers, are http addresses underneath.
  private func url(_ reference: String, against base: String?) -> WebURL? {
    let base = base.flatMap { WebURLParser.parse($0) }
    if let url = WebURLParser.parse(reference, base: base) { return url }
    guard reference.prefix(5).lowercased() == "feed:" else { return nil }
    let rest = String(reference.dropFirst(5))
    return WebURLParser.parse(rest.hasPrefix("//") ? "http:" + rest : rest)
  }

  private func query(_ query: String, host: String) -> String? {
    let kept = query.split(separator: "&").compactMap { parameter -> String? in
      // `&amp;` that was escaped once too often leaves `amp;` before the name.
      let parameter = parameter.hasPrefix("amp;") ? parameter.dropFirst(4) : parameter
      guard let name = parameter.split(separator: "=", omittingEmptySubsequences: false).first, !parameter.isEmpty
      else { return nil }
      let key = PercentEncoding.decode(name).lowercased()
      guard !isTracking(key, host: host), !SessionParameters.isSession(key) else { return nil }
      return PercentEncoding.normalized(String(parameter))
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
