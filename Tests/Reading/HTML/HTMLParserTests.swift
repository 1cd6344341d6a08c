import Stories
import Testing

@testable import Reading

@Suite("HTML: bytes to a tree")
struct HTMLParserTests {
  private func tree(_ html: String) -> HTMLTree { HTMLParser.tree(Array(html.utf8)) }

  @Test("nodes stand in document order, each knowing where it ends")
  func order() throws {
    let tree = tree("<div id=a><p>one</p><p>two</p></div><p>three</p>")
    let div = try #require(tree.all.first { tree.attribute(.id, of: $0) == "a" })
    #expect(tree.inside(div).filter { tree.nodes[$0].tag == .p }.count == 2)
    #expect(tree.text(of: div) == "one two")
    #expect(tree.children(of: div).map { tree.nodes[$0].tag } == [.p, .p])
    #expect(tree.ancestors(of: div).map { tree.nodes[$0].tag } == [.body, .html])
  }

  @Test("entities in text and attributes are resolved")
  func entities() throws {
    let tree = tree("<a href='?a=1&amp;b=2' title='&eacute;'>caf&eacute;&nbsp;&mdash; x &#x4e2d;</a>")
    let link = try #require(tree.all.first { tree.nodes[$0].tag == .a })
    #expect(tree.attribute(.href, of: link) == "?a=1&b=2")
    #expect(tree.attribute(.title, of: link) == "é")
    #expect(tree.text(of: link) == "café — x 中")
  }

  @Test("the document's own charset label is not believed: input is UTF-8")
  func charsetLabel() {
    let tree = tree("<html><head><meta charset='windows-1251'></head><body><p>конференция 会议</p></body></html>")
    #expect(tree.text(of: 0) == "конференция 会议")
  }

  @Test("nothing to read gives no text", arguments: ["", " \n\t", "<!-- never closed", "<!doctype html>", "<p></p>"])
  func nothing(_ html: String) {
    let tree = tree(html)
    #expect(tree.all.allSatisfy { tree.text(of: $0).isEmpty })
  }

  @Test("what is nested deeper than the parser goes is lost, and the tree says so")
  func depth() {
    let deep = String(repeating: "<div>", count: 5000) + "<p>bottom</p>"
    #expect(tree(deep).isTruncated)
    #expect(!tree("<div><p>shallow</p></div>").isTruncated)
  }

  @Test("at the deepest level there is all before it is read, and nothing past the limit of nodes")
  func limits() {
    let levels = HTMLTreeBuilder.maximumDepth - 4
    let deep = tree(String(repeating: "<div>", count: levels) + "<p>bottom</p>")
    #expect(!deep.isTruncated && deep.text(of: 0) == "bottom")
    let long = tree(String(repeating: "<p>x", count: HTMLTreeBuilder.maximumNodes / 2 + 10))
    #expect(long.isTruncated && long.nodes.count <= HTMLTreeBuilder.maximumNodes + 1)
  }

  @Test("white space is a node where it parts words, and nowhere else")
  func whiteSpace() {
    let spaced = tree("<div> <p> <b>a</b> <time>b</time>\n<i>c</i> </p>\n\n<p>d</p> </div> <ul> <li>e</li> </ul>")
    #expect(spaced.text(of: 0) == "a b c d e")
    #expect(spaced.nodes.filter { $0.tag == .text }.map(\.text) == ["a", " ", "b", " ", "c", "d", "e"])
  }

  @Test("text in pieces is one node, comments part it")
  func pieces() {
    let text = String(repeating: "a &amp; b ", count: 500)
    let texts = tree("<p>\(text)</p><p>x<!-- y -->z").nodes.filter { $0.tag == .text }.map(\.text)
    #expect(texts == [text.replacing("&amp;", with: "&"), "x", "z"])
  }

  @Test("attributes that nobody asks for are left out, and lines are counted past 65,535")
  func attributesAndLines() throws {
    let tree = tree(String(repeating: "\n", count: 70_000) + "<p data-x='1' class=a onfocus='b()' hidden id=c>x")
    let paragraph = try #require(tree.all.first { tree.nodes[$0].tag == .p })
    #expect(tree.attributes.map(\.name) == [.class, .hidden, .id])
    #expect(tree.attribute(.id, of: paragraph) == "c" && tree.attribute(.hidden, of: paragraph) == "")
    #expect(tree.nodes[paragraph].line == 70_001)
  }

  @Test("50,000 attributes on one tag cost no time and lose nothing else")
  func attributeFlood() {
    let flood = "<div " + (0..<50_000).map { "a\($0)=1" }.joined(separator: " ") + ">"
    let html = "<p>before</p>" + flood + "<p>after</p>"
    let (clean, warnings) = HTMLGuard.clean(Array(html.utf8))
    #expect(warnings.map(\.code) == ["tag_too_large"])
    #expect(clean.count < 1000)
    #expect(HTMLParser.tree(clean).text(of: 0) == "before after")
  }

