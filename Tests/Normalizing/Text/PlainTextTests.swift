import Normalizing
import Stories
import Testing

@Suite("Text of HTML")
struct PlainTextHTMLTests {
  @Test(
    "blocks are paragraphs, breaks are lines",
    arguments: [
      ("<p>One</p><p>Two</p>", "One\n\nTwo"), ("One<br>Two<br/>\nThree", "One\nTwo\nThree"),
      ("One<br><br>Two", "One\n\nTwo"), ("<ul><li>a</li><li>b</li></ul>c", "a\nb\n\nc"),
      ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
      ("<h1>Head</h1>text", "Head\n\ntext"), ("a<div>b<div>c</div></div>d", "a\n\nb\n\nc\n\nd"),
      ("<p> a \n\t b </p>", "a b"), ("<b>bold</b>face", "boldface"), ("a<!-- x -->b", "ab"),
      ("<pre>one\n  two</pre>", "one\ntwo"), ("<dl><dt>a<dd>b</dl>", "a\nb"), ("", ""), ("   ", ""),
    ])
  func blocks(html: String, expected: String) {
    #expect(PlainText.html(html) == expected)
  }

  @Test(
    "what no reader sees is left out",
    arguments: [
      ("a<script>if (a<b) x('</p>')</script>b", "ab"), ("a<STYLE>p{}</Style >b", "ab"),
      ("a<noscript><img src=x></noscript>b", "ab"), ("a<template><p>x</p></template>b", "ab"),
      ("a<?xml version='1.0'?>b", "ab"), ("a<!DOCTYPE html>b", "ab"), ("a<![CDATA[b<i>c</i>]]>d", "abcd"),
      ("a<script>never closed", "a"), ("a<iframe src='x'/>b", "ab"), ("a<script src='x' />b", "ab"),
      ("a<iframe>b</iframe>c", "ac"), ("a<iframe>b<svg>c", "abc"), ("a<!-- never closed", "a"), ("a<!-->b", "ab"),
      ("a<!--->b", "ab"),
      ("a<!-- x --!>b", "ab"), ("a<a title='>'>b</a>", "ab"), ("a<a title=\"x>y\" b>c</a>", "ac"),
      ("cut <a href=\"http://news.exa", "cut"), ("a</>b", "ab"), ("a</ x>b", "ab"), ("a<scripty>b", "ab"),
    ])
  func hidden(html: String, expected: String) {
    #expect(PlainText.html(html) == expected)
  }

  @Test(
    "a less-than sign that opens no tag is text",
    arguments: [
      ("1 < 2", "1 < 2"), ("a <3 b", "a <3 b"), ("end <", "end <"), ("]]> x", "]]> x"),
      ("a <! b", "a <! b"), ("a <? b", "a <? b"), ("a </ b", "a </ b"),
    ])
  func lessThan(html: String, expected: String) {
    #expect(PlainText.html(html) == expected)
  }

