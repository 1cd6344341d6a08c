import Mustache
import Stories

/// An event for people: one document, no script, readable without styles.
enum EventPage {
  /// Compiled once; a template that does not compile is our own bug and shows as an empty page.
  private static let template = try? MustacheTemplate(string: EventPageTemplate.source)

  static func render(_ view: EventView) -> String { template?.render(EventPageView(view)) ?? "" }
}

/// The values the template names, all of them text.
struct EventPageView {
  struct LanguageView {
    let language: String
    let tellings: [TellingView]
  }
  struct TellingView {
    let title: String
    let href: String?
    let language: String
    let direction: String
    let outlet: String
    let time: String
    let notes: [String]
    let copies: [CopyView]
  }
  struct CopyView {
    let outlet: String
    let href: String?
    let note: String
  }
  struct ThingView {
    let id: String
    let kind: String
    let tellings: Int
    let elsewhere: String
  }

  let eventID: String
  let title: String
  let summary: String
  let truncated: Bool
  let languages: [LanguageView]
  let citations: [String]
  let hasCitations: Bool
  let shared: [ThingView]
  let hasShared: Bool

  init(_ view: EventView) {
    eventID = view.eventID
    title = view.title
    summary = view.summaryText
    truncated = view.truncated
    languages = view.tellingsByLanguage.map { language, tellings in
      LanguageView(language: language, tellings: tellings.map(Self.telling))
    }
    citations = view.citations.map(\.text)
    hasCitations = !view.citations.isEmpty
    shared = view.shared.map { thing in
      ThingView(
        id: thing.id, kind: thing.kind.rawValue, tellings: thing.tellings,
        elsewhere: "\(thing.elsewhere) of \(view.sampledStories)")
    }
    hasShared = !view.shared.isEmpty
  }

  private static func telling(_ telling: EventView.Telling) -> TellingView {
    TellingView(
      title: telling.title, href: PageText.link(telling.url), language: telling.language,
      direction: PageText.direction(telling.language), outlet: telling.outlet, time: telling.timeText,
      notes: telling.notes + telling.updates.map(\.text),
      copies: telling.copies.map { copy in
        CopyView(outlet: copy.outlet, href: PageText.link(copy.url), note: copy.noteText)
      })
  }
}
