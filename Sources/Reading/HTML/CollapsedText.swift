/// Text under construction in which runs of white space become one space, and none stands at either end.
struct CollapsedText: Sendable {
  private(set) var value = ""
  /// Unicode scalars so far, white space at the end apart.
  private(set) var characters = 0
  private var pendingSpace = false

  var isEmpty: Bool { value.isEmpty }

  mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      if Self.isSpace(scalar) {
        pendingSpace = true
      } else if !Self.isInvisible(scalar) {
        appendPendingSpace()
        value.unicodeScalars.append(scalar)
        characters += 1
      }
    }
  }

  mutating func appendSpace() { pendingSpace = true }

  /// Ends the line; spaces before it are dropped.
  mutating func appendNewline() {
    pendingSpace = false
    guard !value.isEmpty, value.unicodeScalars.last != "\n" else { return }
    value.unicodeScalars.append("\n")
  }

  private mutating func appendPendingSpace() {
    guard pendingSpace else { return }
    pendingSpace = false
    guard !value.isEmpty, value.unicodeScalars.last != "\n" else { return }
    value.unicodeScalars.append(" ")
    characters += 1
  }

  /// White space in the sense of Unicode, the no-break spaces included.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Marks that show nothing and break comparison: soft hyphen, zero width space, byte order mark, C0 controls.
  /// The joiners U+200C and U+200D stay: Persian and Indic spelling needs them.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F, 0xAD, 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
  }
}

extension String {
  /// This text with runs of white space made one space and none at either end.
  var collapsed: String {
    var text = CollapsedText()
    text.append(self)
    return text.value
  }

  /// As `collapsed`; nil when nothing is left.
  var collapsedOrNil: String? {
    let text = collapsed
    return text.isEmpty ? nil : text
  }
}
