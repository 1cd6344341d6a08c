import Testing

@testable import newsroom

@Suite("How the newsroom writes")
struct TextTests {
  @Test("CRC-32 of the standard check string")
  func checksum() { #expect(Gzip.checksum(Array("123456789".utf8)) == 0xcbf4_3926) }

  @Test("a gzip member of nothing is the shortest fixed block")
  func empty() {
    #expect(Gzip.compressed([]) == Gzip.header + [0x03, 0x00] + Array(repeating: 0, count: 8))
  }

  @Test("a repetition is written as a match")
  func match() { #expect(Gzip.compressed(Array(repeating: 32, count: 10_000)).count < 120) }

  @Test("a brotli stream of three bytes and of none")
  func brotli() {
    #expect(Brotli.stored(Array("abc".utf8)) == [0x20, 0x00, 0x10, 0x61, 0x62, 0x63, 0x03])
    #expect(Brotli.stored([]) == [0x06])
  }

  @Test(
    "text in the encodings of the press",
    arguments: [
      (Charset.gbk, "中", [0xd6, 0xd0]), (.big5, "中", [0xa4, 0xa4]), (.shiftJIS, "中", [0x92, 0x86]),
      (.windows1251, "Я", [0xdf]), (.utf8, "é", [0xc3, 0xa9]), (.windows1251, "中", Array("&#20013;".utf8)),
    ] as [(Charset, String, [UInt8])])
  func encodings(charset: Charset, text: String, bytes: [UInt8]) { #expect(charset.encoded(text) == bytes) }

  @Test("dates in three notations, over a leap day and across midnight")
  func dates() {
    let moment = Moment(seconds: 1_709_247_600)  // 2024-02-29T23:00:00Z
    #expect(moment.rfc3339(offsetMinutes: 0) == "2024-02-29T23:00:00Z")
    #expect(moment.rfc3339(offsetMinutes: 330) == "2024-03-01T04:30:00+05:30")
    #expect(moment.rfc822(offsetMinutes: -240) == "Thu, 29 Feb 2024 19:00:00 -0400")
    #expect(moment.httpDate == "Thu, 29 Feb 2024 23:00:00 GMT")
  }

  @Test("slots are filled, kept through a story, and a number is drawn each time")
  func phrases() {
    let book = Phrasebook(
      """
      who: Ada | Bo
      == policy
      # {who} writes
      > {who} again
      {n} and {n}
      == closing
      the end of {who*}
      """)
    var chance = Chance(seed: 1)
    let telling = book.telling(&chance)
    #expect(telling.onTopic)
    let name = telling.title.prefix { $0 != " " }
    #expect(telling.lead == "\(name) again")
    #expect(telling.paragraphs.count == 3)
    #expect(telling.paragraphs.last?.hasPrefix("The end of ") == true)
  }
}
