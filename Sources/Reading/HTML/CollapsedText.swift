/// Text under construction in which runs of white space become one space, and none stands at either end.
struct CollapsedText: Sendable {
  private var bytes: [UInt8] = []
  /// Unicode scalars so far, white space at the end apart.
  private(set) var characters = 0
  private var pendingSpace = false

  var value: String { String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { bytes.isEmpty }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// As `append`; of a longer text only the start.
  mutating func append(_ text: String, maximumBytes: Int) {
    guard text.utf8.count > maximumBytes else { return append(text) }
    let end = text.utf8.index(text.startIndex, offsetBy: maximumBytes)
    append(String(text.unicodeScalars[..<end]))
  }

  private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte > 0x20, byte < 0x7F {
        let end = Self.endOfRun(utf8, from: index)
        appendPendingSpace()
        bytes.append(contentsOf: utf8[index..<end])
        characters += end - index
        index = end
      } else if byte < 0x80 {
        if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { pendingSpace = true }
        index += 1
      } else {
        index = appendScalar(utf8, at: index)
      }
    }
  }

  /// One past the last byte of printable ASCII from `start` on.
  private static func endOfRun(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < utf8.count, utf8[end] > 0x20, utf8[end] < 0x7F { end += 1 }
    return end
  }

  /// Takes in one scalar beyond ASCII; returns where the next one starts.
  private mutating func appendScalar(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = utf8[index]
    let end = min(utf8.count, index + (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2))
    // White space and marks that show nothing start with one of these.
    if lead == 0xC2 || lead == 0xE1 || lead == 0xE2 || lead == 0xE3 || lead == 0xEF,
      let scalar = Self.scalar(utf8[index..<end])
    {
      if Self.isSpace(scalar) {
        pendingSpace = true
        return end
      }
      if Self.isInvisible(scalar) { return end }
    }
    appendPendingSpace()
    bytes.append(contentsOf: utf8[index..<end])
    characters += 1
    return end
  }

  private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    let lead = UInt32(bytes.first ?? 0) & (bytes.count == 2 ? 0x1F : 0x0F)
    return Unicode.Scalar(bytes.dropFirst().reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) })
  }

  mutating func appendSpace() { pendingSpace = true }

  /// Ends the line; spaces before it are dropped.
  mutating func appendNewline() {
    pendingSpace = false
    guard let last = bytes.last, last != 0x0A else { return }
    bytes.append(0x0A)
  }

  private mutating func appendPendingSpace() {
    guard pendingSpace else { return }
    pendingSpace = false
    guard let last = bytes.last, last != 0x0A else { return }
    bytes.append(0x20)
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
