import Stories
import Testing

@testable import Reading

@Suite("The stages of page reading, explained")
struct PageStagesTests {
  private func explain(_ html: String) throws -> (page: Page, lines: [ExplainedLine]) {
    try PageReader.explain(Array(html.utf8), contentType: "text/html; charset=utf-8", url: nil)
  }

  private let prose = "<p>The council voted for the rules, after a long debate in the hall, by a narrow margin.</p>"

  @Test("every line is kept or has a reason")
  func reasons() throws {
    let (page, lines) = try explain(
      """
      <body><nav><a href=/>Home</a></nav><h1>The council votes on rules for machines</h1>
      <article>\(prose)<h2>The council votes on rules for machines</h2><div>Share</div>
      <p>Lesen Sie auch: Was die Fischer sagen</p><p><a href=/x>Something else that is linked here</a></p>
      <h2>What changes</h2>\(prose)<h3>Sources</h3><div>26 June</div></article><footer>© The Lantern</footer></body>
      """)
    let reasons = Dictionary(grouping: lines, by: \.reason).mapValues { $0.map(\.text) }
    #expect(reasons["boilerplate"] == ["Home", "© The Lantern"])
    #expect(reasons["outside"] == ["The council votes on rules for machines"])
    #expect(reasons["title"] == ["The council votes on rules for machines"])
    #expect(reasons["phrase"] == ["Lesen Sie auch: Was die Fischer sagen"])
    #expect(reasons["links"] == ["Something else that is linked here"])
    #expect(reasons["line"] == ["Share", "26 June"])
    #expect(reasons["heading"] == ["Sources"])
    #expect(reasons["kept"]?.joined(separator: "\n\n") == page.text)
    #expect(lines.allSatisfy { $0.isKept == ($0.reason == "kept") && $0.line > 0 })
  }

  @Test("comments and the edges of the text are told apart")
  func commentsAndEdges() throws {
    let (_, lines) = try explain("<div><p>By a reporter</p>\(prose)\(prose)<h3>Comments</h3><p>I was there.</p></div>")
    #expect(lines.map(\.reason) == ["edge", "kept", "kept", "comments", "comments"])
  }

  @Test(
    "where the best element has only the first of the prose, the one around it holds the article, up to the headline")
  func widened() throws {
    let heading = "<h1>The council votes on rules for machines</h1>"
    let links =
      "<div>" + (1...9).map { "<p><a href=/\($0)>Another story of that day \($0)</a></p>" }.joined() + "</div>"
    let lead = "<div class=lead>" + prose + "</div>"
    let others = "<aside>" + links + "</aside>" + prose
    let (page, _) = try explain(
      "<body><div>\(heading)\(lead)<div>\(links)<p>x</p>\(prose)\(prose)</div></div>\(others)")
    #expect(page.text.split(separator: "\n\n").filter { $0.hasPrefix("The council voted") }.count == 3)
    // Prose of other stories, each behind its link, does not count.
    let teasers = (1...4).map { "<p><a href=/t\($0)>The title of another story \($0)</a></p>\(prose)" }.joined()
    let alone = try explain("<body><div>\(heading)\(lead)</div>\(teasers)").page
    #expect(alone.text.split(separator: "\n\n").count == 1)
  }

  @Test("lines keep their numbers, whatever is cut before them")
  func lineNumbers() throws {
    let (_, lines) = try explain("<script>\n\nvar a\n</script>\n<style>\na{}\n</style>\n\(prose)")
    #expect(lines.map(\.line) == [8])
  }

  @Test(
    "a status has its reason",
    arguments: [
      ("<nav><a href=/>Home</a></nav>", Page.Status.failed, "no article found among the text"),
      ("<p></p>", .failed, "no text on the page"),
      ("<p>One sentence is not an article, but it is something.</p>", .short, "41 letters, under 250"),
    ])
  func status(_ html: String, _ status: Page.Status, _ reason: String) throws {
    let page = try explain(html).page
    #expect(page.status == status)
    #expect(page.statusReason == reason)
  }

  @Test("a label late in the document and a wrong one from the server give the right text")
  func charsets() throws {
    let padding = "<!-- " + String(repeating: "x", count: 3000) + " -->"
    let text = "Совет города принял правила для машин после долгого спора, и теперь они действуют."
    let head = Array("<html><head>\(padding)<meta charset=\"windows-1251\"></head><body><p>".utf8)
    let cyrillic = text.unicodeScalars.map { scalar -> UInt8 in
      (0x410...0x44F).contains(scalar.value) ? UInt8(scalar.value - 0x410 + 0xC0) : UInt8(scalar.value)
    }
    let late = try PageReader.read(head + cyrillic + Array("</p>".utf8), contentType: "text/html", url: nil)
    #expect(late.text == text)
    let wrong = try PageReader.read(
      Array("<p>\(text)</p>".utf8), contentType: "text/html; charset=iso-8859-1", url: nil)
    #expect(wrong.text == text)
  }
}
