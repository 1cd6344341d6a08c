/// Finds laws by the numbers they bear: `2024/1689`, `COM(2022) 496`, `SB 53`, `H.R. 1234`, `PL 2338/2023`, `令第15号`,
/// `loi n° 2024-449`, and the other series of `NationalSeries`.
///
/// A hand-written scanner over folded text; linear, as it looks only a few bytes to either side of a number.
/// Identifiers: `law:2024/1689` for the European Union, else `law:` and the series, as `law:sb-53`, `law:hr-1234`,
/// `law:eo-14110`, `law:pl-2338/2023`, `law:cn-order-15`.
struct InstrumentNumbers {
  /// An instrument and whose it is.
  struct Found: Hashable {
    let id: String
    let jurisdiction: String?
    /// Offset of the number in the folded bytes.
    let start: Int
  }

  /// Distinct instruments kept of one field.
  static let maximumFound = 64
  private static let maximumDigits = 7

  private let text: FoldedText

  init(_ text: FoldedText) { self.text = text }

  func found() -> [Found] {
    var found: [Found] = []
    var index = 0
    while let start = nextDigit(from: index) {
      index = start
      let number = parseNumber(at: index)
      if let instrument = instrument(number, start: index), !found.contains(where: { $0.id == instrument.id }) {
        found.append(instrument)
        if found.count == Self.maximumFound { return found }
      }
      index = max(number.end, index + 1)
    }
    return found
  }
}

extension InstrumentNumbers {
  /// `first` or `first/second`, with thousands points taken out.
  private struct Number {
    var first = 0
    var firstDigits = 0
    var second: Int?
    var secondDigits = 0
    var end = 0
  }

