/// Reads the header lines of one hop, one at a time (RFC 9112 §2 to §5; libcurl prints HTTP/2 the same way).
///
/// Interim responses (1xx) and trailers are counted and forgotten, continuation lines (obs-fold) too. Bytes that are
/// not UTF-8 are replaced.
struct HeaderParser: Sendable {
  enum Failure: Error, Sendable, Hashable { case tooLarge }

  private(set) var headers = ResponseHeaders()
  /// The blank line after the headers of a final response was read.
  private(set) var isComplete = false
  private var remainingBytes: Int

  init(maximumBytes: Int) { remainingBytes = maximumBytes }

  /// Takes one line with its line end.
  mutating func receive(_ line: UnsafeRawBufferPointer) throws(Failure) {
    remainingBytes -= line.count
    guard remainingBytes >= 0 else { throw .tooLarge }
    guard !isComplete else { return }
    let content = UnsafeRawBufferPointer(rebasing: line[..<HeaderParser.end(of: line)])
    if content.isEmpty {
      isComplete = headers.status >= 200
    } else if content.starts(with: "HTTP/".utf8) {
      headers = ResponseHeaders(status: HeaderParser.status(content))
    } else {
      add(content)
    }
  }

  private mutating func add(_ line: UnsafeRawBufferPointer) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon <= 32 else { return }
    guard let name = ResponseHeaders.Name(UnsafeRawBufferPointer(rebasing: line[..<colon])) else { return }
    let value = line[(colon + 1)...]
    guard let first = value.firstIndex(where: HeaderParser.isInk), let last = value.lastIndex(where: HeaderParser.isInk)
    else { return headers.add(name, "") }
    headers.add(name, String(decoding: value[first...last], as: UTF8.self))
  }

  private static func isInk(_ byte: UInt8) -> Bool { byte != 32 && byte != 9 }

  private static func end(of line: UnsafeRawBufferPointer) -> Int {
    var end = line.count
    while end > 0, line[end - 1] == 10 || line[end - 1] == 13 { end -= 1 }
    return end
  }

  /// The three digits after the version.
  private static func status(_ line: UnsafeRawBufferPointer) -> Int {
    guard let blank = line.firstIndex(of: 32) else { return 0 }
    return Int(String(decoding: line[(blank + 1)...].prefix(3), as: UTF8.self)) ?? 0
  }
}
