import Normalizing
import Stories
import Testing

@Suite("What stands around a date")
struct DateSurroundingsTests {
  private let reference = Timestamp(seconds: 1_782_464_400)  // Friday, 2026-06-26T09:00:00Z

  @Test(
    "text before a whole date is passed over behind a divider, a preposition or a label",
    arguments: [
      ("Brussels, 26 June 2026", "en"), ("By Jane Doe | June 26, 2026", "en"), ("News – 26 June 2026", "en"),
      ("Submitted by admin on Fri, 06/26/2026", "en"), ("Wien, 26. Juni 2026 (OTS)", "de"),
      ("Geschrieben von Super User am 26. Juni 2026", "de"), ("Paris, le 26 juin 2026", "fr"),
      ("Communiqué de presse du 26 juin 2026", "fr"), ("V Praze dne 26. června 2026", "cs"),
      ("القاهرة - 26 يونيو 2026", "ar"), ("الرياض في 26 يونيو 2026", "ar"), ("Stockholm den 26 juni 2026", "sv"),
      ("Warszawa, dnia 26 czerwca 2026 r.", "pl"), ("Hà Nội, ngày 26 tháng 6 năm 2026", "vi"),
      ("Skrevet af Hans Jensen d. 26. juni 2026", "da"), ("Pressemelding | Nr: 45/2026 | Publisert: 26.06.2026", "no"),
      ("来源：新华社 2026-06-26", "zh"), ("(서울=연합뉴스) 2026년 6월 26일", "ko"), ("Budapest, 2026. június 26.", "hu"),
      ("Press office\nJune 26, 2026", "en"),
    ])
  func before(text: String, language: String) {
    #expect(DateParser.parse(text, language: language)?.rfc3339 == "2026-06-26T00:00:00Z")
  }

  @Test(
    "from the first word on that belongs to no date, the rest is passed over",
    arguments: [
      ("June 26, 2026 by admin", "en"), ("June 26, 2026 5 min read", "en"), ("June 26, 2026 12 Comments", "en"),
      ("Geplaatst op 26 juni 2026 door admin", "nl"), ("26 Haziran 2026 tarihinde yayınlandı", "tr"),
      ("2026年6月26日电", "zh"), ("26 June 2026 to 28 June 2026", "en"),
    ])
  func behind(text: String, language: String) {
    #expect(DateParser.parse(text, language: language)?.rfc3339 == "2026-06-26T00:00:00Z")
  }

  @Test(
    "a clock keeps its place in such text",
    arguments: [
      ("26 JUN 2026 10:30AM by PIB Delhi", "en"), ("Nieuwsbericht | 26-06-2026 | 10:30", "nl"),
      ("Soumis par admin le ven 26/06/2026 - 10:30", "fr"), ("10h30 - 26 juin 2026", "fr"),
      ("klo 10.30 26.6.2026", "fi"), ("10.30 Uhr, 26.06.2026", "de"), ("Uppdaterad 10.30, 26 juni 2026", "sv"),
      ("26 जून 2026 सुबह 10:30 बजे", "hi"), ("২৬ জুন ২০২৬, ১০:৩০ এএম", "bn"), ("২৬ জুন ২০২৬ সকাল ১০টা ৩০ মিনিট", "bn"),
      ("2026年6月26日10点半", "zh"), ("26/06/2026 | 10:30 horas", "es"), ("10:30 hs. 26/06/2026", "es"),
      ("26. června 2026 v 10:30 hodin", "cs"), ("26 juni 2026 10u30", "nl"),
      ("2026. június 26-án 10 óra 30 perckor", "hu"), ("26 Jun 2026 1030hrs", "en"),
      ("10:30 do dia 26/06/2026", "pt"),
    ])
  func clock(text: String, language: String) {
    #expect(DateParser.parse(text, language: language)?.rfc3339 == "2026-06-26T10:30:00Z")
  }

  @Test(
    "an hour needs no minutes behind a half of the day",
    arguments: [
      ("26 जून 2026 रात 10 बजे", "hi"), ("26 جون 2026 رات 10 بجے", "ur"), ("২৬ জুন ২০২৬ রাত ১০টায়", "bn"),
      ("2026年6月26日晚10时许", "zh"), ("2026년 6월 26일 밤 10시", "ko"),
    ])
  func hour(text: String, language: String) {
    #expect(DateParser.parse(text, language: language)?.rfc3339 == "2026-06-26T22:00:00Z")
  }

  @Test("a clock without a sign has its year elsewhere")
  func plainClock() {
    #expect(DateParser.parse("1030 GMT, 26 June 2026")?.rfc3339 == "2026-06-26T10:30:00Z")
    #expect(DateParser.parse("26 Jun 2026 GMT")?.instant.day.description == "2026-06-26")
  }

  @Test(
    "a day in numbers has no year beside a weekday, a clock or a label",
    arguments: [
      ("to 25.6. 10:30", "fi", "2026-06-25T10:30:00Z"), ("Fr 26.06.", "de", "2026-06-26T00:00:00Z"),
      ("fre 26/6 10:30", "sv", "2026-06-26T10:30:00Z"), ("06.26 10:30", "ko", "2026-06-26T10:30:00Z"),
      ("06-26 10:30", "zh", "2026-06-26T10:30:00Z"), ("6/26(金) 10:30", "ja", "2026-06-26T10:30:00Z"),
      ("26.6.", "fi", "2026-06-26T00:00:00Z"), ("06.26. 10:30", "hu", "2026-06-26T10:30:00Z"),
      ("26/06 à 10h30", "fr", "2026-06-26T10:30:00Z"), ("Stand: 26.12.", "de", "2025-12-26T00:00:00Z"),
    ])
  func yearless(text: String, language: String, expected: String) {
    #expect(DateParser.parse(text, language: language, reference: reference)?.rfc3339 == expected)
    #expect(DateParser.parse(text, language: language) == nil)
  }

  @Test("a year behind day and month needs no third slash", arguments: ["sv", "da"])
  func spacedYear(language: String) {
    #expect(DateParser.parse("26/6 2026", language: language)?.instant.day.description == "2026-06-26")
  }

  @Test("relative phrases end at a divider")
  func relative() {
    #expect(DateParser.parse("2 hours ago | By Jane", reference: reference)?.rfc3339 == "2026-06-26T07:00:00Z")
    #expect(DateParser.parse("5 min | read", reference: reference) == nil)
  }

  @Test(
    "what is no whole date stays none",
    arguments: [
      ("3/4", "en"), ("3/4", "fr"), ("1.5 10:30", "en"), ("score 3/4 10:30", "en"), ("Kapitel 3.4.", "de"),
      ("Brussels, June", "en"), ("Art. 5, June 2026", "en"), ("12.30.", "no"), ("Today in history", "en"),
      ("Article 5, 2026", "en"), ("2026-06-26T07:03:11Textra", "en"),
      ("2026-06-26-budget-vote", "en"), ("2026-06-26 2026-06-27", "en"),
    ])
  func refused(text: String, language: String) {
    #expect(DateParser.parse(text, language: language, reference: reference) == nil)
  }
}
