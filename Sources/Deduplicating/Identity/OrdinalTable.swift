/// Ordinal numbers as words, from sixth to twentieth: a headline's place in a row. Smaller ones count readings and quarters
/// of whatever is told.
enum OrdinalTable {
  /// What a word says in digits; nil when it is no ordinal from here.
  static func value(of word: ArraySlice<UInt32>) -> String? { values[Array(word)] }

  /// Endings that make ordinals of a stem, and never its cardinal number.
  private static let endings: [Substring: [String]] = [
    "de": ["e", "er", "en", "es", "em"],
    "ru": ["ый", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых", "ыми"],
    "uk": ["ий", "ого", "ому", "им", "ім", "а", "у", "е", "ої", "ій", "ою", "і", "их", "ими"],
    "pl": ["y", "a", "e", "ego", "emu", "ym", "ą", "ej", "ych", "ymi"],
    "rm": ["o", "a", "os", "as", "i"],
    "el": ["ος", "ο", "η", "ου", "ης", "ον", "ην", "α", "ες", "ων", "οι", "ους"],
    "hi": ["वां", "वाँ", "वें", "वीं", "वा", "वे", "वी"],
    "fa": ["م", "مین"],
  ]

  private static let values: [[UInt32]: String] = {
    var values: [[UInt32]: String] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ")
      for word in words.dropFirst() {
        for form in forms(of: word) { values[FoldedText(form).letters] = String(words[0]) }
      }
    }
    return values
  }()

  /// `sechst+de`: the stem with each ending.
  private static func forms(of word: Substring) -> [String] {
    let parts = word.split(separator: "+")
    guard parts.count == 2, let endings = endings[parts[1]] else { return [String(word)] }
    return endings.map { parts[0] + $0 }
  }

  private static let rows = """
    6 sixth sechst+de sixième sext+rm sest+rm шест+ru шост+uk szóst+pl zesde sjätte السادس السادسة altıncı έκτ+el छठा छठे छठी شش+fa
    7 seventh siebt+de septième séptim+rm sétim+rm settim+rm седьм+ru сьом+uk siódm+pl zevende sjunde السابع السابعة yedinci έβδομ+el सात+hi هفت+fa שביעי שביעית השביעי השביעית
    8 eighth acht+de huitième octav+rm oitav+rm ottav+rm восьм+ru восьм+uk ósm+pl achtste åttonde الثامن الثامنة sekizinci όγδο+el आठ+hi هشت+fa שמיני שמינית השמיני השמינית
    9 ninth neunt+de neuvième noven+rm nono nona девят+ru дев'ят+uk dziewiąt+pl negende nionde التاسع التاسعة dokuzuncu ένατ+el नौ+hi نه+fa תשיעי תשיעית התשיעי התשיעית
    10 tenth zehnt+de dixième décim+rm decim+rm десят+ru десят+uk dziesiąt+pl tiende tionde العاشر العاشرة onuncu δέκατ+el दस+hi ده+fa עשירי עשירית העשירי העשירית
    11 eleventh elft+de onzième undécim+rm undicesim+rm одиннадцат+ru одинадцят+uk jedenast+pl elfde elfte ενδέκατ+el ग्यारह+hi یازده+fa
    12 twelfth zwölft+de douzième duodécim+rm dodicesim+rm двенадцат+ru дванадцят+uk dwunast+pl twaalfde tolfte δωδέκατ+el बारह+hi دوازده+fa
    13 thirteenth dreizehnt+de treizième decimotercer decimotercer+rm tredicesim+rm тринадцат+ru тринадцят+uk trzynast+pl \
    dertiende trettonde तेरह+hi سیزده+fa
    14 fourteenth vierzehnt+de quatorzième decimocuart+rm quattordicesim+rm четырнадцат+ru чотирнадцят+uk czternast+pl \
    veertiende fjortonde चौदह+hi چهارده+fa
    15 fifteenth fünfzehnt+de quinzième decimoquint+rm quindicesim+rm пятнадцат+ru п'ятнадцят+uk piętnast+pl vijftiende \
    femtonde पंद्रह+hi پانزده+fa
    16 sixteenth sechzehnt+de seizième decimosext+rm sedicesim+rm шестнадцат+ru шістнадцят+uk szesnast+pl zestiende \
    sextonde सोलह+hi شانزده+fa
    17 seventeenth siebzehnt+de decimoséptim+rm diciassettesim+rm семнадцат+ru сімнадцят+uk siedemnast+pl zeventiende \
    sjuttonde सत्रह+hi هفده+fa
    18 eighteenth achtzehnt+de decimoctav+rm diciottesim+rm восемнадцат+ru вісімнадцят+uk osiemnast+pl achttiende artonde अठारह+hi هجده+fa
    19 nineteenth neunzehnt+de decimonoven+rm diciannovesim+rm девятнадцат+ru дев'ятнадцят+uk dziewiętnast+pl \
    negentiende nittonde उन्नीस+hi نوزده+fa
    20 twentieth zwanzigst+de vingtième vigésim+rm ventesim+rm двадцат+ru двадцят+uk dwudziest+pl twintigste tjugonde बीस+hi بیست+fa
    """
}
