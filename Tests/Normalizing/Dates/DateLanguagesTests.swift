import Normalizing
import Stories
import Testing

@Suite("Dates in every language")
struct DateLanguagesTests {
  @Test(
    "the same afternoon in the languages we read",
    arguments: [
      "الجمعة 26 يونيو 2026 - 14:30", "26 حزيران 2026 14:30", "26 جوان 2026 14:30", "٢٦ يونيو ٢٠٢٦، ٢:٣٠ م",
      "২৬ জুন ২০২৬, ১৪:৩০", "pátek 26. června 2026 v 14:30", "fredag den 26. juni 2026 kl. 14.30",
      "Freitag, 26. Juni 2026, 14:30 Uhr", "Παρασκευή, 26 Ιουνίου 2026 - 14:30", "Friday 26th June 2026 at 2:30 p.m.",
      "viernes, 26 de junio de 2026 a las 14:30", "۲۶ ژوئن ۲۰۲۶ ساعت ۱۴:۳۰", "جمعه ۵ تیر ۱۴۰۵ - ۱۴:۳۰",
      "perjantai 26. kesäkuuta 2026 klo 14.30", "vendredi 26 juin 2026 à 14h30", "יום שישי, 26 ביוני 2026, 14:30",
      "26 जून 2026, 02:30 PM", "२६ जून २०२६, १४:३०", "2026. június 26., péntek 14:30", "Jumat, 26 Juni 2026 pukul 14.30",
      "venerdì 26 giugno 2026 alle ore 14:30", "2026年6月26日(金) 14時30分", "令和8年6月26日 午後2時30分",
      "2026년 6월 26일 금요일 오후 2시 30분", "2026. 6. 26. 14:30", "vrijdag 26 juni 2026 om 14.30 uur",
      "fredag 26. juni 2026 kl. 14:30", "piątek, 26 czerwca 2026 r., godz. 14:30",
      "sexta-feira, 26 de junho de 2026 às 14h30", "vineri, 26 iunie 2026, 14:30", "26 июня 2026 г. в 14:30",
      "fredag 26 juni 2026 kl. 14:30", "26 มิถุนายน 2569 เวลา 14:30 น.", "26 มิ.ย. 2569 14:30",
      "26 Haziran 2026 Cuma, 14:30", "26 HAZİRAN 2026 14:30", "п’ятниця, 26 червня 2026 р., 14:30", "26 جون 2026 14:30",
      "Thứ sáu, ngày 26 tháng 6 năm 2026, 14:30", "2026年6月26日 星期五 下午2:30", "二〇二六年六月二十六日 14:30",
      "民國115年6月26日 14:30", "２０２６年６月２６日　１４：３０",
    ])
  func afternoon(text: String) {
    let date = DateParser.parse(text)
    #expect(date?.rfc3339 == "2026-06-26T14:30:00Z")
    #expect(date?.precision == .minute)
    #expect(date?.offsetMinutes == nil)
  }

  @Test(
    "one word, two meanings: the words around it or the language decide",
    arguments: [
      ("čtv 14. lis 2013", nil, "2013-11-14"), ("13. lis 2013", "hr", "2013-10-13"),
      ("14. listopadu 2013", nil, "2013-11-14"), ("mar. 1 déc. 2020", nil, "2020-12-01"),
      ("mar. 01/12/2020", "fr", "2020-12-01"), ("mar, 12 mar 2024", "es", "2024-03-12"),
      ("12 Mar 2024", "fr", "2024-03-12"),
    ])
  func homographs(text: String, language: String?, expected: String) {
    #expect(DateParser.parse(text, language: language)?.instant.day.description == expected)
  }

