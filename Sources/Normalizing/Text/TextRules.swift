/// What a Unicode scalar beyond ASCII is to plain text.
enum TextRules {
  enum Kind: UInt8 { case plain, space, line, paragraph, dropped, joiner, composing, disguised }

  /// The kinds of the Basic Multilingual Plane, a byte each: ranges are compared once, not for every character.
  static let basicPlane: [Kind] = (0..<0x1_0000).map(kind)

  static func kind(of scalar: UInt32) -> Kind {
    switch scalar {
    case ..<0x80: .plain
    // C1 controls: nobody writes them, but windows-1252 has its quotes and dashes there.
    case 0x80..<0xA0: .disguised
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x2028: .line
    case 0x2029: .paragraph
    case 0xAD: .dropped
    case 0xA1..<0x300: .plain
    // Joiners, the Mongolian vowel separator, and the tags that make a flag of a region.
    case 0x200C, 0x200D, 0x180E, 0xE0020...0xE007F: .joiner
    // Zero-width space, directional marks, embeddings and isolates, invisible operators, the BOM, stand-ins for
    // objects, blank Hangul letters, annotations, other tags, noncharacters.
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFC, 0x3164, 0xFFA0,
      0xE0000...0xE001F, 0xFFFE, 0xFFFF:
      .dropped
    default: isComposed(scalar) ? .plain : .composing
    }
  }

  /// The scalar is its own NFC form and no mark that could combine: these ranges hold most of what is printed.
  private static func isComposed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0391...0x0482, 0x048A...0x0590, 0x05D0...0x05F4, 0x0620...0x064A, 0x0660...0x066F, 0x0671...0x06D5: true
    case 0x1E00...0x1EFF, 0x2010...0x20CF, 0x2100...0x2125, 0x212C...0x2328, 0x232B...0x2ADB: true
    case 0x3001...0x3029, 0x3030...0x3098, 0x309B...0xA66E, 0xAC00...0xD7A3, 0xFE30...0xFEFE, 0xFF01...0xFFEF: true
    // Devanagari without its nuktas and accents: the virama alone can't be out of order.
    case 0x0900...0x093B, 0x093D...0x0950, 0x0955...0x0957, 0x0960...0x097F: true
    case 0x0E01...0x0E37, 0x0E3F...0x0E47, 0x1F000...0x1FAFF, 0x20000...0x2F7FF: true
    default: false
    }
  }

  /// Whether a joiner after `previous` shapes the text: in Arabic and Indic writing, and within an emoji.
  static func allowsJoiner(_ joiner: UInt32, after previous: UInt32) -> Bool {
    switch (joiner, previous) {
    case (0xE0020..., 0x1F3F4), (0xE0020..., 0xE0020...0xE007E): true
    case (0xE0020..., _): false
    case (0x180E, _): (0x1800...0x18AF).contains(previous)
    case (0x200D, 0x2190...0x2BFF), (0x200D, 0xFE0F), (0x200D, 0x1F000...0x1FAFF): true
    default: isJoiningScript(previous)
    }
  }

  /// Whether a joiner still shapes what stands before it when nothing follows: a chillu of Malayalam, the initial form of
  /// an Arabic letter. A non-joiner there shows nothing.
  static func keepsJoiner(_ joiner: UInt32, after previous: UInt32) -> Bool {
    joiner == 0x200D && isJoiningScript(previous)
  }

  private static func isJoiningScript(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0600...0x08FF, 0x0900...0x0DFF, 0x0F00...0x109F, 0x1780...0x18AF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  /// A mark that combines with what stands before it.
  static func isMark(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar).map { $0.properties.canonicalCombiningClass != .notReordered } ?? false
  }
}
