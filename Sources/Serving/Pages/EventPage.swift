import Mustache
import Stories

/// An event for people: one document, no script, readable without styles.
enum EventPage {
  /// Compiled once; a template that does not compile is our own bug and shows as an empty page.
  private static let template = try? MustacheTemplate(string: EventPageTemplate.source)

  /// - Parameter names: what things are called, by identifier; others are shown by theirs.
  static func render(_ view: EventView, names: [String: String]) -> String {
    template?.render(EventPageView(view, names: names)) ?? ""
  }
}

/// The values the template names, all of them text.
struct EventPageView {
  struct LanguageView {
    let language: String
    let tellings: [TellingView]
  }
  struct TellingView {
    let storyID: String
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
  struct OutsideView {
    let heading: String
    let stories: [OutsideStoryView]
  }
  struct OutsideStoryView {
    let title: String
    let href: String?
    let language: String
    let direction: String
    let outlet: String
    let time: String
    let event: String
    /// The telling it answers.
    let answered: TellingView?
    let notes: [String]
  }
  struct ThingView {
    let name: String
    let kind: String
    let tellings: Int
    let elsewhere: String
  }

  let eventID: String
  let title: String
  let titleLanguage: String
  let titleDirection: String
  let summary: String
  let truncated: Bool
  let languages: [LanguageView]
  let citations: [String]
  let hasCitations: Bool
  let outside: [OutsideView]
  let shared: [ThingView]
  let hasShared: Bool

  init(_ view: EventView, names: [String: String]) {
    eventID = view.eventID
    title = view.title
    titleLanguage = view.tellings.last { $0.title == view.title }?.language ?? "und"
    titleDirection = PageText.direction(titleLanguage)
    summary = view.summaryText
    truncated = view.truncated
    languages = view.tellingsByLanguage.map { language, tellings in
      LanguageView(language: language, tellings: tellings.map(Self.telling))
    }
    citations = view.ownCitations.map(\.text)
    hasCitations = !citations.isEmpty
    outside = view.outsideSections.map { section in
      OutsideView(heading: section.heading, stories: section.stories.map { Self.outside($0, in: view) })
    }
    shared = view.shared.map { thing in
      ThingView(
        name: names[thing.id] ?? thing.id, kind: thing.kind.rawValue, tellings: thing.tellings,
        elsewhere: "\(thing.elsewhere) of \(view.sampledStories)")
    }
    hasShared = !view.shared.isEmpty
  }

  private static func telling(_ telling: EventView.Telling) -> TellingView {
    TellingView(
      storyID: telling.storyID, title: telling.title, href: PageText.link(telling.url), language: telling.language,
      direction: PageText.direction(telling.language), outlet: telling.outlet, time: telling.timeText,
      notes: telling.notes + telling.updates.map(\.text),
      copies: telling.copies.map { copy in
        CopyView(outlet: copy.outlet, href: PageText.link(copy.url), note: copy.noteText)
      })
  }

  private static func outside(_ story: OutsideStory, in view: EventView) -> OutsideStoryView {
    let answered = view.answered(by: story)
    return OutsideStoryView(
      title: story.title, href: PageText.link(story.url), language: story.language,
      direction: PageText.direction(story.language), outlet: story.outlet, time: story.timeText, event: story.eventID,
      answered: answered.map(telling), notes: view.notes(of: story, isLinked: answered != nil))
  }
}
