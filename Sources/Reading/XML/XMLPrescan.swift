import Glibc

/// A look at the bytes before libxml2 2.9 sees them, for what it takes quadratic time over: enormous tags (it compares
/// attributes pairwise) and comments that never end.
enum XMLPrescan {
  /// True when `bytes` hold nothing that must be repaired first.
  static func isSafe(_ bytes: ArraySlice<UInt8>, limits: ReadingLimits) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while let open = position(of: UInt8(ascii: "<"), in: buffer, from: index) {
        guard let next = end(of: open, in: buffer, limits) else { return false }
        index = next
      }
      return true
    }
  }

  /// Where the markup at `open` ends; nil when it is unsafe.
  private static func end(
    of open: Int, in buffer: UnsafeBufferPointer<UInt8>, _ limits: ReadingLimits
  ) -> Int? {
    if open + 1 < buffer.count, buffer[open + 1] == UInt8(ascii: "!") {
      if begins("<!--", in: buffer, at: open) { return find("-->", in: buffer, from: open + 4) }
      if begins("<![CDATA[", in: buffer, at: open) { return find("]]>", in: buffer, from: open + 9) }
    }
    return endOfTag(open, in: buffer, limits)
  }

  /// Where the tag at `open` ends: its `>`, or the `<` of the next one when that is missing; nil when it is unsafe.
  static func endOfTag(
    _ open: Int, in buffer: UnsafeBufferPointer<UInt8>, _ limits: ReadingLimits
  ) -> Int? {
    var quote: UInt8 = 0
    var attributes = 0
    var index = open + 1
    let last = min(buffer.count, open + limits.maximumTagBytes)
    while index < last {
      let byte = buffer[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
        return attributes <= limits.maximumAttributes ? index : nil
      } else if byte == UInt8(ascii: "=") {
        attributes += 1
      } else if byte == 0x22 || byte == 0x27 {
        quote = attributes > 0 ? byte : 0
      }
      index += 1
    }
    return nil
  }

  static func position(of byte: UInt8, in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < buffer.count, let base = buffer.baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(byte), buffer.count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// True when `text` stands at `index`.
  static func begins(_ text: StaticString, in buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard buffer.count - index >= length, let base = buffer.baseAddress else { return false }
    return memcmp(base + index, text.utf8Start, length) == 0
  }

  /// Behind the next `end`, two or three bytes of which the last is `>`.
  static func find(_ end: StaticString, in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while let close = position(of: UInt8(ascii: ">"), in: buffer, from: index) {
      let first = close - end.utf8CodeUnitCount + 1
      if first >= start, buffer[first] == end.utf8Start[0], buffer[close - 1] == end.utf8Start[close - 1 - first] {
        return close + 1
      }
      index = close + 1
    }
    return nil
  }
}
