import Glibc
import Stories

/// A look over the bytes before libxml2 sees them: what no reader of the page sees is cut out, and so is what is there
/// to cost time.
///
/// 1. A tag past a limit: libxml2 2.9 compares every attribute of a tag with all before it, so one with 50,000 costs
///    seconds (quadratic). The page around it is kept, with a warning.
/// 2. `data:` values of attributes, which reach megabytes: their first bytes are kept.
/// 3. What stands in scripts (JSON-LD apart), style sheets and comments, but for its line ends, so that lines keep
///    their numbers.
/// 4. NUL, which would end the document, becomes a space.
enum HTMLGuard {
  /// Attributes one tag may have; real pages stay under 100.
  static let maximumAttributes = 1000
  /// Bytes one tag may have, `data:` values apart.
  static let maximumTagBytes = 1 << 20
  /// Bytes kept of a `data:` value.
  static let keptDataBytes = 64

  /// `bytes` without what is cut, and what was wrong.
  static func clean(_ bytes: [UInt8]) -> (bytes: [UInt8], warnings: [ReadingWarning]) {
    var pass = HTMLTrimming()
    var cleaned = bytes.withUnsafeBufferPointer { pass.trim($0) }
    if cleaned.contains(0) { for index in cleaned.indices where cleaned[index] == 0 { cleaned[index] = 0x20 } }
    let warning = ReadingWarning(
      code: "tag_too_large",
      message: "a tag over \(maximumAttributes) attributes or \(maximumTagBytes) bytes was cut out")
    return (cleaned, Array(repeating: warning, count: min(pass.floods, 10)))
  }
}

/// One pass of `HTMLGuard` over a document.
struct HTMLTrimming {
  /// Tags cut out because they pass a limit.
  private(set) var floods = 0
  private var kept: [UInt8] = []
  /// What stands before is in `kept`, or was cut.
  private var done = 0

  private struct Tag {
    var end: Int
    /// As many as there are names between white space, quoted values apart: at least as many as there are.
    var attributes = 0
    /// `data:` values past what is kept of them.
    var data: [Range<Int>] = []

    var dataBytes: Int { data.reduce(0) { $0 + $1.count } }
  }

  /// What is left of `bytes`.
  mutating func trim(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    // One more for the NUL that ends what libxml2 reads.
    kept.reserveCapacity(bytes.count + 1)
    var index = 0
    while let start = Self.find(bytes, UInt8(ascii: "<"), from: index) {
      if Self.matches(bytes, at: start, "<!--") {
        index = cutComment(bytes, from: start + 4)
        continue
      }
      let tag = Self.scanTag(bytes, from: start)
      index = max(tag.end, start + 1)
      if tag.attributes > HTMLGuard.maximumAttributes || tag.end - start - tag.dataBytes > HTMLGuard.maximumTagBytes {
        cut(bytes, start..<tag.end)
        floods += 1
        continue
      }
      for value in tag.data { cut(bytes, value) }
      index = endOfRawText(bytes, tag: start..<tag.end) ?? index
    }
    kept.append(contentsOf: bytes[done...])
    return kept
  }

