import Testing

@testable import Fetching

@Suite("HeaderParser")
struct HeaderParserTests {
  private func parse(_ text: String, maximumBytes: Int = 1000) throws -> HeaderParser {
    var parser = HeaderParser(maximumBytes: maximumBytes)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      try Array("\(line)\r\n".utf8).withUnsafeBytes { try parser.receive($0) }
    }
    return parser
  }

  @Test("names are read in any case, values trimmed, the first of a repeated header counts")
  func values() throws {
    let parser = try parse("HTTP/1.1 200 OK\nETAG:\t \"a\" \nEtag: \"b\"\nX-Other: 1\n\n")
    #expect(parser.isComplete)
    #expect(parser.headers.status == 200)
    #expect(parser.headers[.etag] == "\"a\"")
  }

  @Test("each name is known in any case, and nothing that is nearly one", arguments: ResponseHeaders.Name.allCases)
  func names(name: ResponseHeaders.Name) throws {
    func found(_ text: String) -> ResponseHeaders.Name? {
      Array(text.utf8).withUnsafeBytes { ResponseHeaders.Name($0) }
    }
    let text = name.rawValue
    #expect(found(text) == name && found(text.uppercased()) == name)
    #expect(found("x" + text) == nil && found(text + " ") == nil && found(String(text.dropLast())) == nil)
    #expect(found(text.replacing("-", with: "\r") + (text.contains("-") ? "" : "\r")) == nil)
  }

  @Test("lists are joined")
  func lists() throws {
    let headers = try parse("HTTP/2 200\ncache-control: public\ncache-control: max-age=5\n\n").headers
    #expect(headers[.cacheControl] == "public, max-age=5")
  }

  @Test("an interim response and trailers leave nothing behind")
  func interim() throws {
    let text = "HTTP/1.1 103 Early\nETag: \"early\"\n\nHTTP/1.1 200 OK\nDate: x\n\nETag: \"trailer\"\n\n"
    let parser = try parse(text)
    #expect(parser.headers.status == 200)
    #expect(parser.headers[.etag] == nil)
    #expect(parser.headers[.date] == "x")
  }

  @Test(
    "lines that are no header are passed over",
    arguments: ["HTTP/1.1", "HTTP/1.1 abc", ":", "no colon", " continued: x", "\u{0}\u{1}", "\u{FFFD}: x"])
  func malformed(line: String) throws {
    let headers = try parse("HTTP/1.1 200 OK\nETag: \"a\"\n").headers
    #expect(headers[.etag] == "\"a\"")
    _ = try parse("\(line)\n\n")
  }

  @Test(
    "a redirect needs both status and Location", arguments: [(301, "/x", true), (300, "/x", false), (302, "", false)])
  func redirect(status: Int, location: String, isRedirect: Bool) throws {
    let headers = try parse("HTTP/1.1 \(status) Moved\nLocation: \(location)\n\n").headers
    #expect(headers.isRedirect == isRedirect)
  }

  @Test("all lines of a hop count towards the limit, to the byte")
  func limit() throws {
    let text = "HTTP/1.1 200 OK\nX: 1\n\n"
    _ = try parse(text, maximumBytes: 25)
    #expect(throws: HeaderParser.Failure.tooLarge) { try parse(text, maximumBytes: 24) }
  }

  @Test("no bytes are too strange for it", arguments: UInt64(0)..<4)
  func random(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    var parser = HeaderParser(maximumBytes: .max)
    for _ in 0..<5000 {
      let line = (0..<(random.next() % 40)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      try line.withUnsafeBytes { try parser.receive($0) }
      try Array("ETag: \"a\"\n".utf8).withUnsafeBytes { try parser.receive($0) }
    }
    #expect(parser.headers[.etag] == "\"a\"", "seed \(seed)")
  }

  @Test("codings are listed without identity")
  func codings() throws {
    let headers = try parse("HTTP/1.1 200 OK\nContent-Encoding: identity, GZIP\nContent-Encoding: br\n\n").headers
    #expect(headers.codings == ["gzip", "br"])
  }
}
