import Testing

@testable import Reading

@Suite("Dates in a line of text")
struct DateTextTests {
  @Test(
    "the date is found and the rest left",
    arguments: [
      ("🕒 Published on the Gazette: June 26, 2026 · 09:00", "June 26, 2026 · 09:00"),
      ("Von Redaktion, 3. März 2025, 14:05 Uhr", "3. März 2025, 14:05"),
      ("Publicado el 26 de junio de 2026 a las 9:15", "26 de junio de 2026 a las 9:15"),
      ("发布时间：2026年6月26日 09:30 来源：新华", "2026年6月26日 09:30"), ("2026年6月26日", "2026年6月26日"),
      ("Опубликовано 5 мая 2024 г.", "5 мая 2024"), ("2026-06-26", "2026-06-26"), ("Stand: 26.06.2026", "26.06.2026"),
      ("نُشر في ٢٦ يونيو ٢٠٢٦", "٢٦ يونيو ٢٠٢٦"), ("입력 2026.06.26 10:11", "2026.06.26 10:11"),
      ("26 มิถุนายน 2569", "26 มิถุนายน 2569"), ("26th of June, 2026", "26th of June, 2026"),
      ("Updated Jun. 26th, 2026", "Jun. 26th, 2026"), ("June 26, 2026 at 11:30 p.m. CT", "June 26, 2026 at 11:30 p.m."),
      ("26/06/2026 05:22 pm", "26/06/2026 05:22 pm"), ("2026. június 26. 10:15", "2026. június 26. 10:15"),
      ("2026 m. birželio 26 d.", "2026 m. birželio 26"), ("Ngày 26 tháng 6 năm 2026", "26 tháng 6 năm 2026"),
      ("26 يونيو/حزيران 2026", "26 يونيو/حزيران 2026"), ("PressJune 26, 2026", "June 26, 2026"),
    ])
  func found(_ line: String, _ expected: String) {
    #expect(DateText.first(in: line) == expected)
  }

  @Test("all dates of a line are found, in order")
  func several() {
    let line = "Published 26 June 2026, updated 2026-06-27 09:15, first seen June 25, 2026"
    #expect(
      DateText.all(in: line).map { String(line[$0]) } == ["26 June 2026", "2026-06-27 09:15", "June 25, 2026"])
    #expect(DateText.all(in: line, maximum: 1).count == 1)
  }

  @Test(
    "a line with a year of two digits or of another calendar may be a date",
    arguments: [
      ("23.09.26", true, true), ("3/9/26", true, true), ("23.09.26", false, false), ("23.09.26, 15:05", false, true),
      ("43.09.26", true, false), ("1.2", true, false), ("令和8年6月26日", false, true), ("۳ آذر ۱۴۰۵", false, true),
      ("24 พ.ย. 69 | 15:05 น.", false, true), ("Room 3, floor 2", false, false), ("Зал 12", false, false),
    ])
  func mayBe(_ line: String, _ isNamed: Bool, _ expected: Bool) {
    #expect(DateText.mayBe(line, isNamed: isNamed) == expected)
  }

  @Test(
    "what may belong to a date is handed on with it",
    arguments: [
      ("By the desk, 26 June 2026, 3:05 pm EST", "26 June 2026, 3:05 pm EST"),
      ("Posted 3:05 PM · Nov 24, 2026", "3:05 PM · Nov 24, 2026"),
      ("Posted 15:05:30 24/11/2026", "15:05:30 24/11/2026"), ("Ends 3:2 on 24/11/2026", "24/11/2026"),
    ])
  func surroundings(_ line: String, _ expected: String) throws {
    let date = try #require(DateText.all(in: line).first)
    #expect(String(line[DateText.surroundings(of: date, in: line[...])]) == expected)
  }

  @Test(
    "numbers that are no date are left",
    arguments: [
      "", "© 2011-2026", "In 2026", "Phone 1234 5678", "5000 euros", "Room 2026, floor 3", "32.13.2026",
      "Win 2-0 in 2026",
      "1/2/20265", "ISBN 978-3-16-148410-0", String(repeating: "9", count: 5000),
    ])
  func none(_ line: String) {
    #expect(DateText.first(in: line) == nil)
  }
}
