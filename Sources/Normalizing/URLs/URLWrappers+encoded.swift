import Foundation

/// Wrappers that write their target in a way of their own.
extension URLWrappers {
  private enum Encoding { case accelerated, bing, wholeQuery, yahoo, translated, defenseOfDashes, defenseOfMarks }

  static func encodedTarget(of url: WebURL) -> WebURL? {
    guard let encoding = encoding(of: url), let text = text(url, encoding) else { return nil }
    return WebURLParser.parse(text)
  }

  static func isEncodedTarget(_ url: WebURL) -> Bool { encoding(of: url) != nil }

  private static func encoding(of url: WebURL) -> Encoding? {
    let path = url.pathText.lowercased()
    for domain in DomainNames(url.host[...]) {
      switch domain {
      case "cdn.ampproject.org": return .accelerated
      case "bing.com" where path.hasPrefix("/ck/"): return .bing
      case "href.li" where url.query != nil: return .wholeQuery
      case "r.search.yahoo.com": return .yahoo
      case "translate.goog": return .translated
      case "urldefense.proofpoint.com" where path.hasPrefix("/v2/"): return .defenseOfDashes
      case "urldefense.com", "urldefense.us", "urldefense.proofpoint.com":
        if path.hasPrefix("/v3/") { return .defenseOfMarks }
      default: if DomainNames.isGoogle(domain), path.hasPrefix("/amp/") { return .accelerated }
      }
    }
    return nil
  }

  private static func text(_ url: WebURL, _ encoding: Encoding) -> String? {
    switch encoding {
    case .accelerated: accelerated(url)
    case .bing: url.query.flatMap { value(of: "u", in: $0) }.flatMap(base64)
    case .wholeQuery: url.query.map { $0.contains("://") ? $0 : PercentEncoding.decode($0) }
    case .yahoo:
      url.path.first { $0.hasPrefix("RU=") }.map { PercentEncoding.decode($0.dropFirst(3)) }
    case .translated: translated(url)
    case .defenseOfDashes:
      url.query.flatMap { value(of: "u", in: $0) }
        .map { PercentEncoding.decode($0.replacing("-", with: "%").replacing("_", with: "/")) }
    case .defenseOfMarks: defended(url)
    }
  }

  /// Google's AMP viewer and cache name host and path of the page in their own path.
  private static func accelerated(_ url: WebURL) -> String? {
    var rest = url.path[...]
    guard let kind = rest.popFirst()?.lowercased(), ["a", "amp", "c", "v"].contains(kind) else { return nil }
    let isSecure = rest.first == "s"
    if isSecure { rest = rest.dropFirst() }
    guard let host = rest.first, host.contains(".") else { return nil }
    let query = url.query.map { "?" + $0 } ?? ""
    return "\(isSecure ? "https" : "http")://\(rest.joined(separator: "/"))\(query)"
  }

  /// `a1` and the address in base64url.
  private static func base64(_ value: String) -> String? {
    guard value.hasPrefix("a1") else { return nil }
    let text = value.dropFirst(2).replacing("-", with: "+").replacing("_", with: "/")
    let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    return Data(base64Encoded: text + padding).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The host with `-` for its dots and `--` for its hyphens; a long or foreign one is shortened, and stays closed.
  private static func translated(_ url: WebURL) -> String? {
    let name = url.host.dropLast(".translate.goog".count)
    let query = url.query ?? ""
    guard !name.isEmpty, !name.contains("."), value(of: "_x_tr_hp", in: query) == nil else { return nil }
    let host = name.replacing("--", with: ".").replacing("-", with: "/").replacing(".", with: "-")
      .replacing("/", with: ".")
    let scheme = value(of: "_x_tr_sch", in: query) ?? "https"
    return "\(scheme)://\(host)\(url.pathText)" + (url.query.map { "?" + $0 } ?? "")
  }

  /// `__address__;replaced!…`: each `*` of the address is the next of the replaced characters, which are base64url;
  /// `**` and a letter stand for a run of them.
  private static func defended(_ url: WebURL) -> String? {
    let whole = url.pathText + (url.query.map { "?" + $0 } ?? "")
    guard let start = whole.firstRange(of: "/__"), let end = whole.firstRange(of: "__;"),
      start.upperBound < end.lowerBound
    else { return nil }
    let address = whole[start.upperBound..<end.lowerBound]
    guard address.contains("*") else { return String(address) }
    let replaced = whole[end.upperBound...].prefix { $0 != "!" }
    return base64("a1" + replaced).flatMap { filled(address, with: $0[...]) }
  }

  private static func filled(_ address: Substring, with replaced: Substring) -> String? {
    let lengths = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    var (rest, replaced, result) = (address, replaced, "")
    while let character = rest.popFirst() {
      guard character == "*" else {
        result.append(character)
        continue
      }
      var count = 1
      if rest.first == "*" {
        guard let letter = rest.dropFirst().first, let index = lengths.firstIndex(of: letter) else { return nil }
        (count, rest) = (index + 2, rest.dropFirst(2))
      }
      guard replaced.count >= count else { return nil }
      result += replaced.prefix(count)
      replaced = replaced.dropFirst(count)
    }
    return result
  }
}