  @Test(
    "character references are read as browsers do",
    arguments: [
      ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"), ("&eacute;&Eacute;", "éÉ"), ("&copy 2026", "© 2026"),
      ("&notit;", "¬it;"), ("&notin;", "∉"), ("AT&T", "AT&T"), ("a & b", "a & b"), ("&", "&"), ("&;", "&;"),
      ("&#8217;&#x2019;&#X2019", "’’’"), ("&#150;&#x80;", "–€"),
      ("&#0;&#xD800;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("&#;&#x;&#xg;", "&#;&#x;&#xg;"), ("&nosuchname;", "&nosuchname;"), ("&NotEqualTilde;", "≂̸"),
      ("&CounterClockwiseContourIntegral;", "∳"), ("a&nbsp;&nbsp;b", "a b"), ("&lt;p&gt;", "<p>"),
    ])
  func references(html: String, expected: String) {
    #expect(PlainText.html(html) == expected)
  }

  @Test(
    "hostile input is read in one pass",
    arguments: [
      "<", "<!--", "<a b='", "&", "&a", "<script>", "</script", "<![CDATA[", "]", "<div>", "\u{200D}", "-", "<!", "<?",
      "<iframe>", "<svg", "</ ",
    ])
  func hostile(piece: String) {
    let text = PlainText.html(String(repeating: piece, count: 100_000))
    #expect(text.utf8.count <= piece.utf8.count * 100_000)
  }
}

@Suite("Clean text")
struct PlainTextCleanTests {
  @Test(
    "hidden characters go and white space is one space",
    arguments: [
      ("a\u{AD}b", "ab"), ("a\u{200B}b\u{2060}c\u{FEFF}d", "abcd"), ("a\u{202E}b\u{202C}c\u{2066}d\u{2069}", "abcd"),
      ("a\u{A0}\u{2003}\u{3000} b", "a b"), ("a\u{0}\u{8}\u{7F}b", "ab"),
      ("it\u{92}s \u{93}so\u{94}\u{85} \u{81}", "it’s “so”…"), ("a\rb\u{2028}c\u{2029}d", "a\nb\nc\n\nd"),
      ("a\u{FFFC}b\u{3164}c\u{FFA0}", "abc"), ("a\u{E0061}\u{E0062}", "a"), ("\u{FEFF}a", "a"),
      ("a\r\nb", "a\nb"), ("a\n\n\n \n b", "a\n\nb"), ("  a  ", "a"), ("e\u{301}", "é"), ("\u{212B}", "Å"),
      ("\u{1100}\u{1161}", "가"), ("क\u{93C}", "क\u{93C}"),
    ])
  func clean(text: String, expected: String) {
    #expect(Array(PlainText.clean(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(
    "joiners stay where a script needs them",
    arguments: [
      ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("क्\u{200D}ष", "क्\u{200D}ष"), ("👩\u{200D}💻", "👩\u{200D}💻"),
      ("a\u{200C}b\u{200D}c", "abc"), ("中\u{200D}文", "中文"), ("می\u{200C} خواهم", "می خواهم"), ("می\u{200C}", "می"),
      ("അവന\u{D4D}\u{200D} ", "അവന\u{D4D}\u{200D}"), ("ه\u{200D} (", "ه\u{200D} ("), ("👩\u{200D} x", "👩 x"),
      ("ᠠ\u{180E}ᠡ", "ᠠ\u{180E}ᠡ"), ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴\u{E0067}\u{E0062}\u{E007F}"),
    ])
  func joiners(text: String, expected: String) {
    #expect(Array(PlainText.clean(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(
    "what is clean stays as it is",
    arguments: [
      "q\u{323}\u{64B}\u{200D}c", "\u{2329}\u{200D}c", "ب\u{200D}\u{323}\u{64B}\u{200D}c", "ب\u{64E}\u{200D} c",
      "ب\u{200D}\u{64E}", "क\u{93C}\u{94D}\u{200D}",
    ])
  func idempotent(text: String) {
    let clean = PlainText.clean(text)
    #expect(Array(PlainText.clean(clean).unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test("a run of marks nobody can read is kept in pieces that can be put in order (UAX #15 D4)")
  func manyMarks() {
    let text = "a" + String(repeating: "\u{301}\u{323}\u{200B}", count: 100_000)
    let clean = PlainText.clean(text)
    #expect(clean.unicodeScalars.filter { $0 == "\u{34F}" }.count == 6666)
    #expect(clean.unicodeScalars.count == 200_001 + 6666 - 1, "all are kept; the first makes one letter with the a")
    #expect(PlainText.clean(clean) == clean)
    let words = String(repeating: "e\u{301}", count: 40)
    #expect(PlainText.clean(words) == String(repeating: "é", count: 40))
  }

  @Test("plain text is not read as markup")
  func plainStays() {
    #expect(PlainText.from(PublishedText("a <b>c</b> &amp; d", kind: .plain)) == "a <b>c</b> &amp; d")
  }

  @Test(
    "a title is one line",
    arguments: [
      ("<b>One</b><br>two", PublishedText.Kind.html, "One two"), ("R&amp;amp;D", .html, "R&D"),
      ("If a < b", .plain, "If a < b"), ("AT&amp;T", .plain, "AT&amp;T"), ("Q&A", .plain, "Q&A"),
      ("It&#8217;s", .html, "It’s"), ("a\n\nb", .plain, "a b"), ("fish&chips;", .plain, "fish&chips;"),
    ])
  func line(text: String, kind: PublishedText.Kind, expected: String) {
    #expect(PlainText.line(PublishedText(text, kind: kind)) == expected)
  }
}
