/// Finds days of the year: `20 February`, `Feb. 20`, `20 फ़रवरी`, `2月20日`, `20.02.2026`, `2026-02-20`, `۱ اسفند ۱۴۰۴`.
struct DateScanner {
  struct Found: Hashable {
    var month: Int
    var day: Int
    var range: Range<Int>
  }

  private let scalars: [Unicode.Scalar]
  private let lower: [Unicode.Scalar]
  private let language: String

  /// - Parameter language: BCP 47 primary subtag; whose months are looked up first.
  init(_ text: TextTokens, language: String) {
    (scalars, lower, self.language) = (text.scalars, text.lower, language)
  }

  /// - Parameter numbers: what `NumberScanner` found in the same scalars.
  func found(_ numbers: [NumberScanner.Found]) -> [Found] {
    numbers.enumerated().compactMap { index, number in
      let next = index + 1 < numbers.count ? numbers[index + 1] : nil
      return named(number) ?? next.flatMap { eastAsian(number, $0) ?? vietnamese(number, $0) ?? slashed(number, $0) }
    } + dotted()
  }

  /// A day with its month's name after or before it.
  private func named(_ number: NumberScanner.Found) -> Found? {
    guard let day = day(number) else { return nil }
    if language == "fa", let date = persian(number, day) { return date }
    if let (month, end) = monthAfter(number.range.upperBound) {
      return Found(month: month, day: day, range: number.range.lowerBound..<end)
    }
    if let (month, start) = monthBefore(number.range.lowerBound) {
      return Found(month: month, day: day, range: start..<number.range.upperBound)
    }
    return nil
  }

  private func day(_ number: NumberScanner.Found) -> Int? {
    guard number.digits <= 2, number.value >= 1, number.value <= 31, number.meaning != .percentage else { return nil }
    return number.value == number.value.rounded() ? Int(number.value) : nil
  }

  /// Over spaces, full stops and little words (`de`, `of`).
  private func monthAfter(_ start: Int) -> (month: Int, end: Int)? {
    var index = start
    for _ in 0..<2 {
      while index < scalars.count, index < start + 8, isGap(scalars[index]) { index += 1 }
      let end = wordEnd(index)
      guard end > index else { return nil }
      let word = text(index..<end)
      if let month = month(word) { return (month, end) }
      guard ["de", "of", "th", "st", "nd", "rd", "º", "o", "er", "من"].contains(word) else { return nil }
      index = end
    }
    return nil
  }

  private func monthBefore(_ end: Int) -> (month: Int, start: Int)? {
    var index = end
    while index > 0, index > end - 3, isGap(scalars[index - 1]) { index -= 1 }
    var start = index
    while start > 0, start > index - 14, isWordPart(scalars[start - 1]) { start -= 1 }
    guard start < index, index < end else { return nil }
    return month(text(start..<index)).map { ($0, start) }
  }

  /// Hebrew writes `in` as a letter before the name.
  private func month(_ word: String) -> Int? {
    if let month = MonthNames.month(word, language: language) { return month }
    guard word.unicodeScalars.first == "ב" else { return nil }
    return MonthNames.month(String(word.unicodeScalars.dropFirst()), language: language)
  }

  /// A day of the Solar Hijri calendar, with its year after it or without.
  private func persian(_ number: NumberScanner.Found, _ day: Int) -> Found? {
    let start = number.range.upperBound + 1
    guard start < scalars.count, isGap(scalars[start - 1]) else { return nil }
    let end = wordEnd(start)
    guard let month = SolarHijri.month(text(start..<end)) else { return nil }
    var (year, index) = (0, end + 1)
    while index < scalars.count, index < end + 5, TextTokens.isDigit(scalars[index]) {
      year = year * 10 + Int(scalars[index].properties.numericValue ?? 0)
      index += 1
    }
    let date = SolarHijri.gregorian(year: year > 1300 ? year : nil, month: month, day: day)
    return date.map {
      Found(month: $0.month, day: $0.day, range: number.range.lowerBound..<(year > 1300 ? index : end))
    }
  }

  /// `20 tháng 2`.
  private func vietnamese(_ number: NumberScanner.Found, _ next: NumberScanner.Found) -> Found? {
    guard let day = day(number), next.digits <= 2, (1...12).contains(next.value),
      next.range.lowerBound > number.range.upperBound,
      text(number.range.upperBound..<next.range.lowerBound) == " tháng "
    else { return nil }
    return Found(month: Int(next.value), day: day, range: number.range.lowerBound..<next.range.upperBound)
  }

