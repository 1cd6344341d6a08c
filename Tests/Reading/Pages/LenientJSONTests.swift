import Testing

@testable import Reading

@Suite("JSON as pages have it")
struct LenientJSONTests {
  @Test("values of every kind")
  func values() {
    let value = LenientJSONParser.parse(#" {"a": [1, -2.5e3, true, false, null, "x"], "b": {"c": "d"}} "#)
    let items: [LenientJSON] = [.number("1"), .number("-2.5e3"), .bool(true), .bool(false), .null, .string("x")]
    #expect(value?["a"] == .array(items))
    #expect(value?["b"]?["c"]?.string == "d")
    #expect(value?["z"] == nil)
  }

  @Test(
    "escapes, surrogate pairs and halves of them",
    arguments: [
      (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\u4e2d\u00e9""#, "中é"), (#""\ud83d\ude00""#, "😀"),
      (#""\ud83dx""#, "\u{FFFD}x"),
      (#""\u12""#, "\u{FFFD}12"), (#""\n""#, "\n"),
    ])
  func escapes(_ text: String, _ expected: String) {
    #expect(LenientJSONParser.parse("[\(text)]")?.items.first?.string == expected)
  }

  @Test(
    "what publishers get wrong is read all the same",
    arguments: [
      "<!-- {\"a\":\"b\"} -->", "//<![CDATA[\n{\"a\":\"b\",}\n//]]>", "{\"a\":\"b\"", "{\"a\":\"b", "{\"a\":\"b\"}}}",
      "{,\"a\":\"b\"}", "[{\"a\":\"b\"}][{}]",
    ])
  func lenient(_ text: String) {
    #expect(LenientJSONParser.parse(text)?.items.first?["a"]?.string == "b")
  }

  @Test("raw newlines inside strings are kept")
  func rawNewline() {
    #expect(LenientJSONParser.parse("{\"a\":\"b\nc\"}")?["a"]?.string == "b\nc")
  }

  @Test("no bracket, no value", arguments: ["", "null", "\"x\"", "  "])
  func none(_ text: String) {
    #expect(LenientJSONParser.parse(text) == nil)
  }

  @Test("a hundred thousand brackets end at the depth limit")
  func depth() {
    let value = LenientJSONParser.parse(String(repeating: "[", count: 100_000))
    var depth = 0
    var current = value
    while case .array(let items) = current {
      depth += 1
      current = items.first
    }
    #expect(depth == LenientJSONParser.maximumDepth)
  }

  @Test("a quote inside a string ends it only where the next value follows")
  func innerQuotes() {
    let value = LenientJSONParser.parse(#"{"name":"Ada "The Pen" Stone","b":"c"}"#)
    #expect(value?["name"]?.string == #"Ada "The Pen" Stone"#)
    #expect(value?["b"]?.string == "c")
    let broken = LenientJSONParser.parse(#"{"name":"Ada"x,"b":"c"}"#)
    #expect(broken?["name"]?.string == nil)
  }
}
