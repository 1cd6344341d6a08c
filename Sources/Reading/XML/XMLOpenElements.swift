/// The elements a repair has open, and what it knows of how feeds and HTML nest.
struct XMLOpenElements {
  private var names: [[UInt8]] = []
  /// The same, in lower case.
  private var keys: [[UInt8]] = []
  /// How many are open of each name in lower case, so that a flood of stray end tags stays cheap.
  private var counts: [[UInt8]: Int] = [:]
  /// The namespaces each of them declares, and all of them.
  private var declarations: [Int] = []
  private(set) var namespaces = 0
  /// Elements dropped for being too deep; their end tags are dropped too.
  var dropped = 0
  private var wasOpened = false

  var isEmpty: Bool { names.isEmpty }
  var count: Int { names.count }
  var hasClosedRoot: Bool { wasOpened && names.isEmpty }
  var innermostName: String { String(decoding: names.last ?? [], as: UTF8.self) }

  mutating func open(_ name: [UInt8], declaring namespaces: Int) {
    let key = Self.lower(name)
    names.append(name)
    declarations.append(namespaces)
    self.namespaces += namespaces
    keys.append(key)
    counts[key, default: 0] += 1
    wasOpened = true
  }

  mutating func close() -> [UInt8]? {
    if let key = keys.popLast() { counts[key, default: 1] -= 1 }
    namespaces -= declarations.popLast() ?? 0
    return names.popLast()
  }

  /// How deep the innermost element of that name stands, from 0, letters in any case.
  func depth(of name: [UInt8]) -> Int? {
    let key = Self.lower(name)
    guard counts[key, default: 0] > 0 else { return nil }
    return names.lastIndex(of: name) ?? keys.lastIndex(of: key)
  }

  /// Down to which depth elements must be closed before `name` may open; nil when it may open where it is.
  func depthBefore(_ name: [UInt8]) -> Int? {
    let name = Self.lower(name)
    let isEntry = XMLFeedNesting.isEntry(name)
    if isEntry, let entry = keys.lastIndex(of: name) { return entry }
    if name == Self.paragraph, keys.last == name { return keys.count - 1 }
    guard isEntry || XMLFeedNesting.isField(name) else { return nil }
    guard let field = keys.lastIndex(where: XMLFeedNesting.isHolder).map({ $0 + 1 }), field < keys.count,
      XMLFeedNesting.isUnnested(keys[field])
    else { return nil }
    // A name that HTML has too may be markup of the field, unless it stands right in it.
    return field + 1 == keys.count || !XMLFeedNesting.isHTML(name) ? field : nil
  }

  /// True of HTML elements that have no end tag.
  static func isVoid(_ name: [UInt8]) -> Bool { voids.contains(lower(name)) }

  static func lower(_ name: [UInt8]) -> [UInt8] { name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }

  private static let paragraph = Array("p".utf8)
  private static let voids = XMLFeedNesting.set("area base br col embed hr img input meta param wbr")
}
