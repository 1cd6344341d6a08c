/// The targets in a Link header (RFC 8288 §3), as far as discovery needs them.
public enum LinkHeader {
  /// Bytes read of one header.
  private static let maximumBytes = 8192

  /// The targets of one relation, in order, as published.
  public static func targets(in header: String, relation: String) -> [String] {
    var targets: [String] = []
    var rest = header.prefix(maximumBytes)
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let target = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let parameters = rest.prefix { $0 != "<" }
      if isRelation(relation, in: parameters.lowercased()) { targets.append(String(target)) }
    }
    return targets
  }

  /// `rel=hub`, `rel="self hub"`.
  private static func isRelation(_ relation: String, in parameters: String) -> Bool {
    parameters.split(separator: ";").contains { parameter in
      let pair = parameter.split(separator: "=", maxSplits: 1).map { $0.filter { !$0.isWhitespace || $0 == " " } }
      guard pair.count == 2, pair[0].filter({ $0 != " " }) == "rel" else { return false }
      let names = pair[1].split { " \",".contains($0) }
      return names.contains { $0 == relation }
    }
  }
}

/// The `Sitemap:` lines of a robots.txt (sitemaps.org, "Specifying the Sitemap location").
public enum RobotsSitemaps {
  /// Bytes read (RFC 9309 §2.5 asks crawlers for no more), and addresses kept.
  private static let maximumBytes = 500 << 10
  private static let mostAddresses = 50

  /// The addresses, in order, each once.
  public static func addresses(in bytes: [UInt8]) -> [String] {
    let lines = String(decoding: bytes.prefix(maximumBytes), as: UTF8.self).split(whereSeparator: \.isNewline)
    let addresses = lines.compactMap { line -> String? in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].filter({ !$0.isWhitespace }).lowercased() == "sitemap" else { return nil }
      return String(parts[1].prefix { $0 != "#" }).collapsedOrNil
    }
    var seen: Set<String> = []
    return Array(addresses.filter { seen.insert($0).inserted }.prefix(mostAddresses))
  }
}
