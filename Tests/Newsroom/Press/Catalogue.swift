/// Everything the press has to print, by language and outlet.
enum Catalogue {
  static let languages = tellings.keys.sorted()

  /// Stories written by hand; outlets of the language share them.
  static let tellings: [String: [Telling]] = [
    "en": english,
    "zh-Hans": chinese,
    "zh-Hant": traditionalChinese,
    "es": spanish,
    "fr": french,
    "de": german,
    "ja": japanese,
    "ko": korean,
    "ru": russian,
    "ar": arabic,
    "pt": portuguese,
    "hi": hindi,
    "it": italian,
  ]

  /// What further stories are made of.
  static let phrasebooks: [String: Phrasebook] = [
    "en": englishPhrases,
    "zh-Hans": chinesePhrases,
    "es": spanishPhrases,
    "fr": frenchPhrases,
    "de": germanPhrases,
    "ja": japanesePhrases,
    "ru": russianPhrases,
  ]

  /// The line a wire's customers print below its copy.
  static let credits: [String: String] = [
    "en": "This report was supplied by the Meridian Wire agency.",
    "zh-Hans": "（本文由东岬通讯社供稿。）",
    "es": "Con información de la agencia Meridiano.",
  ]
}