  /// `20/2` with the year after it, or after `ngày`. In English it may be the other way round.
  private func slashed(_ number: NumberScanner.Found, _ next: NumberScanner.Found) -> Found? {
    let (start, middle) = (number.range.lowerBound, number.range.upperBound)
    guard let day = day(number), next.digits <= 2, (1...12).contains(next.value), next.range.lowerBound == middle + 1,
      scalars[middle] == "/", start == 0 || scalars[start - 1] != "/"
    else { return nil }
    let isDated = start >= 5 && text(start - 5..<start) == "ngày "
    guard isDated || hasYear(after: next.range.upperBound), language != "en" || day > 12 else { return nil }
    return Found(month: Int(next.value), day: day, range: start..<next.range.upperBound)
  }

  private func hasYear(after end: Int) -> Bool {
    guard end + 4 < scalars.count, scalars[end] == "/" else { return false }
    return scalars[end + 1...end + 4].allSatisfy(TextTokens.isDigit)
  }

  /// `2月20日`, `2월 20일`.
  private func eastAsian(_ number: NumberScanner.Found, _ next: NumberScanner.Found) -> Found? {
    guard number.digits <= 2, (1...12).contains(number.value), let day = day(next) else { return nil }
    guard let end = unit("月월", after: number.range.upperBound), next.range.lowerBound - end <= 1,
      let last = unit("日일号號", after: next.range.upperBound)
    else { return nil }
    return Found(month: Int(number.value), day: day, range: number.range.lowerBound..<last)
  }

  /// Where a character of these ends, over a space.
  private func unit(_ characters: String, after end: Int) -> Int? {
    let place = end < scalars.count && scalars[end] == " " ? end + 1 : end
    return place < scalars.count && characters.unicodeScalars.contains(scalars[place]) ? place + 1 : nil
  }

  /// `20.02.2026` and `2026-02-20`; `02/20/2026` says too little.
  private func dotted() -> [Found] {
    var found: [Found] = []
    for index in scalars.indices where TextTokens.isDigit(scalars[index]) {
      guard index == 0 || !TextTokens.isDigit(scalars[index - 1]) else { continue }
      let parts = digitGroups(from: index)
      guard parts.count == 3 else { continue }
      let (first, second, third) = (parts[0], parts[1], parts[2])
      if first.digits == 4, second.digits == 2, third.digits == 2, first.mark == "-" {
        found += date(second.value, third.value, index)
      } else if first.digits <= 2, second.digits <= 2, third.digits == 4, first.mark == "." {
        found += date(second.value, first.value, index)
      }
    }
    return found
  }

  private func date(_ month: Int, _ day: Int, _ index: Int) -> [Found] {
    (1...12).contains(month) && (1...31).contains(day) ? [Found(month: month, day: day, range: index..<index + 10)] : []
  }

  private func digitGroups(from start: Int) -> [(value: Int, digits: Int, mark: Unicode.Scalar?)] {
    var groups: [(value: Int, digits: Int, mark: Unicode.Scalar?)] = []
    var index = start
    while index < scalars.count, groups.count < 4 {
      var (value, digits) = (0, 0)
      while index < scalars.count, TextTokens.isDigit(scalars[index]), digits < 5 {
        value = value * 10 + Int(scalars[index].properties.numericValue ?? 0)
        (digits, index) = (digits + 1, index + 1)
      }
      guard digits > 0 else { break }
      let mark = index < scalars.count && (scalars[index] == "." || scalars[index] == "-") ? scalars[index] : nil
      groups.append((value, digits, mark))
      guard mark != nil else { break }
      index += 1
    }
    return groups
  }

  private func isGap(_ scalar: Unicode.Scalar) -> Bool { [" ", "\u{A0}", ".", ",", "-"].contains(scalar) }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    TextTokens.script(scalar) != nil || TextTokens.isMark(scalar)
  }

  private func wordEnd(_ start: Int) -> Int {
    var end = start
    while end < scalars.count, end < start + 14, isWordPart(scalars[end]) || isThaiStop(end) { end += 1 }
    return end
  }

  /// `ก.พ.` is one word.
  private func isThaiStop(_ index: Int) -> Bool {
    scalars[index] == "." && index > 0 && (0xE01...0xE4E).contains(scalars[index - 1].value)
  }

  private func text(_ range: Range<Int>) -> String { MonthNames.folded(lower[range]) }
}
