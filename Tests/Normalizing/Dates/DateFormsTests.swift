import Normalizing
import Stories
import Testing

/// A generator of the same numbers for the same seed (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// An instant on some clock, taken apart, as the tests print it.
private struct Printed {
  let instant: Timestamp
  let offset: Int
  let day: CivilDate
  let clock: (hour: Int, minute: Int, second: Int)

  init(_ instant: Timestamp, offset: Int) {
    (self.instant, self.offset) = (instant, offset)
    let local = Timestamp(seconds: instant.seconds + Int64(offset * 60))
    day = local.day
    let second = Int(local.seconds - day.daysSinceEpoch * 86_400)
    clock = (second / 3600, second / 60 % 60, second % 60)
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  var time: String { "\(Printed.two(clock.hour)):\(Printed.two(clock.minute)):\(Printed.two(clock.second))" }
  var basicTime: String { time.filter { $0 != ":" } }
  var zone: String {
    (offset < 0 ? "-" : "+") + Printed.two(abs(offset) / 60) + Printed.two(abs(offset) % 60)
  }
  var monthName: String {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][day.month - 1]
  }
  var dayName: String { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday - 1] }
  var dayOfYear: Int {
    Int(day.daysSinceEpoch - (CivilDate(year: day.year, month: 1, day: 1)?.daysSinceEpoch ?? 0)) + 1
  }
  /// ISO 8601 week date: the week belongs to the year its Thursday lies in.
  var week: (year: Int, week: Int) {
    let thursday = CivilDate(daysSinceEpoch: day.daysSinceEpoch + Int64(4 - day.weekday))
    let first = CivilDate(year: thursday.year, month: 1, day: 1)?.daysSinceEpoch ?? 0
    return (thursday.year, Int(thursday.daysSinceEpoch - first) / 7 + 1)
  }
}

@Suite("Forms of dates")
struct DateFormsTests {
  @Test("what is printed in the forms of RFC 822, RFC 3339 and ISO 8601 is read back", arguments: [1, 2, 3, 4, 5])
  func roundTrips(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    for _ in 0..<200 {
      let instant = Timestamp(seconds: Int64.random(in: -2_000_000_000...4_000_000_000, using: &generator))
      let offset = Int.random(in: -48...56, using: &generator) * 15
      let printed = Printed(instant, offset: offset)
      let (day, week) = (printed.day, printed.week)
      let clock = "\(printed.time) \(printed.zone)"
      let ordinal = String(1000 + printed.dayOfYear).dropFirst()
      let forms = [
        "\(printed.dayName), \(Printed.two(day.day)) \(printed.monthName) \(day.year) \(clock)",
        "\(day.day) \(printed.monthName) \(day.year) \(clock)",
        "\(printed.dayName), \(day.day)-\(printed.monthName)-\(day.year) \(clock)",
        "\(printed.dayName) \(printed.monthName) \(Printed.two(day.day)) \(printed.time) \(printed.zone) \(day.year)",
        instant.rfc3339(offsetMinutes: offset), "\(day)T\(printed.time).25\(printed.zone)",
        "\(day)t\(printed.time)\(printed.zone)", "\(day) \(clock)",
        "\(day.description.filter { $0 != "-" })T\(printed.basicTime)\(printed.zone)",
        "\(day.year)-\(ordinal)T\(printed.time)\(printed.zone)",
        "\(week.year)-W\(Printed.two(week.week))-\(day.weekday)T\(printed.time)\(printed.zone)",
        "\(week.year)W\(Printed.two(week.week))\(day.weekday)T\(printed.basicTime)\(printed.zone)",
      ]
      for form in forms {
        let date = DateParser.parse(form)
        #expect(date?.instant == instant, "\(form), seed \(seed)")
        #expect(date?.offsetMinutes == offset, "\(form), seed \(seed)")
        #expect(date?.precision == .second, "\(form), seed \(seed)")
      }
    }
  }

