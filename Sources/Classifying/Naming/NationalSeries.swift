/// A country's laws or bills as its press numbers them: what stands before the number, how the number is written, what
/// stands after it. All folded.
struct NationalSeries {
  enum Shape {
    /// One number of so many digits.
    case plain(ClosedRange<Int>)
    /// Number and year: `132/2025`.
    case yearly
    /// Year and number: `2024-449`, where the hyphen is folded to a space.
    case yearFirst
    /// Number, a word for "year", and the year: `27 Tahun 2022`.
    case inYear(String)
    /// Electoral term and number: `20/1234`.
    case ofTerm
  }

  /// Stands before the number in the identifier, after `law:`.
  let name: String
  let jurisdiction: String?
  /// One of them stands just before the number, or before "no." and the number; empty: whatever stands there.
  let words: [[UInt8]]
  let shape: Shape
  /// Stands just after the number.
  let tail: [UInt8]

  private init(
    _ name: String, _ jurisdiction: String?, _ words: [String], _ shape: Shape, tail: String = ""
  ) {
    (self.name, self.jurisdiction, self.shape) = (name, jurisdiction, shape)
    self.words = words.map { Array($0.utf8) }
    self.tail = Array(tail.utf8)
  }

  /// Told by the words before the number. A word that several countries have names none.
  static let worded: [NationalSeries] = [
    NationalSeries("fr", "FR", ["loi"], .yearFirst),
    NationalSeries("it", "IT", ["legge", "decreto legislativo", "d.lgs."], .yearly),
    NationalSeries("ley", nil, ["ley", "ley organica"], .yearly),
    NationalSeries("ley", nil, ["ley"], .plain(4...6)),
    NationalSeries("decreto", nil, ["decreto", "real decreto", "decreto supremo"], .yearly),
    NationalSeries("ru-bill", "RU", forms("законопроект", "", "а", "у", "ом", "е"), .plain(6...7)),
    NationalSeries("ua-bill", "UA", forms("законопроєкт", "", "у", "ом", "і"), .plain(4...5)),
    NationalSeries("kr", "KR", ["법률 제", "법률제"], .plain(4...5), tail: "호"),
    NationalSeries("pl-druk", "PL", ["druk", "druku", "druk sejmowy", "druku sejmowego"], .plain(1...5)),
    NationalSeries("de-drs", "DE", ["drucksache", "bundestagsdrucksache", "drs."], .ofTerm),
    NationalSeries("ca-c", "CA", ["bill c", "projet de loi c"], .plain(1...4)),
    NationalSeries("id-uu", "ID", ["uu", "undang undang"], .inYear(" tahun ")),
    NationalSeries("id-perpres", "ID", ["perpres", "peraturan presiden"], .inYear(" tahun ")),
  ]

  /// Told by what stands after the number.
  static let tailed: [NationalSeries] = [
    NationalSeries("vn", "VN", [], .yearly, tail: "/qh"),
    NationalSeries("vn-decree", "VN", [], .yearly, tail: "/nd cp"),
    NationalSeries("tr", "TR", [], .plain(3...4), tail: " sayili kanun"),
  ]

  private static func forms(_ stem: String, _ endings: String...) -> [String] { endings.map { stem + $0 } }
}
