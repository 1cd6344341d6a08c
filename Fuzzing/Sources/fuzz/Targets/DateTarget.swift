import Normalizing
import Stories

/// A date as printed.
enum DateTarget {
  static let reference = Timestamp(seconds: 1_782_457_391)
  private static let languages = [
    nil, "en-US", "en-GB", "de", "fr", "es", "ru", "ar", "fa", "he", "hi", "th", "zh-TW", "ja", "ko", "tr", "vi", "sw",
  ]
  /// Local midnights: 24:00 on the last day of 2100 is within.
  private static let believed = Timestamp(seconds: -2_208_988_800)...Timestamp(seconds: 4_133_980_800)

  static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let language = languages.chosen(by: bytes)
    for reference in [nil, reference] {
      let date = DateParser.parse(text, language: language, reference: reference)
      promise(date == DateParser.parse(text, language: language, reference: reference), "read in two ways: \(text)")
      if let date { check(date) }
    }
  }

  static func check(_ date: StatedDate) {
    let minutes = date.offsetMinutes ?? 0
    let local = Timestamp(seconds: date.instant.seconds + Int64(minutes) * 60)
    promise(believed.contains(local), "\(date.text.debugDescription) is \(date.rfc3339)")
    promise(Timestamp(rfc3339: date.rfc3339) == date.instant, "\(date.rfc3339) is not written as it is read")
    let again = local < believed.upperBound ? DateParser.parse(date.rfc3339) : date
    promise(again?.instant == date.instant, "\(date.rfc3339) is read as \(again?.rfc3339 ?? "nothing")")
  }
}
