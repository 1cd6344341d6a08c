import Normalizing
import Stories
import Testing

/// Texts that were once read as a date they don't state.
@Suite("Wrong dates, once")
struct KnownDateFaultsTests {
  private let reference = Timestamp(seconds: 1_782_464_400)  // Friday, 2026-06-26T09:00:00Z

  @Test(
    "a month and its day are no span",
    arguments: [
      ("6月26日", "ja", "2026-06-26"), ("6月26日", "zh", "2026-06-26"), ("6月26日", nil, "2026-06-26"),
      ("6월 26일", "ko", "2026-06-26"), ("12月1日", "zh", "2025-12-01"), ("ngày 26 tháng 6", "vi", "2026-06-26"),
      ("20 sept", "en", "2025-09-20"),
    ])
  func dayOfYear(text: String, language: String?, expected: String) {
    #expect(DateParser.parse(text, language: language, reference: reference)?.instant.day.description == expected)
  }

  @Test(
    "a mark of the calendar is a span beside ago, or in the form of one",
    arguments: [
      ("2年前", "ja", "2024-06-26"), ("3天前", "zh", "2026-06-23"), ("2か月前", "ja", "2026-04-26"),
      ("3일 전", "ko", "2026-06-23"), ("2 tháng trước", "vi", "2026-04-26"), ("100天", "zh", "2026-03-18"),
    ])
  func spans(text: String, language: String, expected: String) {
    #expect(DateParser.parse(text, language: language, reference: reference)?.instant.day.description == expected)
  }

  @Test(
    "small words beside a number are no units, months or eras",
    arguments: [
      ("26日", "ja"), ("6月", "ja"), ("3年", "zh"), ("tháng 6", "vi"), ("Sat 26", "en"), ("Mon, 10", "en"),
      ("Set 5", "en"), ("G20", "en"), ("S 5", "en"), ("2026 s", "en"), ("2024 men", "en"), ("7 mi", "en"),
      ("time 2024", "en"), ("Day 26", "en"), ("Week 26", "en"), ("Tag 26", "de"), ("die 7", "de"), ("Jour 26", "fr"),
      ("7 la", "fr"), ("día 26", "es"), ("С 15", "ru"), ("7 da", "tr"), ("100 m", "en"), ("400m", "en"),
      ("hours ago", "en"), ("days ago", "en"), ("-3 hours ago", "en"), ("can 7", "en"), ("her 7", "en"),
      ("für 7", "de"), ("des 7", "fr"), ("se 7", "es"), ("ile 7", "tr"), ("2024 the", "en"), ("of 2024", "en"),
      ("Sun 2026", "en"), ("2026 m", "en"), ("№ 2024", "ru"), ("le 2024", "fr"),
    ])
  func smallWords(text: String, language: String) {
    #expect(DateParser.parse(text, language: language, reference: reference) == nil)
  }

  @Test(
    "a year keeps its labels and eras",
    arguments: [("Year 2026", "en"), ("2026 AD", "en"), ("2026年", "ja"), ("2026 г.", "ru"), ("(2026)", nil)])
  func year(text: String, language: String?) {
    #expect(DateParser.parse(text, language: language)?.rfc3339 == "2026-01-01T00:00:00Z")
  }

  @Test(
    "a word of the text's language is no word of another",
    arguments: [
      ("10h30 du 26 juin 2026", "fr", "2026-06-26T10:30:00Z"),
      ("a las 10:30 del 26/06/2026", "es", "2026-06-26T10:30:00Z"),
      ("ore 9:15 del 26/06/2026", "it", "2026-06-26T09:15:00Z"), ("ma. 22-06-2026", "nl", "2026-06-22T00:00:00Z"),
      ("ma. 22-06-2026", "da", "2026-06-22T00:00:00Z"), ("ma 10:30", "fi", "2026-06-22T10:30:00Z"),
      ("Ma, 23 de junio de 2026", "es", "2026-06-23T00:00:00Z"), ("acum o oră", "ro", "2026-06-26T08:00:00Z"),
      ("on gün önce", "tr", "2026-06-16T00:00:00Z"),
      ("du. 3:30, 2026. június 26.", "hu", "2026-06-26T15:30:00Z"), ("du 26 juin 2026", "fr", "2026-06-26T00:00:00Z"),
      ("del 26 giugno 2026", "it", "2026-06-26T00:00:00Z"),
      ("de 26 de junho de 2026", "pt", "2026-06-26T00:00:00Z"),
      ("12:30 am 26. Juni 2026", "de", "2026-06-26T12:30:00Z"),
      ("26 de setiembre de 2025", "es", "2025-09-26T00:00:00Z"),
      ("26 Αυγούστου 2025, ώρα 10:30", "el", "2025-08-26T10:30:00Z"),
    ])
  func ownWords(text: String, language: String, expected: String) {
    #expect(DateParser.parse(text, language: language, reference: reference)?.rfc3339 == expected)
  }

