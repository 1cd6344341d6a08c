/// Why a line of a page is in the article's text or not.
enum BlockVerdict: String, Sendable {
  case kept
  /// In a part that is there for something else by its tag, role or name, or that the page hides.
  case boilerplate
  /// Outside the element that holds the article.
  case outside
  /// It repeats the headline.
  case title
  /// It is made of the phrases that share bars, credits and newsletter boxes are made of.
  case phrase
  /// Most of it is linked.
  case links
  /// Too short for a sentence, in no element for text.
  case line
  /// At or after the line that stands over readers' comments.
  case comments
  /// A heading that heads nothing.
  case heading
  /// Before the first or after the last line that reads like a sentence.
  case edge
}
