/// Addresses that stand for another address.
enum URLWrappers {
  /// A host and path whose parameters carry the target.
  private struct Rule {
    var hosts: Set<String>
    /// The path must begin with it.
    var path: String
    var parameters: [String]
  }

  private static let rules = [
    Rule(hosts: ["google.com", "www.google.com", "news.google.com"], path: "/url", parameters: ["url", "q"]),
    Rule(hosts: ["news.google.com", "news.url.google.com"], path: "/news/url", parameters: ["url"]),
    Rule(
      hosts: ["l.facebook.com", "lm.facebook.com", "www.facebook.com", "l.instagram.com", "l.threads.net"],
      path: "/l.php", parameters: ["u"]),
    Rule(hosts: ["l.instagram.com", "l.threads.net", "l.threads.com"], path: "/", parameters: ["u"]),
    Rule(hosts: ["www.youtube.com", "youtube.com"], path: "/redirect", parameters: ["q"]),
    Rule(hosts: ["out.reddit.com"], path: "/", parameters: ["url"]),
    Rule(hosts: ["t.umblr.com"], path: "/redirect", parameters: ["z"]),
    Rule(hosts: ["vk.com", "m.vk.com"], path: "/away.php", parameters: ["to"]),
    Rule(hosts: ["slack-redir.net"], path: "/link", parameters: ["url"]),
    Rule(hosts: ["duckduckgo.com"], path: "/l/", parameters: ["uddg"]),
    Rule(hosts: ["link.zhihu.com"], path: "/", parameters: ["target"]),
    Rule(hosts: ["link.csdn.net", "link.juejin.cn"], path: "/", parameters: ["target"]),
    Rule(hosts: ["www.douban.com"], path: "/link2/", parameters: ["url"]),
    Rule(hosts: ["www.bing.com", "bing.com"], path: "/news/apiclick.aspx", parameters: ["url"]),
    Rule(hosts: ["go.redirectingat.com"], path: "/", parameters: ["url"]),
    Rule(hosts: ["redirect.viglink.com"], path: "/", parameters: ["u"]),
    Rule(hosts: ["www.linkedin.com"], path: "/redir/redirect", parameters: ["url"]),
    Rule(hosts: ["linkedin.com", "www.linkedin.com"], path: "/safety/go", parameters: ["url"]),
  ]

  /// Shorteners and aggregators whose addresses say nothing of the text behind them.
  private static let hidingHosts: Set<String> = [
    "amzn.to", "apne.ws", "bbc.in", "bit.ly", "bloom.bg", "buff.ly", "cnb.cx", "cnn.it", "dlvr.it", "dwz.cn",
    "econ.st", "fb.me", "feedproxy.google.com", "flip.it", "goo.gl", "ift.tt", "is.gd", "j.mp", "lnkd.in", "nyti.ms",
    "on.ft.com", "ow.ly", "politi.co", "reut.rs", "share.google", "t.cn", "t.co", "tinyurl.com", "trib.al", "url.cn",
    "wapo.st", "wp.me",
  ]

  /// The address inside a wrapper; nil when this is none, or carries none that can be read.
  static func target(of url: WebURL) -> WebURL? {
    if let target = acceleratedTarget(of: url) { return target }
    let path = url.pathText
    guard let query = url.query else { return nil }
    for rule in rules where isMatch(rule, url.host, path) {
      for name in rule.parameters {
        if let value = value(of: name, in: query), let target = WebURLParser.parse(value) { return target }
      }
    }
    guard url.host.hasSuffix(".safelinks.protection.outlook.com") else { return nil }
    return value(of: "url", in: query).flatMap { WebURLParser.parse($0) }
  }

  /// The text behind it can't be known without asking.
  static func hidesTarget(_ url: WebURL) -> Bool {
    if hidingHosts.contains(url.host) { return true }
    switch url.host {
    case "news.google.com":
      return url.path.contains("articles") || url.path.contains("read") || url.path.first == "url"
    case "feeds.feedburner.com": return url.path.contains("~r") || url.path.contains("~3")
    case "www.bing.com", "bing.com": return url.pathText.hasPrefix("/news/apiclick.aspx")
    case "www.google.com", "google.com": return url.path.first == "url"
    default: return false
    }
  }

  /// Google's AMP viewer and cache name host and path of the page in their own path.
  private static func acceleratedTarget(of url: WebURL) -> WebURL? {
    var rest = url.path[...]
    if url.host == "www.google.com" || url.host == "google.com" {
      guard rest.first == "amp" else { return nil }
      rest = rest.dropFirst()
    } else if url.host.hasSuffix(".cdn.ampproject.org") {
      guard let kind = rest.first, ["a", "c", "v"].contains(kind) else { return nil }
      rest = rest.dropFirst()
    } else {
      return nil
    }
    let isSecure = rest.first == "s"
    if isSecure { rest = rest.dropFirst() }
    guard let host = rest.first, host.contains(".") else { return nil }
    let query = url.query.map { "?" + $0 } ?? ""
    return WebURLParser.parse("\(isSecure ? "https" : "http")://\(rest.joined(separator: "/"))\(query)")
  }

  private static func isMatch(_ rule: Rule, _ host: String, _ path: String) -> Bool {
    guard rule.hosts.contains(host) else { return false }
    if rule.path.hasSuffix("/") { return path.hasPrefix(rule.path) }
    return path == rule.path || path == rule.path + "/"
  }

  private static func value(of name: String, in query: String) -> String? {
    for parameter in query.split(separator: "&") {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0] == name { return PercentEncoding.decode(parts[1]) }
    }
    return nil
  }
}
