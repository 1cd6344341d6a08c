import Stories
import Testing

@testable import Reading

@Suite("CDF")
struct CDFDialectTests {
  @Test("capitals and all")
  func whole() throws {
    let document = try FeedSamples.read(
      """
      <CHANNEL HREF="https://e.example/" LASTMOD="1998-11-05"><TITLE>Desk</TITLE><ABSTRACT>All</ABSTRACT>
      <ITEM HREF="/1" LASTMOD="1998-11-04"><TITLE>One</TITLE><ABSTRACT>Short</ABSTRACT></ITEM></CHANNEL>
      """)
    #expect(document.format == "cdf")
    #expect(document.url == "https://e.example/")
    #expect(document.title?.value == "Desk")
    #expect(document.entries.map(\.url) == ["/1"])
    #expect(document.entries.first?.summary?.value == "Short")
    #expect(document.entries.first?.modified == "1998-11-04")
  }

  @Test("older channels have the address in an A, and some the title in an attribute")
  func anchors() throws {
    let document = try FeedSamples.read(
      """
      <CHANNEL><A HREF="https://e.example/"/><TITLE VALUE="Desk"/>
      <ITEM><A HREF="/1"/><TITLE>One</TITLE></ITEM></CHANNEL>
      """)
    #expect(document.format == "cdf")
    #expect(document.url == "https://e.example/")
    #expect(document.title?.value == "Desk")
    #expect(document.entries.map(\.url) == ["/1"])
    #expect(document.entries.map(\.title?.value) == ["One"])
  }
}