  @Test(
    "names of months and days in other spellings, cases and scripts",
    arguments: [
      ("26 حزيران 2026", "ar"), ("الجمعه 26 يونيه 2026", "ar"), ("২৬ জুন ২০২৬ ইং", "bn"), ("26 Ιούνη 2026", "el"),
      ("kesäkuun 26. päivänä 2026", "fi"), ("perjantaina 26. kesäkuuta 2026", "fi"), ("26 jui 2026", "fr"),
      ("ששי 26 יונ 2026", "he"), ("2026. június 26-ai", "hu"), ("26 giugn 2026", "it"), ("vri 26 juni 2026", "nl"),
      ("fr 26. juni 2026", "no"), ("26 VI 2026", "pl"), ("26.VI.2026", nil), ("2026. VI. 26.", "hu"),
      ("w dniu 26.06.2026", "pl"), ("6ª-feira, 26 de junho de 2026", "pt"), ("Sexta, 26 de Junho de 2026", "pt"),
      ("в пятницу, 26 июня 2026", "ru"), ("«26» июня 2026 г.", "ru"), ("fredagen den 26 juni 2026", "sv"),
      ("ศุกร์ 26 มิย 2569", "th"), ("26.06.2026 tarihli", "tr"), ("від 26 червня 2026 року", "uk"),
      ("T6, 26/06/2026", "vi"), ("Thứ 6, ngày 26 Thg6 2026", "vi"), ("2026年6月26日 禮拜五", "zh"),
      ("Publicat în 26 iunie 2026", "ro"), ("Erscheinungsdatum 26.06.2026", "de"), ("작성일자 2026.06.26", "ko"),
      ("Tiedote 26.6.2026", "fi"), ("/2026/06/26/", nil),
    ])
  func names(text: String, language: String?) {
    #expect(DateParser.parse(text, language: language)?.rfc3339 == "2026-06-26T00:00:00Z")
  }

  @Test(
    "RFC 822 in translation, and looser than it is",
    arguments: [
      ("周五, 26 6月 2026 10:30:15 +0900", nil), ("星期五, 26 六月 2026 10:30:15 +0900", nil),
      ("금, 26 6월 2026 10:30:15 +0900", nil), ("Th 6, 26 Thg6 2026 10:30:15 +0900", nil),
      ("Fri, 26 Jun 2026 10:30:15 + 0900", nil),
    ] as [(String, String?)])
  func translatedMail(text: String, language: String?) {
    #expect(DateParser.parse(text, language: language)?.rfc3339 == "2026-06-26T10:30:15+09:00")
  }

  @Test("an hour needs no minutes in ISO 8601")
  func isoHour() {
    #expect(DateParser.parse("2026-06-26T10Z")?.rfc3339 == "2026-06-26T10:00:00Z")
  }

  @Test(
    "eras and other calendars are converted where the rule is certain",
    arguments: [
      ("令和元年5月1日", nil, "2019-05-01"), ("平成31年4月30日", nil, "2019-04-30"), ("昭和64年1月7日", nil, "1989-01-07"),
      ("113年5月20日", "zh-TW", "2024-05-20"), ("中華民國113年5月20日", nil, "2024-05-20"),
      ("20 พฤษภาคม พ.ศ. 2567", nil, "2024-05-20"), ("20/05/2567", "th", "2024-05-20"),
      ("۱ فروردین ۱۴۰۳", nil, "2024-03-20"), ("۱۴۰۵/۰۴/۰۵", "fa", "2026-06-26"),
      ("1403/02/31", "fa", "2024-05-20"), ("۵ تیر ماه ۱۴۰۵", "fa", "2026-06-26"),
      ("發布日期：115/06/26", "zh-TW", "2026-06-26"), ("中華民國一百一十五年六月二十六日", "zh", "2026-06-26"),
      ("二○二六年六月二十六日", "zh", "2026-06-26"), ("26 يونيو 2026م", "ar", "2026-06-26"),
      ("11 محرم 1448هـ الموافق 26 يونيو 2026م", "ar", "2026-06-26"),
      ("الجمعة 1448/1/11 هـ - الموافق 2026/6/26 م", "ar", "2026-06-26"), ("۳۰ اسفند ۱۴۰۳", nil, "2025-03-20"),
      ("15 رمضان 1445 هـ - 25 مارس 2024", nil, "2024-03-25"),
    ])
  func calendars(text: String, language: String?, expected: String) {
    #expect(DateParser.parse(text, language: language)?.instant.day.description == expected)
  }

