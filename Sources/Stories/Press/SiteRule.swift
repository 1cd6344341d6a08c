/// How the article pages of one site are read, where an operator knows better than the reader.
///
/// Selectors are XPath 1.0, or CSS after `css:`, over the whole page.
public struct SiteRule: Sendable, Hashable, Codable {
  /// Lower case: a host, or `*.` and a domain, which also stands for the domain itself.
  public var host: String
  /// What the path begins with; nil: any.
  public var path: String?
  public var title: String?
  public var body: String?
  public var date: String?
  public var author: String?
  /// What is no part of the body though it stands in it.
  public var drop: [String]

  public init(
    host: String, path: String? = nil, title: String? = nil, body: String? = nil, date: String? = nil,
    author: String? = nil, drop: [String] = []
  ) {
    self.host = host
    self.path = path
    self.title = title
    self.body = body
    self.date = date
    self.author = author
    self.drop = drop
  }

  /// All may be left out: a rule to try names no host.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> String? { try fields.decodeIfPresent(String.self, forKey: key) }
    self.init(
      host: try text(.host) ?? "this site", path: try text(.path), title: try text(.title), body: try text(.body),
      date: try text(.date), author: try text(.author),
      drop: try fields.decodeIfPresent([String].self, forKey: .drop) ?? [])
  }

  /// Whether the rule is for that page.
  ///
  /// - Parameters:
  ///   - host: lower case, without a port.
  ///   - path: with its slash, without query and fragment.
  func fits(host: String, path: String) -> Bool {
    let isHost =
      self.host.hasPrefix("*.")
      ? host == self.host.dropFirst(2) || host.hasSuffix(self.host.dropFirst()) : host == self.host
    return isHost && self.path.map(path.hasPrefix) != false
  }
}

/// The rules of all sites.
public struct SiteRules: Sendable, Hashable {
  public let rules: [SiteRule]

  /// With the closest rule first: the longest host, then the longest path.
  public init(_ rules: [SiteRule] = []) {
    self.rules = rules.sorted { one, other in
      let (a, b) = (one.host.utf8.count, other.host.utf8.count)
      return a != b ? a > b : (one.path?.utf8.count ?? 0) > (other.path?.utf8.count ?? 0)
    }
  }

  /// The closest rule for an absolute address. A walk over all rules: there are few.
  public func rule(for url: String) -> SiteRule? {
    guard !rules.isEmpty, let start = url.firstRange(of: "://")?.upperBound else { return nil }
    let authority = url[start...].prefix { !"/?#".contains($0) }
    let afterUser = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
    let host = afterUser.prefix { $0 != ":" }.lowercased()
    let path = url[authority.endIndex...].prefix { $0 != "?" && $0 != "#" }
    return rules.first { $0.fits(host: host, path: path.isEmpty ? "/" : String(path)) }
  }
}
