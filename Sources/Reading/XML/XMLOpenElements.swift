/// The elements a repair has open, and what it knows of how feeds and HTML nest.
struct XMLOpenElements {
  private var names: [[UInt8]] = []
  /// The same, in lower case.
  private var keys: [[UInt8]] = []
  /// How many are open of each name in lower case, so that a flood of stray end tags stays cheap.
  private var counts: [[UInt8]: Int] = [:]
  /// Elements dropped for being too deep; their end tags are dropped too.
  var dropped = 0
  private var wasOpened = false

  var isEmpty: Bool { names.isEmpty }
  var count: Int { names.count }
  var hasClosedRoot: Bool { wasOpened && names.isEmpty }
  var innermostName: String { String(decoding: names.last ?? [], as: UTF8.self) }

  mutating func open(_ name: [UInt8]) {
    let key = Self.lower(name)
    names.append(name)
    keys.append(key)
    counts[key, default: 0] += 1
    wasOpened = true
  }

  mutating func close() -> [UInt8]? {
    if let key = keys.popLast() { counts[key, default: 1] -= 1 }
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
    if Self.entries.contains(name) { return keys.lastIndex(of: name) }
    if name == Self.paragraph, keys.last == name { return keys.count - 1 }
    guard Self.fields.contains(name), let entry = keys.lastIndex(where: Self.entries.contains),
      entry + 1 < keys.count, Self.unnested.contains(keys[entry + 1])
    else { return nil }
    return entry + 1
  }

  /// True of HTML elements that have no end tag.
  static func isVoid(_ name: [UInt8]) -> Bool { voids.contains(lower(name)) }

  static func lower(_ name: [UInt8]) -> [UInt8] { name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }

  private static func set(_ names: String) -> Set<[UInt8]> { Set(names.split(separator: " ").map { Array($0.utf8) }) }

  private static let paragraph = Array("p".utf8)
  /// Entries never hold entries.
  private static let entries = set("item entry url sitemap")
  /// What stands in an entry and never in HTML: where one opens, the field before it has lost its end tag.
  private static let fields = set(
    "description pubdate guid enclosure category comments content:encoded dc:date dc:creator dc:subject "
      + "updated published modified issued")
  /// Fields of an entry that hold no other field.
  private static let unnested = set(
    "title link description pubdate guid enclosure category comments content:encoded dc:date dc:creator dc:subject "
      + "updated published modified issued summary id")
  private static let voids = set("area base br col embed hr img input meta param wbr")
}
