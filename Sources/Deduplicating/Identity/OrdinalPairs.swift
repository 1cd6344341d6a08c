/// Ordinal numbers from eleventh to nineteenth that are written as two words.
enum OrdinalPairs {
  /// What two words in a row say in digits; nil when they are no ordinal.
  static func value(of first: ArraySlice<UInt32>, _ second: ArraySlice<UInt32>) -> String? {
    values[Array(first)]?[Array(second)]
  }

  private static let values: [[UInt32]: [[UInt32]: String]] = {
    var values: [[UInt32]: [[UInt32]: String]] = [:]
    func add(_ first: String, _ second: String, _ value: Int) {
      values[FoldedText(first).letters, default: [:]][FoldedText(second).letters] = String(value)
    }
    for (tens, units) in tensFirst {
      for (unit, forms) in units.enumerated() {
        for ten in tens { for form in forms.split(separator: " ") { add(ten, String(form), 11 + unit) } }
      }
    }
    for (units, tens) in unitsFirst {
      for (unit, forms) in units.enumerated() {
        for ten in tens { for form in forms.split(separator: " ") { add(String(form), ten, 11 + unit) } }
      }
    }
    return values
  }()

  /// Words for ten, and those for one to nine that follow.
  private static let tensFirst: [([String], [String])] = [
    (
      ["décimo", "décima"],
      [
        "primero primera primer primeiro primeira", "segundo segunda", "tercero tercera tercer terceiro terceira",
        "cuarto cuarta quarto quarta", "quinto quinta", "sexto sexta", "séptimo séptima sétimo sétima",
        "octavo octava oitavo oitava", "noveno novena nono nona",
      ]
    ),
    (
      ["δέκατος", "δέκατη", "δέκατο", "δέκατου", "δέκατης"],
      [
        "πρώτος πρώτη πρώτο πρώτου πρώτης", "δεύτερος δεύτερη δεύτερο", "τρίτος τρίτη τρίτο τρίτου τρίτης",
        "τέταρτος τέταρτη τέταρτο τέταρτου τέταρτης", "πέμπτος πέμπτη πέμπτο πέμπτου πέμπτης",
        "έκτος έκτη έκτο έκτου έκτης", "έβδομος έβδομη έβδομο", "όγδοος όγδοη όγδοο", "ένατος ένατη ένατο",
      ]
    ),
    (
      ["on"],
      [
        "birinci", "ikinci", "üçüncü", "dördüncü", "beşinci", "altıncı", "yedinci", "sekizinci", "dokuzuncu",
      ]
    ),
  ]

  /// Words for one to nine, and those for ten that follow.
  private static let unitsFirst: [([String], [String])] = [
    (
      [
        "الحادي الحادية", "الثاني الثانية", "الثالث الثالثة", "الرابع الرابعة", "الخامس الخامسة", "السادس السادسة",
        "السابع السابعة", "الثامن الثامنة", "التاسع التاسعة",
      ], ["عشر", "عشرة"]
    ),
    (
      [
        "האחד האחת", "השנים השתים השניים השתיים", "השלושה השלוש", "הארבעה הארבע", "החמישה החמש", "השישה השש",
        "השבעה השבע",
        "השמונה", "התשעה התשע",
      ], ["עשר", "עשרה"]
    ),
    (["열한", "열두", "열세", "열네", "열다섯", "열여섯", "열일곱", "열여덟", "열아홉"], ["번째"]),
  ]
}
