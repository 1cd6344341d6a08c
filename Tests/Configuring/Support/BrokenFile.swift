import Testing

/// A file that must not load, and what is to be said of it.
struct BrokenFile: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  /// `line:column`
  var place: String
  /// A part of the message.
  var says: String

  var testDescription: String { "\(name): \(text.prefix(60).debugDescription)" }

  /// Lines of `policywire.yaml`; the rest of it is in order.
  static func settings(_ text: String, _ place: String, _ says: String) -> BrokenFile {
    BrokenFile(
      name: "policywire.yaml",
      text: text + "\nsources: [{id: harbour-gazette, outlet: Gazette, url: \"http://127.1.0.1/\"}]\n", place: place,
      says: says)
  }

  /// A source of which one part is given; the others are in order.
  static func source(_ part: String, _ place: String, _ says: String) -> BrokenFile {
    BrokenFile(name: "sources/en.yaml", text: "sources:\n  - \(part)\n    outlet: Gazette\n", place: place, says: says)
  }
}
