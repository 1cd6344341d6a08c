import Foundation
import Testing

@testable import Deduplicating

/// What texts are reduced to.
@Suite struct FoldingTests {
  @Test("the short way through folding gives what NFKC gives, letter for letter")
  func shortcuts() {
    var generator = SplitMix(seed: 7)
    let known = (0..<UInt32(0x3100)).filter { ScalarFolding.shared[$0] != .dependsOnNeighbours }
    let others: [UInt32] = [
      0x4E00, 0x9FFF, 0xAC00, 0xD7A3, 0xFF21, 0xFF10, 0xFF0C, 0x301, 0x93C, 0x3099, 0x11A8, 0x64B, 0x1F600, 0xFB01,
      0xE33, 0x2460, 0x20, 0x0A,
    ]
    var texts = LabelledText.all.map { "\($0.title)\n\($0.framed)\n\($0.text.uppercased())" }
    for _ in 0..<300 {
      let row = (0..<60).compactMap { _ in
        let pool = UInt8.random(in: 0..<8, using: &generator) == 0 ? others : known
        return pool.randomElement(using: &generator).flatMap(Unicode.Scalar.init)
      }
      texts.append(String(String.UnicodeScalarView(row)))
    }
    texts += known.compactMap { Unicode.Scalar($0) }.map { "a\($0)B" }
    for text in texts {
      let (short, long) = (FoldedText(text), FoldedText(text, shortcuts: false))
      #expect(short.letters == long.letters && short.wordEnds == long.wordEnds, "\(text)")
      #expect(short.denseCount == long.denseCount && short.unspacedCount == long.unspacedCount)
      #expect(String(decoding: short.key, as: UTF8.self).unicodeScalars.map(\.value) == short.letters)
    }
  }

  @Test("what hashes are made of stays as it is: archives hold them")
  func fixed() {
    let folded = FoldedText("The minister signed the AI Act; 27 members follow on 2 August.\n12 comments")
    #expect(String(decoding: folded.key, as: UTF8.self) == "theministersignedtheaiact27membersfollowon2august")
    #expect(Fingerprint(folded).text == "w1:KYU/Gkpr6M9cpsbJfG1KA4q5yriP7nxalo2K7afvlk6ymvHUulclXg==")
    #expect(Fingerprint(FoldedText("人工智能安全条例草案提请审议")).text == "c1:AFUOHjZFt2tjKrD8bCqBknL9c6aDSZXvhub2j5jEY8nU1cKT")
  }

  @Test(
    "notes of time and counters are told from sentences",
    arguments: [
      ("Updated rules apply from 2 August 2026.", false), ("In 2026 the ministers will vote again.", false),
      ("The vote: 12 to 13.", false), ("Updated 2 August 2026", true), ("5 min read", true),
      ("Updated: August 2, 2026 at 5:04 p.m.", true), ("No numbers at all", false), ("更新于2026年3月5日", true),
      ("2026年3月5日人工智能条例生效", false), ("نشر في 5 مارس", true), ("12. März 2026, 14:05 Uhr", true),
    ])
  func stamps(_ text: String, _ isStamp: Bool) {
    let rest = MaterialText.withoutStamps(text.scalarValues).map { FoldedText(scalars: $0[...], counters: true).count }
    #expect((rest == 0) == isStamp)
  }

  @Test("a stamp in the middle of a line goes, the sentences beside it stay")
  func stampInLine() {
    let text = "By the editors | Updated 5 March 2026, 14:05 GMT | The council agreed on 2 rules. 1,204 views"
    let rest = MaterialText.withoutStamps(text.scalarValues).map { FoldedText(scalars: $0[...]).key }
    #expect(rest == FoldedText("By the editors The council agreed on 2 rules").key)
  }

  @Test("traditional characters are simplified, others stay")
  func han() {
    #expect(FoldedText("人工智慧監管條例").simplifiedLetters == FoldedText("人工智慧监管条例").letters)
    for text in ["人工智能监管条例", "AI Act", "인공지능", ""] { #expect(FoldedText(text).simplifiedLetters == nil) }
  }

  @Test("an archive's fingerprints of every kind are read")
  func readable() throws {
    for text in ["w4:AAAABAAAAAg=", "c4:AAAABAAAAAg=", "h4:AAAABAAAAAg=", "s1:"] {
      #expect(try #require(Fingerprint(text)).text == text)
    }
    #expect(Fingerprint("w65536:AAAABAAAAAg=") != nil && Fingerprint("w131072:AAAABAAAAAg=") == nil)
    let (plain, folded) = (try #require(Fingerprint("c1:AAAABAAAAAg=")), try #require(Fingerprint("h1:AAAABAAAAAg=")))
    #expect(plain.isComparable(with: folded))
  }
}
