import Testing

@testable import Reading

@Suite("character data past libxml2")
struct XMLTextDecoderTests {
  @Test(
    "references and line ends are read as XML means them",
    arguments: [
      ("", ""), ("plain", "plain"), ("&lt;p class=&quot;a&quot;&gt;it&apos;s&lt;/p&gt;", "<p class=\"a\">it's</p>"),
      ("a&amp;b", "a&b"), ("&amp;amp;lt;", "&amp;lt;"),
      ("&#65;&#x41;&#x1F600;&#0000065;", "AA😀A"), ("&#9;&#xD;", "\t\r"),
      ("a\r\nb\rc\nd\r", "a\nb\nc\nd\n"), ("\r\r\n&lt;\r", "\n\n<\n"), ("&#146;&#x85;", "’…"),
      ("a sentence longer than sixteen bytes &amp; then é", "a sentence longer than sixteen bytes & then é"),
    ])
  func values(text: String, value: String) {
    #expect(decoded(text) == value)
  }

  @Test(
    "what XML itself doesn't define is left to libxml2, and nothing is written",
    arguments: [
      "&nbsp;", "&", "&lt", "&lt&gt;", "& b;", "&#;", "&#x;", "&#xG;", "&#65", "&#0;", "&#x1;", "&#xD800;", "&#xFFFE;",
      "&#x110000;", "&#99999999999999;", "&#X41;", "&LT;", "&apox;", "a long enough beginning, then &bogus; and more",
    ])
  func foreign(text: String) {
    #expect(decoded(text) == nil)
  }

  @Test("in a CDATA section an ampersand is itself")
  func section() {
    #expect(decoded("&lt;\r\n&", isSection: true) == "&lt;\n&")
  }

  /// Behind what stands in the output already; nil when that was not left alone or nothing could be decoded.
  private func decoded(_ text: String, isSection: Bool = false) -> String? {
    var output = Array("before".utf8)
    let bytes = Array(text.utf8)
    let isDecoded = bytes.withUnsafeBufferPointer {
      XMLTextDecoder.decode($0, isSection: isSection, hasReturn: text.utf8.contains(0x0D), into: &output)
    }
    #expect(output.starts(with: "before".utf8))
    #expect(isDecoded || output.count == 6)
    return isDecoded ? String(decoding: output.dropFirst(6), as: UTF8.self) : nil
  }
}

@Suite("what stands between tags")
struct XMLRunTests {
  @Test("a mark is seen wherever it stands", arguments: [0, 1, 15, 16, 17, 239, 240, 241, 500])
  func places(place: Int) {
    let marks: [(String, (XMLRun) -> Bool)] = [
      ("&", \.hasReference), ("\r", \.hasReturn), ("\u{1}", \.hasForbidden), ("]]>", \.hasSectionEnd),
      ("\n", { $0.lineFeeds == 1 }), ("\t", \.isVerbatim), ("\u{1F}", \.hasForbidden), ("\u{20}", \.isVerbatim),
    ]
    for (mark, isSeen) in marks {
      #expect(isSeen(run(String(repeating: "a", count: place) + mark + String(repeating: "é", count: 200))))
    }
  }

  @Test("plain text holds nothing, and a section may hold what text may not")
  func plain() {
    let plain = run(String(repeating: "a line\n\tand ] > ]] >\n", count: 300))
    #expect(plain.isVerbatim && !plain.hasForbidden && !plain.hasSectionEnd && plain.lineFeeds == 600)
    let section = run("a & b ]]>", isSection: true)
    #expect(section.isVerbatim && !section.hasSectionEnd)
    #expect(run("").isVerbatim)
  }

  private func run(_ text: String, isSection: Bool = false) -> XMLRun {
    Array(text.utf8).withUnsafeBufferPointer { XMLRun($0, isSection: isSection) }
  }
}
