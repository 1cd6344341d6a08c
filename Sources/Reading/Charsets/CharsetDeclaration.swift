/// What a document and its headers say about their own encoding. Pure functions over the first bytes.
enum CharsetDeclaration {
  /// How far into an HTML document a `<meta>` is looked for; the standard says 1024, real pages go further.
  static let htmlPrescanBytes = 4096
  /// How far into an XML document the declaration is looked for, since some begin with junk.
  static let xmlPrescanBytes = 1024

  /// The encoding of a byte order mark, and its length (WHATWG Encoding §6 "BOM sniff", with UTF-32 added).
  static func byteOrderMark(_ bytes: [UInt8]) -> (encoding: WebEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 or UTF-32 without a mark, known by where the zeros of its first ASCII characters stand (XML 1.0 appendix F).
  static func wide(_ bytes: [UInt8]) -> WebEncoding? {
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0] != 0, bytes[1] != 0, bytes[2] != 0, bytes[3] != 0) {
    case (false, false, false, true): return .utf32BigEndian
    case (true, false, false, false): return .utf32LittleEndian
    case (false, true, false, true): return .utf16BigEndian
    case (true, false, true, false): return .utf16LittleEndian
    default: return nil
    }
  }

  /// The charset parameter of a Content-Type header, quotes of either kind removed.
  static func contentType(_ header: String?) -> String? {
    guard let header else { return nil }
    return value(after: "charset", in: Array(header.utf8), endingAt: [0x3B, 0x2C])
  }

  /// The encoding an XML declaration names.
  static func xml(_ bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(xmlPrescanBytes))
    guard let start = head.firstIndex(of: "<?xml"), let end = head.firstIndex(of: ">", from: start) else { return nil }
    return value(after: "encoding", in: Array(head[start..<end]), endingAt: [UInt8(ascii: "?")])
  }

  /// The encoding a `<meta>` names (HTML "prescan a byte stream"), comments skipped.
  static func html(_ bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(htmlPrescanBytes))
    var index = 0
    while let start = head.firstIndex(of: "<", from: index) {
      if head.matches("<!--", at: start) {
        guard let end = head.firstIndex(of: "-->", from: start + 4) else { return nil }
        index = end
      } else if head.matches("<meta", at: start) {
        let end = head.firstIndex(of: ">", from: start) ?? head.count
        if let label = value(after: "charset", in: Array(head[start..<end]), endingAt: [0x3B, 0x2F]) { return label }
        index = end
      } else {
        index = start + 1
      }
    }
    return nil
  }

  /// The value in `name = value`, quoted or not.
  private static func value(after name: StaticString, in bytes: [UInt8], endingAt ends: [UInt8]) -> String? {
    var from = 0
    while let found = bytes.firstIndex(of: name, from: from) {
      from = found + name.utf8CodeUnitCount
      var rest = bytes[from...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
      let label = rest.prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && !ends.contains($0) }
      if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
    }
    return nil
  }
}

extension [UInt8] {
  /// True when `text` (lower case ASCII) stands at `index`, letters in any case.
  func matches(_ text: StaticString, at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, count - index >= length else { return false }
    for offset in 0..<length {
      let byte = self[index + offset]
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if lower != text.utf8Start[offset] { return false }
    }
    return true
  }

  /// Where `text` (lower case ASCII) first stands, letters in any case.
  func firstIndex(of text: StaticString, from start: Int = 0) -> Int? {
    var index = start
    while index < count {
      if matches(text, at: index) { return index }
      index += 1
    }
    return nil
  }
}
