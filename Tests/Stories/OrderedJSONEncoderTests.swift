import Foundation
import Stories
import Testing

@Suite("JSON in a fixed order")
struct OrderedJSONEncoderTests {
  struct Sample: Codable, Equatable {
    var zebra = 1
    var apple: String? = nil
    var mango: [Double?] = [1, 2.5, nil]
    var nested = ["k": ["v"]]
    var flag = true
  }

  @Test("members keep their order, nil is left out, whole numbers have no fraction")
  func order() throws {
    let text = try OrderedJSONEncoder().string(Sample())
    #expect(text == #"{"zebra":1,"mango":[1,2.5,null],"nested":{"k":["v"]},"flag":true}"#)
    #expect(try JSONDecoder().decode(Sample.self, from: Data(text.utf8)) == Sample())
  }

  @Test("controls, separators and bidirectional marks are escaped; everything else stands as it is")
  func escapes() throws {
    let text = "a\"\\\n\u{0}\u{7F}\u{85}\u{2028}\u{202E}\u{2066}智源 é 👩‍👩‍👧"
    let json = try OrderedJSONEncoder().string([text])
    #expect(json == #"["a\"\\\n\u0000\u007f\u0085\u2028\u202e\u2066智源 é 👩‍👩‍👧"]"#)
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
  }

  @Test("random strings round-trip", arguments: 0..<40)
  func randomStrings(seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let scalars = (0..<200).compactMap { _ -> Unicode.Scalar? in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Unicode.Scalar(UInt32(state % 0x110000) >> UInt32(state >> 60))
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    let bytes = try OrderedJSONEncoder().encode([text])
    #expect(!bytes.contains(0x0A))
    #expect(try JSONDecoder().decode([String].self, from: Data(bytes)) == [text])
  }

  @Test("a number that JSON lacks is refused", arguments: [Double.nan, .infinity])
  func notFinite(number: Double) {
    #expect(throws: EncodingError.self) { try OrderedJSONEncoder().encode([number]) }
  }

  @Test("empty collections keep their kind")
  func empty() throws {
    #expect(try OrderedJSONEncoder().string([[String]()]) == "[[]]")
    #expect(try OrderedJSONEncoder().string([String: Int]()) == "{}")
  }

  @Test("text for a terminal carries no controls")
  func terminal() {
    #expect("ok 智源".escapedForTerminal == "ok 智源")
    #expect("a\u{1B}]52;c;x\u{7}\n".escapedForTerminal == #"a\u001b]52;c;x\u0007\u000a"#)
  }
}
