import Foundation

/// Language tags by their form (RFC 5646 section 2.1): language, script, region, variants; no extensions.
enum LanguageTag {
  /// What people write when they think of the country.
  private static let mistaken = [
    "jp": "ja", "cn": "zh", "kr": "ko", "ua": "uk", "cz": "cs", "gr": "el", "dk": "da", "vn": "vi", "ir": "fa",
    "il": "he", "my": "ms", "pk": "ur", "bd": "bn", "iw": "he", "in": "id",
  ]

  /// The tag in its usual spelling (`zh-Hans-CN`).
  static func parse(_ text: String) throws(ValueProblem) -> String {
    var parts = text.split(separator: "-", omittingEmptySubsequences: false).map { $0.lowercased() }
    let language = parts.removeFirst()
    guard isWord(language, 2...3), text.utf8.count <= 35 else { throw complaint(text) }
    guard language == "mul" || Locale.LanguageCode(language).isISOLanguage else { throw complaint(text) }
    var tag = [language]
    if let script = parts.first, isWord(script, 4...4) { tag.append(parts.removeFirst().capitalized) }
    if let region = parts.first, isWord(region, 2...2) || isNumber(region) {
      tag.append(parts.removeFirst().uppercased())
    }
    guard parts.allSatisfy(isVariant) else { throw complaint(text) }
    return (tag + parts).joined(separator: "-")
  }

  private static func complaint(_ text: String) -> ValueProblem {
    let meant = mistaken[String(text.lowercased().prefix(2))].map { " (did you mean “\($0)”?)" } ?? ""
    return ValueProblem("“\(text)” is not a language tag: write a BCP 47 tag such as en, pt-BR or zh-Hans\(meant)")
  }

  private static func isWord(_ part: String, _ lengths: ClosedRange<Int>) -> Bool {
    lengths.contains(part.utf8.count) && part.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private static func isNumber(_ part: String) -> Bool {
    part.utf8.count == 3 && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Five to eight letters and digits, or four that begin with a digit.
  private static func isVariant(_ part: String) -> Bool {
    guard part.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return false }
    return (5...8).contains(part.utf8.count) || (part.utf8.count == 4 && part.first?.isNumber == true)
  }
}

/// Identifiers of sources and topics.
enum Identifier {
  static let maximumLength = 64

  /// 1 to 64 of `a-z 0-9 -`.
  static func parse(_ text: String) throws(ValueProblem) -> String {
    let isValid =
      (1...maximumLength).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
      }
    guard isValid else {
      throw ValueProblem("“\(text.prefix(80))” is not an identifier: write 1 to \(maximumLength) of a-z, 0-9 and -")
    }
    return text
  }
}
