/// How the pages of an outlet are built around the article.
enum PageTemplate: Sendable {
  /// `article` with JSON-LD, OpenGraph and a time tag.
  case broadsheet
  /// Plain `div`s with OpenGraph; the date only in a meta element.
  case tabloid
  /// JSON-LD and a time tag, no OpenGraph; a sidebar beside the text.
  case gazette
}