  @Test(
    "RFC 822 and its misspellings",
    arguments: [
      ("Fri,26 Jun 2026 07:03:11 GMT", "2026-06-26T07:03:11Z"), ("Fri, 26 Jun 26 07:03 Z", "2026-06-26T07:03:00Z"),
      ("Friday, 26-Jun-26 07:03:11 GMT", "2026-06-26T07:03:11Z"), ("26 Jun 99 07:03:11 UT", "1999-06-26T07:03:11Z"),
      ("Fri, 26 June, 2026 07:03:11 +02:00", "2026-06-26T07:03:11+02:00"),
      ("Fri, 26 Jun 2026 7:3:1 +0200", "2026-06-26T07:03:01+02:00"),
      ("Fri, 26 Jun 2026 07.03.11 GMT", "2026-06-26T07:03:11Z"),
      ("Fri, 26 Jun 2026 24:05 GMT", "2026-06-26T00:05:00Z"), ("Jun 26 2026 07:03:11", "2026-06-26T07:03:11Z"),
      ("Fri Jun 26 07:03:11 2026", "2026-06-26T07:03:11Z"), ("26-Jun-2026", "2026-06-26T00:00:00Z"),
      ("Fri, 26 Jun 2026 07:03:11 XYZ", "2026-06-26T07:03:11Z"),
      ("Friday, June 26, 2026 - 7:03pm\\n", "2026-06-26T19:03:00Z"),
    ])
  func mail(text: String, expected: String) {
    #expect(DateParser.parse(text)?.rfc3339 == expected)
  }

  @Test(
    "ISO 8601 in its rarer forms",
    arguments: [
      ("2020-W53-7", "2021-01-03T00:00:00Z"), ("2026-W26", "2026-06-22T00:00:00Z"),
      ("2020366", "2020-12-31T00:00:00Z"), ("2026-06-26T07:03:11,5Z", "2026-06-26T07:03:11Z"),
      ("2026-06-26T0703Z", "2026-06-26T07:03:00Z"), ("20260626T0703+02", "2026-06-26T07:03:00+02:00"),
      ("2026-06-26T24:00Z", "2026-06-27T00:00:00Z"), ("2026-06-26+08:00", "2026-06-26T00:00:00+08:00"),
    ])
  func iso(text: String, expected: String) {
    #expect(DateParser.parse(text)?.rfc3339 == expected)
  }

  @Test(
    "zones by offset, by name, and by place",
    arguments: [
      ("26 Jun 2026 07:03 EST", -300), ("26 Jun 2026 07:03 EDT", -240), ("26 Jun 2026 07:03 CST", -360),
      ("26 Jun 2026 07:03 BST", 60), ("26 Jun 2026 07:03 IST", 330), ("26 Jun 2026 07:03 WIB", 420),
      ("26 Jun 2026 07:03 UTC-5", -300), ("26 Jun 2026 07:03 GMT+0530 (India)", 330),
      ("26 июня 2026, 14:30 мск", 180), ("26 Jun 2026 07:03 ET", -240), ("26 Jan 2026 07:03 ET", -300),
      ("26 Jun 2026 07:03 Europe/Berlin", 120), ("2026-01-26T07:03[America/New_York]", -300),
      ("2015-02-08 03:02:00 +0300 MSK", 180), ("2026-06-26 07:03 -0000", 0),
    ])
  func zones(text: String, minutes: Int) {
    #expect(DateParser.parse(text)?.offsetMinutes == minutes)
  }

  @Test(
    "halves of the day",
    arguments: [
      ("26 June 2026 12:30 AM", "00:30"), ("26 June 2026 12:30 PM", "12:30"), ("26 June 2026 7 p.m.", "19:00"),
      ("7:03am 26 June 2026", "07:03"), ("2026年6月26日 下午3:05", "15:05"), ("2026年6月26日 午前10時", "10:00"),
      ("2026.06.26 오후 11:05", "23:05"), ("26 Μαΐου 2026, 3:05 μ.μ.", "15:05"), ("26 يونيو 2026 2:30 م", "14:30"),
      ("26.6.2026 5.45 ip.", "17:45"), ("2026年6月26日晚8:00", "20:00"), ("26 June 2026 at noon", "12:00"),
    ])
  func halves(text: String, time: String) {
    #expect(DateParser.parse(text)?.rfc3339 == textDay(text) + "T\(time):00Z")
  }

