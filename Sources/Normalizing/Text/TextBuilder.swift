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
  /// The last scalar written: it decides whether a joiner may follow.
  private var previous: UInt32 = 0
  /// Something was written that NFC may change.
  private var needsComposition = false

  init(capacity: Int) { output.reserveCapacity(capacity) }

  /// Asks for a break; the widest one asked for wins, and two line breaks are a paragraph.
  mutating func add(_ wanted: Break) {
    pending = wanted == .line && pending == .line ? .paragraph : max(pending, wanted)
  }

  /// Adds a run of UTF-8 text. `keepsLines`: a line feed is a line break, not a space.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, keepsLines: Bool = false) {
    var index = 0
    while index < bytes.count {
      let end = visibleRun(in: bytes, from: index)
      if end > index {
        index = end
      } else if bytes[index] < 0x80 {
        addControl(bytes[index], keepsLines: keepsLines)
        index += 1
      } else {
        index = addHidden(bytes, at: index)
      }
    }
  }

  /// Adds the visible characters that begin at `start`, and the single spaces between them, in one piece; returns where
  /// they end.
  private mutating func visibleRun(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    // `end` is behind the last visible character, `next` at most one space ahead.
    var (end, next, last) = (start, start, previous)
    let kinds = TextRules.basicPlane
    scan: while next < bytes.count {
      let byte = bytes[next]
      if byte > 0x20, byte < 0x7F {
        next += 1
        (end, last) = (next, UInt32(byte))
      } else if byte == 0x20, next == end, end > start {
        next += 1
      } else {
        guard byte >= 0xC2, let (value, length) = UTF8Scalar.read(bytes, at: next) else { break }
        let kind = value < 0x1_0000 ? kinds[Int(value)] : TextRules.kind(of: value)
        guard kind == .plain || kind == .composing else { break scan }
        if kind == .composing { needsComposition = true }
        next += length
        (end, last) = (next, value)
      }
    }
    guard end > start else { return start }
    flush()
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    previous = last
    return end
  }

  /// The text gathered so far.
  consuming func finish() -> String {
    dropTrailingJoiner()
    let text = String(knownUTF8: output)
    return needsComposition ? text.precomposedStringWithCanonicalMapping : text
  }

  private mutating func addControl(_ byte: UInt8, keepsLines: Bool) {
    if byte == 0x0A, keepsLines {
      add(.line)
    } else if byte.isHTMLSpace || byte == 0x0B {
      add(.space)
    }
  }

  /// Adds what stands for the scalar at `index`, which is not visible by itself; returns where the next one starts.
  private mutating func addHidden(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard let (value, length) = UTF8Scalar.read(bytes, at: index) else { return index + 1 }
    switch TextRules.kind(of: value) {
    case .space: add(.space)
    case .joiner where pending == .none && TextRules.allowsJoiner(value, after: previous):
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<(index + length)]))
      previous = value
    default: break
    }
    return index + length
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
    previous = 0x20
    pending = .none
  }

  /// A joiner joins nothing at the end of a word: both take three bytes, E2 80 8C and E2 80 8D.
  private mutating func dropTrailingJoiner() {
    guard previous == 0x200C || previous == 0x200D, output.count >= 3 else { return }
    output.removeLast(3)
  }
}

extension TextBuilder.Break: Comparable {
  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
