/// Numbers as words, cardinal and ordinal, from two to twenty, in the languages whose headlines spell them out.
enum TitleNumberTable {
  /// Longest ending a stem may take.
  static let longestEnding = 3

  /// What a word says in digits; nil when it is no number from here.
  static func value(of word: ArraySlice<UInt32>) -> String? {
    if let value = values[Array(word)] { return value }
    let shortest = max(3, word.count - longestEnding)
    guard shortest <= word.count else { return nil }
    return (shortest...word.count).lazy.compactMap { stems[Array(word.prefix($0))] }.first
  }

  private static let values = table { !$0.hasSuffix("~") }
  /// Beginnings of words that take endings.
  private static let stems = table { $0.hasSuffix("~") }

  private static func table(_ isWanted: (Substring) -> Bool) -> [[UInt32]: String] {
    var values: [[UInt32]: String] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ")
      for word in words.dropFirst() where isWanted(word) { values[FoldedText(word).letters] = String(words[0]) }
    }
    return values
  }

  private static let rows = """
    2 two second zwei zweite~ deuxième second seconde deux dos segundo segunda dois duas secondo seconda два две второ~ втора~ вторы~ втору~ \
    الثاني الثانية दो दूसरा दूसरी दूसरे
    3 three third drei dritte~ trois troisième tres tercer tercero tercera três terceiro terceira terzo terza три трет~ \
    الثالث الثالثة ثلاثة तीन तीसरा तीसरी तीसरे
    4 four fourth vier vierte~ quatre quatrième cuatro cuarto cuarta quatro quarto quarta quattro четыре четверт~ четвёрт~ \
    الرابع الرابعة أربعة चार चौथा चौथी चौथे
    5 five fifth fünf fünfte~ cinq cinquième cinco quinto quinta cinque пять пят~ الخامس الخامسة خمسة पांच पांचव~
    6 six sixth sechs sechste~ sixième seis sexto sexta sesto шесть шест~ السادس السادسة ستة छह छठा छठी छठे
    7 seven seventh sieben siebte~ sept septième siete séptimo séptima sete sétimo sétima sette settimo settima семь \
    седьм~ السابع السابعة سبعة सात सातव~
    8 eight eighth acht achte~ huit huitième ocho octavo octava oito oitavo oitava otto ottavo ottava восемь восьм~ \
    الثامن الثامنة ثمانية आठ आठव~
    9 nine ninth neun neunte~ neuf neuvième nueve noveno novena nove nono nona девять девят~ التاسع التاسعة تسعة नौ नौव~
    10 ten tenth zehn zehnte~ dix dixième diez décimo décima dez dieci decimo decima десять десят~ العاشر العاشرة عشرة दस \
    दसव~
    11 eleven eleventh elf elfte~ onze onzième undécimo undécima undicesimo undicesima одиннадцат~ ग्यारहव~
    12 twelve twelfth zwölf zwölfte~ douze douzième doce duodécimo duodécima doze dodicesimo dodicesima двенадцат~ बारहव~
    13 thirteen thirteenth dreizehn dreizehnte~ treize treizième trece decimotercero decimotercera decimotercer treze \
    tredicesimo tredicesima тринадцат~ तेरहव~
    14 fourteen fourteenth vierzehn vierzehnte~ quatorze quatorzième catorce quattordicesimo четырнадцат~ चौदहव~
    15 fifteen fifteenth fünfzehn fünfzehnte~ quinze quinzième quince quindicesimo пятнадцат~ पंद्रहव~
    16 sixteen sixteenth sechzehn sechzehnte~ seize seizième dieciséis dezesseis sedicesimo шестнадцат~ सोलहव~
    17 seventeen seventeenth siebzehn siebzehnte~ diecisiete dezessete diciassettesimo семнадцат~ सत्रहव~
    18 eighteen eighteenth achtzehn achtzehnte~ dieciocho dezoito diciottesimo восемнадцат~ अठारहव~
    19 nineteen nineteenth neunzehn neunzehnte~ diecinueve dezenove diciannovesimo девятнадцат~ उन्नीसव~
    20 twenty twentieth zwanzig zwanzigste~ vingt vingtième veinte vigésimo vigésima vinte venti ventesimo двадцат~ बीसव~
    """
}
