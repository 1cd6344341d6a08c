/// What words multiply the number before them by, in lower case and NFKC. A word that ends in `*` may go on.
///
/// Short scale unless the language counts in the long one (`Billion` in German is 10¹², `mil millones` is two words).
enum NumberWordTable {
  /// Characters that follow a number without a space and may follow each other: 3億5000万.
  static let characters: [Unicode.Scalar: Double] = [
    "千": 1e3, "천": 1e3, "万": 1e4, "萬": 1e4, "만": 1e4, "億": 1e8, "亿": 1e8, "억": 1e8, "兆": 1e12, "조": 1e12,
  ]

  /// By word, for any language.
  static let words: [String: Double] = Dictionary(
    uniqueKeysWithValues: table.flatMap { value, words in
      words.split(separator: " ").map { (String($0), value) }
    })

  /// Words that mean another number in these languages (BCP 47 primary subtags).
  static let longScale: [String: Double] = ["billion": 1e12, "billionen": 1e12, "billones": 1e12, "billón": 1e12]
  static let longScaleLanguages: Set<String> = ["de", "es", "fr", "it", "nl", "pl", "sv", "da", "nb", "no", "cs", "hu"]

  private static let table: [(Double, String)] = [
    (
      1e3,
      "thousand thousands mil mille tausend tsd тыс тысяча тысячи тысяч тысячам тисяч тисячі tys tysięcy tysiące bin ribu nghìn ngàn duizend tusen tusind tuhat tisíc ezer ألف آلاف الف هزار हजार हज़ार হাজার อพัน พัน אלף elfu"
    ),
    (1e5, "lakh lakhs लाख লাখ লক্ষ"),
    (
      1e6,
      "million millions millón millones milhão milhões milione milioni millionen millioner miljoner miljoen mln mln. mio mio. млн миллион миллиона миллионов миллионам мільйон мільйона мільйонів milion miliony milionów milyon juta triệu miljoonaa milionu milionů millió مليون ملايين میلیون मिलियन दशलक्ष ล้าน מיליון milioane εκατ εκατομμύρια εκατομμυρίων m"
    ),
    (1e7, "crore crores करोड़ करोड कोटी কোটি"),
    (
      1e9,
      "billion billions bn milliard milliards milliarde milliarden mrd mrd. miliardo miliardi bilhão bilhões bilhao bilhoes млрд миллиард миллиарда миллиардов мільярд мільярда мільярдів miliard miliardy miliardów mld mld. milyar miliar tỷ tỉ miljard miljarder miljarden miljardia milliárd مليار مليارات میلیارد बिलियन अरब מיליארד miliarde δισ δισεκατομμύρια b"
    ),
    (
      1e12,
      "trillion trillions trilhão trilhões trilioni billionen billones billón трлн триллион триллиона триллионов трильйон bilion biliony bilionów trilyon triliun biljoen تريليون تریلیون ट्रिलियन"
    ),
  ]
}
