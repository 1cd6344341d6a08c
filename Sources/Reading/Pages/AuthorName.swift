/// Turns what a page prints for its authors into names.
enum AuthorName {
  /// A name has at most this many characters.
  private static let longestName = 60
  /// A name has at most this many words.
  private static let mostWords = 6
  /// What stands before a name, lower case; the longer first.
  private static let prefixes = [
    "written by", "posted by", "published by", "reported by", "reviewed by", "story by", "words by", "author:",
    "authors:", "author ", "by:", "by ", "von ", "autor:", "autor ", "par ", "por ", "di ", "door ", "av ", "af ",
    "text:", "texte:", "автор:", "автор ", "作者：", "作者:", "文／", "文/", "文：", "記者：", "記者", "记者", "撰文：", "بقلم:",
    "بقلم ", "كتب:", "oleh:", "oleh ", "yazan:", "tekst:", "eingestellt von ", "penulis:",
  ]
  private static let credentials: Set<String> = [
    "ph.d.", "phd", "md", "m.d.", "jr.", "jr", "sr.", "esq.", "mba", "rn", "rd", "cpa", "cfa", "j.d.", "jd", "dr.",
  ]

  /// The names in `values`, each once.
  static func list(_ values: [String]) -> [String] {
    var names: [String] = []
    for value in values {
      for name in split(value) where !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Whether a line says who wrote, in the few languages that have a short word for it.
  static func startsWithBy(_ line: String) -> Bool {
    let lower = line.lowercased()
    return prefixes.contains { lower.hasPrefix($0) && lower.count > $0.count + 2 }
  }

  private static func split(_ value: String) -> [String] {
    guard !value.contains("://"), let text = value.plainTextOrNil, text.count <= 400 else { return [] }
    // After a by-line's name, a dot or bar leads on to dates and places.
    let line = startsWithBy(text) ? text.split(whereSeparator: { "·•|".contains($0) }).first.map(String.init) : nil
    var parts = [withoutPrefix(line ?? text)]
    for conjunction in [" and ", " & ", " und ", " et ", " y ", " i ", " и ", " e "] {
      parts = parts.flatMap { $0.components(separatedBy: conjunction) }
    }
    parts = parts.flatMap { $0.split(whereSeparator: { ",;|、，•·\n".contains($0) }).map(String.init) }
    return joinCredentials(parts).compactMap(clean)
  }

  private static func joinCredentials(_ parts: [String]) -> [String] {
    parts.reduce(into: []) { joined, part in
      if let last = joined.last, credentials.contains(part.collapsed.lowercased()) {
        joined[joined.count - 1] = last + ", " + part.collapsed
      } else {
        joined.append(part)
      }
    }
  }

  /// One name, cut before dates and brackets; nil when it isn't one.
  private static func clean(_ part: String) -> String? {
    var name = withoutPrefix(part.collapsed)
    if name.contains("@") { return nil }
    if let cut = name.firstIndex(where: { $0.isNumber || "([（<【●".contains($0) }) {
      name = withoutDateWords(
        String(name[..<cut]), isMonthFirst: name[cut].isNumber && !name[cut...].contains(where: \.isLetter))
    }
    name = name.trimming(" -–—:/")
    if name.hasSuffix("."), !credentials.contains(where: name.lowercased().hasSuffix) { name = name.trimming(".") }
    let words = name.split(separator: " ")
    guard name.count >= 2, name.count <= longestName, words.count <= mostWords else { return nil }
    guard !["by", "von", "par", "por"].contains(name.lowercased()) else { return nil }
    return name
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

  private static func withoutPrefix(_ text: String) -> String {
    let lower = text.lowercased()
    for prefix in prefixes where lower.hasPrefix(prefix) && lower.count > prefix.count {
      return String(text.dropFirst(prefix.count)).trimming(" :")
    }
    return text
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
