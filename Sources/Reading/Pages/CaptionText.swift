/// The words to a picture or a table, without what says who made it.
///
/// Makers are told by the words before them in many languages, by a copyright sign, by brackets, by the slashes of
/// agencies, and by being the few words left behind the last sentence.
struct CaptionText: Sendable, Equatable {
  /// What is left without the credits at its end; empty where there was nothing else.
  let text: String
  /// It names a maker or an owner, at its end or elsewhere.
  let isCredited: Bool

  /// Of longer captions nothing is looked at: they are something else.
  private static let longest = 1000
  /// A credit has no more characters, and of those without a word for it no more words.
  private static let longestCredit = 140
  private static let mostWords = 6
  /// "Photo: A / B (Agency)" ends in credits of several kinds.
  private static let mostCredits = 4
  /// A sentence has so many letters, as `TextWeight` counts them.
  private static let shortestSentence = 60

  init(_ caption: String) {
    let whole = Array(caption.prefix(Self.longest + 1))
    var rest = whole.count > Self.longest ? [] : whole
    for _ in 0..<Self.mostCredits {
      guard let start = Self.creditStart(in: rest) else { break }
      rest.removeSubrange(start...)
      while let last = rest.last, last.isWhitespace || "-–—|/·•,;".contains(last) { rest.removeLast() }
    }
    text = String(rest)
    isCredited = rest.count < whole.count || rest.indices.contains { Self.isMark(at: $0, in: rest) }
  }

  /// It is a sentence, and of the page's own: what an agency says of its picture is as good as its credit.
  var isOwnSentence: Bool {
    !isCredited && text.endsSentence && TextWeight(text).letters >= Self.shortestSentence
  }

  /// Where the credit at the end begins.
  private static func creditStart(in text: [Character]) -> Int? {
    bracketed(text) ?? marked(text) ?? leftover(text)
  }

  /// `(Photo: …)`, `[File: Agency]`: with a word for it, or behind a sentence.
  private static func bracketed(_ text: [Character]) -> Int? {
    guard let last = text.lastIndex(where: { !$0.isWhitespace && !".。".contains($0) }), ")]）】".contains(text[last]),
      let start = text[..<last].lastIndex(where: { "([（【".contains($0) }), last - start <= longestCredit
    else { return nil }
    let inside = Array(text[(start + 1)..<last])
    let before = String(text[..<start])
    return before.isEmpty || before.endsSentence || marked(inside) != nil || inside.contains("/") ? start : nil
  }

  /// From the first word for it that is near enough to the end, with no sentence behind it.
  private static func marked(_ text: [Character]) -> Int? {
    (max(0, text.count - longestCredit)..<text.count).first { start in
      isMark(at: start, in: text) && !(start..<text.count - 1).contains { endsSentence(at: $0, in: text) }
    }
  }

  /// Whether a word for a credit begins there.
  private static func isMark(at start: Int, in text: [Character]) -> Bool {
    (start == 0 || !text[start - 1].isLetter || !text[start].isASCII) && CaptionWords.isCredit(text[start...])
  }

  /// The few words behind the last sentence.
  private static func leftover(_ text: [Character]) -> Int? {
    guard !String(text).endsSentence || text.last == "." else { return nil }
    let end = text.indices.dropLast(2).last { endsSentence(at: $0, in: text) }
    guard let end else { return nil }
    let tail = text[(end + 1)...]
    let words = tail.split(whereSeparator: \.isWhitespace)
    let isAgencies = tail.contains("/") || tail.contains("|")
    let isFew = words.count <= mostWords && words.allSatisfy { $0.first?.isLowercase != true }
    return !words.isEmpty && (isFew || isAgencies) && tail.count <= longestCredit ? end + 1 : nil
  }

  /// A full stop or its kin, behind a word of some length, before a space or another sentence's capital.
  private static func endsSentence(at index: Int, in text: [Character]) -> Bool {
    guard "。！？".contains(text[index]) || ".!?…؟।۔".contains(text[index]) else { return false }
    guard text[index] == "." else { return true }
    let word = text[..<index].suffix(while: { $0.isLetter || $0.isNumber || "”’\")".contains($0) })
    guard word.count > 3, index + 1 < text.count else { return false }
    let next = text[index + 1]
    return next.isWhitespace || next.isUppercase || "©(“”\"'’»".contains(next)
  }
}

extension Collection where Self: BidirectionalCollection {
  /// The longest end of which all elements are as wished.
  fileprivate func suffix(while isWished: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, isWished(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
