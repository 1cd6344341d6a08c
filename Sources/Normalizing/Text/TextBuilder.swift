import Foundation

/// Gathers text and brings it to our one plain form while it comes in.
///
/// The form: UTF-8 in NFC; runs of white space are one space; lines end in one newline, paragraphs in two; no control,
/// bidirectional control, soft hyphen or zero-width character, but joiners where a script needs them.
struct TextBuilder {
  /// What is due before the next character.
  enum Break: UInt8 { case none, space, line, paragraph }

  private var output: [UInt8] = []
  private var pending = Break.none
  /// The last scalar written: it decides whether a joiner may follow; and the one before a joiner.
  private var previous: UInt32 = 0
  private var joined: UInt32 = 0
  /// Combining marks written since the last character that is none.
  private var marks = 0
  /// Something was written that NFC may change.
  private var needsComposition = false

  /// UAX #15 D4 (Stream-Safe Text Format): longer runs take quadratic time to put in order, and nobody can read them.
  private static let maximumMarks = 30
  /// U+034F COMBINING GRAPHEME JOINER, which ends such a run without being seen.
  private static let graphemeJoiner: [UInt8] = [0xCD, 0x8F]

  init(capacity: Int) { output.reserveCapacity(capacity) }

  /// Asks for a break; the widest one asked for wins, and two line breaks are a paragraph.
  mutating func add(_ wanted: Break) {
    pending = wanted == .line && pending == .line ? .paragraph : max(pending, wanted)
  }

  /// Adds a run of UTF-8 text. `keepsLines`: a line feed is a line break, not a space.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, keepsLines: Bool = false) {
    var index = 0
    while index < bytes.count {
      let hadMarks = marks
      let end = visibleRun(in: bytes, from: index)
      if end > index {
        index = end
      } else if hadMarks == TextBuilder.maximumMarks, marks == 0 {
        continue
      } else if bytes[index] < 0x80 {
        index = addControl(bytes, at: index, keepsLines: keepsLines)
      } else {
        index = addHidden(bytes, at: index)
      }
    }
  }

  /// Adds the visible characters that begin at `start`, and the single spaces between them, in one piece; returns where
  /// they end.
  private mutating func visibleRun(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    // `end` is behind the last visible character, `next` at most one space ahead.
    var (end, next, last, marks) = (start, start, previous, self.marks)
    let kinds = TextRules.basicPlane
    scan: while next < bytes.count {
      let byte = bytes[next]
      if byte > 0x20, byte < 0x7F {
        next += 1
        (end, last, marks) = (next, UInt32(byte), 0)
      } else if byte == 0x20, next == end, end > start {
        next += 1
      } else {
        guard byte >= 0xC2, let (value, length) = UTF8Scalar.read(bytes, at: next) else { break }
        let kind = value < 0x1_0000 ? kinds[Int(value)] : TextRules.kind(of: value)
        guard kind == .plain || kind == .composing else { break scan }
        marks = kind == .composing ? self.marks(value, after: marks) : 0
        if marks > TextBuilder.maximumMarks { break scan }
        next += length
        (end, last) = (next, value)
      }
    }
    guard end > start else { return splitMarks(marks, at: start) }
    flush()
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    (previous, self.marks) = (last, min(marks, TextBuilder.maximumMarks))
    return end
  }

  /// How many marks stand in a row with this character.
  private mutating func marks(_ value: UInt32, after marks: Int) -> Int {
    needsComposition = true
    return TextRules.isMark(value) ? marks + 1 : 0
  }

  /// Ends a run of too many marks; nothing else is read.
  private mutating func splitMarks(_ marks: Int, at index: Int) -> Int {
    guard marks > TextBuilder.maximumMarks else { return index }
    output.append(contentsOf: TextBuilder.graphemeJoiner)
    self.marks = 0
    return index
  }

  /// The text gathered so far.
  consuming func finish() -> String {
    dropTrailingJoiner()
    let text = String(knownUTF8: output)
    return needsComposition ? text.precomposedStringWithCanonicalMapping : text
  }

  /// Adds what a control character or space at `index` stands for; returns where the next character starts.
  private mutating func addControl(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, keepsLines: Bool) -> Int {
    let byte = bytes[index]
    guard keepsLines, byte == 0x0A || byte == 0x0D else {
      if byte.isHTMLSpace || byte == 0x0B { add(.space) }
      return index + 1
    }
    add(.line)
    let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
    return index + (isPair ? 2 : 1)
  }

  /// Adds what stands for the scalar at `index`, which is not visible by itself; returns where the next one starts.
  private mutating func addHidden(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard let (value, length) = UTF8Scalar.read(bytes, at: index) else { return index + 1 }
    switch TextRules.kind(of: value) {
    case .space: add(.space)
    case .line: add(.line)
    case .paragraph: add(.paragraph)
    case .disguised: addDisguised(value)
    case .joiner where pending == .none && TextRules.allowsJoiner(value, after: previous):
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<(index + length)]))
      (joined, previous, marks) = (previous, value, 0)
    default: break
    }
    return index + length
  }

  /// A C1 control as the windows-1252 character that was meant; the five that mean nothing there are dropped.
  private mutating func addDisguised(_ value: UInt32) {
    guard let character = CharacterReferences.windows1252(value), let utf8 = UTF8.encode(character) else { return }
    flush()
    output.append(contentsOf: utf8)
    (previous, marks) = (character.value, 0)
  }

  private mutating func flush() {
    guard pending != .none else { return }
    dropTrailingJoiner()
    if !output.isEmpty {
      switch pending {
      case .none: break
      case .space: output.append(0x20)
      case .line: output.append(0x0A)
      case .paragraph: output.append(contentsOf: [0x0A, 0x0A])
      }
    }
    (previous, marks) = (0x20, 0)
    pending = .none
  }

  /// Most joiners join nothing at the end of a word: all take three bytes.
  private mutating func dropTrailingJoiner() {
    guard previous == 0x200C || previous == 0x200D || previous == 0x180E, output.count >= 3 else { return }
    if !TextRules.keepsJoiner(previous, after: joined) { output.removeLast(3) }
  }
}

extension TextBuilder.Break: Comparable {
  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
