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
      ("<r><t>a <a href=\"x", "<r><t>a </t></r>"), ("<r><t>a<", "<r><t>a</t></r>"), ("<r>a <b", "<r>a </r>"),
      ("<r><t>a <b or c", "<r><t>a &lt;b or c</t></r>"),
    ])
  func mends(damaged: String, mended: String) {
    let repaired = repair(damaged)
    #expect(String(decoding: repaired.utf8, as: UTF8.self) == mended)
    let again = XMLRepairer.repair(
      repaired.utf8, from: XMLRoot(offset: 0, line: 1, localName: "r", hasJunkBefore: false), limits: .standard)
    #expect(again.utf8 == repaired.utf8, "repairing twice changes nothing more")
  }

  @Test(
    "a field that lost its end tag ends where the next one begins",
    arguments: [
      ("<title>x<link>/1</link><description>d", "<title>x</title><link>/1</link><description>d</description>"),
      ("<link>/1<title>x</title>", "<link>/1</link><title>x</title>"),
      ("<title>x<media:title>y", "<title>x</title><media:title>y</media:title>"),
      ("<title>x<author><name>A</name>", "<title>x</title><author><name>A</name></author>"),
      ("<author><name>A</name></author><id>i", "<author><name>A</name></author><id>i</id>"),
      ("<media:group><media:title>x", "<media:group><media:title>x</media:title></media:group>"),
      (
        "<description><details><summary>s</summary></details>",
        "<description><details><summary>s</summary></details></description>"
      ),
      ("<description>a<p>b<guid>g", "<description>a<p>b</p></description><guid>g</guid>"),
    ])
  func unclosedFields(damaged: String, mended: String) {
    let repaired = repair("<r><item>\(damaged)</item></r>")
    #expect(String(decoding: repaired.utf8, as: UTF8.self) == "<r><item>\(mended)</item></r>")
  }

  @Test("an unclosed field of the channel does not swallow the entries")
  func unclosedChannelField() {
    let repaired = repair("<r><channel><title>x<item><title>y</title></item></channel></r>")
    #expect(
      String(decoding: repaired.utf8, as: UTF8.self)
        == "<r><channel><title>x</title><item><title>y</title></item></channel></r>")
  }

  @Test(
    "what only looks like an entry behind the end is none",
    arguments: [
      "<script>var a = \"<item>\";</script>", "<!-- <item> -->", "<![CDATA[<entry>]]>", "<items/>",
      "<style><item></style>",
      "<!-- never ends <item>",
    ])
  func noLateEntries(behind: String) {
    let repaired = repair("<r>a</r>\(behind)")
    #expect(String(decoding: repaired.utf8, as: UTF8.self) == "<r>a</r>")
    #expect(repaired.warnings.isEmpty)
  }

  @Test("namespaces in scope are limited, and the limit named")
  func namespaces() {
    let declared = (0..<5).map { " xmlns:a\($0)='u'" }.joined()
    let repaired = repair("<r\(declared)><b\(declared)/></r>", limits: ReadingLimits(maximumNamespaces: 7))
    #expect(String(decoding: repaired.utf8, as: UTF8.self).components("xmlns:") == 7)
    #expect(repaired.warnings.contains { $0.message.contains("maximumNamespaces") })
  }

  @Test(
    "each repair leaves a warning with the line of the place itself",
    arguments: [
      ("<r>a\nb\nc\u{8}d</r>", "control_character", 3), ("<r>\n<a b='&x;'/></r>", "undefined_entity", 2),
      ("<r>\n<a b='A&B'/></r>", "bare_ampersand", 2), ("<r>\n&foo; \n& b</r>", "bare_ampersand", 3),
      ("<r>\n&foo; &</r>", "undefined_entity", 2), ("<r>\n&#0;</r>", "control_character", 2),
      ("<r>a\nb ]]></r>", "stray_section_end", 2),
      ("<r>\n<a b='\u{1}'/></r>", "control_character", 2), ("<r>\n<a b='<'/></r>", "mended_tag", 2),
    ])
  func warnings(damaged: String, code: String, line: Int) {
    #expect(repair(damaged).warnings.first { $0.code == code }?.line == line)
  }

  @Test(
    "a tag over several lines keeps them", arguments: ["<r\n a='1'\n\n>x</r\n>\n", "<r><b\na='1\n2'>x</b\n></q\n></r>"])
  func tagLines(damaged: String) {
    let lines = damaged.utf8.count { $0 == 0x0A }
    let kept = repair(damaged).utf8.count { $0 == 0x0A }
    #expect(kept == lines || kept == lines - 1, "what follows the root is not kept")
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

extension String {
  /// How often `text` stands in it.
  fileprivate func components(_ text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
