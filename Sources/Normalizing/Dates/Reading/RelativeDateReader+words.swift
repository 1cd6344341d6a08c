import Stories

extension RelativeDateReader {
  /// A phrase around a number is that of a language somebody expects, or too long to be another's small word.
  private func isSurePattern(_ phrase: String, _ unit: Int, _ senses: [DateSense], digits: Int) -> Bool {
    digits < 4
      && (chooser.isExpected(.pattern, unit, of: senses) || !chooser.isHintServed && phrase.unicodeScalars.count > 7)
  }

  /// A phrase with its number inside: "mwezi 2 uliopita".
  mutating func readPattern() -> Bool {
    var phrase = ""
    var count: Double?
    var digits = 0
    var best: (unit: DateUnit, count: Double, end: Int)?
    for index in position..<min(position + RelativeDateReader.maximumPattern, tokens.count) {
      switch tokens[index].kind {
      case .number(let value, let length):
        guard count == nil else { break }
        (count, digits) = (Double(value), length)
        phrase += phrase.isEmpty ? "#" : " #"
      case .word(let word): phrase += phrase.isEmpty ? word : " " + word
      case .symbol: continue
      }
      if let count, let senses = lexicon.senses[phrase],
        let value = chooser.value(.pattern, of: senses), isSurePattern(phrase, value, senses, digits: digits),
        let unit = DateUnit(rawValue: value)
      {
        best = (unit, count, index + 1)
      }
    }
    guard let best, add(best.count, of: best.unit) else { return false }
    position = best.end
    return true
  }

  mutating func readToken() -> Bool {
    let token = tokens[position]
    position += 1
    switch token.kind {
    case .symbol(let symbol): return readSymbol(symbol)
    case .number(let value, let digits): return readNumber(value, digits)
    case .word: return readWord(token)
    }
  }

  private func readSymbol(_ symbol: Unicode.Scalar) -> Bool {
    // "-3 hours ago" is nobody's way to print a date.
    if symbol == "-", position < tokens.count, !tokens[position].isSpaced, case .number = tokens[position].kind {
      return false
    }
    return ",.-<>~≈()[]|·•،、".unicodeScalars.contains(symbol) && (symbol != "-" || isNow || pendingCount == nil)
      || (symbol == ":" && amounts.isEmpty && pendingCount == nil)
  }

  private mutating func readNumber(_ value: Int, _ digits: Int) -> Bool {
    guard pendingCount == nil, digits <= 6 else { return false }
    var count = Double(value)
    if position + 1 < tokens.count, tokens[position].kind == .symbol(".") || tokens[position].kind == .symbol(","),
      !tokens[position].isSpaced, !tokens[position + 1].isSpaced,
      case .number(let fraction, let digits) = tokens[position + 1].kind, digits <= 2
    {
      count += Double(fraction) / [1, 10, 100][digits]
      position += 2
    }
    (pendingCount, pendingDigits) = (count, digits)
    if let unit = bareUnit {
      // "mwezi 2", "ชั่วโมง 3": the unit came first, as it does in "Week 26".
      (bareUnit, pendingCount) = (nil, nil)
      needsDirection = true
      return add(count, of: unit)
    }
    return true
  }

  /// One Latin letter glued to its number, as pages print under titles: "3h", "2d".
  private func gluedUnit(_ token: DateToken) -> DateUnit? {
    guard pendingCount != nil, !token.isSpaced, case .word(let word) = token.kind,
      position == tokens.count || tokens[position].kind != .symbol(".")
    else { return nil }
    switch word {
    case "s": return .second
    case "m": return .minute
    case "h": return .hour
    case "d": return .day
    case "w": return .week
    case "y": return .year
    default: return nil
    }
  }

  private mutating func readWord(_ token: DateToken) -> Bool {
    if let unit = gluedUnit(token) {
      needsDirection = needsDirection || pendingDigits > 2
      return readUnit(unit)
    }
    if let unit = unit(of: token), pendingCount != nil || !(token.has(.past) || isSmall(token)) {
      needsDirection = needsDirection || !isSureUnit(unit, token)
      isPast = isPast || token.has(.past) || containsPast(token)
      isBareUnitOne = token.has(.loneUnit) || !chooser.isServed(.unit, of: token.senses)
      return readUnit(unit)
    }
    if readFixed(token) || readCount(token) || readDirection(token) { return true }
    return token.has(.filler) || token.has(.label)
  }

