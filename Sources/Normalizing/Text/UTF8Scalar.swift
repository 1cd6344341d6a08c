import Glibc

/// Reading valid UTF-8 in place.
enum UTF8Scalar {
  /// The scalar at `index`, where no continuation byte stands, and its length in bytes; nil when it is cut off.
  @inline(__always)
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int)? {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard index + length <= bytes.count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }

  /// Where `byte` first stands from `start` on; `bytes.count` when nowhere.
  static func position(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}

extension String {
  /// A string of bytes that are known to be valid UTF-8, since they were taken from strings, whole characters only.
  init(knownUTF8 bytes: [UInt8]) {
    assert((try? UTF8Span(validating: bytes.span)) != nil, "part of a character")
    var span = UTF8Span(unchecked: bytes.span)
    _ = span.checkForASCII()
    self.init(copying: span)
  }
}
