import Stories

/// Reads the subscriptions of an OPML document of any version (opml.org/spec2.opml), as other feed readers write them.
public enum OutlineReader {
  /// Subscriptions kept.
  public static let maximumEntries = 100_000

  /// What a document holds.
  public struct Document: Sendable, Hashable {
    /// Every outline with an `xmlUrl`, and those that say they are a feed and have none, in order.
    public var entries: [OutlineEntry]
    /// The last line of a document that ends before its root does; nil for one that is whole.
    public var cutOffLine: Int?
  }

  /// The outlines of a document. What is not well-formed is repaired, and of a document that ends early what came before
  /// is kept.
  ///
  /// - Throws: `.empty`, `.tooLarge`, `.unknownFormat` for what is no OPML, `.html` for a page.
  public static func read(
    _ bytes: [UInt8], limits: ReadingLimits = .standard
  ) throws(ReadingError) -> Document {
    guard bytes.count <= limits.maximumBytes else {
      throw ReadingError(.tooLarge, "\(bytes.count) bytes, more than \(limits.maximumBytes) (maximumBytes)")
    }
    let text = CharsetDecoder.decode(bytes, contentType: nil, markup: .xml)
    guard text.utf8.contains(where: { $0 > 0x20 }) else { throw ReadingError(.empty, "the document is empty") }
    let root = try root(of: text.utf8)
    if XMLPrescan.isSafe(text.utf8[root.offset...], limits: limits) {
      let handler = OutlineHandler()
      let outcome = XMLPushParser.parse(
        text.utf8[root.offset...], firstLine: root.line, mode: .strict, limits: limits, into: handler)
      if outcome.isWellFormed { return Document(entries: handler.entries) }
    }
    let repaired = XMLRepairer.repair(text.utf8, from: root, limits: limits)
    let handler = OutlineHandler()
    _ = XMLPushParser.parse(
      repaired.utf8[...], firstLine: root.line, mode: .recovering, limits: limits, into: handler)
    return Document(entries: handler.entries, cutOffLine: isWhole(text.utf8) ? nil : lines(of: text.utf8))
  }

  /// Whether the root's end is there.
  private static func isWhole(_ utf8: [UInt8]) -> Bool {
    String(decoding: utf8.suffix(4096), as: UTF8.self).lowercased().contains("</opml")
  }

  private static func lines(of utf8: [UInt8]) -> Int {
    1 + utf8.dropLast().count { $0 == UInt8(ascii: "\n") }
  }

  /// What stands after a `<` in bytes that are no text is no name.
  private static func readable(_ name: String) -> String? {
    let isName = name.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789:._-".unicodeScalars.contains($0))
    }
    return isName ? String(name.prefix(40)) : nil
  }

  private static func root(of utf8: [UInt8]) throws(ReadingError) -> XMLRoot {
    switch XMLRoot.find(in: utf8, known: ["opml"]) {
    case .root(let root): return root
    case .html: throw ReadingError(.html, "the document is an HTML page, not OPML")
    case .unknown(let name):
      throw ReadingError(.unknownFormat, name.flatMap(readable).map { "<\($0)> is not OPML" } ?? "no markup found")
    }
  }
}

/// Gathers outlines; groups are those that are open.
private final class OutlineHandler: XMLHandler {
  private(set) var entries: [OutlineEntry] = []
  /// One for each open element: the text of an outline, nil for others.
  private var open: [String?] = []

  private static let maximumGroups = 8

  func start(_ element: XMLStart) {
    guard element.name.local.lowercased() == "outline" else {
      open.append(nil)
      return
    }
    let attributes = Dictionary(
      element.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let isFeed = ["rss", "atom"].contains(attributes["type"]?.lowercased() ?? "")
    if attributes["xmlurl"]?.isEmpty == false || isFeed, entries.count < OutlineReader.maximumEntries {
      let groups = open.compactMap(\.self).prefix(Self.maximumGroups)
      entries.append(OutlineEntry(attributes: attributes, groups: Array(groups), line: element.line))
    }
    open.append(attributes["text"] ?? attributes["title"])
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {}
  func text(at range: Range<Int>) {}
  func end() { open.removeLast() }
}
