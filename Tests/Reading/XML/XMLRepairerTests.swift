import Stories
import Testing

@testable import Reading

@Suite("repairing XML")
struct XMLRepairerTests {
  private func repair(_ text: String, limits: ReadingLimits = .standard) -> XMLRepairer.Repaired {
    let root = XMLRoot(offset: 0, line: 1, localName: "r", hasJunkBefore: false)
    return XMLRepairer.repair(Array(text.utf8), from: root, limits: limits)
  }

  @Test(
    "each kind of damage is mended",
    arguments: [
      ("<r>AT&T &amp; &eacute; &foo; &#65;</r>", "<r>AT&amp;T &amp; é &amp;foo; &#65;</r>"),
      ("<r>1 < 2 <3</r>", "<r>1 &lt; 2 &lt;3</r>"),
      ("<r>a\u{8}b&#8;c&#x1F;</r>", "<r>a b c </r>"),
      ("<r>a\u{FFFF}b</r>", "<r>a\u{FFFD}b</r>"),
      ("<r>a]]>b</r>", "<r>a]]&gt;b</r>"),
      ("<r><b>x<i>y</b>z</r>", "<r><b>x<i>y</i></b>z</r>"),
      ("<r>x</b>y</r>", "<r>xy</r>"),
      ("<r><b>x</B></r>", "<r><b>x</b></r>"),
      ("<r>x<br>y<img src=a.png>z</r>", "<r>x<br/>y<img src=\"a.png\"/>z</r>"),
      ("<r a=1 b='x\"y' a='2' c d=\"p&q<\">t</r>", "<r a=\"1\" b=\"x&quot;y\" c=\"c\" d=\"p&amp;q&lt;\">t</r>"),
      ("<r><![CDATA[a<b]]></r>", "<r><![CDATA[a<b]]></r>"),
      ("<r><t><![CDATA[a & b</t><u>c</u></r>", "<r><t>a &amp; b</t><u>c</u></r>"),
      ("<r><t><![CDATA[a</t><u><![CDATA[c]]></u></r>", "<r><t>a</t><u><![CDATA[c]]></u></r>"),
      ("<r>a<!-- x -- y -->b<?php z ?>c</r>", "<r>abc</r>"),
      ("<r>a<!-- never ends", "<r>a&lt;!-- never ends</r>"),
      ("<r><item><title>a</title><item><title>b", "<r><item><title>a</title></item><item><title>b</title></item></r>"),
      ("<r><item><title>a<pubDate>d</pubDate></item></r>", "<r><item><title>a</title><pubDate>d</pubDate></item></r>"),
      ("<r>a</r> and more <b>", "<r>a</r>"),
      ("<r><t>a</t", "<r><t>a</t></r>"),
    ])
  func mends(damaged: String, mended: String) {
    let repaired = repair(damaged)
    #expect(String(decoding: repaired.utf8, as: UTF8.self) == mended)
    let again = XMLRepairer.repair(
      repaired.utf8, from: XMLRoot(offset: 0, line: 1, localName: "r", hasJunkBefore: false), limits: .standard)
    #expect(again.utf8 == repaired.utf8, "repairing twice changes nothing more")
  }

  @Test("warnings carry the line of the first of each kind")
  func lines() {
    let warnings = repair("<r>\n\nAT&T\nQ&A\n1 < 2</r>").warnings
    #expect(warnings.map(\.code) == ["bare_ampersand", "bare_less_than"])
    #expect(warnings.map(\.line) == [3, 5])
  }

  @Test("dropped markup leaves its line breaks, so later lines keep their numbers")
  func keepsLines() {
    let repaired = repair("<r><!--\n\n--><?x\n?>a\nb</r>")
    #expect(String(decoding: repaired.utf8, as: UTF8.self) == "<r>\n\n\na\nb</r>")
  }

  @Test("elements beyond the depth limit lose their tags, not their text")
  func depth() {
    let text = "<r>" + String(repeating: "<b>", count: 20) + "deep" + String(repeating: "</b>", count: 20) + "</r>"
    let repaired = repair(text, limits: ReadingLimits(maximumDepth: 6))
    let expected = "<r>" + String(repeating: "<b>", count: 4) + "deep" + String(repeating: "</b>", count: 4)
    #expect(String(decoding: repaired.utf8, as: UTF8.self).hasPrefix(expected))
    #expect(repaired.warnings.contains { $0.code == "too_deep" && $0.message.contains("maximumDepth") })
  }

  @Test("attributes beyond the limit are dropped, the tag stays")
  func attributes() {
    let repaired = repair("<r a='1' b='2' c='3'>t</r>", limits: ReadingLimits(maximumAttributes: 2))
    #expect(String(decoding: repaired.utf8, as: UTF8.self) == "<r a=\"1\" b=\"2\">t</r>")
    #expect(repaired.warnings.map(\.code) == ["mended_tag"])
  }
}
