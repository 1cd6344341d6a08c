import Stories

/// U+FFFE and U+FFFF, which XML 1.0 forbids (§2.2): a document that has them is read as though they were U+FFFD, which
/// takes as many bytes.
enum XMLNoncharacters {
  /// Replaces them in UTF-8, and says how many there were and where the first stood; nil when there were none.
  static func replace(in bytes: inout [UInt8]) -> ReadingWarning? {
    guard let first = next(in: bytes, from: 0) else { return nil }
    var count = 0
    var found: Int? = first
    while let index = found {
      bytes[index + 2] = 0xBD
      count += 1
      found = next(in: bytes, from: index + 3)
    }
    return ReadingWarning(
      code: "noncharacter", line: XMLSyntax.line(of: first, in: bytes),
      message: "U+FFFE and U+FFFF, which XML forbids, were replaced by U+FFFD: \(count)")
  }

  /// Where the next EF BF BE or EF BF BF begins.
  private static func next(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = start
      while let lead = XMLPrescan.position(of: 0xEF, in: buffer, from: index) {
        if lead + 2 < buffer.count, buffer[lead + 1] == 0xBF, buffer[lead + 2] >= 0xBE { return lead }
        index = lead + 1
      }
      return nil
    }
  }
}