  private mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard range.lowerBound >= done else { return }
    kept.append(contentsOf: bytes[done..<range.lowerBound])
    done = range.upperBound
  }

  /// Cuts text that is no markup, but for its line ends.
  private mutating func cutRawText(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard range.lowerBound >= done, range.upperBound <= bytes.count else { return }
    cut(bytes, range)
    var index = range.lowerBound
    let text = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
    while let newline = Self.find(text, 0x0A, from: index) {
      kept.append(0x0A)
      index = newline + 1
    }
  }

  /// Cuts the text of a comment that starts before `start`, as libxml2 sees its end; returns where that is.
  private mutating func cutComment(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    if Self.matches(bytes, at: start, ">") { return start + 1 }
    if Self.matches(bytes, at: start, "->") { return start + 2 }
    var index = start
    while let dash = Self.find(bytes, UInt8(ascii: "-"), from: index) {
      for end in ["-->", "--!>"] as [StaticString] where Self.matches(bytes, at: dash, end) {
        cutRawText(bytes, start..<dash)
        return dash + end.utf8CodeUnitCount
      }
      index = dash + 1
    }
    return bytes.count
  }

  /// Where the end tag of the script or style sheet that `tag` starts ends, since `<` inside starts no tag; its text is
  /// cut unless it is JSON.
  private mutating func endOfRawText(_ bytes: UnsafeBufferPointer<UInt8>, tag: Range<Int>) -> Int? {
    let isScript = Self.starts(bytes, tag, with: "<script")
    guard isScript || Self.starts(bytes, tag, with: "<style") else { return nil }
    let end: StaticString = isScript ? "</script" : "</style"
    let index = Self.find(bytes, end, from: tag.upperBound)
    let start =
      index == bytes.count && !Self.matches(bytes, at: index - end.utf8CodeUnitCount, end)
      ? index : index - end.utf8CodeUnitCount
    if !isScript || !Self.isJSON(bytes[tag]) { cutRawText(bytes, tag.upperBound..<max(tag.upperBound, start)) }
    return index
  }

  /// `tag` is of that name, and not closed in itself, which libxml2 takes for its end.
  private static func starts(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tag: Range<Int>, with name: StaticString
  ) -> Bool {
    let end = tag.lowerBound + name.utf8CodeUnitCount
    guard matches(bytes, at: tag.lowerBound, name), end < tag.upperBound else { return false }
    return (isSpace(bytes[end]) || bytes[end] == UInt8(ascii: ">")) && !matches(bytes, at: tag.upperBound - 2, "/>")
  }

  private static func isJSON(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let buffer = UnsafeBufferPointer(rebasing: tag)
    var index = 0
    while let plus = find(buffer, UInt8(ascii: "+"), from: index) {
      if matches(buffer, at: plus, "+json") { return true }
      index = plus + 1
    }
    return false
  }

  private static func scanTag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Tag {
    guard start + 1 < bytes.count, isLetter(bytes[start + 1]) else { return Tag(end: start + 1) }
    var tag = Tag(end: bytes.count)
    var index = start + 1
    var previous: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        tag.end = index + 1
        return tag
      }
      if (byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")) && previous == UInt8(ascii: "=") {
        let end = find(bytes, byte, from: index + 1) ?? bytes.count
        if let data = dataValue(bytes, index + 1..<end) { tag.data.append(data) }
        previous = byte
        index = end + 1
        continue
      }
      if !isSpace(byte), byte != UInt8(ascii: "="), endsAttribute(previous) { tag.attributes += 1 }
      if !isSpace(byte) || previous != UInt8(ascii: "=") { previous = byte }
      index += 1
    }
    return tag
  }

  /// What is cut of a value that holds data in itself: all but its first bytes.
  private static func dataValue(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> Range<Int>? {
    guard value.count > HTMLGuard.keptDataBytes, matches(bytes, at: value.lowerBound, "data:") else { return nil }
    return value.lowerBound + HTMLGuard.keptDataBytes..<value.upperBound
  }

  /// Where the first `end` behind `start` ends; the end of the document when there is none.
  private static func find(_ bytes: UnsafeBufferPointer<UInt8>, _ end: StaticString, from start: Int) -> Int {
    let first = end.withUTF8Buffer { $0.first ?? 0 }
    var index = start
    while let found = find(bytes, first, from: index) {
      if matches(bytes, at: found, end) { return found + end.utf8CodeUnitCount }
      index = found + 1
    }
    return bytes.count
  }

  private static func find(_ bytes: UnsafeBufferPointer<UInt8>, _ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether ASCII `word`, lower case, stands at `index` in any case.
  private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ word: StaticString) -> Bool {
    guard index >= 0, index + word.utf8CodeUnitCount <= bytes.count else { return false }
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
