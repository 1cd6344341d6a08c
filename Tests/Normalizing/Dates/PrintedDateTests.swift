import Stories
import Testing

@testable import Normalizing

@Suite("Dates at the start of a text that goes on")
struct PrintedDateTests {
  @Test(
    "clock, half of the day and zone belong to the date, other text doesn't",
    arguments: [
      (
        "en", "24 November 2026 at 3:05 p.m. EST | By the desk", "2026-11-24T15:05:00-05:00",
        "24 November 2026 at 3:05 p.m. EST"
      ),
      ("en", "24/11/2026 15:05 +0530", "2026-11-24T15:05:00+05:30", "24/11/2026 15:05 +0530"),
      ("vi", "24/11/2026, 15:05 (GMT+7) Theo báo", "2026-11-24T15:05:00+07:00", "24/11/2026, 15:05 (GMT+7)"),
      ("id", "24 November 2026 15:05 WIB", "2026-11-24T15:05:00+07:00", "24 November 2026 15:05 WIB"),
      ("ar", "24 نوفمبر 2026 - 3:05 مساءً", "2026-11-24T15:05:00Z", "24 نوفمبر 2026 - 3:05 مساءً"),
      ("el", "24 Νοεμβρίου 2026, 3:05 μ.μ.", "2026-11-24T15:05:00Z", "24 Νοεμβρίου 2026, 3:05 μ.μ."),
      ("ko", "2026년 11월 24일 오후 3시 5분 기자", "2026-11-24T15:05:00Z", "2026년 11월 24일 오후 3시 5분"),
      ("ja", "2026年11月24日(火) 15:05", "2026-11-24T15:05:00Z", "2026年11月24日(火) 15:05"),
      ("pl", "24 listopada 2026, godz. 15:05", "2026-11-24T15:05:00Z", "24 listopada 2026, godz. 15:05"),
      ("th", "24 พ.ย. 69 | 15:05 น.", "2026-11-24T15:05:00Z", "24 พ.ย. 69 | 15:05 น."),
      ("en", "3:05 PM · Nov 24, 2026", "2026-11-24T15:05:00Z", "3:05 PM · Nov 24, 2026"),
      (
        "en", "Nov. 24, 2026, 3:05 p.m. ET / Updated", "2026-11-24T15:05:00-05:00", "Nov. 24, 2026, 3:05 p.m. ET"
      ),
      ("fr", "24 novembre 2026 à 15h05 et modifié", "2026-11-24T15:05:00Z", "24 novembre 2026 à 15h05"),
      ("en", "24 November 2026, 5 min read", "2026-11-24T00:00:00Z", "24 November 2026"),
      ("en", "24 November 2026 | By the desk", "2026-11-24T00:00:00Z", "24 November 2026"),
      ("en", "24 November 2026 15:05 Met Office warns", "2026-11-24T15:05:00Z", "24 November 2026 15:05"),
      ("en", "24 November 2026 March for rights", "2026-11-24T00:00:00Z", "24 November 2026"),
    ])
  func read(_ language: String, _ text: String, _ expected: String, _ printed: String) {
    let date = PrintedDate.read(text, language: language)
    #expect(date?.rfc3339 == expected)
    #expect(date?.text == printed)
  }

  @Test(
    "the start of another text is no date", arguments: ["5 min read", "2026 week 2", "12 March", "by the desk", ""])
  func none(_ text: String) {
    let reference = Timestamp(rfc3339: "2026-06-26T12:00:00Z")
    #expect(PrintedDate.read(text, language: "en", reference: reference)?.precision != .minute)
    #expect(PrintedDate.read(text, language: "en") == nil)
  }

  @Test(
    "one day over 12 proves the order of a document",
    arguments: [
      (["05/11/2026", "23/11/2026"], false), (["05/11/2026", "11/23/2026"], true), (["05/11/2026"], nil),
      (["23/11/2026", "11/23/2026"], nil), (["2026-11-23", "23.11.2026"], nil), (["05/11", "23/11"], false),
      (["12-15 November 2026"], nil), (["23-11-2026"], false),
    ] as [([String], Bool?)])
  func order(_ texts: [String], _ expected: Bool?) {
    #expect(DayOrder.isMonthFirst(in: texts) == expected)
  }
}
