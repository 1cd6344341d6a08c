import Testing

/// One language's texts of the labelled set: a report and what is made of it, and two reports of a series.
struct LabelledText: Sendable, CustomTestStringConvertible {
  var language: String
  var title: String
  /// A report of about 200 words, or as many as say so much.
  var paragraphs: [String]
  /// What an editor elsewhere changed: a word here and there.
  var edits: [(String, String)]
  /// The headline an editor elsewhere gave it.
  var editedTitle: String
  /// A site's own lines before and after.
  var frame: (before: [String], after: [String])
  /// What the outlet added later.
  var addition: String
  /// A note of time or a counter, before and after it changed.
  var stamps: [(String, String)]
  /// A series: two reports that share their background.
  var series: (titles: (String, String), news: (String, String), background: [String])
  /// A short lead, under a headline of its own.
  var lead: (title: String, text: String)

  var text: String { paragraphs.joined(separator: "\n") }

  var edited: String { edits.reduce(text) { $0.replacing($1.0, with: $1.1) } }

  var framed: String { (frame.before + paragraphs + frame.after).joined(separator: "\n") }

  var testDescription: String { language }

  static let all = [english, chinese, spanish, french, german, japanese, korean, russian, arabic, portuguese, hindi]
}
