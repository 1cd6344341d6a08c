/// Finds the date of an entry in the short texts around it, as printed. What it means is for others to say.
enum ListingDateText {
  /// A text longer than that is no line about a date.
  static let longestLine = 80
  /// Letters beside the date, as `TextWeight` counts them, in a text that is wholly a date ("Veröffentlicht am …").
  private static let mostOtherLetters = 24

  /// A date in a text, and the same with what stands around it, of which its clock and zone may be parts.
  struct Found {
    let date: String
    let surroundings: String
  }

  /// The date in a line of text with what stands around it, or nil.
  static func find(in text: String) -> String? { look(in: text)?.surroundings }

  private static func look(in text: String) -> Found? {
    guard mayBeDate(text) else { return nil }
    let dates = DateText.all(in: text, maximum: 2)
    if let first = dates.first {
      return found(first, in: text[..<(dates.count > 1 ? dates[1].lowerBound : text.endIndex)])
    }
    guard text.utf8.count < longestLine * 4 else { return nil }
    if let date = han(text) { return found(date, in: text[...]) }
    return isRelative(text) ? Found(date: text, surroundings: text) : nil
  }

  private static func found(_ date: Range<String.Index>, in line: Substring) -> Found {
    Found(date: String(line[date]), surroundings: String(line[DateText.surroundings(of: date, in: line)]))
  }

  /// A digit of any script, or a text so short that it may name a day by its distance.
  private static func mayBeDate(_ text: String) -> Bool {
    if text.utf8.contains(where: { (0x30...0x39).contains($0) }) { return true }
    guard text.utf8.count > 48 else { return true }
    return text.unicodeScalars.contains { !$0.isASCII && $0.properties.numericType == .decimal }
  }

  /// The date in a text that says little else, or nil.
  static func whole(_ text: String) -> String? {
    guard text.utf8.count < longestLine * 4, mayBeDate(text), text.count <= longestLine else { return nil }
    guard let found = look(in: text) else {
      return composed(text) ?? (isShortNumeric(text, needsClock: true) ? text : nil)
    }
    return TextWeight(text).letters - TextWeight(found.date).letters <= mostOtherLetters ? found.surroundings : nil
  }

  /// The date that an element holds that is named after one; nil for a mere time or number.
  static func named(_ text: String) -> String? {
    guard text.count <= longestLine else { return find(in: text) }
    if let date = find(in: text) ?? composed(text) { return date }
    if isShortNumeric(text) { return text }
    let hasDigit = text.unicodeScalars.contains { $0.properties.numericType == .decimal }
    return hasDigit && text.contains(where: \.isLetter) && text.count <= 40 ? text : nil
  }

  /// `26.06.26`, `26.06.26, 10:15`; without a clock only where it is known to be a date.
  private static func isShortNumeric(_ text: String, needsClock: Bool = false) -> Bool {
    guard text.utf8.count <= 24, DateText.mayBe(text, isNamed: !needsClock) else { return false }
    return !text.contains(where: \.isLetter)
  }

  /// A short text with a day and a year of any calendar in it: the date is the whole text.
  static func loose(_ text: String) -> String? {
    guard text.utf8.count <= 120, text.count <= 40 else { return nil }
    let numbers = self.numbers(in: text)
    let hasYear = numbers.contains { $0.digits == 4 && isYear($0.value) }
    let hasDay = numbers.contains { $0.digits <= 2 && (1...31).contains($0.value) }
    return hasYear && hasDay && numbers.count <= 5 ? text : nil
  }

  /// Gregorian, Buddhist and solar Hijri years of our time.
  private static func isYear(_ value: Int) -> Bool {
    (1990...2099).contains(value) || (2533...2642).contains(value) || (1369...1478).contains(value)
  }

  /// "3 hours ago", "2小时前", "yesterday at 9".
  static func isRelative(_ text: String) -> Bool {
    guard text.utf8.count <= 96, text.count <= 32 else { return false }
    let lower = text.lowercased()
    if let day = nearDays.first(where: lower.utf8.starts) {
      return TextWeight(String(decoding: lower.utf8.dropFirst(day.count), as: UTF8.self)).letters <= 10
    }
    let numbers = self.numbers(in: lower)
    guard numbers.count == 1, numbers[0].digits <= 2 else { return false }
    return agoStarts.contains(where: lower.utf8.starts)
      || agoEnds.contains { lower.utf8.suffix($0.count).elementsEqual($0) }
  }

  // As bytes: comparing strings by their characters costs twenty times as much.
  private static let nearDays = ListingWords.nearDays.map { Array($0.utf8) }
  private static let agoStarts = ListingWords.agoStarts.map { Array($0.utf8) }
  private static let agoEnds = ListingWords.agoEnds.map { Array($0.utf8) }
}