  @Test(
    "of a range of days the first is read",
    arguments: [
      ("June 26-28, 2026", "en"), ("26-28 June 2026", "en"), ("26/27 June 2026", "en"), ("26 and 27 June 2026", "en"),
      ("26.-28.06.2026", "de"), ("26.–27. Juni 2026", "de"), ("du 26 au 28 juin 2026", "fr"),
      ("2026年6月26日-28日", "zh"), ("2026年6月26日至28日", "zh"), ("2026年6月26日〜28日", "ja"), ("2026년 6월 26일~28일", "ko"),
    ])
  func days(text: String, language: String) {
    #expect(DateParser.parse(text, language: language)?.rfc3339 == "2026-06-26T00:00:00Z")
  }

  @Test(
    "of a range of hours the first is read, and its end is no zone",
    arguments: [
      ("26 June 2026, 10:30-12:00", "2026-06-26T10:30:00Z"), ("2026-06-26 10:30-11:30", "2026-06-26T10:30:00Z"),
      ("10:30 - 12:00, 26 June 2026", "2026-06-26T10:30:00Z"),
      ("June 26, 2026, 1:00-3:00 PM", "2026-06-26T13:00:00Z"),
      ("June 26, 2026, 11:00-1:00 PM", "2026-06-26T11:00:00Z"),
      ("2026-06-26T10:30-11:30", "2026-06-26T10:30:00-11:30"),
      ("2026-06-26 10:30 -05:00", "2026-06-26T10:30:00-05:00"),
      ("2026-06-26 10:30:15-05:00", "2026-06-26T10:30:15-05:00"),
      ("26 Jun 2026 10:30 UTC\u{2212}3", "2026-06-26T10:30:00-03:00"),
      ("26 Jun 2026 10:30 GMT\u{2013}5", "2026-06-26T10:30:00-05:00"),
      ("26 Jun 2026 10:30 HAE", "2026-06-26T10:30:00-04:00"),
      ("26 Jun 2026 10:30 CLST", "2026-06-26T10:30:00-03:00"),
    ])
  func hours(text: String, expected: String) {
    #expect(DateParser.parse(text)?.rfc3339 == expected)
  }

  @Test(
    "two digits are a Buddhist year in Thai, and eras go by their letter in Japanese",
    arguments: [
      ("26 มิ.ย. 69", "th"), ("๒๖ มิ.ย. ๖๙", "th"), ("26/6/69", "th"), ("26 มิ.ย. 26", "th"), ("R8.6.26", "ja"),
      ("R8/6/26", "ja"), ("R8年6月26日", "ja"), ("令和8/6/26", "ja"),
    ])
  func eras(text: String, language: String) {
    #expect(DateParser.parse(text, language: language)?.rfc3339 == "2026-06-26T00:00:00Z")
  }

  @Test("the letter of an older era", arguments: ["H30.6.26", "平成30-6-26"])
  func heisei(text: String) {
    #expect(DateParser.parse(text, language: "ja")?.rfc3339 == "2018-06-26T00:00:00Z")
  }

  @Test(
    "Vietnamese words differ by their marks",
    arguments: [
      ("sáu giờ trước", "vi", "2026-06-26T03:00:00Z"), ("sau 2 giờ", "vi", "2026-06-26T11:00:00Z"),
      ("bảy giờ trước", "vi", "2026-06-26T02:00:00Z"), ("bây giờ", "vi", "2026-06-26T09:00:00Z"),
      ("hai giờ trước", nil, "2026-06-26T07:00:00Z"), ("nửa giờ trước", "vi", "2026-06-26T08:30:00Z"),
      ("2 gio truoc", "vi", "2026-06-26T07:00:00Z"), ("26 tháng Sáu năm 2026", nil, "2026-06-26T00:00:00Z"),
    ])
  func vietnamese(text: String, language: String?, expected: String) {
    #expect(DateParser.parse(text, language: language, reference: reference)?.rfc3339 == expected)
  }

  @Test("no minute stands behind 24:00", arguments: ["2026-06-26T24:01:00Z", "2026-06-26T24:01Z"])
  func midnight(text: String) {
    #expect(DateParser.parse(text) == nil)
  }
}
