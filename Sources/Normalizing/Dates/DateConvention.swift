/// What the language of a text says about the dates in it.
struct DateConvention {
  /// 03/04 is 4 March: CLDR's short date of en-US, en without a region, en-PH, es-PR and fil.
  var isMonthFirst: Bool
  /// 26/03/04 is 4 March 2026: CLDR's short date of zh, ja, ko, hu, lt, eu, fa and sv.
  var isYearFirst = false
  /// Years of three digits count from 1911, those from 2400 to 2643 from 543 before our era.
  var isTaiwanese = false
  var isThai = false
  var isJapanese = false
  var isPersian = false
  var isHungarian = false
  var isEnglish = true
  /// "26.6." with its last full stop is a day: German, Czech, Finnish, Norwegian, Danish.
  var closesDays = false
  /// Swedish writes 2026-06-26, but 26/6.
  var writesDayFirstWithSlash = false
  /// Words are compared with their accents.
  var isVietnamese = false
  var languages: LanguageSet?

  /// The convention of a BCP 47 tag. Without one, slashes and hyphens are read as in the United States, where most
  /// feeds that print such dates come from; full stops never are, nor is a text that isn't all ASCII.
  init(language tag: String?, text: String, lexicon: DateLexicon) {
    guard let tag = tag?.lowercased() else {
      isMonthFirst = text.utf8.allSatisfy { $0 < 0x80 }
      isVietnamese = DateFolding.isVietnamese(text)
      return
    }
    let parts = tag.split { $0 == "-" || $0 == "_" }.map(String.init)
    let language = parts.first ?? ""
    let region = parts.dropFirst().last { $0.utf8.count == 2 }
    switch language {
    case "en": isMonthFirst = region == nil || region == "us" || region == "ph"
    case "fil", "tl": isMonthFirst = true
    default: isMonthFirst = region == "pr"
    }
    isYearFirst = ["zh", "ja", "ko", "hu", "lt", "eu", "fa", "sv"].contains(language)
    isTaiwanese = language == "zh" && (region == "tw" || tag.contains("hant"))
    isThai = language == "th"
    isJapanese = language == "ja"
    isVietnamese = language == "vi"
    isPersian = language == "fa"
    isHungarian = language == "hu"
    isEnglish = language == "en"
    closesDays = ["de", "cs", "fi", "no", "nb", "nn", "da"].contains(language)
    writesDayFirstWithSlash = language == "sv"
    languages = lexicon.languages(of: tag)
  }
}
