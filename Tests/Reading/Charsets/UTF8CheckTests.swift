import Testing

@testable import Reading

@Suite("is it UTF-8")
struct UTF8CheckTests {
  /// The ends of every range in RFC 3629 §4's grammar, and their neighbours.
  private static let boundaries: [UInt8] = [
    0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0,
    0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
  ]

  @Test("every one and two bytes are judged as the standard library judges them")
  func oneAndTwoBytes() {
    var wrong: [[UInt8]] = []
    for first in UInt8.min...UInt8.max {
      if isJudgedWrong([first]) { wrong.append([first]) }
      for second in UInt8.min...UInt8.max where isJudgedWrong([first, second]) { wrong.append([first, second]) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("all sequences of three and four bytes at the ends of ranges too", arguments: boundaries)
  func threeAndFourBytes(first: UInt8) {
    var wrong: [[UInt8]] = []
    for second in Self.boundaries {
      for third in Self.boundaries {
        if isJudgedWrong([first, second, third]) { wrong.append([first, second, third]) }
        for fourth in Self.boundaries where isJudgedWrong([first, second, third, fourth]) {
          wrong.append([first, second, third, fourth])
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    "it doesn't matter where in a document they stand",
    arguments: [
      "é", "€", "😀", "\u{7FF}\u{800}", "\u{FFFF}\u{10000}", "\u{10FFFF}",
    ].map { Array($0.utf8) } + [
      [0x80], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82, 0xAC, 0xAC], [0xFF],
    ])
  func places(bytes: [UInt8]) {
    for filler in ["a", "é", "漢"] {
      for count in 0..<140 {
        let before = Array(String(repeating: filler, count: count).utf8)
        #expect(!isJudgedWrong(before + bytes))
        #expect(!isJudgedWrong(before + bytes + before))
      }
    }
  }

  @Test("ASCII is told from the rest of UTF-8, and a slice is looked at alone")
  func findings() {
    #expect(UTF8Check.look(at: []) == .ascii)
    #expect(UTF8Check.look(at: Array(repeating: 0x7F, count: 500)[...]) == .ascii)
    #expect(UTF8Check.look(at: Array("a é".utf8)[...]) == .valid)
    #expect(UTF8Check.look(at: [0xFF, 0x41, 0xC3, 0xA9, 0x80][1..<4]) == .valid)
    #expect(UTF8Check.look(at: [0xE2, 0x82, 0xAC][..<2]) == .invalid)
  }

  private func isJudgedWrong(_ bytes: [UInt8]) -> Bool {
    let finding = UTF8Check.look(at: bytes[...])
    guard String(validating: bytes, as: UTF8.self) != nil else { return finding != .invalid }
    return finding != (bytes.allSatisfy { $0 < 0x80 } ? .ascii : .valid)
  }
}