  /// CLDR's names of units hold their "ago" in some languages: "দিন আগে", "órával ezelőtt".
  private func containsPast(_ token: DateToken) -> Bool {
    guard case .word(let phrase) = token.kind else { return false }
    let scalars = phrase.unicodeScalars
    if let first = scalars.first, DateToken.isUnspaced(first) {
      return scalars.indices.dropFirst().contains { isPastWord(String(scalars[$0...])) }
    }
    return phrase.lastIndex(of: " ").map { isPastWord(String(phrase[phrase.index(after: $0)...])) } ?? false
  }

  private func isPastWord(_ word: String) -> Bool {
    lexicon.senses[word]?.contains { $0.kind == .past } ?? false
  }

  private func isSmall(_ token: DateToken) -> Bool { token.has(.filler) || token.has(.count) }

  private func unit(of token: DateToken) -> DateUnit? {
    (chooser.value(.unit, of: token.senses) ?? chooser.value(.loneUnit, of: token.senses))
      .flatMap(DateUnit.init(rawValue:))
  }

  /// With a number, the word is a unit though no "ago" stands beside it: the language of the text has it, it is no
  /// single letter and no mark of the calendar (6月 is June), and the number is no year.
  private func isSureUnit(_ unit: DateUnit, _ token: DateToken) -> Bool {
    guard pendingDigits < 4, !token.has(.markAfter), !token.has(.markBefore), case .word(let word) = token.kind else {
      return false
    }
    let letters = word.unicodeScalars
    guard chooser.isExpected(.unit, unit.rawValue, of: token.senses) else {
      // A longer word of a language nobody expects is no other language's small word.
      return letters.count > 5 && !chooser.isServed(.unit, of: token.senses) && !chooser.isHintServed
    }
    let isAlphabetic = letters.allSatisfy { $0.value < 0x900 }
    return !isAlphabetic || letters.count > 2 || letters.count == 2 && chooser.isOwn(.unit, of: token.senses)
      || letters.count == 1 && !token.isSpaced && pendingDigits <= 2
  }

  /// "last week", "half an hour".
  private mutating func readFixed(_ token: DateToken) -> Bool {
    let span = chooser.value(.span, of: token.senses)
    guard let value = span ?? chooser.value(.fixed, of: token.senses), let unit = DateUnit(rawValue: value / 100) else {
      return false
    }
    let count = pendingCount ?? 1
    guard count <= RelativeDateReader.maximumCount else { return false }
    pendingCount = nil
    parts += 1
    amounts[unit, default: 0] += Double(value % 100) * count
    if span == nil { isPast = true } else { needsDirection = true }
    return true
  }

  private mutating func readDirection(_ token: DateToken) -> Bool {
    if token.has(.past) { isPast = true } else if token.has(.future) { isFuture = true }
    if token.has(.now) { isNow = true }
    return token.has(.past) || token.has(.future) || token.has(.now)
  }

  /// A number in letters, of which "half" may stand beside "a": "half an hour", "een half uur".
  private mutating func readCount(_ token: DateToken) -> Bool {
    guard let value = chooser.value(.count, of: token.senses), isCountPlace else { return false }
    let count = value == 0 ? 0.5 : Double(value)
    switch pendingCount {
    case nil: pendingCount = count
    case 1 where count == 0.5: pendingCount = count
    case 0.5 where count == 1: break
    default: return false
    }
    pendingDigits = 1
    needsDirection = true
    return true
  }

  /// A unit follows the number in letters, with nothing but small words between them.
  private var isCountPlace: Bool {
    for token in tokens[position...].prefix(3) {
      if token.has(.unit) || token.has(.loneUnit) || token.has(.fixed) || token.has(.span) { return true }
      guard isSmall(token) else { return false }
    }
    return false
  }

  private mutating func readUnit(_ unit: DateUnit) -> Bool {
    guard let count = pendingCount else {
      guard bareUnit == nil, !stated.contains(unit) else { return false }
      bareUnit = unit
      return true
    }
    pendingCount = nil
    return add(count, of: unit)
  }

  private mutating func add(_ count: Double, of unit: DateUnit) -> Bool {
    guard count <= RelativeDateReader.maximumCount, !stated.contains(unit) else { return false }
    stated.insert(unit)
    parts += 1
    amounts[unit, default: 0] += count
    return true
  }
}
