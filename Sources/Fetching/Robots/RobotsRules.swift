/// What a robots.txt (RFC 9309) lets us fetch.
public struct RobotsRules: Sendable, Hashable {
  private struct Rule: Sendable, Hashable {
    var isAllowed: Bool
    /// Octets, percent-encoding evened out; `*` and a final `$` are special.
    var pattern: [UInt8]

    func isStronger(than other: Rule) -> Bool {
      pattern.count == other.pattern.count
        ? isAllowed && !other.isAllowed : pattern.count > other.pattern.count
    }
  }

  /// RFC 9309 §2.5 asks for 500 kibibytes at least; what is longer is cut.
  public static let maximumBytes = 500 << 10
  /// Further rules and longer patterns are passed over.
  static let maximumRules = 10_000
  static let maximumPattern = 2048
  /// Steps that matching one address may take; 10,000 rules that name a path take less than a sixteenth of them.
  static let maximumSteps = 4 << 20
  /// A longer delay is cut to this, as one value has to be the longest; that of Common Crawl's news crawler.
  public static let maximumDelay: Duration = .seconds(120)

  private var rules: [Rule] = []
  /// What the rules take in memory, some: the patterns, and for each rule itself and the head of its array.
  private(set) var bytes = 0
  /// `Crawl-delay`, which the RFC does not know and many outlets state.
  public private(set) var crawlDelay: Duration?

  /// Everything is allowed.
  public static let allowAll = RobotsRules()
  /// Nothing is.
  public static let denyAll: RobotsRules = {
    var rules = RobotsRules()
    rules.rules = [Rule(isAllowed: false, pattern: [UInt8(ascii: "/")])]
    return rules
  }()

  private init() {}

  /// Reads a file for the crawler named `product`; what is no rule is passed over.
  public init(_ bytes: [UInt8], product: String) {
    let groups = RobotsGroups(RobotsRules.readable(bytes), product: product.lowercased())
    crawlDelay = groups.delay.map { min($0, RobotsRules.maximumDelay) }
    for (isAllowed, path) in groups.rules.prefix(RobotsRules.maximumRules) {
      let pattern = RobotsRules.evened(Array(path.utf8))
      // An empty path is no rule: "Disallow:" allows everything.
      guard !pattern.isEmpty, pattern.count <= RobotsRules.maximumPattern else { continue }
      rules.append(Rule(isAllowed: isAllowed, pattern: pattern))
      self.bytes += pattern.capacity + 64
    }
  }

  /// What is read of a file that is too long: whole lines.
  private static func readable(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard bytes.count > maximumBytes else { return bytes[...] }
    let cut = bytes.prefix(maximumBytes)
    return cut[..<(cut.lastIndex { $0 == 10 || $0 == 13 } ?? cut.endIndex)]
  }

  /// Whether `url` may be fetched: the longest rule that matches decides, and of two as long the one that allows. Rules
  /// that take too many steps to tell allow nothing.
  public func allows(_ url: String) -> Bool {
    var steps = 0
    return allows(url, steps: &steps)
  }

  /// - Parameter steps: grows by what it took, and at most just beyond `maximumSteps`.
  func allows(_ url: String, steps: inout Int) -> Bool {
    let path = RobotsRules.evened(RobotsRules.path(of: url))
    guard path != Array("/robots.txt".utf8) else { return true }
    var best: Rule?
    for rule in rules where best.map({ rule.isStronger(than: $0) }) ?? true {
      if RobotsRules.matches(rule.pattern, path, steps: &steps) { best = rule }
      guard steps <= RobotsRules.maximumSteps else { return false }
    }
    return best?.isAllowed ?? true
  }

