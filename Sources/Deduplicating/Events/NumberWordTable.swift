import Foundation

/// What words multiply the number before them by, in lower case and NFKC.
///
/// Short scale unless the language counts in the long one (`Billion` in German is 10¹², `mil millones` is two words).
enum NumberWordTable {
  /// By word, for any language.
  static let words: [String: Double] = Dictionary(
    table.flatMap { value, words in words.split(whereSeparator: \.isWhitespace).map { (normal($0), value) } },
    uniquingKeysWith: { first, _ in first })

  /// As `TextTokens` reads it.
  private static func normal(_ word: some StringProtocol) -> String {
    String(word).precomposedStringWithCompatibilityMapping
  }

  /// Units of scripts without spaces, in which more letters follow; the longer ones first.
  static let dense: [(letters: [Unicode.Scalar], factor: Double)] = [
    ("ล้านล้าน", 1e12), ("พันล้าน", 1e9), ("หมื่นล้าน", 1e10), ("แสนล้าน", 1e11), ("ล้าน", 1e6), ("แสน", 1e5), ("หมื่น", 1e4),
    ("พัน", 1e3),
    ("ພັນລ້ານ", 1e9), ("ລ້ານ", 1e6), ("ពាន់លាន", 1e9), ("លាន", 1e6), ("ពាន់", 1e3), ("သန်း", 1e6), ("သိန်း", 1e5),
  ].map { word, factor in
    (Array(normal(word).unicodeScalars), factor)
  }

  /// Words that mean another number in these languages (BCP 47 primary subtags).
  static let longScale: [String: Double] = ["billion": 1e12, "billionen": 1e12, "billones": 1e12, "billón": 1e12]
  static let longScaleLanguages: Set<String> = ["de", "es", "fr", "it", "nl", "pl", "sv", "da", "nb", "no", "cs", "hu"]

  private static let table: [(Double, String)] = [
    (
      1e3,
      """
      thousand thousands mil mille tausend tsd тыс тысяча тысячи тысяч тысячам тис тисяч тисячі tys tysięcy tysiące bin
      ribu nghìn ngàn duizend tusen tusind tuhat tuhatta tuhannen tisíc tisice ezer mii хиляди хил хиљада tisuća tisuće
      tuhande tūkstoši tūkstančių мың ming ألف ألفا ألفًا ألفاً آلاف الف هزار ہزار हजार हज़ार হাজার હજાર ਹਜ਼ਾਰ
      ஆயிரம் వేల ಸಾವಿರ ആയിരം אלף אלפי elfu χιλιάδες χιλ հազար ათასი ათას
      """
    ),
    (1e5, "lakh lakhs लाख লাখ লক্ষ લાખ ਲੱਖ லட்சம் లక్షల ಲಕ್ಷ ലക്ഷം لاکھ laki"),
    (
      1e6,
      """
      million millions millón millones millóns milhão milhões milió milions milione milioni millionen millioner miljoner
      miljoen mln mln. mio mio. млн миллион миллиона миллионов миллионам миллионы мільйон мільйона мільйонів мільйони
      милион милиона милиони милионе milion milioni miliony milionów milyon milionu milionů miliónov milióny milióna juta
      triệu miljoonaa miljoonan miljoonia millió milioane miljonit miljonini miljoni miljonus miljonu milijonai milijonų
      milijonus milijun milijuna milijon milijonov milijone milijona milljón milljónir millioni مليون مليونا مليونًا
      مليوناً ملايين میلیون ملین मिलियन दशलक्ष মিলিয়ন મિલિયન ਮਿਲੀਅਨ மில்லியன் మిలియన్ ಮಿಲಿಯನ್ ദശലക്ഷം מיליון מיליוני εκατ
      εκατομμύρια εκατομμυρίων εκατομμύριο միլիոն მილიონი მილიონ მლნ m
      """
    ),
    (1e7, "crore crores करोड़ करोड कोटी কোটি કરોડ ਕਰੋੜ கோடி కోట్ల కోట్లు ಕೋಟಿ കോടി کروڑ"),
    (
      1e9,
      """
      billion billions bn milliard milliards milliarde milliarden milliarder mrd mrd. miliardo miliardi bilhão bilhões
      bilhao bilhoes млрд миллиард миллиарда миллиардов миллиарды мільярд мільярда мільярдів мільярди милиард милиарда
      милиарди милијарда милијарди miliard miliardy miliardů miliardów miliárd miliardy mld mld. milyar milyard miliar tỷ
      tỉ miljard miljarder miljarden miljardia miljardin miljardit milliárd miliarde miljardi miljardu milijardai
      milijardų milijarda milijardi milijardu bilioni مليار مليارا مليارًا ملياراً مليارات بليون میلیارد ارب बिलियन अरब
      বিলিয়ন பில்லியன் מיליארד מיליארדי miliarde δισ δισεκατομμύρια δισεκατομμυρίων միլիարդ მილიარდი მილიარდ მლრდ
      b
      """
    ),
    (
      1e12,
      """
      trillion trillions trilhão trilhões trilioni billionen billones billón трлн триллион триллиона триллионов трильйон
      трильйона bilion biliony bilionów trilyon triliun biljoen تريليون تریلیون ट्रिलियन ট্রিলিয়ন טריליון
      """
    ),
  ]
}
