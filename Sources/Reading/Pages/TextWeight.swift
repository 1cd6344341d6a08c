/// How much a text says, counted so that languages compare: one Han character says about what three Latin letters do.
struct TextWeight: Sendable, Equatable {
  /// Letters and digits, each weighted by its script.
  var letters = 0
  /// Commas, full stops and their kin in every script.
  var marks = 0
  /// Full stops, question and exclamation marks and their kin.
  var sentenceEnds = 0

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      if (0x61...0x7A).contains(scalar.value) { letters += 1 } else if scalar.value != 0x20 { count(scalar) }
    }
  }

  init() {}

  private mutating func count(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: letters += 1
    case 0x21, 0x2E, 0x3F, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61, 0x061F, 0x06D4, 0x0964, 0x0965, 0x2026, 0x104B,
      0x17D4,
      0x1362, 0x0589, 0x203D:
      marks += 1
      sentenceEnds += 1
    case 0x2C, 0x3B, 0x3001, 0xFF0C, 0xFF1B, 0xFF64, 0x060C, 0x061B, 0x104A, 0x1363, 0x055D, 0x037E: marks += 1
    case 0x00...0x7F: break
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: letters += 3
    case 0x3041...0x30FF, 0xAC00...0xD7AF, 0xFF66...0xFF9D: letters += 2
    default: if LetterTable.isAlphabetic(scalar) { letters += 1 }
    }
  }

  static func += (sum: inout TextWeight, part: TextWeight) {
    sum.letters += part.letters
    sum.marks += part.marks
    sum.sentenceEnds += part.sentenceEnds
  }
}

extension String {
  /// The last character, closing quotes and brackets apart, ends a sentence in some script.
  var endsSentence: Bool {
    let closing = "\"'”’»)]）」』】›\u{200F}\u{200E} "
    guard let last = last(where: { !closing.contains($0) }) else { return false }
    return ".!?…。！？｡؟۔।॥។။։።:：".contains(last)
  }
}
