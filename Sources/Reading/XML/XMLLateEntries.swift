/// Entries that stand behind the end of their document.
enum XMLLateEntries {
  /// Where the last tag of an entry begins, from `start` on; what only looks like one in a comment, a CDATA section or a
  /// script is none. Linear.
  static func last(in bytes: [UInt8], from start: Int) -> Int? {
    var last: Int?
    var index = start
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      if let end = hidden.first(where: { bytes.matches($0.start, at: open) })?.end {
        // What never ends hides all that follows.
        guard let close = bytes.firstIndex(of: end, from: open + 1, upTo: bytes.count) else { return last }
        index = close + 1
      } else {
        if names.contains(where: { bytes.matches($0, at: open) && endsName(bytes, open + $0.utf8CodeUnitCount) }) {
          last = open
        }
        index = open + 1
      }
    }
    return last
  }

  private static let names: [StaticString] = ["<item", "<entry"]
  private static let hidden: [(start: StaticString, end: StaticString)] = [
    ("<!--", "-->"), ("<![cdata[", "]]>"), ("<script", "</script"), ("<style", "</style"),
  ]

  private static func endsName(_ bytes: [UInt8], _ index: Int) -> Bool {
    index < bytes.count && XMLSyntax.endsName(bytes[index])
  }
}
