/// Letters and digits of a text, lower case: for telling whether two lines say the same.
struct TextKey: Sendable, Hashable {
  let value: String

  init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isASCII = true
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A: bytes.append(byte | 0x20)
      case 0x30...0x39, 0x61...0x7A: bytes.append(byte)
      case 0x80...: isASCII = false
      default: break
      }
      if !isASCII { break }
    }
    value = isASCII ? String(decoding: bytes, as: UTF8.self) : Self.key(text)
  }

  private static func key(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.lowercased().unicodeScalars where counts(scalar) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How much of the shorter key's pairs of characters the longer one has too, 0 to 1.
  func likeness(to other: TextKey) -> Double {
    let (one, two) = (Self.pairs(value), Self.pairs(other.value))
    guard let smaller = [one.count, two.count].min(), smaller > 0 else { return 0 }
    return Double(one.intersection(two).count) / Double(smaller)
  }

  private static func pairs(_ text: String) -> Set<String> {
    let scalars = Array(text.unicodeScalars)
    return Set(zip(scalars, scalars.dropFirst()).map { String($0) + String($1) })
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
      : LetterTable.isAlphabetic(scalar) || LetterTable.isNumeric(scalar)
  }
}
