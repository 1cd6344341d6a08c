/// Finds laws by the numbers they bear: `2024/1689`, `SB 53`, `H.R. 1234`, `PL 2338/2023`, `令第15号`.
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

  /// Bytes before a number that are read for its series.
  static let prefixBytes = 28
  /// Distinct instruments kept of one field.
  static let maximumFound = 64
  private static let maximumDigits = 6

  private let text: FoldedText

  init(_ text: FoldedText) { self.text = text }

  func found() -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < text.bytes.count {
      guard isDigit(index) else {
        index += 1
        continue
      }
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
    return european(number, start) ?? brazilian(number, start) ?? american(number, start) ?? chinese(number, start)
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
  private func brazilian(_ number: Number, _ start: Int) -> Found? {
    guard let second = number.second, number.secondDigits == 2 || number.secondDigits == 4 else { return nil }
    let series = seriesBefore(start)
    guard series.isWord("pl", isUpper: true) || series.isWord("projeto de lei") || series.isWord("proyecto de ley")
    else { return nil }
    let year = number.secondDigits == 2 ? 2000 + second : second
    guard (1990...2099).contains(year) else { return nil }
    return Found(
      id: "law:pl-\(number.first)/\(year)", jurisdiction: series.isWord("proyecto de ley") ? nil : "BR", start: start)
  }

  /// `SB 53`, `A.B. 2013`, `H.R. 1234`, `Executive Order 14110`.
  private func american(_ number: Number, _ start: Int) -> Found? {
    guard number.second == nil, number.first > 0, number.firstDigits <= 5 else { return nil }
    let series = seriesBefore(start)
    for (name, written) in Self.americanSeries where written.contains(where: { series.isWord($0, isUpper: true) }) {
      return Found(id: "law:\(name)-\(number.first)", jurisdiction: "US", start: start)
    }
    guard number.firstDigits == 5, series.isWord("executive order") else { return nil }
    return Found(id: "law:eo-\(number.first)", jurisdiction: "US", start: start)
  }

  /// `令第15号`: a ministerial order; 號 is folded to 号.
  private func chinese(_ number: Number, _ start: Int) -> Found? {
    guard number.second == nil, seriesBefore(start).isWord("令第"), isFollowed(by: "号", at: number.end) else {
      return nil
    }
    return Found(id: "law:cn-order-\(number.first)", jurisdiction: "CN", start: start)
  }

  private func isFollowed(by suffix: String, at end: Int) -> Bool {
    text.bytes.dropFirst(end).starts(with: suffix.utf8)
  }

  private static let americanSeries: [(name: String, written: [String])] = [
    ("sb", ["sb", "s.b.", "senate bill"]), ("ab", ["ab", "a.b.", "assembly bill"]), ("hb", ["hb", "h.b."]),
    ("hr", ["h.r.", "hr"]), ("eo", ["eo", "e.o."]),
  ]

  /// What stands before a number: its bytes and kinds without spaces and "no." at the end.
  private func seriesBefore(_ start: Int) -> Series {
    var end = start
    while end > 0, text.bytes[end - 1] == 0x20 { end -= 1 }
    for mark in ["no", "no.", "n.", "n°", "num.", "numero", "#"] where ends(with: mark, at: end) {
      end -= mark.utf8.count
      break
    }
    while end > 0, text.bytes[end - 1] == 0x20 { end -= 1 }
    let from = max(0, end - Self.prefixBytes)
    return Series(bytes: text.bytes[from..<end], kinds: text.kinds[from..<end])
  }

  private func ends(with mark: String, at end: Int) -> Bool {
    let start = end - mark.utf8.count
    guard start > 0, text.bytes[start..<end].elementsEqual(mark.utf8) else { return false }
    return LetterKind.isBoundary(text.kinds[start - 1], text.kinds[start])
  }

  /// The end of the text before a number.
  private struct Series {
    let bytes: ArraySlice<UInt8>
    let kinds: ArraySlice<UInt8>

    /// Whether it ends with these words, whole, and their first letter a capital if asked.
    func isWord(_ words: String, isUpper: Bool = false) -> Bool {
      let start = bytes.endIndex - words.utf8.count
      guard start >= bytes.startIndex, bytes[start...].elementsEqual(words.utf8) else { return false }
      if isUpper, kinds[start] & LetterKind.upperCaseBit == 0 { return false }
      return start == bytes.startIndex || LetterKind.isBoundary(kinds[start - 1], kinds[start])
    }
  }
}
