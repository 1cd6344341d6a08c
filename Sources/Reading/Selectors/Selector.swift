import Stories

/// What an operator writes to pick elements out of a page: XPath 1.0, or with `css:` before it a CSS selector.
///
/// A CSS selector may end in `::attr(name)` for an attribute's value. Both are evaluated as XPath.
public struct Selector: Sendable, Hashable {
  /// The XPath 1.0 expression.
  let xpath: String

  private static let prefix = "css:"
  /// Bytes of a selector.
  static let maximumBytes = 4096

  /// - Parameter isRelative: picks inside a node; else in the whole document.
  /// - Throws: `.malformed` with what is wrong with a CSS selector, `.tooLarge` past `maximumBytes`. XPath is not looked
  ///   at.
  init(_ text: String, isRelative: Bool) throws(ReadingError) {
    guard text.utf8.count <= Self.maximumBytes else {
      throw ReadingError(.tooLarge, "a selector is over maximumBytes (\(Self.maximumBytes))")
    }
    guard text.hasPrefix(Self.prefix) else {
      xpath = text
      return
    }
    var parser = CSSParser(text.dropFirst(Self.prefix.count))
    xpath = try parser.selectors(from: isRelative ? "" : "/")
  }

  /// What is wrong with a selector, for the one who wrote it; nil when it can be evaluated.
  public static func problem(in text: String, isRelative: Bool = true) -> String? {
    do throws(ReadingError) {
      let selector = try Selector(text, isRelative: isRelative)
      let query = XPathQuery(entry: "/*", relative: ["this": selector.xpath], maximumEntries: 1)
      _ = try HTMLParser.select(Array("<p>".utf8), query)
      return nil
    } catch {
      return error.message
    }
  }
}
