/// Addresses that stand for another address.
enum URLWrappers {
  /// A path of some hosts that leads elsewhere.
  struct Rule: Sendable {
    /// In lower case. With a slash at the end the path begins with it, else it is the whole path.
    var path: String
    /// The parameters that may carry the target; none when it can't be read from the address.
    var parameters: [String] = []

    func matches(_ path: String) -> Bool {
      self.path.hasSuffix("/") ? path.hasPrefix(self.path) : path == self.path || path == self.path + "/"
    }
  }

  /// The address inside a wrapper; nil when this is none, or carries none that can be read.
  static func target(of url: WebURL) -> WebURL? {
    guard isKnown(url.host[...]) else { return nil }
    if let target = encodedTarget(of: url) { return target }
    guard let query = url.query else { return nil }
    for rule in matchingRules(url) {
      for name in rule.parameters {
        if let value = value(of: name, in: query), let target = WebURLParser.parse(value) { return target }
      }
    }
    return nil
  }

  /// The text behind it can't be known without asking.
  static func hidesTarget(_ url: WebURL) -> Bool {
    if url.path.contains("~r"), url.path.contains("~3") { return true }
    guard isKnown(url.host[...]) else { return false }
    return isHidingHost(url.host) || isEncodedTarget(url) || !matchingRules(url).isEmpty
      || (url.host == "news.google.com" && url.path.contains { newsPages.contains($0.lowercased()) })
      || (url.host == "feeds.feedburner.com" && url.path.contains { $0 == "~r" || $0 == "~3" })
  }

  /// Some rule, here or in `URLVariants`, looks at hosts of this domain.
  static func isKnown(_ host: Substring) -> Bool {
    for domain in DomainNames(host) where knownDomains.contains(domain) || DomainNames.isGoogle(domain) { return true }
    return false
  }

  /// The value of a parameter, decoded as a form's reader does.
  static func value(of name: String, in query: String) -> String? {
    for parameter in query.split(separator: "&") {
      var parameter = parameter
      while parameter.hasPrefix("amp;") { parameter = parameter.dropFirst(4) }
      let parts = parameter.split(separator: "=", maxSplits: 1)
      if parts.count == 2, PercentEncoding.decode(parts[0]).lowercased() == name {
        return PercentEncoding.decode(parts[1].replacing("+", with: "%20"))
      }
    }
    return nil
  }

  private static func isHidingHost(_ host: String) -> Bool {
    DomainNames(host[...]).contains { hidingDomains.contains($0) }
  }

  private static func matchingRules(_ url: WebURL) -> [Rule] {
    let path = url.pathText.lowercased()
    return DomainNames(url.host[...]).flatMap { domain in
      (rules[DomainNames.isGoogle(domain) ? "google.*" : domain] ?? []).filter { $0.matches(path) }
    }
  }
}
