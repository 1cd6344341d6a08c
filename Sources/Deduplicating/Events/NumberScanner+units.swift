extension NumberScanner {
  /// The number times the unit words that follow it, and what smaller ones add: `3 crore 50 lakh`.
  func withUnits(_ first: Double, after start: Int) -> (value: Double, end: Int) {
    let (value, end) = withCharacters(first, after: start)
    var (total, rest) = withWords(value, after: end)
    var smallest = value > 0 ? total / value : 1
    for _ in 0..<3 {
      guard smallest > 1, let next = nextDigits(after: rest) else { break }
      let (digits, _, after) = number(at: next)
      let (part, partEnd) = withWords(digits, after: after)
      guard partEnd > after, part < smallest else { break }
      smallest = part / max(1, digits)
      (total, rest) = (total + part, partEnd)
    }
    return (total, rest)
  }

  /// What a unit word before the number multiplies it by.
  func unit(before start: Int) -> Double? {
    var end = start
    while end > 0, scalars[end - 1] == " " || scalars[end - 1] == "\u{A0}" { end -= 1 }
    var first = end
    while first > 0, end - first < 14, TextTokens.script(scalars[first - 1]) != nil { first -= 1 }
    return end < start && first < end ? NumberWordTable.words[TextTokens.string(lower[first..<end])] : nil
  }

  /// Units in East Asian characters, over a space where Korean has one: 3조 2천억.
  private func withCharacters(_ first: Double, after start: Int) -> (value: Double, end: Int) {
    var number = EastAsianNumber(first)
    var end = start
    var index = unitCharacter(after: start) ?? start
    // What stands up to `end` is a number whole.
    var whole = number
    while index < scalars.count {
      if let unit = EastAsianNumber.units[scalars[index]] {
        guard number.take(unit: unit) else { break }
        (index, whole, end) = (index + 1, number, index + 1)
      } else if number.hasUnit, TextTokens.isDigit(scalars[index]) {
        let (next, _, after) = self.number(at: index)
        guard number.take(next) else { break }
        // After a space a number goes on only where a unit follows.
        if index == end { (whole, end) = (number, after) }
        index = after
      } else if number.hasUnit, index == end, let next = nextDigits(after: index) {
        index = next
      } else {
        break
      }
    }
    return (whole.value, end)
  }

  /// Chinese sets a space between digits and what follows in some houses: 3500 万.
  private func unitCharacter(after start: Int) -> Int? {
    let isSpaced = start + 1 < scalars.count && scalars[start] == " "
    return isSpaced && (EastAsianNumber.units[scalars[start + 1]] ?? 0) >= 1e4 ? start + 1 : nil
  }

  private func nextDigits(after end: Int) -> Int? {
    guard end + 1 < scalars.count, scalars[end] == " " || scalars[end] == "\u{A0}" else { return nil }
    return TextTokens.isDigit(scalars[end + 1]) ? end + 1 : nil
  }

  private func withWords(_ first: Double, after start: Int) -> (value: Double, end: Int) {
    var (value, end) = (first, start)
    for _ in 0..<2 {
      guard let (factor, next) = unitWord(after: end) else { break }
      value *= factor
      end = next
    }
    return (value, end)
  }

  private func unitWord(after start: Int) -> (factor: Double, end: Int)? {
    guard let range = word(after: start) else { return nil }
    if let unit = denseUnit(in: range) { return unit }
    let word = TextTokens.string(lower[range])
    // A lone letter is a unit only where it touches the number: 5m, and not "5 m".
    if range.count == 1, range.lowerBound > start { return nil }
    if let factor = factor(of: word) { return (factor, range.upperBound) }
    // `35 de milioane`
    guard word == "de", let next = self.word(after: range.upperBound),
      let factor = factor(of: TextTokens.string(lower[next])), factor > 1e5
    else { return nil }
    return (factor, next.upperBound)
  }

  private func factor(of word: String) -> Double? {
    if isLongScale, let factor = NumberWordTable.longScale[word] { return factor }
    return NumberWordTable.words[word]
  }

  /// A unit that begins a run of letters without spaces: ล้านบาท.
  private func denseUnit(in range: Range<Int>) -> (factor: Double, end: Int)? {
    guard TextTokens.script(scalars[range.lowerBound]) == .unspaced else { return nil }
    let letters = lower[range]
    let found = NumberWordTable.dense.first { letters.starts(with: $0.letters) }
    return found.map { ($0.factor, range.lowerBound + $0.letters.count) }
  }

  private func word(after start: Int) -> Range<Int>? {
    var index = start
    while index < scalars.count, index < start + 2, [" ", "\u{A0}", "-"].contains(scalars[index]) { index += 1 }
    var end = index
    while end < scalars.count, end < index + 14,
      TextTokens.script(scalars[end]) != nil || TextTokens.isMark(scalars[end])
    {
      end += 1
    }
    return end > index ? index..<end : nil
  }
}
