/// Why a line of a page is in the article's text or not.
enum BlockVerdict: String, Sendable {
  case kept
  /// In a part that is there for something else by its tag, role or name, or that the page hides.
  case boilerplate
  /// The words to a table of the article, or a sentence to a picture among its paragraphs: kept.
  case caption
  /// Words to a picture that stand elsewhere, are no sentence, or come with the name of its maker.
  case picture
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

  /// The line is part of the article's text.
  var isKept: Bool { self == .kept || self == .caption }
}
