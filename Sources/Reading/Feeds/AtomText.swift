import Foundation
import Stories

/// Atom's text constructs and content (RFC 4287 §3.1 and §4.1.3; Atom 0.3 "content constructs").
enum AtomText {
  /// What the element says; nil when it says nothing.
  static func read(_ element: FeedElement?) -> PublishedText? {
    guard let element, let text = element.text else { return nil }
    let type = element.attribute("type")?.lowercased() ?? "text"
    let mode = element.attribute("mode")?.lowercased()
    // What nearly every feed says, told before searching in strings.
    if type == "html", mode == nil { return PublishedText(text, kind: .html) }
    if type == "text", mode == nil { return PublishedText(text, kind: element.hasMarkup ? .html : .plain) }
    if isEncoded(type: type, mode: mode, element), let decoded = decoded(text) {
      return PublishedText(decoded, kind: FeedText.looksLikeMarkup(decoded) ? .html : .plain)
    }
    return PublishedText(text, kind: kind(type: type, mode: mode, element, text))
  }

  private static func kind(type: String, mode: String?, _ element: FeedElement, _ text: String) -> PublishedText.Kind {
    if element.hasMarkup || type.contains("html") { return .html }
    // Atom 0.3 feeds say `escaped` of HTML and of plain text alike.
    if mode == "escaped", type == "text" { return FeedText.looksLikeMarkup(text) ? .html : .plain }
    return type.hasSuffix("+xml") || type.hasSuffix("/xml") ? .html : .plain
  }

  /// Base64 is said by the draft's mode, or by a media type that is neither text nor XML.
  private static func isEncoded(type: String, mode: String?, _ element: FeedElement) -> Bool {
    if let mode { return mode == "base64" }
    guard type.contains("/"), !element.hasMarkup else { return false }
    return !type.hasPrefix("text/") && !type.hasSuffix("+xml") && !type.hasSuffix("/xml")
  }

  /// Nil when it isn't Base64 of UTF-8 text.
  private static func decoded(_ text: String) -> String? {
    guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters), !data.isEmpty else { return nil }
    return String(validating: data, as: UTF8.self).flatMap(XMLSyntax.trimmed)
  }
}