  private func nextDigit(from start: Int) -> Int? {
    text.bytes.withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let digits = EightSigns.digits(in: word)
        if digits != 0 { return index + digits.trailingZeroBitCount &>> 3 }
        index += 8
      }
      return (index..<bytes.count).first { (48...57).contains(bytes[$0]) }
    }
  }

  private func isDigit(_ index: Int) -> Bool {
    index < text.bytes.count && (48...57).contains(text.bytes[index])
  }

  private func parseNumber(at start: Int) -> Number {
    var number = Number()
    (number.first, number.firstDigits, number.end) = parseDigits(at: start)
    let hasGroup = number.end + 3 < text.bytes.count && text.bytes[number.end] == UInt8(ascii: ".")
    if hasGroup, number.firstDigits <= 3, isDigit(number.end + 1), isDigit(number.end + 2), isDigit(number.end + 3),
      !isDigit(number.end + 4)
    {
      let group = parseDigits(at: number.end + 1)
      number.first = number.first * 1_000 + group.value
      number.firstDigits += group.digits
      number.end = group.end
    }
    if number.end < text.bytes.count, text.bytes[number.end] == UInt8(ascii: "/"), isDigit(number.end + 1) {
      let second = parseDigits(at: number.end + 1)
      (number.second, number.secondDigits, number.end) = (second.value, second.digits, second.end)
    }
    return number
  }

  private func parseDigits(at start: Int) -> (value: Int, digits: Int, end: Int) {
    var value = 0
    var index = start
    while isDigit(index) {
      if index - start < Self.maximumDigits { value = value * 10 + Int(text.bytes[index] - 48) }
      index += 1
    }
    return (value, index - start, index)
  }

  private func instrument(_ number: Number, start: Int) -> Found? {
    guard number.firstDigits <= Self.maximumDigits, number.secondDigits <= Self.maximumDigits else { return nil }
    if start > 0, text.kinds[start - 1] & LetterKind.kindMask == LetterKind.digit.byte { return nil }
    if let european = european(number, start) ?? proposal(number, start) ?? tailed(number, start) { return european }
    // Most numbers stand behind a word that is no series.
    guard let series = seriesBefore(start) else { return nil }
    return brazilian(number, series) ?? american(number, series) ?? chinese(number, series)
      ?? national(number, series)
  }

  private func tailed(_ number: Number, _ start: Int) -> Found? {
    for series in NationalSeries.tailed where isFollowed(by: series.tail, at: number.end) {
      if let written = written(number, series.shape) {
        return Found(id: "law:\(series.name)-\(written)", jurisdiction: series.jurisdiction, start: start)
      }
    }
    return nil
  }

  private func national(_ number: Number, _ before: Series) -> Found? {
    for series in NationalSeries.worded
    where series.words.contains(where: { before.isWord($0) }) && isFollowed(by: series.tail, at: number.end) {
      if let written = written(number, series.shape) {
        return Found(
          id: "law:\(series.name)-\(written)", jurisdiction: series.jurisdiction, start: before.numberStart)
      }
    }
    return nil
  }

  /// The number as the identifier has it; nil when it is not of that shape.
  private func written(_ number: Number, _ shape: NationalSeries.Shape) -> String? {
    switch shape {
    case .plain(let digits):
      return number.second == nil && digits.contains(number.firstDigits) ? "\(number.first)" : nil
    case .yearly:
      guard let year = number.second, number.secondDigits == 4, Self.years.contains(year) else { return nil }
      return "\(number.first)/\(year)"
    case .ofTerm:
      guard let second = number.second, number.firstDigits <= 2, number.secondDigits >= 3 else { return nil }
      return "\(number.first)/\(second)"
    case .yearFirst:
      guard number.second == nil, Self.years.contains(number.first), let second = next(after: " ", number.end, 2...4)
      else { return nil }
      return "\(number.first)-\(second)"
    case .inYear(let word):
      guard number.second == nil, let year = next(after: word, number.end, 4...4), Self.years.contains(year) else {
        return nil
      }
      return "\(number.first)/\(year)"
    }
  }

  private static let years = 1900...2099

  /// The number of so many digits that stands behind a word at an offset.
  private func next(after word: String, _ end: Int, _ digits: ClosedRange<Int>) -> Int? {
    guard isFollowed(by: word, at: end) else { return nil }
    let next = parseDigits(at: end + word.utf8.count)
    return digits.contains(next.digits) ? next.value : nil
  }

  /// `COM(2022) 496`: a proposal of the European Commission.
  private func proposal(_ number: Number, _ start: Int) -> Found? {
    guard number.second == nil, (1...4).contains(number.firstDigits) else { return nil }
    var end = start
    if end > 0, text.bytes[end - 1] == 0x20 { end -= 1 }
    guard end >= 9, text.bytes[end - 1] == UInt8(ascii: ")"), text.hasWord(Array("com(".utf8), endingAt: end - 5)
    else { return nil }
    let year = parseDigits(at: end - 5)
    guard year.digits == 4, year.end == end - 1, Self.years.contains(year.value) else { return nil }
    return Found(id: "law:com-\(year.value)/\(number.first)", jurisdiction: "EU", start: start)
  }

  /// `2024/1689`: year, then a number of three or four digits, so that neither a date nor a season is one.
  private func european(_ number: Number, _ start: Int) -> Found? {
    guard number.firstDigits == 4, (1990...2099).contains(number.first), let second = number.second,
      (3...4).contains(number.secondDigits), second != number.first + 1, !isFollowed(by: "/", at: number.end),
      start == 0 || text.bytes[start - 1] != UInt8(ascii: "/")
    else { return nil }
    return Found(id: "law:\(number.first)/\(second)", jurisdiction: "EU", start: start)
  }

  /// `PL 2338/2023`, `PL 2.338/23`, `Projeto de Lei nº 2338/2023`.
  private func brazilian(_ number: Number, _ series: Series) -> Found? {
    guard let second = number.second, number.secondDigits == 2 || number.secondDigits == 4 else { return nil }
    let isArgentine = series.isWord(SeriesWords.proyectoDeLey)
    guard isArgentine || series.isWord(SeriesWords.pl, isUpper: true) || series.isWord(SeriesWords.projetoDeLei)
    else { return nil }
    let year = number.secondDigits == 2 ? 2000 + second : second
    guard (1990...2099).contains(year) else { return nil }
    return Found(
      id: "law:pl-\(number.first)/\(year)", jurisdiction: isArgentine ? nil : "BR", start: series.numberStart)
  }

  /// `SB 53`, `A.B. 2013`, `H.R. 1234`, `Executive Order 14110`.
  private func american(_ number: Number, _ series: Series) -> Found? {
    guard number.second == nil, number.first > 0, number.firstDigits <= 5 else { return nil }
    for (name, written) in SeriesWords.american where written.contains(where: { series.isWord($0, isUpper: true) }) {
      return Found(id: "law:\(name)-\(number.first)", jurisdiction: "US", start: series.numberStart)
    }
    guard number.firstDigits == 5, series.isWord(SeriesWords.executiveOrder) else { return nil }
    return Found(id: "law:eo-\(number.first)", jurisdiction: "US", start: series.numberStart)
  }

  /// `令第15号`: a ministerial order; 號 is folded to 号.
  private func chinese(_ number: Number, _ series: Series) -> Found? {
    guard number.second == nil, series.isWord(SeriesWords.order), isFollowed(by: "号", at: number.end) else {
      return nil
    }
    return Found(id: "law:cn-order-\(number.first)", jurisdiction: "CN", start: series.numberStart)
  }

  private func isFollowed(by suffix: String, at end: Int) -> Bool { isFollowed(by: Array(suffix.utf8), at: end) }

  private func isFollowed(by suffix: [UInt8], at end: Int) -> Bool {
    text.bytes.dropFirst(end).starts(with: suffix)
  }

  /// What stands before a number, without spaces and "no." at the end; nil when it ends as no series does.
  private func seriesBefore(_ start: Int) -> Series? {
    var end = start
    while end > 0, text.bytes[end - 1] == 0x20 { end -= 1 }
    guard end > 0, SeriesWords.endings[Int(text.bytes[end - 1])] else { return nil }
    for mark in SeriesWords.numberMarks where text.hasWord(mark, endingAt: end) && end > mark.count {
      end -= mark.count
      break
    }
    while end > 0, text.bytes[end - 1] == 0x20 { end -= 1 }
    return Series(text: text, end: end, numberStart: start)
  }

  /// The end of the text before a number.
  private struct Series {
    let text: FoldedText
    let end: Int
    let numberStart: Int

    /// Whether it ends with these words, whole, and their first letter a capital if asked.
    func isWord(_ words: [UInt8], isUpper: Bool = false) -> Bool {
      text.hasWord(words, endingAt: end)
        && (!isUpper || text.kinds[end - words.count] & LetterKind.upperCaseBit != 0)
    }
  }

  /// Folded words before the number of an instrument.
  private enum SeriesWords {
    static let pl = Array("pl".utf8)
    static let projetoDeLei = Array("projeto de lei".utf8)
    static let proyectoDeLey = Array("proyecto de ley".utf8)
    static let executiveOrder = Array("executive order".utf8)
    static let order = Array("令第".utf8)
    static let american: [(name: String, written: [[UInt8]])] = [
      ("sb", folded("sb", "s.b.", "senate bill")), ("ab", folded("ab", "a.b.", "assembly bill")),
      ("hb", folded("hb", "h.b.")), ("hr", folded("h.r.", "hr")), ("eo", folded("eo", "e.o.")),
    ]
    /// "No." in its writings.
    static let numberMarks = folded("no", "no.", "n.", "n°", "nr", "nr.", "num.", "numero", "nomor", "#")

    /// For each byte, whether any of the above ends with it.
    static let endings: [Bool] = {
      let all =
        [pl, projetoDeLei, proyectoDeLey, executiveOrder, order] + american.flatMap(\.written) + numberMarks
        + NationalSeries.worded.flatMap(\.words)
      let last = Set(all.compactMap(\.last))
      return (0...255).map { last.contains($0) }
    }()

    private static func folded(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }
  }
}

extension FoldedText {
  /// Whether these words, whole, end at an offset.
  fileprivate func hasWord(_ words: [UInt8], endingAt end: Int) -> Bool {
    var (place, left) = (end, words.count)
    while left > 0 {
      guard place > 0, bytes[place - 1] == words[left - 1] else { return false }
      (place, left) = (place - 1, left - 1)
    }
    return place == 0 || LetterKind.isBoundary(kinds[place - 1], kinds[place])
  }
}
