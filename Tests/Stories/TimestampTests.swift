import Stories
import Testing

@Suite("Instants")
struct TimestampTests {
  @Test(
    "RFC 3339 round trip",
    arguments: [
      "1970-01-01T00:00:00Z", "2026-06-26T07:03:11.214Z", "2000-02-29T23:59:59Z", "1969-12-31T23:59:59.999Z",
      "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1900-03-01T12:00:00.001Z",
    ])
  func roundTrip(text: String) throws {
    #expect(try #require(Timestamp(rfc3339: text)).rfc3339 == text)
  }

  @Test(
    "offsets, lower case, long fractions and leap seconds are read",
    arguments: [
      ("2026-06-26T09:03:11+02:00", "2026-06-26T07:03:11Z"), ("2026-06-26t07:03:11z", "2026-06-26T07:03:11Z"),
      ("2026-06-25T23:33:00-07:30", "2026-06-26T07:03:00Z"),
      ("2026-06-26T07:03:11.2149999Z", "2026-06-26T07:03:11.214Z"),
      ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"), ("2026-06-26T07:03:11.5Z", "2026-06-26T07:03:11.500Z"),
    ])
  func forms(text: String, expected: String) {
    #expect(Timestamp(rfc3339: text)?.rfc3339 == expected)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "2026-06-26", "2026-06-26T07:03Z", "2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z", "2026-06-26T24:00:00Z",
      "2026-06-26T07:03:11", "2026-06-26T07:03:11.Z", "2026-06-26T07:03:11+0200", "2026-06-26T07:03:11Zx",
      "２０２６-06-26T07:03:11Z",
    ])
  func refused(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test("an offset is printed as it was stated")
  func offset() throws {
    let instant = try #require(Timestamp(rfc3339: "2026-06-26T22:30:00Z"))
    #expect(instant.rfc3339(offsetMinutes: 330) == "2026-06-27T04:00:00+05:30")
    #expect(instant.rfc3339(offsetMinutes: -480) == "2026-06-26T14:30:00-08:00")
  }

  @Test("every day of four centuries converts there and back, one after the other")
  func days() throws {
    let first = try #require(CivilDate(year: 1800, month: 1, day: 1)).daysSinceEpoch
    let last = try #require(CivilDate(year: 2200, month: 12, day: 31)).daysSinceEpoch
    var previous = CivilDate(daysSinceEpoch: first - 1)
    for number in first...last {
      let day = CivilDate(daysSinceEpoch: number)
      try #require(day.daysSinceEpoch == number && previous < day)
      try #require(day.weekday == previous.weekday % 7 + 1)
      previous = day
    }
    #expect(try #require(CivilDate(iso: "2026-11-23")).weekday == 1)
  }
}
