import Stories

/// Sources out of OPML: our own export comes back as it was, and what other feed readers write becomes what it can.
///
/// Each outline becomes what a list of sources would hold and is read by the same rules, so what is wrong with one is told
/// with its line. An address that came before is left out and told, and is no error: many readers list one feed in several
/// groups.
extension OPML {
  /// Our keys by the attributes that hold them, the first one that is there; names of FreshRSS's are those of its
  /// export (`frss:`, type `HTML+XPath`).
  private static let keys: [(key: String, attributes: [String])] = [
    ("kind", ["policywire:kind"]), ("language", ["language"]), ("country", ["policywire:country"]),
    ("interval", ["policywire:interval"]), ("listing_pages", ["policywire:listingpages"]),
    ("link_template", ["policywire:linktemplate"]),
    ("maximum_bytes", ["policywire:maximumbytes"]), ("timeout", ["policywire:timeout"]),
    ("pages", ["policywire:pages"]), ("enabled", ["policywire:enabled"]),
  ]
  private static let selectors: [(key: String, attributes: [String])] = [
    ("entry", ["policywire:entry", "frss:xpathitem"]), ("link", ["policywire:link", "frss:xpathitemuri"]),
    ("title", ["policywire:entrytitle", "frss:xpathitemtitle"]),
    ("date", ["policywire:date", "frss:xpathitemtimestamp"]),
    ("summary", ["policywire:summary", "frss:xpathitemcontent"]),
  ]

  /// What a document held.
  public struct Contents: Sendable {
    public var sources: [Source] = []
    /// Those that are not to be polled.
    public var disabled: [Source] = []
    /// Outlines whose address came before.
    public var repeats: [ConfigurationProblem] = []
    /// What was wrong with outlines that became no source.
    public var problems: [ConfigurationProblem] = []
  }

  /// The sources, and what became of the outlines that are not among them.
  public static func sources(
    in outlines: [OutlineEntry], file: String, checksSelector: @escaping SelectorCheck = { _, _ in nil }
  ) -> Contents {
    var ids: Set<String> = []
    var addresses: [String: Int] = [:]
    var contents = Contents()
    let named = Set(outlines.compactMap { $0.attributes["policywire:id"] })
    var nodes: [YAMLNode] = []
    for outline in outlines {
      let url = outline.attributes["xmlurl"] ?? ""
      guard !url.isEmpty else {
        let message = "a feed without an address (xmlUrl): \((outline.attributes["text"] ?? "").prefix(200))"
        contents.problems.append(ConfigurationProblem(file: file, line: outline.line, message: message))
        continue
      }
      let key = (try? WebAddress(url).key) ?? url
      if let first = addresses[key] {
        let message = "the address of line \(first) again: left out, \(url.prefix(200))"
        contents.repeats.append(ConfigurationProblem(file: file, line: outline.line, message: message))
        continue
      }
      addresses[key] = outline.line
      let id = outline.attributes["policywire:id"] ?? freeIdentifier(url, taken: ids.union(named))
      ids.insert(id)
      nodes.append(node(outline, id: id, url: url))
    }
    var reader = SourcesReader(selectors: SelectorReader(check: checksSelector))
    var problems = ProblemList()
    reader.read(
      list: YAMLNode(content: .list(nodes), position: Position(line: 1, column: 1)), in: file, problems: &problems)
    (contents.sources, contents.disabled) = (reader.sources, reader.disabled)
    contents.problems = (contents.problems + problems.all).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    return contents
  }

  private static func node(_ outline: OutlineEntry, id: String, url: String) -> YAMLNode {
    let place = Position(line: outline.line, column: 1)
    func text(_ value: String) -> YAMLNode { YAMLNode(content: .text(value), position: place) }
    func pairs(_ table: [(key: String, attributes: [String])]) -> [(key: YAMLNode, value: YAMLNode)] {
      table.compactMap { row in
        row.attributes.lazy.compactMap { outline.attributes[$0] }.first { !$0.isEmpty }
          .map { (text(row.key), text($0)) }
      }
    }
    let attributes = outline.attributes
    let outlet = [attributes["title"], attributes["text"]].compactMap(\.self).first { $0.contains { !$0.isWhitespace } }
    var fields = [(key: text("id"), value: text(id)), (text("outlet"), text(outlet ?? id)), (text("url"), text(url))]
    fields += pairs(keys).filter { isUsable($0.key.text, $0.value.text) }
    for (key, attribute) in [("topics", "policywire:topics"), ("allow_networks", "policywire:allownetworks")] {
      guard let words = attributes[attribute] else { continue }
      let list = words.split(separator: " ").map { text(String($0)) }
      fields.append((text(key), YAMLNode(content: .list(list), position: place)))
    }
    let picked = pairs(selectors)
    if !picked.isEmpty {
      if attributes["policywire:kind"] == nil { fields.append((text("kind"), text("listing"))) }
      fields.append((text("selectors"), YAMLNode(content: .mapping(picked), position: place)))
    }
    return YAMLNode(content: .mapping(fields), position: place)
  }

  /// Other readers write languages in ways of their own (`en_US`, "English"): what is none is left out.
  private static func isUsable(_ key: String?, _ value: String?) -> Bool {
    key != "language" || value.map { (try? LanguageTag.parse($0)) != nil } == true
  }

  /// Of the host, with a number where that is taken.
  private static func freeIdentifier(_ url: String, taken: Set<String>) -> String {
    let host = (try? WebAddress(url).host) ?? url
    let labels = host.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.filter { $0 != "www" }
    let joined = labels.joined(separator: "-").prefix(48)
    let name = joined.isEmpty ? "source" : String(joined)
    var candidate = name
    var number = 2
    while taken.contains(candidate) {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }
}
