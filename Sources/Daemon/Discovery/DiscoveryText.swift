import Stories

/// What was discovered, for a person.
public struct DiscoveryText: Sendable {
  public let lines: [String]

  public init(_ report: DiscoveryReport) {
    guard !report.candidates.isEmpty else {
      lines = ["nothing to poll was found at \(report.url), asked \(report.requests) times"]
      return
    }
    lines =
      report.candidates.enumerated().flatMap { Self.lines(number: $0.offset + 1, $0.element) }
      + ["", "# the best of them, as it is configured:"]
  }

  private static func lines(number: Int, _ candidate: DiscoveryCandidate) -> [String] {
    let newest = candidate.newest.map { ", the newest of \($0.prefix(10))" } ?? ""
    let undated = candidate.entries - candidate.dated
    var lines = [
      "\(number). \(candidate.url)",
      "   \(candidate.format), \(candidate.entries) entries\(undated > 0 ? ", \(undated) without a date" : "")\(newest)"
        + " (\(origin(candidate.origin)))",
    ]
    if let title = candidate.title { lines.append("   “\(title.prefix(70))”") }
    if let selectors = candidate.selectors { lines.append("   entries: \(selectors.entry)") }
    lines += candidate.hubs.map { "   hub: \($0)" }
    lines += candidate.sample.map { "   - \($0.date.map { "\($0.prefix(10)) " } ?? "")\($0.title.prefix(66))" }
    return lines
  }

  private static func origin(_ origin: DiscoveryCandidate.Origin) -> String {
    switch origin {
    case .given: "the address itself"
    case .declared: "declared by the page"
    case .linked: "linked from the page"
    case .usualPath: "a usual path"
    case .sitemap: "a sitemap"
    }
  }
}