  private func textDay(_ text: String) -> String { text.contains("Μαΐου") ? "2026-05-26" : "2026-06-26" }

  @Test("the weekday decides between day and month when only one of them falls on it")
  func weekdayOrder() throws {
    let date = try #require(DateParser.parse("Sat, 04/11/2020"))
    #expect(date.instant.day.description == "2020-04-11")
    #expect(!date.isAmbiguous)
    #expect(DateParser.parse("Wed, 04/11/2020")?.instant.day.description == "2020-11-04")
  }

  @Test(
    "text that is plainly apart from a whole date is passed over",
    arguments: [
      "26 June 2026 | The Gazette", "June 26, 2026, Reuters", "Published: 26 June 2026", "Posted on June 26, 2026",
      "26 June 2026 — 5 min read", "26 June 2026\nby a reporter", "Stand: 26.06.2026", "发布时间：2026-06-26 来源：某报",
    ])
  func surroundings(text: String) {
    #expect(DateParser.parse(text)?.instant.day.description == "2026-06-26")
  }

  @Test(
    "what only looks like a date is refused",
    arguments: [
      "10.15.7", "1.2.3", "1.5.2024.3", "192.168.1.1", "$20.05", "+49 30 1234567", "555-1234", "2125551234", "2024-25",
      "2010-", "2026/2027", "5 min read", "hello 2024", "12", "June 31, 2026", "00/00/2026", "13/13/2026",
      "99:99 26 June 2026", "Jan Feb 2026", "2026-06-26T07:03:11Textra", "2026-06-26T09:00:00+00:xx",
      "Sun, 16 Dec 2012 1:2:3:4 GMT", "Sun, 16 zzz 2012 11:47:32 GMT", "2026-06-26 2026-06-27", "2021366",
      "9999-12-31T23:59:59-99:99", "Fri, 26 Jun 2026 07:03:61 GMT", "2024-W53-1", "1384216367111222333",
    ])
  func lookalikes(text: String) {
    #expect(DateParser.parse(text) == nil)
  }

  @Test(
    "hostile text ends soon and without a date",
    arguments: [
      String(repeating: "9", count: 100_000), String(repeating: "1-", count: 50_000),
      String(repeating: "月", count: 50_000), String(repeating: "(", count: 50_000),
      String(repeating: "Jan ", count: 50_000), String(repeating: "1:", count: 50_000),
      "a" + String(repeating: "\u{301}", count: 50_000), "\u{FEFF}\u{200F}\u{202E}", "+", "-", "(", "'", ":", "T", "年",
      "\u{0}\u{0}\u{0}", "+99999999999999999999:99", "W W W", "America/", "/", "12 # 12 #",
    ])
  func hostile(text: String) {
    #expect(DateParser.parse(text, reference: Timestamp(seconds: 1_782_457_391)) == nil)
  }

  @Test("any bytes at all are survived", arguments: [11, 12, 13])
  func noise(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let pieces = [
      "1", "26", "2026", "-", "/", ".", ":", " ", "T", "Z", "+", "Jan", "mar", "年", "月", "日", "ago", "前", "(", ")",
      "昨天", "พ.ศ.", "令和", "tháng", "am", "\u{301}", "'", "\n", "\\n", "هـ", "رمضان", "in", "W", "十", "h",
    ]
    let reference = Timestamp(seconds: 1_782_457_391)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 1...12, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }.joined()
      for date in [DateParser.parse(text), DateParser.parse(text, reference: reference)].compactMap(\.self) {
        #expect((1899...2101).contains(date.instant.day.year), "\(text), seed \(seed)")
        #expect(date.text == text)
      }
    }
  }

  @Test("of a long text only the first part is looked at")
  func bound() {
    let far = String(repeating: " ", count: DateParser.maximumScalars)
    #expect(DateParser.parse("2026-06-26" + far + "nonsense")?.instant.day.description == "2026-06-26")
    #expect(DateParser.parse(far + "2026-06-26") == nil)
  }
}
