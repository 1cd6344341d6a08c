/// References (`&…;`) in documents that are being repaired.
enum XMLReference {
  /// What was wrong with a reference.
  enum Fault: CaseIterable {
    case bareAmpersand, undefinedEntity, forbiddenCharacter, htmlEntity

    /// The warning it leaves.
    var warning: (code: String, message: String) {
      switch self {
      case .bareAmpersand: ("bare_ampersand", "an & that begins no reference was kept as text")
      case .undefinedEntity: ("undefined_entity", "a reference to an entity nobody defined was kept as text")
      case .htmlEntity: ("html_entity", "entities of HTML, which XML does not have, were read as HTML has them")
      case .forbiddenCharacter: ("control_character", "control characters were replaced by spaces")
      }
    }
  }

  /// What to write for an `&`.
  struct Repair {
    var replacement: [UInt8]
    /// How many bytes that replaces; 1 when the `&` stands for itself.
    var length: Int
    var fault: Fault?
  }

  /// Longer names are no entity's.
  static let longestName = 32

  /// What to write for the `&` at `index`.
  static func repaired(_ bytes: [UInt8], at index: Int) -> Repair {
    let name = bytes[(index + 1)...].prefix(longestName + 1).prefix { $0 != UInt8(ascii: ";") && isReferenceByte($0) }
    let end = index + 1 + name.count
    func kept(_ fault: Fault) -> Repair { Repair(replacement: Array("&amp;".utf8), length: 1, fault: fault) }
    guard !name.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return kept(.bareAmpersand) }
    let length = end - index + 1
    if name.first == UInt8(ascii: "#") {
      guard let value = number(name.dropFirst()) else { return kept(.bareAmpersand) }
      guard XMLSyntax.isCharacter(value) else {
        return Repair(replacement: [0x20], length: length, fault: .forbiddenCharacter)
      }
      return Repair(replacement: Array("&#\(value);".utf8), length: length)
    }
    if isPredefined(name) { return Repair(replacement: Array(bytes[index...end]), length: length) }
    guard let text = XMLScratchEntity.utf8(named: name) else {
      return kept(XMLSyntax.startsName(bytes[index + 1]) ? .undefinedEntity : .bareAmpersand)
    }
    return Repair(replacement: text, length: length, fault: .htmlEntity)
  }

  /// The character of a numeric reference at `index`, and the reference's length; nil when it is none.
  static func character(_ bytes: [UInt8], at index: Int) -> (Unicode.Scalar, length: Int)? {
    let digits = bytes[(index + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
    guard digits.first == UInt8(ascii: "#"), digits.endIndex < bytes.count, bytes[digits.endIndex] == UInt8(ascii: ";"),
      let value = number(digits.dropFirst()), XMLSyntax.isCharacter(value), let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, digits.count + 2)
  }

  static func isPredefined(_ name: ArraySlice<UInt8>) -> Bool {
    ["lt", "gt", "amp", "quot", "apos"].contains(String(decoding: name, as: UTF8.self))
  }

  /// The number of a numeric reference; nil when it is none. One too large for Unicode is 0, which XML forbids.
  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let text = isHexadecimal ? digits.dropFirst() : digits
    guard !text.isEmpty, text.allSatisfy({ isHexadecimal ? isHexadecimalDigit($0) : (0x30...0x39).contains($0) }) else {
      return nil
    }
    return UInt32(String(decoding: text, as: UTF8.self), radix: isHexadecimal ? 16 : 10) ?? 0
  }

  private static func isHexadecimalDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  private static func isReferenceByte(_ byte: UInt8) -> Bool {
    byte < 0x80 && (XMLSyntax.continuesName(byte) || byte == UInt8(ascii: "#"))
  }
}
