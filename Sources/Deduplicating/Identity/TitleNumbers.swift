/// The numbers a headline names, written in digits, in Chinese numerals or as words.
///
/// Stories of a series share most of their words and differ in these: the 12th and the 13th sanctions package.
struct TitleNumbers {
  /// Runs of digits, as folded.
  let digits: [[UInt32]]
  /// All numbers, by value where they are words; digits without leading zeros.
  let values: Set<String>
  /// The places in a row it names by words or in Chinese numerals: the thirteenth package, 第十三批. In digits.
  let ordinals: [String]

  init(_ title: String) {
    let words = FoldedText(title, counters: true).words
    var digits: [[UInt32]] = []
    var values: Set<String> = []
    var ordinals: [String] = []
    var previous: ArraySlice<UInt32>?
    for word in words {
      let runs = TitleNumbers.digits(in: word)
      digits += runs
      values.formUnion(runs.map { TitleNumbers.value($0[...]) })
      for run in TitleNumbers.runs(in: word, where: TitleNumbers.numeral) where TitleNumbers.isOrdinal(run, in: word) {
        guard let value = TitleNumbers.hanValue(run) else { continue }
        values.insert(value)
        if !TitleNumbers.isOfLaw(run, in: word) { ordinals.append(value) }
      }
      if let ordinal = OrdinalTable.value(of: word) { ordinals.append(ordinal) }
      if let ordinal = previous.flatMap({ OrdinalPairs.value(of: $0, word) }) { ordinals.append(ordinal) }
      previous = word
      if let named = TitleNumberTable.value(of: word) { values.insert(named) }
    }
    self.digits = digits
    self.values = values.union(ordinals)
    self.ordinals = ordinals
  }

  /// Each names a number that the other doesn't.
  func conflict(with other: TitleNumbers) -> Bool {
    !values.isSubset(of: other.values) && !other.values.isSubset(of: values)
  }

  /// The runs of digits in a folded word.
  static func digits(in word: ArraySlice<UInt32>) -> [[UInt32]] { runs(in: word, where: digit).map(Array.init) }

  private static func runs(
    in word: ArraySlice<UInt32>, where value: (UInt32) -> Int?
  ) -> [ArraySlice<UInt32>] {
    word.split { value($0) == nil }
  }

  private static func digit(_ letter: UInt32) -> Int? {
    switch letter {
    case 0x30...0x39: Int(letter - 0x30)
    case 0x660...0x669: Int(letter - 0x660)
    case 0x6F0...0x6F9: Int(letter - 0x6F0)
    case 0x966...0x96F: Int(letter - 0x966)
    default: nil
    }
  }

  private static func value(_ run: ArraySlice<UInt32>) -> String {
    let text = run.compactMap(digit).map(String.init).joined()
    let trimmed = text.drop { $0 == "0" }
    return trimmed.isEmpty ? "0" : String(trimmed)
  }

  private static let numerals: [UInt32] = "一二三四五六七八九十".unicodeScalars.map(\.value)

  private static func numeral(_ letter: UInt32) -> Int? { numerals.firstIndex(of: letter).map { $0 + 1 } }

  /// 第十二: numerals elsewhere are often parts of words.
  private static func isOrdinal(_ run: ArraySlice<UInt32>, in word: ArraySlice<UInt32>) -> Bool {
    run.startIndex > word.startIndex && word[run.startIndex - 1] == 0x7B2C
  }

  /// 第十二条: an article, chapter or clause; 第三季: a quarter. Reports of one law name several.
  private static func isOfLaw(_ run: ArraySlice<UInt32>, in word: ArraySlice<UInt32>) -> Bool {
    run.endIndex < word.endIndex && partsOfLaws.contains(word[run.endIndex])
  }

  private static let partsOfLaws = Set("条條章款项項季".unicodeScalars.map(\.value))

  /// Up to 99: 十二, 二十, 二十一.
  private static func hanValue(_ run: ArraySlice<UInt32>) -> String? {
    let values = run.compactMap(numeral)
    guard let ten = values.firstIndex(of: 10) else { return values.map(String.init).joined() }
    guard ten <= 1, values.count <= ten + 2, values.dropFirst(ten + 1).first != 10 else { return nil }
    return String((ten == 0 ? 1 : values[0]) * 10 + (values.dropFirst(ten + 1).first ?? 0))
  }
}
