import Foundation
import Mustache
import Stories

/// The status page: one document, no script, readable without styles.
enum HomePage {
  static let contentType = "text/html; charset=utf-8"
  static let headers = [
    "Content-Security-Policy":
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
  ]

  /// Compiled once; a template that does not compile is our own bug and shows as an empty page.
  private static let template = try? MustacheTemplate(string: HomePageTemplate.source)

  static func render(_ status: StatusReport, latest: [StoryRecord]) -> String {
    template?.render(HomePageView(status, latest: latest)) ?? ""
  }
}

/// The values the template names, all of them text.
struct HomePageView {
  struct Fact {
    let name: String
    let value: String
  }
  struct StoryView {
    let title: String
    let href: String?
    let language: String
    let direction: String
    let outlet: String
    let date: String
    let event: String
    let why: String
  }
  struct SourceView {
    let id: String
    let outlet: String
    let health: String
    let lastSuccess: String
    let nextPoll: String
    let outcome: String
    let stories: Int
  }

  let version: String
  let state: String
  let reason: String?
  let facts: [Fact]
  let stories: [StoryView]
  let hasStories: Bool
  let sources: [SourceView]
  let dropped: [Fact]

  init(_ status: StatusReport, latest: [StoryRecord]) {
    version = status.version
    state = status.state
    reason = status.reason
    facts = Self.facts(status)
    stories = latest.map(Self.story)
    hasStories = !latest.isEmpty
    sources = status.sourceStates.map(Self.source)
    dropped = status.counts.dropped.sorted { $0.key < $1.key }.map {
      Fact(name: $0.key.replacing("_", with: " "), value: String($0.value))
    }
  }

  private static func facts(_ status: StatusReport) -> [Fact] {
    [
      Fact(name: "stories in this run", value: String(status.counts.stories)),
      Fact(name: "sightings", value: String(status.counts.sightings)),
      Fact(name: "archive position", value: "record \(status.archive.seq)"),
      Fact(name: "sources", value: "\(status.sources.healthy) healthy of \(status.sources.total)"),
      Fact(name: "failing", value: String(status.sources.failing)),
      Fact(name: "up for", value: duration(status.uptimeSeconds)),
      Fact(name: "last new story", value: time(status.lastNewStory)),
      Fact(name: "next poll", value: status.nextPoll.map { "\(time($0.at)) \($0.source)" } ?? "none"),
    ]
  }

  private static func story(_ story: StoryRecord) -> StoryView {
    let terms = story.topics.flatMap(\.matches).filter { $0.weight > 0 }.map(\.term)
    return StoryView(
      title: story.title, href: PageText.link(story.url), language: story.language.tag,
      direction: PageText.direction(story.language.tag), outlet: story.source.outlet,
      date: story.published.map { String($0.instant.rfc3339.prefix(10)) } ?? "undated", event: story.head.eventID,
      why: terms.prefix(5).map(PageText.isolated).joined(separator: ", "))
  }

  private static func source(_ source: SourceReport) -> SourceView {
    let next = source.nextPoll.map { time($0) + (source.nextPollReason.map { " (\($0))" } ?? "") }
    return SourceView(
      id: source.id, outlet: source.outlet, health: source.health.rawValue, lastSuccess: time(source.lastSuccess),
      nextPoll: next ?? "running", outcome: source.lastError ?? source.lastOutcome ?? "",
      stories: source.stories)
  }

  private static func time(_ timestamp: Timestamp?) -> String {
    timestamp.map { String($0.rfc3339.prefix(19)).replacing("T", with: " ") + " UTC" } ?? "never"
  }

  private static func duration(_ seconds: Int64) -> String {
    switch seconds {
    case ..<60: "\(seconds) s"
    case ..<3600: "\(seconds / 60) min"
    case ..<86_400: "\(seconds / 3600) h \(seconds / 60 % 60) min"
    default: "\(seconds / 86_400) d \(seconds / 3600 % 24) h"
    }
  }
}