extension ListingDateText {
  /// `2026年6月26日`, also with an era before a year of one to three digits (令和8年6月26日).
  private static func han(_ text: String) -> Range<String.Index>? {
    guard text.utf8.contains(0xE5), let mark = text.firstIndex(of: "年") else { return nil }
    var start = mark
    while start > text.startIndex, isYearSign(text[text.index(before: start)]), text.distance(from: start, to: mark) < 4
    {
      start = text.index(before: start)
    }
    guard start < mark, let end = dayEnd(text, after: text.index(after: mark)) else { return nil }
    for era in ["中華民國", "民國", "民国", "令和", "平成"] where text[..<start].hasSuffix(era) {
      start = text.index(start, offsetBy: -era.count)
      break
    }
    return start..<end
  }

  private static func isYearSign(_ character: Character) -> Bool {
    character == "元" || character.wholeNumberValue.map { $0 < 10 } == true
  }

  /// One past the 日 of `6月26日`.
  private static func dayEnd(_ text: String, after start: String.Index) -> String.Index? {
    var index = start
    for mark in ["月", "日"] as [Character] {
      let digits = text[index...].prefix { $0.wholeNumberValue.map { $0 < 10 } == true || $0 == " " }
      guard (1...3).contains(digits.count), digits.endIndex < text.endIndex, text[digits.endIndex] == mark else {
        return nil
      }
      index = text.index(after: digits.endIndex)
    }
    return index
  }

  /// A day apart from its month and year (`26` over `2026-06`), written as one date; nil unless the text is just that.
  static func composed(_ text: String) -> String? {
    guard text.utf8.count <= 24 else { return nil }
    let isJust = text.unicodeScalars.allSatisfy {
      $0.properties.numericType == .decimal || " -./年月日".unicodeScalars.contains($0)
    }
    let numbers = self.numbers(in: text)
    guard isJust, text.contains(" "), numbers.count == 3 else { return nil }
    guard let place = numbers.firstIndex(where: { $0.digits == 4 }) else { return nil }
    let others = numbers.indices.filter { $0 != place }.map { numbers[$0] }
    guard others.allSatisfy({ $0.digits <= 2 }) else { return nil }
    var (month, day) = (others[0].value, others[1].value)
    // `26 2026-06` has the day first; `06-26 2026` the month, `26 06 2026` the day.
    if place == 1 || (place == 2 && !text.contains("-")) || month > 12 { swap(&month, &day) }
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return "\(numbers[place].value)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private static func numbers(in text: String) -> [(value: Int, digits: Int)] {
    var numbers: [(value: Int, digits: Int)] = []
    var isOpen = false
    for character in text {
      guard let digit = character.wholeNumberValue, (0...9).contains(digit), character.isNumber, !character.isLetter
      else {
        isOpen = false
        continue
      }
      if isOpen, let last = numbers.popLast() {
        numbers.append((min(last.value, 1_000_000) * 10 + digit, last.digits + 1))
      } else {
        numbers.append((digit, 1))
      }
      isOpen = true
    }
    return numbers
  }
}

extension ListingDateText {
  private static let joints = " -–—|·•:,()[]（）［］【】"

  /// The date that stands before or behind a title, set apart by a mark, and the title without it.
  static func apart(_ title: String) -> (date: String, rest: String)? {
    guard let date = look(in: title)?.date, date.count < title.count else { return nil }
    return before(title, date) ?? behind(title, date)
  }

  private static func before(_ title: String, _ date: String) -> (date: String, rest: String)? {
    let core = title.drop(while: joints.contains)
    guard core.hasPrefix(date) else { return nil }
    let rest = core.dropFirst(date.count)
    let joint = rest.prefix(while: joints.contains)
    // A day in words may begin a sentence; one in figures does not.
    let isApart = joint.contains { $0 != " " } || (!joint.isEmpty && !date.contains(where: \.isLetter))
    let bare = rest.dropFirst(joint.count)
    return isApart && !bare.isEmpty ? (date, String(bare)) : nil
  }

  private static func behind(_ title: String, _ date: String) -> (date: String, rest: String)? {
    var rest = Substring(title)
    while let last = rest.last, joints.contains(last) { rest.removeLast() }
    guard rest.hasSuffix(date) else { return nil }
    rest = rest.dropLast(date.count)
    var isApart = false
    while let last = rest.last, joints.contains(last) {
      isApart = isApart || last != " "
      rest.removeLast()
    }
    return isApart && !rest.isEmpty ? (date, String(rest)) : nil
  }
}
