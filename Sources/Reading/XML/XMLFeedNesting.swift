/// Which elements of feeds stand in which, as far as closing a field that lost its end tag needs to know. Names are lower
/// case.
enum XMLFeedNesting {
  /// Entries never hold entries.
  static func isEntry(_ name: [UInt8]) -> Bool { entries.contains(name) }

  /// What fields stand in.
  static func isHolder(_ name: [UInt8]) -> Bool { entries.contains(name) || feeds.contains(name) }

  /// True of what stands beside fields and not in them: where one opens, the field before it has lost its end tag.
  static func isField(_ name: [UInt8]) -> Bool {
    fields.contains(name) || htmlFields.contains(name) || isOfModule(name)
  }

  /// True of fields of a feed whose name HTML has too.
  static func isHTML(_ name: [UInt8]) -> Bool { htmlFields.contains(name) }

  /// True of fields that hold no other field.
  static func isUnnested(_ name: [UInt8]) -> Bool {
    !nesting.contains(name)
      && (fields.contains(name) || htmlFields.contains(name) || isOfModule(name))
  }

  /// True of fields that say nothing by a part of their text, by any prefix and in any case.
  static func isValue(_ name: String) -> Bool {
    values.contains(Array(name.lowercased().utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()))
      || values.contains(Array(name.lowercased().utf8))
  }

  static func set(_ names: String) -> Set<[UInt8]> { Set(names.split(separator: " ").map { Array($0.utf8) }) }

  private static func isOfModule(_ name: [UInt8]) -> Bool {
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return modules.contains(Array(name[..<colon]))
  }

  private static let values = set(
    "link guid id uri url loc origlink pubdate published updated modified issued created date lastmod "
      + "publication_date lastbuilddate ttl")
  private static let entries = set("item entry url sitemap")
  private static let feeds = set("channel feed")
  private static let fields = set(
    "description pubdate guid enclosure category comments updated published modified issued id author content "
      + "lastbuilddate")
  private static let htmlFields = set("title link summary")
  /// Prefixes under which nothing of HTML is written.
  private static let modules = set(
    "dc dcterms atom atom10 a10 media itunes content feedburner slash wfw thr georss prism sy googleplay podcast news")
  /// Fields that hold fields.
  private static let nesting = set(
    "author atom:author atom10:author a10:author atom:contributor atom10:contributor a10:contributor atom:source "
      + "atom10:source a10:source media:group media:content media:community itunes:owner itunes:category "
      + "content:items content:item news:news news:publication")
}
