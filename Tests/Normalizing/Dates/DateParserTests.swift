import Normalizing
import Stories
import Testing

@Suite("Dates")
struct DateParserTests {
  @Test(
    "the instant and offset that were printed",
    arguments: [
      ("Fri, 26 Jun 2026 07:03:11 GMT", "2026-06-26T07:03:11Z"),
      ("Fri, 26 Jun 2026 07:03:11 +0200", "2026-06-26T07:03:11+02:00"),
      ("Fri 26 June 2026 7:03 EDT", "2026-06-26T07:03:00-04:00"), ("26 Sept 26 07:03:11 Z", "2026-09-26T07:03:11Z"),
      ("Thurs, 25-Jun-2026 07:03:11 UTC", "2026-06-25T07:03:11Z"),
      ("Fri Jun 26 07:03:11 PDT 2026", "2026-06-26T07:03:11-07:00"),
      ("June 26th, 2026 at 7:03 pm", "2026-06-26T19:03:00Z"), ("12:30 AM, 1 May 2026", "2026-05-01T00:30:00Z"),
      ("Fri, 26 Jun 2026 07:03:11 +0000 (UTC)", "2026-06-26T07:03:11Z"),
      ("2026-06-26T07:03:11Z", "2026-06-26T07:03:11Z"),
      ("2026-06-26T07:03:11.214567+05:30", "2026-06-26T07:03:11+05:30"),
      ("2026-06-26 07:03:11", "2026-06-26T07:03:11Z"), ("2026-06-26T07:03-05", "2026-06-26T07:03:00-05:00"),
      ("20260626T070311Z", "2026-06-26T07:03:11Z"), ("20260626", "2026-06-26T00:00:00Z"),
      ("2026-W26-5", "2026-06-26T00:00:00Z"),
      ("2026-177", "2026-06-26T00:00:00Z"), ("2026/06/26", "2026-06-26T00:00:00Z"),
      ("2026年6月26日", "2026-06-26T00:00:00Z"),
      ("２０２６年６月２６日 15:04", "2026-06-26T15:04:00Z"), ("2026-06-26T24:00:00Z", "2026-06-27T00:00:00Z"),
      ("2026-06-30T23:59:60Z", "2026-06-30T23:59:59Z"), ("26.06.2026", "2026-06-26T00:00:00Z"),
      ("26/Jun/2026:7:3:1 +0200", "2026-06-26T07:03:01+02:00"), ("1782457391", "2026-06-26T07:03:11Z"),
      ("1782457391214", "2026-06-26T07:03:11Z"), ("Fri, 26 06 2026 07:03:11 +0000", "2026-06-26T07:03:11Z"),
      ("2026-06-26T07:03:11 GMT+8", "2026-06-26T07:03:11+08:00"),
      ("2026-06-26 07:03:11 +08:00", "2026-06-26T07:03:11+08:00"),
    ])
  func read(text: String, expected: String) {
    #expect(DateParser.parse(text)?.rfc3339 == expected)
  }

  @Test(
    "precision is what was said, no more",
    arguments: [
      ("2026", StatedDate.Precision.year), ("2026-06", .month), ("June 2026", .month), ("2026-06-26", .day),
      ("2026-06-26T07:03Z", .minute), ("2026-06-26T07:03:11Z", .second),
    ])
  func precision(text: String, expected: StatedDate.Precision) {
    #expect(DateParser.parse(text)?.precision == expected)
  }

  @Test("a zone that was not printed is assumed, and said so")
  func assumedZone() {
    #expect(DateParser.parse("2026-06-26 07:03")?.offsetMinutes == nil)
    #expect(DateParser.parse("2026-06-26 07:03Z")?.offsetMinutes == 0)
  }

  @Test(
    "the language orders day and month where both could be either",
    arguments: [
      ("03/04/2026", "en-US", "2026-03-04", true), ("03/04/2026", "fr", "2026-04-03", true),
      ("03/04/2026", "en-GB", "2026-04-03", true), ("26/06/2026", "en-US", "2026-06-26", false),
      ("06/26/2026", "fr", "2026-06-26", false), ("04/04/2026", "fr", "2026-04-04", false),
    ])
  func order(text: String, language: String, expected: String, isAmbiguous: Bool) throws {
    let date = try #require(DateParser.parse(text, language: language))
    #expect(date.instant.day.description == expected)
    #expect(date.isAmbiguous == isAmbiguous)
  }

  @Test(
    "nonsense is no date",
    arguments: [
      "", "now", "soon", "2026-02-30", "2026-13-01", "31 April 2026", "1899-12-31", "2101-01-01", "0000-00-00", "12:30",
      "2026-06-26T25:00:00Z", "2026-06-26T07:61:00Z", "1234567890123456789012", "Version 2.4.1 of 2026", "-1", "June",
      "99999999999999999999999999999999999999999", "2026-W54-1", "2026-366", "26 June 2026 07:03 +9900",
    ])
  func refuse(text: String) {
    #expect(DateParser.parse(text) == nil)
  }

  @Test("the text is kept as printed")
  func keepsText() {
    #expect(DateParser.parse(" 26 June 2026 ")?.text == " 26 June 2026 ")
  }
}