  @Test(
    "attributes run together are counted too",
    arguments: [
      (0..<5000).map { "a\($0)=\"1\"" }.joined(), (0..<5000).map { "a\($0)='1'" }.joined(),
      (0..<5000).map { "a\($0)" }.joined(separator: "/"), (0..<5000).map { "a\($0) = 1" }.joined(separator: "\n"),
    ])
  func attributesWithoutSpace(_ attributes: String) {
    #expect(HTMLGuard.clean(Array("<p \(attributes)>x".utf8)).warnings.count == 1)
  }

  private func clean(_ html: String) -> String {
    String(decoding: HTMLGuard.clean(Array(html.utf8)).bytes, as: UTF8.self)
  }

  @Test("scripts, styles and comments are not taken for tags, and what stands in them is cut")
  func rawText() {
    let code = (0..<3000).map { "a\($0)" }.joined(separator: " ")
    let html = "<script>if (x <b \(code) )</script><style>a<b \(code)</style><!-- <b \(code) --><p>kept</p>"
    let (bytes, warnings) = HTMLGuard.clean(Array(html.utf8))
    #expect(warnings.isEmpty)
    #expect(String(decoding: bytes, as: UTF8.self) == "<script></script><style></style><!----><p>kept</p>")
  }

  @Test(
    "only what libxml2 takes for a script or a comment is cut",
    arguments: [
      ("<script src=x/><p>one</p><script></script>", "<script src=x/><p>one</p><script></script>"),
      (
        "<script type='application/ld+json'>{\"a\":1}</script>", "<script type='application/ld+json'>{\"a\":1}</script>"
      ),
      ("<SCRIPT>a</SCRIPT>b", "<SCRIPT></SCRIPT>b"), ("<scripted>a</scripted>", "<scripted>a</scripted>"),
      ("<!--a--!>b-->", "<!----!>b-->"), ("<!-->a-->", "<!-->a-->"), ("<!--->a-->", "<!--->a-->"),
      ("<script>a\nb\n</script>", "<script>\n\n</script>"), ("<script>never closed <p>", "<script>"),
      ("<!-- never closed <p>", "<!-- never closed <p>"), ("<style", "<style"),
      ("<script></script", "<script></script"),
    ])
  func cut(_ html: String, _ expected: String) {
    #expect(clean(html) == expected)
  }

  @Test("data: values are cut, and the tags around them stay")
  func dataValues() {
    let picture = "data:image/png;base64," + String(repeating: "A", count: 3 << 20)
    let html = "<p>one</p><img src=\"\(picture)\" alt='x'><div style='a:b'><img SRC='\(picture)'></div><p>two</p>"
    let (bytes, warnings) = HTMLGuard.clean(Array(html.utf8))
    #expect(warnings.isEmpty)
    #expect(bytes.count < 400)
    let tree = HTMLParser.tree(bytes)
    #expect(tree.text(of: 0) == "one two")
    #expect(tree.all.count { tree.nodes[$0].tag == .img } == 2)
    #expect(clean("<img src='data:,short'>") == "<img src='data:,short'>")
  }

  @Test("what is cut is looked through once", .timeLimit(.minutes(1)), arguments: ["<!-- a -->", "<script>a</script>"])
  func manyCuts(_ cut: String) {
    // Looked through to the end for each, the page would take hours.
    let cleaned = HTMLGuard.clean(Array(String(repeating: cut, count: 1_000_000).utf8)).bytes
    #expect(cleaned.count < 20_000_000)
  }

  @Test("a quote in an attribute hides the end of the tag")
  func quotes() {
    let words = (0..<3000).map { "a\($0)" }.joined(separator: " ")
    #expect(HTMLGuard.clean(Array("<p title='> \(words)'>x</p>".utf8)).warnings.isEmpty)
  }

  @Test("NUL does not end the document")
  func nul() {
    let (clean, _) = HTMLGuard.clean(Array("<p>one\0</p><p>two</p>".utf8))
    #expect(HTMLParser.tree(clean).text(of: 0) == "one two")
  }

  @Test(
    "broken markup keeps its text",
    arguments: [
      "<p>one<p>two", "<b><p>one</b>two</p>", "<div>one</span></div></div>two", "<td>one<td>two", "<p>one</p><p>two<",
      "<P CLASS=x>one</P>two", "<p>one<!-- c --></p>two<!-- open",
    ])
  func brokenMarkup(_ html: String) {
    let text = tree(html).text(of: 0)
    #expect(text.contains("one") && text.contains("two"))
  }

  @Test("text between scripts and styles is read, theirs is not")
  func unreadable() {
    #expect(tree("<p>a<script>var b='</p>'</script>c<style>d{}</style></p>").text(of: 0) == "ac")
  }
}
