/// Turns what a page prints for its authors into names.
enum AuthorName {
  /// A name has at most this many characters.
  private static let longestName = 60
  /// A name has at most this many words.
  private static let mostWords = 6

  /// Values looked at, and UTF-8 bytes of one.
  static let mostValues = 100
  private static let longestValue = 4000

  /// The names in the first of `values`, each once.
  static func list(_ values: [String]) -> [String] {
    var names: [String] = []
    for value in values.prefix(mostValues) where value.utf8.count <= longestValue {
      for name in split(value) where !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Whether a line says who wrote, in the few languages that have a short word for it.
  static func startsWithBy(_ line: String) -> Bool {
    let lower = line.lowercased()
    return AuthorWords.prefixes.contains { lower.hasPrefix($0) && lower.count > $0.count + 2 }
  }

  /// The part of a line that names its writers between other labels: "2026年11月24日 来源：… 记者：李小明 编辑：…".
  static func labelled(in line: String) -> String? {
    for label in AuthorWords.labels {
      guard let place = line.ranges(of: label).first, place.lowerBound > line.startIndex,
        line[line.index(before: place.lowerBound)].isWhitespace
      else { continue }
      let words = line[place.upperBound...].split(separator: " ")
      let names = words.prefix { !$0.contains("：") && !$0.contains(":") && !$0.contains(where: \.isNumber) }
      if !names.isEmpty { return label + names.joined(separator: " ") }
    }
    return nil
  }

  /// A Korean reporter's name and the word for it, where a line begins with them and only an address, a date or its label
  /// follows.
  static func reporter(_ line: some StringProtocol) -> String? {
    let words = line.split(separator: " ", maxSplits: 3)
    guard words.count >= 2, words[1] == "기자", (2...4).contains(words[0].count) else { return nil }
    let isByline =
      words.count == 2 || words[2].contains("@") || words[2].first?.isNumber == true
      || DateWords.meaning(of: words[2]) != nil
    return isByline ? "\(words[0]) \(words[1])" : nil
  }

  /// Names of two to four Chinese characters each, which a space divides as a comma does elsewhere. Japanese puts one
  /// between the parts of a name, so only a Chinese label says so.
  private static func spacedNames(_ text: String) -> [String]? {
    guard let label = AuthorWords.labels.first(where: text.hasPrefix), !label.hasPrefix("記") else { return nil }
    let names = text.dropFirst(label.count).split(separator: " ")
    let areNames = names.allSatisfy { name in
      (2...4).contains(name.count) && name.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
    }
    return names.count > 1 && areNames ? names.map(String.init) : nil
  }

  private static func split(_ value: String) -> [String] {
    guard !value.holds("://"), let text = value.plainTextOrNil, text.count <= 400 else { return [] }
    if let names = spacedNames(text) { return names }
    // After a by-line's name, a dot or bar leads on to dates and places.
    let line = startsWithBy(text) ? text.split(whereSeparator: { "·•|".contains($0) }).first.map(String.init) : nil
    var parts = [withoutPrefix(besideDash(line ?? text))]
    if AuthorWords.conjunctionSet.isFound(in: parts[0]), !AuthorWords.nameInstitution(parts[0]) {
      for conjunction in AuthorWords.conjunctions {
        parts = parts.flatMap { $0.components(separatedBy: conjunction) }
      }
    }
    parts = parts.flatMap { $0.split(whereSeparator: { ",;|、，•·\n".contains($0) }).map(String.init) }
    return joinCredentials(parts).compactMap(clean)
  }

  /// Of "Ada Marsh - Remote Jobs" and "Lantern – Ada Marsh" the side that may be a name.
  private static func besideDash(_ text: String) -> String {
    guard text.holds(" - ") || text.holds(" – ") || text.holds(" — ") else { return text }
    for dash in [" - ", " – ", " — "] {
      let sides = text.components(separatedBy: dash)
      guard sides.count == 2 else { continue }
      return sides.first { (2...4).contains($0.split(separator: " ").count) } ?? sides[0]
    }
    return text
  }

  private static func joinCredentials(_ parts: [String]) -> [String] {
    parts.reduce(into: []) { joined, part in
      if let last = joined.last, AuthorWords.credentials.contains(part.collapsed.lowercased()) {
        joined[joined.count - 1] = last + ", " + part.collapsed
      } else {
        joined.append(part)
      }
    }
  }

  /// One name, cut before dates, brackets and what the author is; nil when it isn't one.
  private static func clean(_ part: String) -> String? {
    var name = withoutPrefix(part.collapsed)
    if let cut = name.split(separator: " ").firstIndex(where: { $0.contains("@") }) {
      name = name.split(separator: " ")[..<cut].joined(separator: " ")
    }
    if name.isEmpty || AuthorWords.isCredit(name) { return nil }
    if let cut = name.firstIndex(where: { $0.isNumber || "([（<【●".contains($0) }) {
      name = withoutDateWords(
        String(name[..<cut]), isMonthFirst: name[cut].isNumber && !name[cut...].contains(where: \.isLetter))
    }
    name = withoutRepeat(withoutTail(name)).trimming(" -–—:/&→»›")
    if name.hasSuffix("."), !AuthorWords.credentials.contains(where: name.lowercased().hasSuffix) {
      name = name.trimming(".")
    }
    let words = name.split(separator: " ")
    guard name.count >= 2, name.count <= longestName, words.count <= mostWords else { return nil }
    guard !AuthorWords.noNames.contains(name.lowercased()), !isSentence(words) else { return nil }
    return fromSlug(name) ?? name
  }

  /// "Ada Marsh" from the end of an address, `ada-marsh` or `ada.marsh`.
  private static func fromSlug(_ name: String) -> String? {
    for mark in ["-", "."] {
      let words = name.components(separatedBy: mark)
      let isPlain = words.allSatisfy { $0.count > 2 && $0.allSatisfy { $0.isASCII && $0.isLowercase } }
      guard isPlain, words.count == 2 else { continue }
      return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
    return nil
  }

  /// `text` stood before a number: where that is a day, the words before it are a month and "on".
  private static func withoutDateWords(_ text: String, isMonthFirst: Bool) -> String {
    guard isMonthFirst, text.last?.isWhitespace == true else { return text.collapsed }
    var words = text.collapsed.split(separator: " ").dropLast()
    while let last = words.last, ["on", "am", "at", "le", "el", "-", "–", "●", "|"].contains(last.lowercased()) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// Cuts what follows a name: what the author is, when it was changed, whom it was for.
  private static func withoutTail(_ text: String) -> String {
    for suffix in AuthorWords.suffixes where text.hasSuffix(suffix) && text.count > suffix.count + 1 {
      return String(text.dropLast(suffix.count)).collapsed
    }
    let words = text.split(separator: " ")
    guard words.count > 2 else { return text }
    let end = words.indices.dropFirst(2).first { AuthorWords.endsName(words[$0]) || isShouted(words, from: $0) }
    return words[..<(end ?? words.endIndex)].joined(separator: " ")
  }

  /// "Ada Marsh" of "Ada Marsh Ada Marsh Opinion": a picture's text stood before the name.
  private static func withoutRepeat(_ text: String) -> String {
    let words = text.split(separator: " ")
    for count in [2, 3] where words.count >= count * 2 && words[..<count].elementsEqual(words[count..<count * 2]) {
      return words[..<count].joined(separator: " ")
    }
    return text
  }

  /// Two words or more in capitals after a name that is not: the newspaper's.
  private static func isShouted(_ words: [Substring], from start: Int) -> Bool {
    let tail = words[start...]
    return tail.count > 1 && tail.allSatisfy { $0.count > 1 && $0.allSatisfy(\.isUppercase) }
      && !words[..<start].allSatisfy { $0.allSatisfy { !$0.isLowercase } }
  }

  /// Running text: several small words that no name has, beside others.
  private static func isSentence(_ words: [Substring]) -> Bool {
    let small = words.count { $0.first?.isLowercase == true && !AuthorWords.particles.contains(String($0)) }
    return small > 1 && words.count > 2
  }

  /// Without all that stands before the name: "By", "Posted by", "Interview:".
  private static func withoutPrefix(_ text: String) -> String {
    var text = text
    while let rest = afterPrefix(text) { text = rest }
    return text
  }

  private static func afterPrefix(_ text: String) -> String? {
    let lower = text.lowercased()
    for prefix in AuthorWords.prefixes where lower.hasPrefix(prefix) && lower.count > prefix.count {
      return String(text.dropFirst(prefix.count)).trimming(" :：")
    }
    // "ByAda Marsh", where a space was an element's edge.
    let rest = text.dropFirst(2)
    guard lower.hasPrefix("by"), rest.first?.isUppercase == true, rest.dropFirst().first?.isLowercase == true else {
      return nil
    }
    return String(rest)
  }
}

extension String {
  /// This text without any of `characters` at either end.
  func trimming(_ characters: String) -> String {
    var text = Substring(self)
    while let last = text.last, characters.contains(last) { text.removeLast() }
    while let first = text.first, characters.contains(first) { text.removeFirst() }
    return String(text)
  }

  /// The parts between the places where `separator` stands.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: true).map(String.init)
  }
}
