import Stories

/// Published strings as plain text: what a reader sees, in NFC, without hidden characters.
///
/// Runs of white space are one space; lines are separated by one newline, paragraphs by one empty line.
public enum PlainText {
  /// The text of a body or summary, its paragraphs kept.
  public static func from(_ text: PublishedText) -> String {
    switch text.kind {
    case .html: html(text.value)
    case .plain: clean(text.value)
    }
  }

  /// A title on one line. In markup, references that were escaped once too often (`&amp;amp;`) are read once more; plain
  /// text means what it says.
  public static func line(_ text: PublishedText) -> String {
    let read = from(text)
    return line(text.kind == .html ? readingReferences(read) : read)
  }

  private static func line(_ text: String) -> String { text.utf8.contains(0x0A) ? oneLine(text) : text }

  private static func readingReferences(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "&")) ? decodingReferences(text) : text
  }

  /// The text of an HTML fragment; content of scripts, styles and the like is left out.
  public static func html(_ html: String) -> String { FragmentReader.text(of: html) }

  /// Plain text made clean; an empty line separates paragraphs, a line feed lines.
  public static func clean(_ plain: String) -> String {
    var plain = plain
    return plain.withUTF8 { bytes in
      var builder = TextBuilder(capacity: bytes.count)
      builder.add(bytes, keepsLines: true)
      return builder.finish()
    }
  }

  private static func oneLine(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var builder = TextBuilder(capacity: bytes.count)
      builder.add(bytes)
      return builder.finish()
    }
  }

  /// Only references closed by a semicolon: `AT&T` and `a&b` are text.
  private static func decodingReferences(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var builder = TextBuilder(capacity: bytes.count)
      var index = 0
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "&"),
          let reference = CharacterReferences.shared.read(bytes, at: index, strict: true)
        {
          reference.text.withUnsafeBufferPointer { builder.add($0) }
          index = reference.end
        } else {
          let end = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "&")) ?? bytes.count
          builder.add(UnsafeBufferPointer(rebasing: bytes[index..<end]), keepsLines: true)
          index = end
        }
      }
      return builder.finish()
    }
  }
}

extension PlainText {
  /// A category's name: one line, references read.
  static func name(_ text: String) -> String { line(readingReferences(clean(text))) }

  /// A person's name, without the mail address that RSS puts beside it (`ann@news.example (Ann Example)`); an address
  /// alone stays.
  static func person(_ text: String) -> String {
    let name = name(text)
    guard name.utf8.contains(UInt8(ascii: "@")) else { return name }
    for (open, close) in [("(", ")"), ("<", ">")] where name.hasSuffix(close) {
      let parts = name.dropLast().split(separator: open, maxSplits: 1)
      guard parts.count == 2, let first = parts.first, let second = parts.last else { continue }
      let (before, inside) = (clean(String(first)), clean(String(second)))
      if isMailAddress(inside), !isMailAddress(before) { return before }
      if isMailAddress(before), !isMailAddress(inside) { return inside }
    }
    return name
  }

  private static func isMailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains { $0.isWhitespace || $0 == ":" }
  }
}
