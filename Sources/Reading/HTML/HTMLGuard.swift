import Stories

/// A look over the bytes before libxml2 sees them.
///
/// libxml2 2.9 compares every attribute of a tag with all before it, so one tag with 50,000 attributes costs seconds
/// (quadratic). A tag past a limit here is cut out: the page around it is kept.
enum HTMLGuard {
  /// Attributes one tag may have; real pages stay under 100.
  static let maximumAttributes = 1000
  /// Bytes one tag may have; inline images in attributes reach a few hundred thousand.
  static let maximumTagBytes = 1 << 20

  /// `bytes` without the tags that pass a limit and with NUL made a space, and what was wrong.
  static func clean(_ bytes: [UInt8]) -> (bytes: [UInt8], warnings: [ReadingWarning]) {
    let floods = tagsPastLimits(bytes)
    let hasNUL = bytes.contains(0)
    guard hasNUL || !floods.isEmpty else { return (bytes, []) }
    var cleaned = bytes
    for flood in floods.reversed() { cleaned.removeSubrange(flood) }
    if hasNUL { for index in cleaned.indices where cleaned[index] == 0 { cleaned[index] = 0x20 } }
    let warnings = floods.map { _ in
      ReadingWarning(
        code: "tag_too_large",
        message: "a tag over \(maximumAttributes) attributes or \(maximumTagBytes) bytes was cut out")
    }
    return (cleaned, Array(warnings.prefix(10)))
  }

  private static func tagsPastLimits(_ bytes: [UInt8]) -> [Range<Int>] {
    var floods: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        guard buffer[index] == UInt8(ascii: "<") else {
          index += 1
          continue
        }
        if let end = endOfRawText(buffer, from: index) {
          index = end
          continue
        }
        let tag = scanTag(buffer, from: index)
        if tag.attributes > maximumAttributes || tag.end - index > maximumTagBytes { floods.append(index..<tag.end) }
        index = max(tag.end, index + 1)
      }
    }
    return floods
  }

  /// Where the tag that starts at `start` ends, and how many attributes it may have at most: as many as there are
  /// names between white space, quoted values apart.
  private static func scanTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, attributes: Int) {
    guard start + 1 < bytes.count, isLetter(bytes[start + 1]) else { return (start + 1, 0) }
    var index = start + 1
    var quote: UInt8 = 0
    var attributes = 0
    var previous: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return (index + 1, attributes)
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if previous == UInt8(ascii: "=") { quote = byte }
      } else if !isSpace(byte), byte != UInt8(ascii: "="), endsAttribute(previous) {
        attributes += 1
      }
      if quote != 0 || !isSpace(byte) || previous != UInt8(ascii: "=") { previous = byte }
      index += 1
    }
    return (index, attributes)
  }

  /// Where a comment, script or style sheet that starts here ends, since `<` inside starts no tag.
  private static func endOfRawText(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    if matches(bytes, at: start, "<!--") { return find(bytes, "-->", from: start + 4) }
    if matches(bytes, at: start, "<script") { return find(bytes, "</script", from: start + 7) }
    if matches(bytes, at: start, "<style") { return find(bytes, "</style", from: start + 6) }
    return nil
  }

  private static func find(_ bytes: UnsafeBufferPointer<UInt8>, _ end: StaticString, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if matches(bytes, at: index, end) { return index + end.utf8CodeUnitCount }
      index += 1
    }
    return bytes.count
  }

  /// Whether ASCII `word`, lower case, stands at `index` in any case.
  private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ word: StaticString) -> Bool {
    guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { offset in
        let byte = bytes[index + offset]
        return byte == word[offset] || (isLetter(byte) && byte | 0x20 == word[offset])
      }
    }
  }

  /// A byte after which the next one may start an attribute.
  private static func endsAttribute(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
