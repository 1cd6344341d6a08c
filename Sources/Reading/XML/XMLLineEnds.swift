/// Line ends as XML 1.0 §2.11 reads them.
enum XMLLineEnds {
  /// Makes line feeds of the carriage returns that none follows, so that lines can be counted by line feeds alone. CR LF
  /// stays: it holds one.
  static func normalize(_ bytes: inout [UInt8]) {
    guard var index = loneReturn(in: bytes, from: 0) else { return }
    while index < bytes.count {
      if bytes[index] == 0x0D, index + 1 == bytes.count || bytes[index + 1] != 0x0A { bytes[index] = 0x0A }
      index += 1
    }
  }

  private static func loneReturn(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = start
      while let found = XMLPrescan.position(of: 0x0D, in: buffer, from: index) {
        if found + 1 == buffer.count || buffer[found + 1] != 0x0A { return found }
        index = found + 2
      }
      return nil
    }
  }
}
