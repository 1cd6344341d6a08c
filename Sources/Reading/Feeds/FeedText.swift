import Stories

/// Rules about published strings that all dialects share.
enum FeedText {
  /// Text of a format that doesn't say whether it is markup (RSS): it is when it holds a tag or an entity.
  static func guessed(_ element: FeedElement?) -> PublishedText? {
    guard let element, let text = element.text else { return nil }
    return PublishedText(
      text, kind: element.hasMarkup || looksLikeMarkup(text) ? .html : .plain, base: element.ownBase)
  }

  /// True when `text` holds something that looks like a tag, a comment or a character reference.
  static func looksLikeMarkup(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      // Looked for once: a flood of openings must stay linear.
      let lastClose = utf8.lastIndex(of: UInt8(ascii: ">")) ?? -1
      var index = 0
      while index < utf8.count {
        if utf8[index] == UInt8(ascii: "<"), index < lastClose, startsTag(utf8, at: index) { return true }
        if utf8[index] == UInt8(ascii: "&"), startsReference(utf8, at: index) { return true }
        index += 1
      }
      return false
    }
  }

  /// True when `address` could be fetched: an absolute http or https address.
  static func isWebAddress(_ address: String) -> Bool {
    let beginning = address.prefix(8).lowercased()
    return beginning.hasPrefix("http://") || beginning == "https://"
  }

  /// A category list written in one string (`a, b`).
  static func list(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").compactMap { XMLSyntax.trimmed(String($0)) }
  }

  /// `values` without repetitions and empty ones, in order.
  static func distinct(_ values: [String]) -> [String] {
    if values.count < 2 { return values.filter { !$0.isEmpty } }
    // Few values are compared faster than hashed.
    if values.count < 6 {
      return values.reduce(into: []) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
    }
    var seen: Set<String> = []
    return values.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// True when what the `<` begins is named as tags and comments are; a `>` must be known to follow.
  private static func startsTag(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let rest = utf8[(index + 1)...]
    guard let first = rest.first else { return false }
    let second = rest.dropFirst().first ?? 0
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte | 0x20) }
    return isLetter(first) || first == UInt8(ascii: "!") || first == UInt8(ascii: "/") && isLetter(second)
  }

  private static func startsReference(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let name = utf8[(index + 1)...].prefix(32).prefix { XMLSyntax.continuesName($0) && $0 < 0x80 || $0 == 0x23 }
    let end = index + 1 + name.count
    return !name.isEmpty && end < utf8.count && utf8[end] == UInt8(ascii: ";")
  }
}
