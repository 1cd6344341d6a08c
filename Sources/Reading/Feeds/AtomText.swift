import Foundation
import Stories

/// Atom's text constructs and content (RFC 4287 §3.1 and §4.1.3; Atom 0.3 "content constructs").
enum AtomText {
  /// What the element says; nil when it says nothing.
  static func read(_ element: FeedElement?) -> PublishedText? {
    guard let element, let text = element.text else { return nil }
    var published = read(element, text)
    if let base = element.ownBase { published?.base = base }
    return published
  }

  private static func read(_ element: FeedElement, _ text: String) -> PublishedText? {
    let type = element.attribute("type")?.lowercased() ?? "text"
    let mode = element.attribute("mode")?.lowercased()
    // What nearly every feed says, told before searching in strings.
    if type == "html", mode == nil { return PublishedText(text, kind: .html) }
    if type == "text", mode == nil { return PublishedText(text, kind: element.hasMarkup ? .html : .plain) }
    if isEncoded(type: type, mode: mode, element) {
      if let decoded = decoded(text) {
        return PublishedText(decoded, kind: FeedText.looksLikeMarkup(decoded) ? .html : .plain)
      }
      if isBinary(type: type, text) { return nil }
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

  /// Pictures, sound and film are no text, nor is anything else whose Base64 holds none.
  private static func isBinary(type: String, _ text: String) -> Bool {
    if ["image/", "audio/", "video/", "font/"].contains(where: type.hasPrefix) { return true }
    return text.utf8.allSatisfy { byte in
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      return isLetter || (0x2F...0x39).contains(byte) || byte == 0x2B || byte == 0x3D || XMLSyntax.isSpace(byte)
    } && !text.utf8.contains(0x20)
  }

  /// Nil when it isn't Base64 of UTF-8 text.
  private static func decoded(_ text: String) -> String? {
    guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters), !data.isEmpty else { return nil }
    return String(validating: data, as: UTF8.self).flatMap(XMLSyntax.trimmed)
  }
}
