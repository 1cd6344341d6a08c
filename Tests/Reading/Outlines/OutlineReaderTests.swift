import Stories
import Testing

@testable import Reading

@Suite("OPML as it is written")
struct OutlineReaderTests {
  private func read(_ text: String) throws -> [OutlineEntry] { try OutlineReader.read(Array(text.utf8)).entries }

  @Test("every outline with an address is read, with the groups around it and its line")
  func groups() throws {
    let entries = try read(
      """
      <?xml version="1.0"?>
      <opml version="1.1"><head><title>x</title></head><body>
      <outline text="Policy"><outline text="EU &amp; UK">
      <outline text="A" xmlUrl="https://a.example/?x=1&amp;y=2" policywire:id="a"/></outline></outline>
      <outline title="B" type="rss" XMLURL="https://b.example/"></outline><outline text="no address"/>
      </body></opml>
      """)
    #expect(entries.map { $0.attributes["xmlurl"] } == ["https://a.example/?x=1&y=2", "https://b.example/"])
    #expect(entries.map(\.groups) == [["Policy", "EU & UK"], []])
    #expect(entries.map(\.line) == [4, 5])
    #expect(entries.first?.attributes["policywire:id"] == "a")
  }

  @Test("an outline that says it is a feed is read though it has no address, others are not")
  func withoutAddress() throws {
    let entries = try read(
      "<opml><body><outline type='rss' text='A'/><outline type='link' text='B'/><outline text='C'/></body></opml>")
    #expect(entries.map { $0.attributes["text"] } == ["A"])
  }

  @Test("what is not well-formed is repaired")
  func broken() throws {
    let text =
      "<opml><body><outline text='A & B' xmlUrl='https://a.example/?x&y'/><outline xmlUrl='https://b.example/'>"
    #expect(try read(text).map { $0.attributes["xmlurl"] } == ["https://a.example/?x&y", "https://b.example/"])
  }

  @Test("a document that ends early says at which line, and keeps what was whole", arguments: [1, 5, 12, 60])
  func cutOff(bytes: Int) throws {
    let outlines = (1...3).map { "<outline text='\($0)' xmlUrl='https://a.example/\($0)'/>\n" }.joined()
    let whole = "<?xml version='1.0'?>\n<opml version='2.0'>\n<body>\n\(outlines)</body>\n</opml>"
    let read = try OutlineReader.read(Array(whole.utf8))
    #expect(read.cutOffLine == nil && read.entries.count == 3)
    let cut = try OutlineReader.read(Array(whole.utf8.dropLast(bytes + 1)))
    #expect(cut.cutOffLine == (bytes == 1 ? 8 : bytes == 5 ? 8 : bytes == 12 ? 7 : 6))
    #expect(cut.entries.count == (bytes == 60 ? 2 : 3))
  }

  @Test("bytes that are no text are not repeated in the message")
  func noText() {
    #expect { try read("<\u{AE}\u{FB}\u{1B}[2J>") } throws: {
      !"\($0)".contains("\u{AE}") && !"\($0)".contains("\u{1B}")
    }
  }

  @Test(
    "what is no OPML is refused", arguments: [("", "empty"), ("<rss/>", "unknown_format"), ("<html><p>x", "html")])
  func refused(_ text: String, _ label: String) {
    #expect { try read(text) } throws: { ($0 as? ReadingError)?.label == label }
  }

  @Test("a hundred thousand nested outlines end soon")
  func nested() throws {
    let text = "<opml>" + String(repeating: "<outline text='a' xmlUrl='https://a.example/'>", count: 100_000)
    #expect(try read(text).count <= OutlineReader.maximumEntries)
  }
}
