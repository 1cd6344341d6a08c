import CCLD2

/// CLD2 as a function from text to guesses.
enum CompactLanguageDetector {
  /// A language CLD2 considers.
  struct Guess: Equatable {
    /// BCP 47.
    var tag: String
    /// Share of the text, 0 to 1.
    var share: Double
  }

  /// The likeliest languages of a plain text, best first, three at most.
  static func guesses(_ text: String) -> [Guess] {
    var text = text
    return text.withUTF8 { bytes -> [Guess] in
      var guesses = (ccld2_guess(), ccld2_guess(), ccld2_guess())
      let count = bytes.withMemoryRebound(to: CChar.self) { characters in
        withUnsafeMutablePointer(to: &guesses) { tuple in
          tuple.withMemoryRebound(to: ccld2_guess.self, capacity: 3) { first in
            ccld2_detect(characters.baseAddress, characters.count, first)
          }
        }
      }
      return [guesses.0, guesses.1, guesses.2].prefix(Int(count)).map { guess in
        let code = String(cString: guess.code)
        return Guess(tag: codes[code] ?? code.lowercased(), share: Double(guess.percent) / 100)
      }
    }
  }

  /// CLD2's codes that BCP 47 spells otherwise.
  private static let codes = [
    "iw": "he", "jw": "jv", "tl": "fil", "zh-Hant": "zh", "zh-TW": "zh", "nb": "no", "nn": "no", "mo": "ro",
    "sr-ME": "sr",
  ]
}