  /// From the first slash after the host, with the query and without the fragment.
  private static func path(of url: String) -> [UInt8] {
    let bytes = Array(url.utf8.prefix { $0 != UInt8(ascii: "#") })
    guard let scheme = url.firstRange(of: "://") else { return Array("/".utf8) }
    let start = url.utf8.distance(from: url.startIndex, to: scheme.upperBound)
    let rest = bytes.dropFirst(start)
    guard let slash = rest.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }) else {
      return Array("/".utf8)
    }
    let path = Array(rest[slash...])
    return path.first == UInt8(ascii: "?") ? [UInt8(ascii: "/")] + path : path
  }

  /// One star is tried at a time, the last one only (as in shell globbing): at worst as many steps as the path is long,
  /// times the pattern. False where those run out.
  private static func matches(_ pattern: [UInt8], _ path: [UInt8], steps: inout Int) -> Bool {
    let isAnchored = pattern.last == UInt8(ascii: "$")
    let pattern = isAnchored ? pattern.dropLast() : pattern[...]
    var (p, t, star, mark) = (0, 0, -1, 0)
    steps += 1
    while t < path.count {
      steps += 1
      guard steps <= maximumSteps else { return false }
      if p == pattern.count, !isAnchored { return true }
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        (star, mark) = (p, t)
        p += 1
      } else if p < pattern.count, pattern[p] == path[t] {
        p += 1
        t += 1
      } else if star >= 0 {
        mark += 1
        (p, t) = (star + 1, mark)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// RFC 9309 §2.2.2: octets outside ASCII as percent-encoded, encoded unreserved ones as themselves.
  private static func evened(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "%"), index + 2 < text.count, let high = digit(text[index + 1]),
        let low = digit(text[index + 2])
      {
        let decoded = high << 4 | low
        output += isUnreserved(decoded) ? [decoded] : encoded(decoded)
        index += 3
      } else {
        output += byte < 0x80 ? [byte] : encoded(byte)
        index += 1
      }
    }
    return output
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func encoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}

/// The groups of a robots.txt that are about us: those that name us together, else those about everyone.
private struct RobotsGroups {
  private(set) var rules: [(isAllowed: Bool, path: String)] = []
  private(set) var delay: Duration?

  init(_ bytes: ArraySlice<UInt8>, product: String) {
    var own = Found()
    var general = Found()
    var (agents, isHead) = ([String](), false)
    for line in bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      guard let (name, value) = RobotsGroups.record(line) else { continue }
      if name == "user-agent" {
        if !isHead { agents = [] }
        isHead = true
        agents.append(RobotsGroups.token(value))
        if agents.last == product { own.isThere = true }
        continue
      }
      guard ["allow", "disallow", "crawl-delay"].contains(name) else { continue }
      isHead = false
      if agents.contains(product) { own.take(name, value) }
      if agents.contains("*") { general.take(name, value) }
    }
    let found = own.isThere ? own : general
    (rules, delay) = (found.rules, found.delay)
  }

  private struct Found {
    var isThere = false
    var rules: [(isAllowed: Bool, path: String)] = []
    var delay: Duration?

    mutating func take(_ name: String, _ value: String) {
      if name == "crawl-delay" {
        guard let seconds = Double(value), seconds > 0, seconds.isFinite else { return }
        delay = .milliseconds(Int64(min(seconds, 86_400) * 1000))
      } else {
        rules.append((name == "allow", value))
      }
    }
  }

  /// Name in lower case and value, without comment and blanks.
  private static func record(_ line: ArraySlice<UInt8>) -> (String, String)? {
    let content = line.prefix { $0 != UInt8(ascii: "#") }
    guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var name = trimmed(String(decoding: content[..<colon], as: UTF8.self)).lowercased()
    if name.hasPrefix("\u{FEFF}") { name.removeFirst() }
    return (name, trimmed(String(decoding: content[(colon + 1)...], as: UTF8.self)))
  }

  /// The product token that a value begins with: `PolicyWire/1.0 (+…)` names PolicyWire.
  private static func token(_ value: String) -> String {
    value.hasPrefix("*")
      ? "*" : String(value.lowercased().prefix { $0.isASCII && ($0.isLetter || $0 == "-" || $0 == "_") })
  }
}
