import Testing

@testable import Deduplicating

@Suite struct TermSketchTests {
  private func sketch(_ title: String, _ body: String = "") -> TermSketch {
    TermSketch(title: TextTokens(title, limit: 600), body: TextTokens(body, limit: 6000), common: [])
  }

  private func shared(_ a: String, _ b: String) -> Int {
    Set(sketch(a).terms.map(\.hash)).intersection(sketch(b).terms.map(\.hash)).count
  }

  @Test(
    "forms of a word are one term",
    arguments: [("регулирование", "регулированием"), ("Kennzeichnung", "Kennzeichnungspflicht"), ("الذكاء", "والذكاء")])
  func stems(_ a: String, _ b: String) { #expect(shared(a, b) == 1) }

  @Test("a sketch survives its string form, and is bounded")
  func form() throws {
    let long =
      (0..<2000).map { "word\($0)x" }.joined(separator: " ") + (0..<300).map { "ab\($0)cd" }.joined(separator: " ")
    let sketch = sketch("A title of some words", long)
    #expect(sketch.terms.count <= TermSketch.maximumTerms)
    #expect(try #require(TermSketch(sketch.text)) == sketch)
    #expect(TermSketch("x") == nil && TermSketch("AAAA") == nil)
    #expect(try #require(TermSketch("")).terms.isEmpty)
  }

  @Test("where words are not set apart, two letters in a row are a term")
  func unspaced() { #expect(shared("欧盟对芯片出口实施新规", "芯片出口新规生效") >= 4) }
}
