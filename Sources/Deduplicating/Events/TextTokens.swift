import Foundation

/// A text cut into words as events are found by them: runs of letters of one kind of script.
///
/// Linear; of a text the first `limit` scalars are read. Compatibility forms are folded (NFKC), case is kept.
struct TextTokens {
  /// What can be expected of the words of a script.
  enum Script: Sendable {
    case latin
    /// Other letters with capitals: Cyrillic, Greek, Armenian, Georgian.
    case cased
    /// Letters without capitals between spaces: Arabic, Hebrew, Devanagari and its sisters.
    case caseless
    case hangul
    case katakana
    /// Words are not set apart: Han, hiragana, Thai, Lao, Khmer, Burmese.
    case unspaced
  }

  struct Token {
    /// Place among `scalars`.
    var range: Range<Int>
    var script: Script
    var isCapitalised: Bool
    /// Follows the end of a sentence or nothing, where every word has a capital.
    var isInitial: Bool
    /// Nothing but a space, a hyphen or an apostrophe between it and the token before.
    var isJoined: Bool
  }

  let scalars: [Unicode.Scalar]
  /// The same in lower case, scalar by scalar.
  let lower: [Unicode.Scalar]
  private(set) var tokens: [Token] = []

  init(_ text: String, limit: Int) {
    let head = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
    let isASCII = head.utf8.allSatisfy { $0 < 0x80 }
    scalars = Array((isASCII ? head : head.precomposedStringWithCompatibilityMapping).unicodeScalars)
    lower = scalars.map(TextTokens.lower)
    read()
  }

  /// The letters of a token in lower case.
  func folded(_ token: Token) -> ArraySlice<Unicode.Scalar> { lower[token.range] }

  func foldedText(_ token: Token) -> String { TextTokens.string(lower[token.range]) }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private mutating func read() {
    var (index, isInitial, gap) = (0, true, 2)
    while index < scalars.count {
      guard let script = TextTokens.script(scalars[index]) else {
        (isInitial, gap) = (beginsSentence(after: scalars[index], isInitial), min(2, gap + gapWidth(scalars[index])))
        index += 1
        continue
      }
      let end = end(of: script, from: index)
      tokens.append(
        Token(
          range: index..<end, script: script, isCapitalised: scalars[index].properties.isUppercase,
          isInitial: isInitial && !isQuotedName(at: index), isJoined: gap < 2))
      (index, isInitial, gap) = (end, false, 0)
    }
  }

  /// Whether up to three words in quotation marks begin here, and nothing else: a name with a capital of its own.
  private func isQuotedName(at start: Int) -> Bool {
    guard start > 0, let ends = TextTokens.quotationMarks[scalars[start - 1]] else { return false }
    var spaces = 0
    for index in start..<min(scalars.count, start + 48) {
      if ends.contains(scalars[index]) { return true }
      if scalars[index] == " " { spaces += 1 }
      guard spaces < 3, TextTokens.isOfName(scalars[index]) else { return false }
    }
    return false
  }

  /// Opening marks, each with those that close.
  static let quotationMarks: [Unicode.Scalar: [Unicode.Scalar]] = [
    "\"": ["\""], "“": ["”", "“"], "„": ["“", "”"], "«": ["»"], "「": ["」"], "『": ["』"], "»": ["«"],
  ]

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    script(scalar) != nil || isMark(scalar) || isDigit(scalar) || [" ", "\u{A0}", "-", "'", "’", "&"].contains(scalar)
  }

  /// Marks, joiners and digits go on with the word they stand in.
  private func end(of script: Script, from start: Int) -> Int {
    var end = start + 1
    while end < scalars.count {
      let scalar = scalars[end]
      guard TextTokens.script(scalar) == script || TextTokens.isMark(scalar) || TextTokens.isDigit(scalar) else {
        break
      }
      end += 1
    }
    return end
  }

  private func beginsSentence(after scalar: Unicode.Scalar, _ before: Bool) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", "。", "।", "؟", ":", "\n", "\"", "“", "„", "«", "「", "»", "*", "•", "|": true
    case " ", "\u{A0}", "'", "’", "(", "[": before
    default: scalar.properties.isWhitespace ? before : false
    }
  }

  private func gapWidth(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case " ", "\u{A0}", "-", "'", "’", "・", "·": 1
    default: 2
    }
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      return (65...90).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
    }
    guard scalar.value < 0x2E80 || scalar.value > 0xD7FF else { return scalar }
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 48...57: true
    case ..<0x660, 0x2E80...0xD7FF: false
    default: scalar.properties.numericType == .decimal
    }
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return scalar.value == 0x200C || scalar.value == 0x200D || scalar.value == 0x30FC
    }
  }

  /// Nil for what is no letter.
  static func script(_ scalar: Unicode.Scalar) -> Script? {
    let value = scalar.value
    if value < 0x80 { return (65...90).contains(value) || (97...122).contains(value) ? .latin : nil }
    switch value {
    case 0x430...0x45F, 0x410...0x42F: return .cased
    case 0x3041...0x3096, 0x4E00...0x9FFF: return .unspaced
    case 0xAC00...0xD7A3: return .hangul
    default: return scalar.properties.isAlphabetic ? letterScript(value) : nil
    }
  }

  private static func letterScript(_ value: UInt32) -> Script {
    switch value {
    case 0xAA...0x24F, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF: return .latin
    case 0x370...0x58F, 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x1F00...0x1FFF: return .cased
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7FF: return .hangul
    case 0x30A0...0x30FF, 0x31F0...0x31FF: return .katakana
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x309F, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return .unspaced
    default: return .caseless
    }
  }
}