  @Test(
    "and refused where it is not",
    arguments: [
      ("15 رمضان 1445 هـ", nil), ("1403/12/31", "fa"), ("۳۰ اسفند ۱۴۰۲", nil), ("20/05/2567", "en"), ("113年5月20日", nil),
      ("115/06/26", "zh-TW"), ("H30.6.26", "en"),
    ])
  func refusedCalendars(text: String, language: String?) {
    #expect(DateParser.parse(text, language: language) == nil)
  }

  @Test(
    "day and month in the order of the language",
    arguments: [
      ("03/04/2026", nil, "2026-03-04"), ("03/04/2026", "en", "2026-03-04"), ("03/04/2026", "en-GB", "2026-04-03"),
      ("03/04/2026", "de", "2026-04-03"), ("03.04.2026", nil, "2026-04-03"), ("٠٣/٠٤/٢٠٢٦", nil, "2026-04-03"),
      ("24.05.20", "ko", "2024-05-20"), ("24.05.20", "de", "2020-05-24"),
    ])
  func order(text: String, language: String?, expected: String) {
    #expect(DateParser.parse(text, language: language)?.instant.day.description == expected)
  }
}

@Suite("Relative dates")
struct RelativeDateTests {
  private let reference = Timestamp(seconds: 1_782_469_800)  // 2026-06-26T10:30:00Z

  @Test(
    "two hours ago",
    arguments: [
      "2 hours ago", "Published 2 hours ago", "about 2 hours ago", "2h", "2 hrs ago", "two hours ago", "hace 2 horas",
      "il y a 2 heures", "vor 2 Stunden", "vor 2 Std.", "2小时前", "两小时前", "2 小時前", "2時間前", "2시간 전", "2시간전",
      "2 часа назад", "2 години тому", "منذ ساعتين", "قبل 2 ساعة", "לפני שעתיים", "2 saat önce", "2 godziny temu",
      "před 2 hodinami", "for 2 timer siden", "för 2 timmar sedan", "2 tuntia sitten", "πριν από 2 ώρες",
      "2 órával ezelőtt",
      "acum 2 ore", "2 घंटे पहले", "২ ঘণ্টা আগে", "۲ ساعت پیش", "2 گھنٹے پہلے", "2 ชั่วโมงที่แล้ว", "2 uur geleden", "2 ore fa",
      "há 2 horas", "2 jam yang lalu", "2 giờ trước", "saa 2 zilizopita", "fa 2 hores",
    ])
  func hours(text: String) {
    #expect(DateParser.parse(text, reference: reference)?.rfc3339 == "2026-06-26T08:30:00Z")
    #expect(DateParser.parse(text) == nil)
  }

  @Test(
    "yesterday at half past two",
    arguments: [
      "yesterday at 2:30 pm", "gestern, 14:30 Uhr", "昨天 14:30", "昨日 14:30", "어제 14:30", "вчера в 14:30",
      "вчора о 14:30",
      "hier à 14h30", "ayer a las 14:30", "ieri alle 14:30", "ontem às 14h30", "gisteren 14:30", "wczoraj o 14:30",
      "včera 14:30", "dün 14:30", "أمس 14:30", "אתמול 14:30", "i går kl. 14:30", "igår 14:30", "eilen klo 14.30",
      "tegnap 14:30", "χθες 14:30", "hôm qua 14:30", "kemarin 14:30", "เมื่อวาน 14:30 น.", "6月25日 14:30", "25 June 14:30",
    ])
  func yesterday(text: String) {
    #expect(DateParser.parse(text, reference: reference)?.rfc3339 == "2026-06-25T14:30:00Z")
    #expect(DateParser.parse(text) == nil)
  }

