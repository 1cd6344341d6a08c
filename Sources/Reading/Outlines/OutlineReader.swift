import Stories

/// Reads the subscriptions of an OPML document of any version (opml.org/spec2.opml), as other feed readers write them.
public enum OutlineReader {
  /// Subscriptions kept.
  public static let maximumEntries = 100_000

  /// Every outline with an `xmlUrl`, in order. What is not well-formed is repaired.
  ///
  /// - Throws: `.empty`, `.tooLarge`, `.unknownFormat` for what is no OPML, `.html` for a page.
  public static func read(
    _ bytes: [UInt8], limits: ReadingLimits = .standard
  ) throws(ReadingError) -> [OutlineEntry] {
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
      if outcome.isWellFormed { return handler.entries }
    }
    let repaired = XMLRepairer.repair(text.utf8, from: root, limits: limits)
    let handler = OutlineHandler()
    _ = XMLPushParser.parse(
      repaired.utf8[...], firstLine: root.line, mode: .recovering, limits: limits, into: handler)
    return handler.entries
  }

  private static func root(of utf8: [UInt8]) throws(ReadingError) -> XMLRoot {
    switch XMLRoot.find(in: utf8, known: ["opml"]) {
    case .root(let root): return root
    case .html: throw ReadingError(.html, "the document is an HTML page, not OPML")
    case .unknown(let name):
      throw ReadingError(.unknownFormat, name.map { "<\($0.prefix(40))> is not OPML" } ?? "no markup found")
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
    if attributes["xmlurl"]?.isEmpty == false, entries.count < OutlineReader.maximumEntries {
      let groups = open.compactMap(\.self).prefix(Self.maximumGroups)
      entries.append(OutlineEntry(attributes: attributes, groups: Array(groups), line: element.line))
    }
    open.append(attributes["text"] ?? attributes["title"])
  }

  func text(_ utf8: UnsafeBufferPointer<UInt8>) {}
  func text(at range: Range<Int>) {}
  func end() { open.removeLast() }
}
