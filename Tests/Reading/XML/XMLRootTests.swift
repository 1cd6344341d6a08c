import Testing

@testable import Reading

@Suite("finding the root element")
struct XMLRootTests {
  private func find(_ text: String) -> XMLRoot.Finding { XMLRoot.find(in: Array(text.utf8), known: ["rss", "feed"]) }

  @Test(
    "declarations, comments and document types are passed over without being junk",
    arguments: [
      "<rss>", "<?xml version='1.0'?>\n<rss>", "<!-- <feed> --><rss>", "<!DOCTYPE rss><rss>", "<RSS version='2.0'>",
      "<!DOCTYPE rss [<!ENTITY x \"]><feed>\"> <!-- ' --> ]>\n<rss>", "\n \t<?xml?><x:rss>",
    ])
  func clean(text: String) throws {
    guard case .root(let root) = find(text) else { throw Missing() }
    #expect(root.localName == "rss")
    #expect(!root.hasJunkBefore)
  }

  @Test("junk before the document is noticed, and the line is right")
  func junk() throws {
    guard case .root(let root) = find("Warning: <b>x</b>\n\n<?xml version='1.0'?>\n<feed>") else { throw Missing() }
    #expect(root.localName == "feed")
    #expect(root.line == 4)
    #expect(root.hasJunkBefore)
  }

  @Test("what stands before is told with its line")
  func beforeLine() throws {
    guard case .root(let junk) = find("\n\n<br />\n<?xml version='1.0'?>\n<rss>") else { throw Missing() }
    #expect(junk.junkLine == 3)
    guard case .root(let late) = find("\n <?xml version='1.0'?><rss>") else { throw Missing() }
    #expect(late.hasLateDeclaration)
    #expect(!late.hasJunkBefore)
  }

  @Test("whole comments take nothing from the bytes searched")
  func longComment() throws {
    let long = "<!--" + String(repeating: "x", count: XMLRoot.searchBytes) + "-->"
    guard case .root(let root) = find("<?xml version='1.0'?>\n\(long)\n<feed>") else { throw Missing() }
    #expect(root.line == 3)
    #expect(!root.hasJunkBefore)
  }

  @Test(
    "a page is told from a feed",
    arguments: [
      "<html><body><rss>", "<!DOCTYPE html><title>x</title>", "<head><title>x</title>",
      "<?xml version='1.0'?><html xmlns='x'>", "<main><article>x</article></main>", "<a href='/feed'>moved</a>",
      "<!doctype html>\n<span>x</span><feed>y</feed>",
    ])
  func page(text: String) {
    #expect(find(text) == .html)
  }

  @Test("an element nobody knows is named")
  func unknown() {
    #expect(find("<opml><body/></opml>") == .unknown("opml"))
    #expect(find("plain text") == .unknown(nil))
  }

  private struct Missing: Error {}
}