  @Test(
    "spans of several units, and of none",
    arguments: [
      ("1 an, 2 mois et 3 jours", "2025-04-23T00:00:00Z"), ("2 weeks 3 days ago", "2026-06-09T00:00:00Z"),
      ("1 Jahr, 2 Monate", "2025-04-26T00:00:00Z"), ("час назад", "2026-06-26T09:30:00Z"),
      ("last week", "2026-06-19T00:00:00Z"), ("刚刚", "2026-06-26T10:30:00Z"), ("Monday", "2026-06-22T00:00:00Z"),
      ("30 December", "2025-12-30T00:00:00Z"), ("2.5 hours ago", "2026-06-26T08:00:00Z"),
      ("in 2 hours", "2026-06-26T12:30:00Z"), ("tomorrow", "2026-06-27T00:00:00Z"),
    ])
  func spans(text: String, expected: String) {
    #expect(DateParser.parse(text, reference: reference)?.rfc3339 == expected)
  }

  @Test(
    "half an hour ago",
    arguments: [
      "half an hour ago", "een half uur geleden", "för en halvtimme sedan", "for en halv time siden",
      "puoli tuntia sitten", "před půl hodinou", "pół godziny temu", "fél órája", "acum o jumătate de oră",
      "пів години тому", "πριν μισή ώρα", "yarım saat önce", "setengah jam yang lalu", "قبل نصف ساعة", "نیم ساعت پیش",
      "לפני חצי שעה", "आधे घंटे पहले", "আধা ঘণ্টা আগে", "آدھا گھنٹہ پہلے", "ครึ่งชั่วโมงที่แล้ว", "mezz'ora fa", "há meia hora",
      "vor einer halben Stunde", "半小时前",
    ])
  func half(text: String) {
    #expect(DateParser.parse(text, reference: reference)?.rfc3339 == "2026-06-26T10:00:00Z")
  }

  @Test(
    "two weeks ago",
    arguments: [
      "dua minggu lalu", "hai tuần trước", "দুই সপ্তাহ আগে", "دو ہفتے پہلے", "สองสัปดาห์ที่แล้ว", "két hete",
      "két héttel ezelőtt",
      "před dvěma týdny", "לפני שבועיים", "두 주 전", "2 săptămâni în urmă", "2 สัปดาห์ก่อน",
    ])
  func weeks(text: String) {
    #expect(DateParser.parse(text, reference: reference)?.instant.day.description == "2026-06-12")
  }

  @Test(
    "numbers in letters, and units that alone are one",
    arguments: [
      ("fifteen minutes ago", "2026-06-26T10:15:00Z"), ("vor zwanzig Minuten", "2026-06-26T10:10:00Z"),
      ("двадцать минут назад", "2026-06-26T10:10:00Z"), ("sejam yang lalu", "2026-06-26T09:30:00Z"),
      ("un'ora fa", "2026-06-26T09:30:00Z"), ("egy órája", "2026-06-26T09:30:00Z"), ("5 perce", "2026-06-26T10:25:00Z"),
      ("사흘 전", "2026-06-23T00:00:00Z"), ("二か月前", "2026-04-26T00:00:00Z"), ("לפני שלושה ימים", "2026-06-23T00:00:00Z"),
      ("สองวันที่แล้ว", "2026-06-24T00:00:00Z"),
    ])
  func letters(text: String, expected: String) {
    #expect(DateParser.parse(text, reference: reference)?.rfc3339 == expected)
  }

  @Test("a month back ends on the last day of a shorter month")
  func shorterMonth() throws {
    let march = try #require(CivilDate(year: 2024, month: 3, day: 31)).midnight
    #expect(DateParser.parse("1 month ago", reference: march)?.instant.day.description == "2024-02-29")
  }

  @Test(
    "the precision is that of the finest unit",
    arguments: [
      ("5 seconds ago", StatedDate.Precision.second), ("5 minutes ago", .minute), ("5 hours ago", .minute),
      ("5 days ago", .day), ("5 weeks ago", .day), ("5 months ago", .month), ("5 years ago", .year),
    ])
  func precision(text: String, expected: StatedDate.Precision) {
    #expect(DateParser.parse(text, reference: reference)?.precision == expected)
  }

  @Test(
    "what is no such phrase is refused even with a reference",
    arguments: [
      "5 min read", "3 of 5", "5", "a day", "June", "14:30", "10,000 years ago", "5000 months ago",
      "3 hours ago today 5",
      "hours", "ago",
    ])
  func refused(text: String) {
    #expect(DateParser.parse(text, reference: reference) == nil)
  }
}
